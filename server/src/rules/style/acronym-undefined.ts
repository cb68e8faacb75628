/** An acronym that the document never writes out. */
import { titles, usStates } from '../../gazetteer/data';
import type { Knowledge } from '../../gazetteer/knowledge';
import type { AcronymUse, AgencyMention, Release } from '../../release/model';
import { foldPhrase } from '../../tokens/fold';
import { firstEndingAfter, overlaps } from '../../text/span';
import { example } from '../examples';
import { isInside, isProse, zoneAt } from '../guards';
import type { Fix, Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';
import { isInName, isShouted, isWrittenOutHere, stands } from './acronymContext';

const SHORT_TITLES = new Map(titles.abbreviations.map((row) => [row.short, row]));

const POSTAL = new Set(usStates.map((row) => row.postal));
const ROMAN = /^[IVXLC]+$/;

/** Readers know it, or it is the code of a grouping or of a US state, or a number. */
function isCommon(knowledge: Knowledge, acronym: string): boolean {
  const bare = acronym.replaceAll('.', '');
  if (POSTAL.has(bare) || ROMAN.test(bare) || knowledge.groupings.has(bare)) return true;
  return knowledge.commonAcronyms.has(bare) || knowledge.commonAcronyms.has(acronym);
}

/** In a sentence of the issuer: no heading, address, quotation, country or place. */
function isInText(release: Release, use: AcronymUse): boolean {
  const zone = zoneAt(release, use.start);
  if (!isProse(zone) && zone !== 'contact') return false;
  if (isInside(release.quotations, use)) return false;
  const mention = release.mentions[firstEndingAfter(release.mentions, use.start)];
  return (
    mention === undefined ||
    !overlaps(mention, use) ||
    !['contact', 'country', 'place', 'date'].includes(mention.type)
  );
}

/** A name follows: `DAS Strayer`, so that even an ambiguous abbreviation is a title. */
function isBeforeName(release: Release, use: AcronymUse): boolean {
  const next = release.mentions[firstEndingAfter(release.mentions, use.end + 1)];
  return next?.type === 'official' && next.start === use.end + 1;
}

/** The long form of an abbreviated title, where it is one here. */
function titleOf(release: Release, use: AcronymUse): string | undefined {
  const row = SHORT_TITLES.get(use.acronym);
  return row?.ambiguous === true && !isBeforeName(release, use) ? undefined : row?.long;
}

/** The name in full as it stands somewhere in the document. */
function fullName(release: Release, expansions: readonly string[]): AgencyMention | undefined {
  const names = new Set(expansions.map(plainName));
  return release.mentions.find(
    (mention): mention is AgencyMention =>
      mention.type === 'agency' && mention.text.includes(' ') && names.has(plainName(mention.value)),
  );
}

const plainName = (name: string): string => foldPhrase(name).replaceAll('&', 'and');

/** What the acronym can stand for: a title, a body of one of the parties or of all states, a term. */
function expansionsOf(release: Release, knowledge: Knowledge, use: AcronymUse): readonly string[] {
  const title = titleOf(release, use);
  if (title !== undefined) return [title];
  const parties = new Set(['INT', ...release.events.flatMap((event) => event.parties)]);
  const bodies = (knowledge.agenciesByAcronym.get(use.acronym) ?? []).filter(
    (row) => parties.has(row.country) && row.ambiguous?.includes(use.acronym) !== true,
  );
  const term = SHORT_TITLES.has(use.acronym) ? undefined : knowledge.expansions.get(use.acronym);
  return [
    ...new Set([...bodies.map((row) => row.official ?? row.name), ...(term === undefined ? [] : [term])]),
  ];
}

function fixesOf(release: Release, use: AcronymUse, expansions: readonly string[]): readonly Fix[] {
  const write = (text: string): Fix => ({
    title: `Write ${quote(text)}`,
    safe: false,
    edits: [{ span: use, text }],
  });
  if (titleOf(release, use) !== undefined) return expansions.map(write);
  const everywhere = release.acronyms.filter(
    (one) => one.acronym === use.acronym && isInText(release, one) && !isShouted(release, one),
  );
  return expansions.flatMap((long) => [
    write(`${long} (${use.acronym})`),
    {
      ...write(long),
      edits: everywhere.map((one) => ({ span: { start: one.start, end: one.end }, text: long })),
    },
  ]);
}

/** `MQ-9B`, `LA28`, `AT&T`: a designation or name and no abbreviation. */
function isDesignation(release: Release, use: AcronymUse): boolean {
  const after = release.text.slice(use.end, use.end + 3);
  return (
    /\d/.test(use.acronym) ||
    /^(?:\p{Pd}\d|\p{Pd}\p{Lu}\b|&)/u.test(after) ||
    release.text.charAt(use.start - 1) === '&'
  );
}

/** `Nairobi (KNP) – Deputy Minister …`: the agency that sent a report. */
function isCredit({ text, mentions }: Release, use: AcronymUse): boolean {
  const city = mentions[firstEndingAfter(mentions, use.start - 2) - 1];
  return (
    city?.type === 'place' &&
    text.slice(city.end, use.start) === ' (' &&
    /^\) ?[–—-]\s/u.test(text.slice(use.end, use.end + 4))
  );
}

