/** One office holder under two spellings. */
import type { Person } from '../../release/model';
import type { Span } from '../../text/span';
import { remembered, type DeriveContext } from '../../workspace/derived';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier, OfficialSighting, Series } from '../../workspace/dossier';
import { byDateThenUri, isOpen } from '../../workspace/document';
import { inOneOrder, type Sighting } from '../../workspace/sightings';
import { lazy } from '../../workspace/lazy';
import type { Lazy } from '../../workspace/lazy';
import { workspaceExample } from '../examples';
import type { Fix, Problem, WorkspaceRule } from '../rule';
import { fileNameOf, quote } from '../wording';
import { differenceOf, nameFormOf } from './nameVariants';
import type { NameForm } from './nameVariants';
import { isAlone } from './accounts';
import { crowdOf, likeIn, spelledIn, type Crowd } from './crowds';
import { isCompatible, postCoresOf } from './posts';
import type { PostCore } from './posts';
import { namingOf, respelling, spelled, spellingsOf } from './respelling';
import type { Spelling } from './respelling';

/** Somebody in a document, with what an office can be told by. */
interface Appearance {
  readonly document: WorkspaceDocument;
  /** Place in `facts.persons`. */
  readonly index: number;
  readonly key: string;
  readonly first: Span;
  readonly name: string;
  readonly form: NameForm;
  readonly titles: readonly string[];
  readonly country: string | undefined;
}

function appearance(
  document: WorkspaceDocument,
  index: number,
  person: Person,
  context: DeriveContext,
): Appearance {
  const { name, key, first, posts } = person;
  const titles = posts.map((post) => post.title);
  const country = person.country ?? posts.find((post) => post.country !== undefined)?.country;
  const own = { document, index, key, first, name, form: nameFormOf(name, context), country, titles };
  return isOpen(document) ? own : { ...own, titles: kept(own, context) };
}

/** Titles that many closed documents give to one person, once for all of them. */
function kept(own: Appearance, { knowledge, derive }: DeriveContext): readonly string[] {
  return remembered(derive(knowledge.derived, knownTitles), kindOf(own), () => own.titles);
}

function knownTitles(): Map<string, readonly string[]> {
  return new Map();
}

/** Equal where two releases give one spelling, the same posts and the same country. */
function kindOf({ form, titles, country }: Appearance): string {
  return `${form.spelled}\n${titles.join('\n')}\n${country ?? ''}`;
}

/** By index of the person; undefined for those whom the document does not introduce. */
function appearancesIn(
  document: WorkspaceDocument,
  context: DeriveContext,
): readonly (Appearance | undefined)[] {
  return document.facts.persons.map((one, index) =>
    one.introduced ? appearance(document, index, one, context) : undefined,
  );
}

/** The delegates of a document by what it says of its delegations, which is what others of its series hear of. */
function delegatesIn(document: WorkspaceDocument, context: DeriveContext): readonly Appearance[] {
  return document.facts.delegations.flatMap((side) =>
    [...side.heads, ...side.members].flatMap((delegate): readonly Appearance[] => {
      const index = delegate.person;
      const person = document.facts.persons[index];
      const titles = delegate.title === null ? [] : delegate.title.split('; ');
      if (person === undefined || !delegate.name.includes(' ')) return [];
      const { name } = delegate;
      const { key, first } = person;
      const form = nameFormOf(name, context);
      return [{ document, index, key, first, name, form, country: side.party, titles }];
    }),
  );
}

/** Delegates of all that tell of a series: of the closed documents they stay as they are while an open one is edited. */
function delegatesOf(tellings: readonly Sighting[], { derive }: DeriveContext): Crowd<Appearance> {
  const documents = new Set(tellings.map(({ document }) => document));
  return crowdOf([...documents].flatMap((document) => derive(document, delegatesIn)));
}

/** Twice the same person of the same document. */
function isSame(one: Appearance, other: Appearance): boolean {
  return one.document === other.document && one.index === other.index;
}

