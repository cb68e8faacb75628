/** A third country in a place where one of the meeting’s parties must stand. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { CountryRow } from '../../gazetteer/rows';
import type { CountryMention, DialogueEvent, DialogueMention, Release } from '../../release/model';
import { overlaps } from '../../text/span';
import { foldWord } from '../../tokens/fold';
import { example } from '../examples';
import { isInside, isNews, isProse } from '../guards';
import type { Fix, Problem, ReleaseRule } from '../rule';
import { quote, quoteList } from '../wording';

/** A country where only a party can stand. */
interface Slot {
  readonly mention: CountryMention;
  /** `the Chilean delegation` */
  readonly text: string;
}

const AFTER = /^\s+(?:delegation|side|head of delegation|delegates)\b/;
const BEFORE = /\b(?:delegation|side)\s+(?:of|from)\s+(?:the\s+)?$/i;
const PAIR_BEFORE = /(?:^|[.”"]\s*|\n)(?:the\s+)?(?:governments\s+of\s+(?:the\s+)?)?$/i;
const PAIR_BETWEEN = /^\s+and\s+(?:the\s+)?$/;
const PAIR_VERB =
  /^\s+(?:both\s+|further\s+|also\s+|jointly\s+)*(?:affirm|reaffirm|held|convened|met\b|deepened|launched|committed|commit\b|agreed|pledged|reiterated)/;

/** `the Chilean delegation`, `the delegation of Chile` */
function delegationSlot(release: Release, mention: CountryMention): Slot | undefined {
  const after = AFTER.exec(release.text.slice(mention.end, mention.end + 40));
  if (after !== null) return { mention, text: mention.text + after[0] };
  const before = BEFORE.exec(release.text.slice(Math.max(0, mention.start - 40), mention.start));
  return before === null ? undefined : { mention, text: before[0] + mention.text };
}

/** `The United States and Chile reaffirmed …`, at the beginning of a sentence: both are parties. */
function* pairSlots(release: Release, countries: readonly CountryMention[]): Generator<Slot> {
  for (const [i, second] of countries.entries()) {
    const first = countries[i - 1];
    if (first === undefined || first.form === 'adjective' || second.form === 'adjective') continue;
    const { text } = release;
    if (!PAIR_BETWEEN.test(text.slice(first.end, second.start))) continue;
    if (!PAIR_BEFORE.test(text.slice(Math.max(0, first.start - 30), first.start))) continue;
    if (!PAIR_VERB.test(text.slice(second.end, second.end + 60))) continue;
    const pair = text.slice(first.start, second.end);
    yield { mention: first, text: pair };
    yield { mention: second, text: pair };
  }
}

/** The other country of the meeting’s own name: `U.S.-Chile Cyber Dialogue` in a text on the U.S.-Peru one. */
function* nameLeaks(release: Release, knowledge: Knowledge, parties: readonly string[]): Generator<Problem> {
  const [event] = release.events;
  for (const mention of release.mentions) {
    if (mention.type !== 'dialogue' || mention.quoted || mention.key !== event?.seriesKey) continue;
    // Elsewhere it may well be another meeting of that name; in the title or with the round's number it is this one.
    if (mention.zone !== 'title' && (mention.ordinal?.value ?? null) !== event.ordinal) continue;
    if (mention.zone !== 'title' && event.ordinal === null) continue;
    const [wrong, ...others] = mention.parties.filter((code) => !parties.includes(code));
    const missing = parties.filter((code) => !mention.parties.includes(code));
    const isReferred = release.references.some((reference) => overlaps(reference.span, mention));
    if (wrong === undefined || others.length > 0 || missing.length !== 1 || isReferred) continue;
    const names = parties.map((code) => knowledge.countries.get(code)?.short ?? code);
    yield {
      span: mention,
      severity: 'error',
      message: `${quote(mention.text)} names a country that is no party: the meeting is between ${quoteList(names)}.`,
      facts: [foldWord(wrong), ...parties],
      fixes: renamed(knowledge, mention, wrong, missing[0] ?? ''),
    };
  }
}

/** The meeting’s name with the right country in the place of the wrong one. */
function renamed(
  knowledge: Knowledge,
  mention: DialogueMention,
  wrong: string,
  right: string,
): readonly Fix[] {
  const row = knowledge.countries.get(wrong);
  const name = knowledge.countries.get(right)?.short;
  const forms = row === undefined ? [] : [row.official ?? row.short, row.short, ...(row.abbreviations ?? [])];
  const form = forms.find((one) => mention.text.includes(one));
  if (form === undefined || name === undefined) return [];
  const start = mention.start + mention.text.indexOf(form);
  return [
    {
      title: `Write ${quote(name)}`,
      safe: false,
      edits: [{ span: { start, end: start + form.length }, text: name }],
    },
  ];
}

function* slotsOf(release: Release): Generator<Slot> {
  const countries = release.mentions.filter(
    (mention): mention is CountryMention =>
      mention.type === 'country' && isProse(mention.zone) && !isInside(release.quotations, mention),
  );
  for (const mention of countries) {
    const slot = delegationSlot(release, mention);
    if (slot !== undefined) yield slot;
  }
  yield* pairSlots(release, countries);
}

/** How often a country stands where only a party can stand, in the sentences of the text. */
function standing(release: Release, slots: readonly Slot[], code: string): number {
  const named = release.mentions.filter(
    (one) => one.type === 'dialogue' && isProse(one.zone) && !one.quoted && one.parties.includes(code),
  );
  return named.length + slots.filter((slot) => slot.mention.value === code).length;
}

/**
 * The two states that met; undefined where three or a grouping did, since its members may then speak too. A party
 * that only the title names gives way to one that the text speaks of throughout.
 */
function partiesOf(
  release: Release,
  knowledge: Knowledge,
  slots: readonly Slot[],
): readonly string[] | undefined {
  const events: readonly DialogueEvent[] = release.events;
  const [main, ...others] = events;
  if (main?.parties.length !== 2 || others.some((event) => event.parties.join() !== main.parties.join()))
    return undefined;
  if (main.parties.some((code) => knowledge.groupings.has(code))) return undefined;
  const rivals = [...new Set(slots.map((slot) => slot.mention.value))].filter(
    (code) => !main.parties.includes(code),
  );
  return main.parties.map((code) => {
    const rival = rivals.find((other) => standing(release, slots, other) > 1);
    return rival !== undefined && standing(release, slots, code) === 0 ? rival : code;
  });
}

/** A territory's delegation is its state's. */
function isOf(knowledge: Knowledge, code: string, parties: readonly string[]): boolean {
  const parent = knowledge.countries.get(code)?.territoryOf;
  return parties.includes(code) || (parent !== undefined && parties.includes(parent));
}

function nameLike(row: CountryRow, mention: CountryMention): string | undefined {
  // "the U.S. delegation", where the adjective would be ambiguous
  const dotted = row.abbreviations?.find((short) => short.includes('.'));
  if (mention.form === 'adjective') return dotted ?? row.adjectives[0];
  return mention.form === 'official' ? (row.official ?? row.short) : row.short;
}

/** The issuer's side comes last: its own name is seldom the one that was left over from another text. */
function fixesOf(
  release: Release,
  knowledge: Knowledge,
  slot: Slot,
  parties: readonly string[],
): readonly Fix[] {
  const beside = new Set(
    [...slotsOf(release)].filter((other) => other.text === slot.text).map((other) => other.mention.value),
  );
  const codes = parties.filter((code) => !beside.has(code)).toReversed();
  return codes.flatMap((code) => {
    const row = knowledge.countries.get(code);
    const text = row === undefined ? undefined : nameLike(row, slot.mention);
    if (text === undefined) return [];
    const { start, end } = slot.mention;
    return [{ title: `Write ${quote(text)}`, safe: false, edits: [{ span: { start, end }, text }] }];
  });
}

function* check(release: Release, knowledge: Knowledge): Generator<Problem> {
  const slots = [...slotsOf(release)];
  const parties = isNews(release) ? undefined : partiesOf(release, knowledge, slots);
  if (parties === undefined) return;
  yield* nameLeaks(release, knowledge, parties);
  const names = parties.map((code) => knowledge.countries.get(code)?.short ?? code);
  const seen = new Set<number>();
  for (const slot of slots) {
    const { mention } = slot;
    const counted = slots.filter((other) => other.mention.value === mention.value).length;
    // A country with as many slots as the parties have takes part, whatever the event says.
    if (isOf(knowledge, mention.value, parties) || counted > 2 || seen.has(mention.start)) continue;
    seen.add(mention.start);
    yield {
      span: { start: mention.start, end: mention.end },
      severity: 'error',
      message: `${quote(slot.text)} names a country that is no party: the meeting is between ${quoteList(names)}.`,
      facts: [foldWord(mention.value), ...parties],
      fixes: fixesOf(release, knowledge, slot, parties),
    };
  }
}

export const partyLeak: ReleaseRule = {
  id: 'party-leak',
  family: 'texts',
  scope: 'release',
  severity: 'error',
  enabledByDefault: true,
  fixable: true,
  summary: 'A country stands where only a party of the meeting can stand.',
  why: 'Releases begin as copies of the last one, and a country of the old text stays behind in “the … delegation” or “the United States and …”. Only such places are looked at, in the account of a meeting of two states; third countries that the talks were about are mentioned elsewhere.',
  source: 'Releases of 2017 and 2018 whose openings share one template.',
  fires: [
    example('The name of another meeting, with the number of this one', [
      'Media Note',
      'Ottawa',
      'June 12, 2019',
      'On June 11, 2019, Canada and Norway held the second Canada-Norway Ocean Dialogue in Ottawa.',
      'Both sides thanked the young sailors who spoke at the second ⟪Canada-Iceland Ocean Dialogue⟫.',
    ]),
    example(
      'The delegation of another text',
      [
        'Media Note',
        'Ottawa',
        'June 12, 2019',
        'On June 11, 2019, Canada and Norway held the second Canada-Norway Ocean Dialogue in Ottawa.',
        'The ⟪Danish⟫ delegation showed its new research ship.',
      ],
      [
        'Media Note',
        'Ottawa',
        'June 12, 2019',
        'On June 11, 2019, Canada and Norway held the second Canada-Norway Ocean Dialogue in Ottawa.',
        'The Norwegian delegation showed its new research ship.',
      ],
    ),
    example('The pair of another text', [
      'Media Note',
      'Ottawa',
      'June 12, 2019',
      'On June 11, 2019, Canada and Norway held the second Canada-Norway Ocean Dialogue in Ottawa. Their ministers opened it.',
      'Canada and ⟪Iceland⟫ reaffirmed that they will map the sea floor between them by the end of the decade.',
    ]),
  ],
  silent: [
    example('Another meeting of that name, referred to', [
      'Media Note',
      'Ottawa',
      'June 12, 2019',
      'On June 11, 2019, Canada and Norway held the second Canada-Norway Ocean Dialogue in Ottawa. It builds on the Canada-Iceland Ocean Dialogue, which was held in 2017, and speaks to the Norway-Iceland Ocean Dialogue.',
    ]),
    example('A third country that the talks were about', [
      'Media Note',
      'Ottawa',
      'June 12, 2019',
      'On June 11, 2019, Canada and Norway held the second Canada-Norway Ocean Dialogue in Ottawa.',
      'The Norwegian delegation showed its new research ship, which Denmark built, and spoke of Danish and Icelandic waters.',
    ]),
    example('A meeting of three', [
      'Media Note',
      'Ottawa',
      'June 12, 2019',
      'On June 11, 2019, Canada, Norway, and Denmark held the second Arctic Ocean Dialogue in Ottawa.',
      'The Danish delegation showed its new research ship.',
    ]),
  ],
  check,
};