const LONGEST_UNKNOWN = 5;
/** `KEMBI`, `AXORA`: letters that make a word are a name as a rule. */
const SPOKEN = /^(?=.{5})[^AEIOU]{0,2}[AEIOU]+[^AEIOU]{1,2}[AEIOU]+[^AEIOU]?$/u;
/** `TJ Marsh`: the initials of a given name. */
const INITIALS = /^\p{Lu}{2}$/u;
const SURNAME_BEHIND = /^ \p{Lu}\p{Ll}+/u;

function isUnlikely(release: Release, use: AcronymUse): boolean {
  const after = release.text.slice(use.end, use.end + 4);
  const isGivenName = INITIALS.test(use.acronym) && SURNAME_BEHIND.test(after);
  return use.acronym.length > LONGEST_UNKNOWN || SPOKEN.test(use.acronym) || isGivenName;
}

/**
 * Whether a reader would ask what it means. What the knowledge has is surely an acronym; what it lacks may be a
 * company’s name, and is asked about only in accounts of meetings.
 */
function isAskedAbout(release: Release, use: AcronymUse, expansions: readonly string[]): boolean {
  if (expansions.length > 0) return true;
  return release.events.length > 0 && !isUnlikely(release, use) && !isDesignation(release, use);
}

function* check(release: Release, knowledge: Knowledge): Generator<Problem> {
  if (release.kind === 'remarks') return;
  const settled = new Set(
    release.acronyms
      .filter((use) => use.definition !== undefined || isWrittenOutHere(release, use))
      .map((use) => use.acronym),
  );
  for (const use of release.acronyms) {
    if (settled.has(use.acronym) || isCommon(knowledge, use.acronym)) continue;
    if (!isInText(release, use) || isShouted(release, use) || isInName(release, use)) continue;
    if (isCredit(release, use)) continue;
    settled.add(use.acronym);
    if (release.text.includes(`(${use.acronym}s)`)) continue;
    const expansions = expansionsOf(release, knowledge, use);
    if (expansions.some((long) => stands(release, long, use))) continue;
    const full = fullName(release, expansions);
    // the issuer's own name, in the header or in the lines of contact
    if (full !== undefined && !isProse(full.zone)) continue;
    if (zoneAt(release, use.start) === 'contact' && !SHORT_TITLES.has(use.acronym)) continue;
    if (!isAskedAbout(release, use, expansions)) continue;
    const likely = expansions[0] === undefined ? '' : ` (probably ${quote(expansions[0])})`;
    yield {
      span: { start: use.start, end: use.end },
      severity: full === undefined ? 'warning' : 'hint',
      message:
        full === undefined
          ? `${quote(use.acronym)} is not written out anywhere in the document${likely}.`
          : `${quote(use.acronym)} is explained nowhere, but the document has ${quote(full.text)} elsewhere.`,
      facts: [use.acronym],
      fixes: fixesOf(release, use, expansions),
    };
  }
}