/** The same office, as far as both tell one. */
function sameOffice(a: Appearance, b: Appearance, dossier: Dossier): boolean {
  const cores = ({ titles }: Appearance): readonly PostCore[] =>
    titles.flatMap((title) => postCoresOf(title, dossier));
  return cores(a).some((one) => cores(b).some((other) => isCompatible(one, other)));
}

function isOnePerson(own: Appearance, other: Appearance, dossier: Dossier): boolean {
  const difference = differenceOf(own.form, other.form);
  if (difference === undefined) return false;
  if (own.country !== undefined && other.country !== undefined && own.country !== other.country) return false;
  return difference === 'case' || sameOffice(own, other, dossier);
}

/**
 * Those of one name without its case, the first of each spelling, post and country: thousands of releases may name one
 * official, and spell him in few ways.
 */
function namesakesOf(own: Appearance, dossier: Dossier): readonly Appearance[] {
  const { key, form } = own;
  const parts = dossier.officialInParts(key).filter((part) => !isAlone(part, own));
  const spellings = parts.map((part) => dossier.derive(part, namesakesIn));
  if (spellings.every((all) => all.every((one) => one.form.spelled === form.spelled))) return [];
  return spellings.reduce((all, more) => inOneOrder(all, more, (one) => one.document), []);
}

function namesakesIn(
  sightings: readonly OfficialSighting[],
  { derive }: DeriveContext,
): readonly Appearance[] {
  const kinds = new Map<string, Appearance>();
  for (const { document, index } of sightings) {
    const one = derive(document, appearancesIn)[index];
    const kind = one === undefined ? '' : kindOf(one);
    if (one !== undefined && !kinds.has(kind)) kinds.set(kind, one);
  }
  return [...kinds.values()];
}

function documentsOf({ sightings }: Spelling): ReadonlySet<WorkspaceDocument> {
  return new Set(sightings.map(({ document }) => document));
}

/** Who is a delegate where a series is told of: of closed documents, and of open ones. */
interface SeriesCrowds {
  readonly series: Series;
  readonly crowds: readonly Crowd<Appearance>[];
}

/** Who may be the same: in the same document, of the name without its case, in the same series. */
interface Pool {
  readonly here: Crowd<Appearance>;
  readonly namesakes: readonly Appearance[];
  readonly inSeries: readonly SeriesCrowds[];
}

const NOBODY: readonly SeriesCrowds[] = [];

/** What the persons of one document are held against alike. */
interface Around {
  readonly persons: readonly Appearance[];
  readonly here: Crowd<Appearance>;
  /** Places in `facts.persons`. */
  readonly delegates: ReadonlySet<number>;
  readonly inSeries: Lazy<readonly SeriesCrowds[]>;
}

function aroundOf(document: WorkspaceDocument, dossier: Dossier): Around {
  const persons = dossier.derive(document, appearancesIn).filter((one) => one !== undefined);
  return {
    ...{ persons, here: crowdOf(persons) },
    delegates: new Set(dossier.derive(document, delegatesIn).map((one) => one.index)),
    inSeries: lazy(() =>
      dossier.seriesOf(document.uri).map((series) => ({
        series,
        crowds: dossier.tellersInParts(series.key).map((part) => dossier.derive(part, delegatesOf)),
      })),
    ),
  };
}

/** Other spellings of one among the delegates of a series, round by round. */
function likeInSeries(
  { series, crowds }: SeriesCrowds,
  own: Appearance,
  dossier: Dossier,
): readonly Appearance[] {
  const found = crowds.flatMap((crowd) => likeIn(crowd, own)).filter((one) => isOnePerson(own, one, dossier));
  if (found.length < 2) return found;
  const documents = series.rounds.flatMap((round) => round.documents).map((one) => one.document);
  const order = new Map([...new Set(documents)].map((document, place) => [document, place]));
  const placeIn = (one: Appearance): number => dossier.derive(one.document, delegatesIn).indexOf(one);
  return found.toSorted(
    (a, b) => (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) || placeIn(a) - placeIn(b),
  );
}

function poolOf(own: Appearance, around: Around, dossier: Dossier): Pool {
  return {
    here: around.here,
    namesakes: namesakesOf(own, dossier),
    inSeries: around.delegates.has(own.index) ? around.inSeries() : NOBODY,
  };
}

