/** An acronym that is explained in two ways, in one document or in two of one series. */
import type { ReleaseFacts } from '../../release/model';
import { contains } from '../../text/span';
import { foldPhrase } from '../../tokens/fold';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { example, workspaceExample } from '../examples';
import { isIssuersText, zoneAt } from '../guards';
import type { Problem, WorkspaceRule } from '../rule';
import { fileNameOf, quote } from '../wording';
import { isDefinition } from './definitions';
import type { Definition } from './definitions';

interface Place {
  readonly document: WorkspaceDocument;
  readonly use: Definition;
}

const CONNECTORS = new Set([
  'a',
  'an',
  'and',
  '&',
  'at',
  'for',
  'in',
  'of',
  'on',
  'the',
  'to',
  'with',
  'u.s.',
  'us',
]);

/** Words that tell one expansion from another; endings of plurals left out. */
function contentOf(expansion: string): string {
  return foldPhrase(expansion)
    .split(/[\s\p{Pd}/]+/u)
    .filter((word) => !CONNECTORS.has(word))
    .map((word) => word.replace(/(?:’s|'s|s)$/u, ''))
    .join(' ');
}

function definitionsOf(facts: ReleaseFacts): readonly Definition[] {
  return facts.acronyms.filter(isDefinition).filter((use) => isIssuersText(zoneAt(facts, use.start)));
}

/** Folded, without the possessive’s ending, what brackets add, and the parties that a dialogue's name joins in front. */
function plain({ document, use: { definition } }: Place): string {
  const dialogue = document.facts.mentions.find(
    (one) => one.type === 'dialogue' && one.parties.length > 1 && contains(definition, one),
  );
  const text =
    dialogue?.type === 'dialogue'
      ? `${dialogue.parties.toSorted().join(' ')} ${dialogue.name}`
      : definition.text;
  return foldPhrase(text.replace(/\s*\([^)]*\)[^\s\p{L}]*/gu, '').replace(/[’']s?$/u, '')).replaceAll(
    '&',
    'and',
  );
}

/** One of the two may begin earlier: `U.S. National Science Foundation`, `National Science Foundation`. */
function compare(one: Place, other: Place): 'same' | 'form' | 'words' {
  const [a, b] = [plain(one), plain(other)];
  if (a.endsWith(b) || b.endsWith(a)) return 'same';
  const [first, second] = [contentOf(a), contentOf(b)];
  return first.endsWith(second) || second.endsWith(first) ? 'form' : 'words';
}

/** Where the acronym stands for something else: above in this document, else in an older one of its series. */
function conflictOf(own: Place, above: readonly Place[], siblings: readonly Place[]): Place | undefined {
  const isOther = (one: Place): boolean =>
    one.use.acronym === own.use.acronym && compare(one, own) !== 'same';
  return above.find(isOther) ?? siblings.find(isOther);
}

/** Definitions in other documents of the series, in the order of the series. */
function siblingsOf(document: WorkspaceDocument, dossier: Dossier): readonly Place[] {
  const places: Place[] = [];
  const seen = new Set([document.uri]);
  for (const { document: other } of dossier
    .roundsOf(document.uri)
    .flatMap(({ series }) => series.rounds.flatMap((round) => round.documents))) {
    if (seen.has(other.uri)) continue;
    seen.add(other.uri);
    for (const use of definitionsOf(other.facts)) places.push({ document: other, use });
  }
  return places;
}

function problemOf(own: Place, other: Place, isHere: boolean): Problem {
  const { use } = own;
  const theirs = other.use.definition;
  const where = isHere ? 'above' : `in ${fileNameOf(other.document.uri)}`;
  return {
    span: { start: use.definition.start, end: use.end },
    severity: compare(own, other) === 'form' ? 'hint' : 'warning',
    message: `${quote(use.acronym)} stands for ${quote(use.definition.text)} here, but for ${quote(theirs.text)} ${where}.`,
    facts: [use.acronym, foldPhrase(use.definition.text), foldPhrase(theirs.text)],
    related: [
      {
        ...(isHere ? {} : { uri: other.document.uri }),
        span: theirs,
        message: `${quote(use.acronym)} stands for ${quote(theirs.text)} here.`,
      },
    ],
    fixes: [
      {
        title: `Write ${quote(theirs.text)}`,
        safe: false,
        edits: [{ span: use.definition, text: theirs.text }],
      },
    ],
  };
}

function* check(document: WorkspaceDocument, dossier: Dossier): Generator<Problem> {
  const own = definitionsOf(document.facts);
  if (own.length === 0) return;
  const siblings = siblingsOf(document, dossier);
  const above: Place[] = [];
  for (const use of own) {
    const here = { document, use };
    const other = conflictOf(here, above, siblings);
    above.push(here);
    if (other !== undefined) yield problemOf(here, other, other.document.uri === document.uri);
  }
}

const HEADER = ['Media Note', 'Ottawa', 'March 2, 2020'];

export const acronymConflict: WorkspaceRule = {
  id: 'acronym-conflict',
  family: 'style',
  scope: 'workspace',
  severity: 'warning',
  enabledByDefault: true,
  fixable: true,
  summary: 'An acronym is explained in two ways.',
  why: 'One acronym for two things misleads, and two wordings of one thing look like two. Documents of one series are compared; elsewhere the same letters may well stand for something else. Where only connectors and plurals differ (“Information and Communication Technology”, “… Communications Technologies”) it is a hint; “U.S.” or a longer name in front makes no difference.',
  source: 'GPO Style Manual 9.4; U.S. releases of 2014 and 2018 with two expansions of “ICT”.',
  fires: [
    example(
      'Two things under one acronym',
      [
        ...HEADER,
        'Canada and Chile founded a Joint Water Council (JWC) on March 1, 2020. The ⟪Joint Wind Council (JWC⟫) will follow.',
      ],
      [
        ...HEADER,
        'Canada and Chile founded a Joint Water Council (JWC) on March 1, 2020. The Joint Water Council (JWC) will follow.',
      ],
    ),
    workspaceExample('Another wording in an older release of the series', {
      '2020-03-02-outcome.release': [
        ...HEADER,
        'Canada and Chile held the second Canada-Chile Cyber Dialogue in Ottawa on March 1, 2020. They spoke about ⟪Operations Technology (OT⟫).',
      ],
      '2018-03-02-outcome.release': [
        'Media Note',
        'Santiago',
        'March 2, 2018',
        'Canada and Chile held the first Canada-Chile Cyber Dialogue in Santiago on March 1, 2018. They spoke about Operational Technology (OT).',
      ],
    }),
  ],
  silent: [
    example('A longer name of the same', [
      ...HEADER,
      'The Canadian Joint Water Council (CJWC) met on March 1, 2020. The Joint Water Council (JWC) of Chile sent guests, and the U.S. Joint Water Council (JWC) too.',
    ]),
    example('The parties of a dialogue in another form, and another sign for “and”', [
      ...HEADER,
      'Canada and South Korea held the second Republic of Korea-Canada Senior Water Dialogue (SWD) on March 1, 2020. The ROK-Canada Senior Water Dialogue (SWD) was opened by the Water and Ports Office (WPO), which the Water & Ports Office (WPO) of Chile has advised.',
    ]),
    workspaceExample('The same letters in a release of something else', {
      '2020-03-02-outcome.release': [
        ...HEADER,
        'Canada and Chile held the second Canada-Chile Cyber Dialogue in Ottawa on March 1, 2020. They spoke about Operational Technology (OT).',
      ],
      '2018-03-02-outcome.release': [
        'Media Note',
        'Oslo',
        'March 2, 2018',
        'Norway and Peru held the first Norway-Peru Fisheries Dialogue in Oslo on March 1, 2018. They spoke about Ocean Tides (OT).',
      ],
    }),
  ],
  check,
};