export const acronymUndefined: ReleaseRule = {
  id: 'acronym-undefined',
  family: 'style',
  scope: 'release',
  severity: 'warning',
  enabledByDefault: true,
  fixable: true,
  summary: 'An acronym is used that the document never writes out.',
  why: 'Releases are read by people outside the field, years later. Acronyms that every reader knows (UN, EU, NATO, FBI) need no definition, nor do those in addresses, headings and quotations.',
  source: 'GPO Style Manual 9.4: abbreviations not generally known are explained the first time.',
  fires: [
    example(
      'An international body',
      [
        'Media Note',
        'Geneva',
        'July 2, 2018',
        'Kenya and Norway met in Geneva on July 1, 2018. They spoke about the next assembly of the ⟪WIPO⟫ and the fees of small firms.',
      ],
      [
        'Media Note',
        'Geneva',
        'July 2, 2018',
        'Kenya and Norway met in Geneva on July 1, 2018. They spoke about the next assembly of the World Intellectual Property Organization (WIPO) and the fees of small firms.',
      ],
    ),
    example(
      'An abbreviated title',
      [
        'Media Note',
        'Geneva',
        'July 2, 2018',
        'Kenya and Norway met in Geneva on July 1, 2018. After the meeting ⟪PDAS⟫ Holm spoke to students.',
      ],
      [
        'Media Note',
        'Geneva',
        'July 2, 2018',
        'Kenya and Norway met in Geneva on July 1, 2018. After the meeting Principal Deputy Assistant Secretary Holm spoke to students.',
      ],
    ),
  ],
  silent: [
    example('Defined in the document', [
      'Media Note',
      'Geneva',
      'July 2, 2018',
      'Kenya and Norway met in Geneva on July 1, 2018. They spoke about the World Intellectual Property Organization (WIPO) and the fees of small firms. WIPO sent an observer.',
    ]),
    example('The agency that sent the report', [
      'Kenya and Norway Deepen Ties',
      'Kenya and Norway agreed to strengthen their cooperation in fisheries and to open a school for young sailors.',
      'Nairobi (KNP) – Deputy Minister of Foreign Affairs Anna Berg co-chaired the third Kenya-Norway political consultation in Nairobi on July 1, 2018.',
    ]),
    example('Defined in the plural', [
      'Media Note',
      'Geneva',
      'July 2, 2018',
      'Kenya and Norway met in Geneva on July 1, 2018. They spoke about Coastal Rescue Boats (CRBs). A CRB will be tried.',
    ]),
    example('Written out beside it in another shape, or part of a name', [
      'Media Note',
      'Geneva',
      'July 2, 2018',
      'Kenya and Norway met in Geneva on July 1, 2018. They spoke about Low Power Area Networks (new LPAN) and the GUIDE (“Giving Users Information During Emergencies”) program. The TESK Development Fund sent an observer.',
    ]),
    example('Known to every reader, in an address, in a heading', [
      'Media Note',
      'Geneva',
      'July 2, 2018',
      'Kenya and Norway met at the UN in Geneva on July 1, 2018. The EU and NATO sent observers.',
      'Please write to WIPO-desk@mission.example.',
    ]),
    example('The issuer’s own name is in the header', [
      'Department of Foreign Affairs and Trade',
      'Media Release',
      'Canberra',
      'July 2, 2018',
      'Australia and Norway met in Canberra on July 1, 2018. DFAT hosted the meeting.',
    ]),
    example('Initials of a name, and letters that are one', [
      'Media Note',
      'Geneva',
      'July 2, 2018',
      'Kenya and Norway met in Geneva on July 1, 2018. TJ Marsh spoke for the KEMBI works.',
    ]),
  ],
  check,
};
