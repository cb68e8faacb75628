/** An acronym that the document never writes out. */
import { titles } from '../../gazetteer/data';
import type { Knowledge } from '../../gazetteer/knowledge';
import type { AcronymUse, Release } from '../../release/model';
import { overlaps } from '../../text/span';
import { example } from '../examples';
import { isInside, isProse, zoneAt } from '../guards';
import type { Fix, Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';

const SHORT_TITLES = new Map(titles.abbreviations.map((row) => [row.short, row.long]));

/** Readers know it, or it is the code of a country or grouping. */
function isCommon(knowledge: Knowledge, acronym: string): boolean {
  const bare = acronym.replaceAll('.', '');
  return (
    knowledge.commonAcronyms.has(bare) ||
    knowledge.commonAcronyms.has(acronym) ||
    knowledge.groupings.has(bare)
  );
}

/** In a sentence of the issuer: no heading, address, quotation, country or place. */
function isInText(release: Release, use: AcronymUse): boolean {
  const zone = zoneAt(release, use.start);
  if (!isProse(zone) && zone !== 'contact') return false;
  if (isInside(release.quotations, use)) return false;
  const mention = release.mentions.find((one) => overlaps(one, use));
  return mention === undefined || !['contact', 'country', 'place', 'date'].includes(mention.type);
}

/** What the acronym can stand for, bodies of the document's parties first. */
function expansionsOf(release: Release, knowledge: Knowledge, acronym: string): readonly string[] {
  const parties = new Set(['INT', ...release.events.flatMap((event) => event.parties)]);
  const bodies = (knowledge.agenciesByAcronym.get(acronym) ?? []).filter((row) => parties.has(row.country));
  const known = knowledge.expansions.get(acronym);
  return [
    ...new Set([...bodies.map((row) => row.official ?? row.name), ...(known === undefined ? [] : [known])]),
  ];
}

function fixesOf(use: AcronymUse, expansions: readonly string[]): readonly Fix[] {
  const write = (text: string): Fix => ({
    title: `Write ${quote(text)}`,
    safe: false,
    edits: [{ span: { start: use.start, end: use.end }, text }],
  });
  const title = SHORT_TITLES.get(use.acronym);
  if (title !== undefined) return [write(title)];
  return expansions.flatMap((long) => [write(`${long} (${use.acronym})`), write(long)]);
}

/** All letters of the paragraph are capitals: a heading, not an acronym. */
function isShouted(release: Release, use: AcronymUse): boolean {
  const paragraph = release.paragraphs.find((one) => overlaps(one, use));
  const text = paragraph === undefined ? '' : release.text.slice(paragraph.start, paragraph.end);
  return text === text.toUpperCase();
}

function* check(release: Release, knowledge: Knowledge): Generator<Problem> {
  const settled = new Set(
    release.acronyms.filter((use) => use.definition !== undefined).map((use) => use.acronym),
  );
  for (const use of release.acronyms) {
    if (settled.has(use.acronym) || isCommon(knowledge, use.acronym)) continue;
    if (!isInText(release, use) || isShouted(release, use)) continue;
    settled.add(use.acronym);
    const expansions = expansionsOf(release, knowledge, use.acronym);
    const likely = expansions[0] === undefined ? '' : ` (probably ${quote(expansions[0])})`;
    yield {
      span: { start: use.start, end: use.end },
      severity: 'warning',
      message: `${quote(use.acronym)} is not written out anywhere in the document${likely}.`,
      facts: [use.acronym],
      fixes: fixesOf(use, expansions),
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
    example('Known to every reader, in an address, in a heading', [
      'Media Note',
      'Geneva',
      'July 2, 2018',
      'Kenya and Norway met at the UN in Geneva on July 1, 2018. The EU and NATO sent observers.',
      'Please write to WIPO-desk@mission.example.',
    ]),
  ],
  check,
};