/** How many documents spell a name so. */
function countOf(name: string, own: Appearance, { here, inSeries }: Pool, dossier: Dossier): number {
  const form = spelled(name);
  const spelling = dossier.derive(dossier.official(own.key), spellingsOf).find((one) => one.name === form);
  const known = spelling === undefined ? undefined : dossier.derive(spelling, documentsOf);
  const more = spelledIn([here, ...inSeries.flatMap(({ crowds }) => crowds)], form)
    .filter((one) => !isSame(one, own))
    .map((one) => one.document);
  return (known?.size ?? 0) + new Set(more.filter((one) => known?.has(one) !== true)).size;
}

/** The rarer spelling is reported; of two equally frequent ones the later. */
function isToBlame(own: Appearance, other: Appearance, pool: Pool, dossier: Dossier): boolean {
  const [mine, theirs] = [countOf(own.name, own, pool, dossier), countOf(other.name, own, pool, dossier)];
  if (mine !== theirs) return mine < theirs;
  return own.document.uri === other.document.uri
    ? own.first.start > other.first.start
    : byDateThenUri(own.document, other.document) > 0;
}

function fixesOf(own: Appearance, name: string, dossier: Dossier): readonly Fix[] {
  const here = respelling(own.document, own.index, name);
  const form = spelled(own.document.facts.persons[own.index]?.name ?? own.name);
  const elsewhere = dossier
    .official(own.key)
    .filter((one) => one.document.uri !== own.document.uri && namingOf(one, dossier).name === form)
    .flatMap((one) => respelling(one.document, one.index, name));
  return [
    ...(here.length === 0 ? [] : [{ title: `Write ${quote(name)} here`, safe: false, edits: here }]),
    ...(elsewhere.length === 0
      ? []
      : [{ title: `Write ${quote(name)} everywhere`, safe: false, edits: [...here, ...elsewhere] }]),
  ];
}

function check(own: Appearance, around: Around, dossier: Dossier): Problem | undefined {
  const pool = poolOf(own, around, dossier);
  const isAnother = (one: Appearance): boolean =>
    !isSame(one, own) && isOnePerson(own, one, dossier) && isToBlame(own, one, pool, dossier);
  const other =
    likeIn(pool.here, own)
      .toSorted((a, b) => a.index - b.index)
      .find(isAnother) ??
    pool.namesakes.find(isAnother) ??
    pool.inSeries.flatMap((crowds) => likeInSeries(crowds, own, dossier)).find(isAnother);
  if (other === undefined) return undefined;
  const { uri } = other.document;
  const where = uri === own.document.uri ? 'elsewhere in the document' : `in ${fileNameOf(uri)}`;
  return {
    span: own.first,
    severity: 'warning',
    message: `${quote(own.name)} is spelled ${quote(other.name)} ${where}.`,
    facts: [spelled(own.name), spelled(other.name)],
    related: [{ uri, span: other.first, message: quote(other.name) }],
    fixes: fixesOf(own, other.name, dossier),
  };
}

