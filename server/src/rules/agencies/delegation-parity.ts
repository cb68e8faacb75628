/** One side with head, office and list; the other without one of them. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { Delegation, Release } from '../../release/model';
import { overlaps, sliceOf } from '../../text/span';
import type { Span } from '../../text/span';
import { example } from '../examples';
import { isNews, tellsOfMeeting } from '../guards';
import type { Fix, Problem, ReleaseRule, Severity } from '../rule';
import { quote } from '../wording';
import { listSpan } from './attendance';

/** As many bodies at least make a list. */
const LIST = 2;
/** Lists differ wildly where one has three times as many and five more. */
const TIMES = 3;
const MORE = 5;

/** `representatives from across the government` */
const COMPANY_IN_OTHER_WORDS =
  /\b(?:representatives|officials|members|experts|agencies|ministries|departments|colleagues|team)\b/i;

const listOf = (side: Delegation): number => side.agencies.filter((body) => !body.ofHead).length;
const hasOffice = (side: Delegation): boolean =>
  side.heads.some((head) => head.title !== null || head.agency !== null);

/** The side is told with care: who led it, from which office, and who came along. */
function isComplete(side: Delegation): boolean {
  return side.heads.length > 0 && hasOffice(side) && listOf(side) >= LIST;
}

interface Names {
  readonly name: string;
  readonly adjective: string;
  readonly forms: readonly string[];
}

function namesOf(knowledge: Knowledge, party: string): Names | undefined {
  const country = knowledge.countries.get(party);
  const grouping = knowledge.groupings.get(party);
  if (country === undefined) {
    const name = grouping?.names[0];
    return name === undefined ? undefined : { name, adjective: party, forms: [name, party] };
  }
  const adjective = country.code === 'US' ? 'U.S.' : (country.adjectives[0] ?? country.short);
  const { short, official, adjectives, abbreviations = [], forms = [] } = country;
  const all = [
    short,
    ...(official === undefined ? [] : [official]),
    ...adjectives,
    ...abbreviations,
    ...forms,
  ];
  return { name: short, adjective, forms: all };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The text says who led the side, whether or not the name was understood: `[Name] led the Chilean delegation`. */
function saysWhoLed(release: Release, { forms }: Names): boolean {
  const whose = `(?:${forms.map(escaped).join('|')})`;
  const led = '(?:led|headed|chaired|represented|hosted)';
  const pattern = new RegExp(
    `\\b${led}\\b[^.;]{0,60}?\\b${whose}|${whose}(?:[^.;]{0,40}?)\\b(?:delegation|side|team|group|representatives)\\b[^.;]{0,40}?\\b(?:led|headed|head)\\b`,
    'iu',
  );
  return pattern.test(release.text);
}

function sentenceFix(release: Release, full: Delegation, { adjective }: Names): readonly Fix[] {
  const { span } = full;
  const last = span === undefined ? undefined : release.paragraphs.find((one) => one.end >= span.end);
  if (span === undefined || last === undefined) return [];
  const text = ` [Name], [title] at [ministry], led the ${adjective} delegation.`;
  return [
    {
      title: `Insert a sentence on the head of the ${adjective} delegation`,
      safe: false,
      edits: [{ span: { start: span.end, end: span.end }, text }],
    },
  ];
}

interface Lack {
  readonly severity: Severity;
  readonly says: string;
  readonly at: Span;
  readonly fixes: readonly Fix[];
}

function lackOf(release: Release, full: Delegation, other: Delegation, names: Names): Lack | undefined {
  const fullList = listSpan(full);
  const [head] = other.heads;
  if (head === undefined) {
    if (saysWhoLed(release, names)) return undefined;
    const at = full.heads[0]?.span ?? fullList;
    const fixes = sentenceFix(release, full, names);
    return { severity: 'warning', says: `is named, but no head of the ${names.adjective} side`, at, fixes };
  }
  const told = other.span === undefined ? '' : sliceOf(release.text, other.span);
  const hasListNow =
    listOf(other) > 0 || other.members.length > 0 || other.open || COMPANY_IN_OTHER_WORDS.test(told);
  if (!hasListNow) {
    const says = `names the bodies of one side, but the ${names.adjective} side has no list`;
    return { severity: 'warning', says, at: fullList, fixes: [] };
  }
  if (!hasOffice(other)) {
    return {
      severity: 'warning',
      says: 'is named without an office, the head of the other side with one',
      at: head.span,
      fixes: [],
    };
  }
  const [more, fewer] = [listOf(full), listOf(other)];
  if (fewer > 0 && more >= fewer * TIMES && more - fewer >= MORE && !other.open) {
    const says = `names ${more} bodies, that of the ${names.adjective} side ${fewer}`;
    return { severity: 'hint', says, at: fullList, fixes: [] };
  }
  return undefined;
}

function problemOf(release: Release, full: Delegation, other: Delegation, lack: Lack): Problem {
  const isList = lack.at.start === listSpan(full).start;
  const subject = isList ? 'This list' : quote(sliceOf(release.text, lack.at));
  return {
    span: lack.at,
    severity: lack.severity,
    message: `${subject} ${lack.says}.`,
    facts: [full.party, other.party, lack.says],
    related:
      other.span === undefined ? [] : [{ span: other.span, message: 'The account of the other side.' }],
    fixes: lack.fixes,
  };
}

function* check(release: Release, knowledge: Knowledge): Generator<Problem> {
  if (isNews(release) || !tellsOfMeeting(release)) return;
  const [one, two, ...more] = release.delegations;
  if (one === undefined || two === undefined || more.length > 0) return;
  const [event] = release.events;
  if (event?.status !== 'held' || event.series === null) return;
  for (const [full, other] of [
    [one, two],
    [two, one],
  ] as const) {
    const names = namesOf(knowledge, other.party);
    if (names === undefined || !isComplete(full)) continue;
    if (full.span !== undefined && other.span !== undefined && overlaps(full.span, other.span)) continue;
    const lack = lackOf(release, full, other, names);
    if (lack === undefined) continue;
    yield problemOf(release, full, other, lack);
    return;
  }
}

export const delegationParity: ReleaseRule = {
  id: 'delegation-parity',
  family: 'agencies',
  scope: 'release',
  severity: 'warning',
  enabledByDefault: true,
  fixable: true,
  summary: 'One side is told with its head, office and list of bodies, the other lacks one of them.',
  why: 'The sides of a meeting are equals; a text with a foreign head and no own one, or a list on one side alone, tells only half of it. Only outcomes of two sides are looked at, and only where one of them is told in full: announcements may lack lists, and summits have no delegations to list.',
  source: 'Diplomatic practice of parity between the sides (Satow’s Diplomatic Practice, ch. 35).',
  fires: [
    example(
      'Nobody leads the other side',
      [
        'Media Note',
        'Rome',
        'May 4, 2022',
        'On May 3, 2022, Italy and Chile held the second Italy-Chile Space Dialogue in Rome.',
        '⟪Carlo Benzoni⟫, Director for Space Policy at the Ministry of Foreign Affairs, led the Italian delegation, which included representatives of the Ministry of Defence and the Ministry of Culture.',
      ],
      [
        'Media Note',
        'Rome',
        'May 4, 2022',
        'On May 3, 2022, Italy and Chile held the second Italy-Chile Space Dialogue in Rome.',
        'Carlo Benzoni, Director for Space Policy at the Ministry of Foreign Affairs, led the Italian delegation, which included representatives of the Ministry of Defence and the Ministry of Culture. [Name], [title] at [ministry], led the Chilean delegation.',
      ],
    ),
    example('The other side has no list', [
      'Media Note',
      'Rome',
      'May 4, 2022',
      'On May 3, 2022, Italy and Chile held the second Italy-Chile Space Dialogue in Rome.',
      'Carlo Benzoni, Director for Space Policy at the Ministry of Foreign Affairs, led the Italian delegation, which included representatives of the ⟪Ministry of Defence and the Ministry of Culture⟫. Ana Rojas, Director for Space at the Ministry of Science, led the Chilean delegation.',
    ]),
  ],
  silent: [
    example('Both sides in full, in other words', [
      'Media Note',
      'Rome',
      'May 4, 2022',
      'On May 3, 2022, Italy and Chile held the second Italy-Chile Space Dialogue in Rome.',
      'Carlo Benzoni, Director for Space Policy at the Ministry of Foreign Affairs, led the Italian delegation, which included representatives of the Ministry of Defence and the Ministry of Culture. Ana Rojas, Director for Space at the Ministry of Science, led the Chilean side, in partnership with the Ministry of Defence and the Ministry of Transport.',
    ]),
    example('Two heads, no lists', [
      'Media Note',
      'Rome',
      'May 4, 2022',
      'On May 3, 2022, Italy and Chile held the second Italy-Chile Space Dialogue in Rome.',
      'Carlo Benzoni, Director for Space Policy at the Ministry of Foreign Affairs, led the Italian delegation. Ana Rojas, Director for Space at the Ministry of Science, led the Chilean delegation.',
    ]),
    example(
      'An announcement',
      [
        'Media Note',
        'Rome',
        'May 1, 2022',
        'On May 3, 2022, Italy and Chile will hold the second Italy-Chile Space Dialogue in Rome.',
        'Carlo Benzoni, Director for Space Policy at the Ministry of Foreign Affairs, will lead the Italian delegation, which will include representatives of the Ministry of Defence and the Ministry of Culture.',
      ],
      undefined,
      'announcement.release',
    ),
  ],
  check,
};