export const personNameVariant: WorkspaceRule = {
  id: 'person-name-variant',
  family: 'people',
  scope: 'workspace',
  severity: 'warning',
  enabledByDefault: true,
  fixable: true,
  summary: 'One official’s name is spelled in two ways.',
  why: 'A name that is spelled in two ways is wrong in one of them: letters, hyphens, capitals, the order of family and given name, an initial for a name. Two names count as one only for the same office, in one document or among the delegates of one series, and never across countries; two different given names never do. The rarer spelling is reported, of two the later.',
  source: 'ACES, editing tips: check every name, every time.',
  fires: [
    workspaceExample(
      'A letter',
      {
        '2022-06-07-outcome.release': [
          'Media Note',
          'Berlin',
          'June 7, 2022',
          'Germany and Kenya held the first Germany-Kenya Rail Dialogue in Berlin on June 6, 2022.',
          '⟪Tobias Wiesner⟫, Director for Rail at the Ministry of Transport, led the German delegation.',
        ],
        '2022-06-01-announcement.release': [
          'Media Note',
          'Berlin',
          'June 1, 2022',
          'Germany and Kenya will hold the first Germany-Kenya Rail Dialogue in Berlin on June 6, 2022.',
          'Tobias Wiessner, Director for Rail at the Ministry of Transport, will lead the German delegation.',
        ],
      },
      [
        'Media Note',
        'Berlin',
        'June 7, 2022',
        'Germany and Kenya held the first Germany-Kenya Rail Dialogue in Berlin on June 6, 2022.',
        'Tobias Wiessner, Director for Rail at the Ministry of Transport, led the German delegation.',
      ],
    ),
    workspaceExample('A capital behind the hyphen', {
      '2022-06-07-outcome.release': [
        'Media Note',
        'Seoul',
        'June 7, 2022',
        'The Republic of Korea and Kenya held the first Korea-Kenya Rail Dialogue in Seoul on June 6, 2022.',
        '⟪Park Ji-Hoon⟫, Director for Rail at the Ministry of Foreign Affairs, led the Korean delegation.',
      ],
      '2022-06-01-announcement.release': [
        'Media Note',
        'Seoul',
        'June 1, 2022',
        'The Republic of Korea and Kenya will hold the first Korea-Kenya Rail Dialogue in Seoul on June 6, 2022.',
        'Park Ji-hoon, Director for Rail at the Ministry of Foreign Affairs, will lead the Korean delegation.',
      ],
    }),
  ],
  silent: [
    workspaceExample('Another given name, another person', {
      '2022-06-07-outcome.release': [
        'Media Note',
        'Berlin',
        'June 7, 2022',
        'Germany and Kenya held the second Germany-Kenya Rail Dialogue in Berlin on June 6, 2022.',
        'Anna Wiesner, Director for Rail at the Ministry of Transport, led the German delegation.',
      ],
      '2021-06-07-outcome.release': [
        'Media Note',
        'Berlin',
        'June 7, 2021',
        'Germany and Kenya held the first Germany-Kenya Rail Dialogue in Berlin on June 6, 2021.',
        'Tobias Wiesner, Director for Rail at the Ministry of Transport, led the German delegation.',
      ],
    }),
    workspaceExample('A family name in capitals, and initials with and without stops', {
      '2022-06-07-outcome.release': [
        'Media Note',
        'Berlin',
        'June 7, 2022',
        'Germany and Japan held the second Germany-Japan Rail Dialogue in Berlin on June 6, 2022.',
        'T.K. Wiesner, Director for Rail at the Ministry of Transport, led the German delegation. MORITA Kenji, Director for Railways at the Ministry of Transport, led the Japanese delegation.',
      ],
      '2021-06-07-outcome.release': [
        'Media Note',
        'Berlin',
        'June 7, 2021',
        'Germany and Japan held the first Germany-Japan Rail Dialogue in Berlin on June 6, 2021.',
        'TK Wiesner, Director for Rail at the Ministry of Transport, led the German delegation. Morita Kenji, Director for Railways at the Ministry of Transport, led the Japanese delegation.',
      ],
    }),
    workspaceExample('A middle initial, and marks', {
      '2022-06-07-outcome.release': [
        'Media Note',
        'Berlin',
        'June 7, 2022',
        'Germany and Kenya held the second Germany-Kenya Rail Dialogue in Berlin on June 6, 2022.',
        'Tobias K. Wiesner, Director for Rail at the Ministry of Transport, led the German delegation.',
      ],
      '2021-06-07-outcome.release': [
        'Media Note',
        'Berlin',
        'June 7, 2021',
        'Germany and Kenya held the first Germany-Kenya Rail Dialogue in Berlin on June 6, 2021.',
        'Tobias Wiesner, Director for Rail at the Ministry of Transport, led the German delegation.',
      ],
    }),
  ],
  *check(document, dossier) {
    const around = aroundOf(document, dossier);
    for (const own of around.persons) {
      const problem = check(own, around, dossier);
      if (problem !== undefined) yield problem;
    }
  },
};
