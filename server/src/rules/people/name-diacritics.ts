/** A name without the marks that its bearer writes. */
import { officeHolders } from '../../gazetteer/data';
import type { OfficialMention, Person } from '../../release/model';
import { foldPhrase } from '../../tokens/fold';
import type { DeriveContext } from '../../workspace/derived';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier, OfficialSighting } from '../../workspace/dossier';
import { workspaceExample } from '../examples';
import type { Fix, Problem, Related, WorkspaceRule } from '../rule';
import { fileNameOf, quote } from '../wording';
import { namingOf, respelling, spelled, spellingsOf, withoutMarks } from './respelling';

/** So many documents at least, and so large a part of them, make a clear majority. */
const MANY = 3;
const MOST = 0.8;

const ASCII = /^[ -~]*$/;

function marksIn(name: string): number {
  return ASCII.test(name) ? 0 : [...name.normalize('NFD')].length - [...withoutMarks(name)].length;
}

/** Whether anybody at all is written with marks here: most often nobody is, and there is nothing to compare. */
function hasMarks(sightings: readonly OfficialSighting[], context: DeriveContext): boolean {
  return sightings.some((sighting) => {
    const { name, introduced } = namingOf(sighting, context);
    return introduced && marksIn(name) > 0;
  });
}

/** Places in `facts.persons` of those whom the document somewhere writes with marks. */
function markedIn({ facts }: WorkspaceDocument): ReadonlySet<number> {
  const marked = facts.mentions.flatMap((one) =>
    one.type === 'official' && marksIn(one.text) > 0 ? [one.person] : [],
  );
  return new Set(marked);
}

const holdersByName: ReadonlyMap<string, string> = new Map(
  officeHolders.filter((row) => marksIn(row.name) > 0).map((row) => [foldPhrase(row.name), row.name]),
);

interface Evidence {
  readonly name: string;
  readonly source: string;
  readonly related: readonly Related[];
  readonly isMajority: boolean;
}

function isMarkedFormOf(marked: string, plain: string): boolean {
  return marksIn(marked) > marksIn(plain) && withoutMarks(marked) === withoutMarks(plain);
}

/** Another mention of the same person in the document. */
function inDocument(document: WorkspaceDocument, index: number, person: Person): OfficialMention | undefined {
  return document.facts.mentions.find(
    (mention): mention is OfficialMention =>
      mention.type === 'official' &&
      mention.person === index &&
      isMarkedFormOf(spelled(mention.text), spelled(person.name)),
  );
}

function evidenceFor(
  document: WorkspaceDocument,
  index: number,
  person: Person,
  sightings: readonly OfficialSighting[],
  dossier: Dossier,
): Evidence | undefined {
  const own = spelled(person.name);
  const here = inDocument(document, index, person);
  if (here !== undefined) {
    const related = [{ span: here, message: 'With its marks.' }];
    return { name: spelled(here.text), source: 'elsewhere in the document', related, isMajority: false };
  }
  const spellings = spellingsOf(sightings, dossier);
  const marked = spellings.find((one) => isMarkedFormOf(one.name, own));
  const [first] = marked?.sightings ?? [];
  if (marked !== undefined && first !== undefined) {
    const { uri } = first.document;
    const all = spellings.reduce((sum, one) => sum + one.sightings.length, 0);
    return {
      name: marked.name,
      source: `in ${fileNameOf(uri)}`,
      related: [{ uri, span: first.person.first, message: quote(marked.name) }],
      isMajority: marked.sightings.length >= MANY && marked.sightings.length >= MOST * all,
    };
  }
  const known = holdersByName.get(foldPhrase(person.name));
  return known === undefined || !isMarkedFormOf(known, own)
    ? undefined
    : { name: known, source: 'in lists of office holders', related: [], isMajority: false };
}

function fixesOf(
  document: WorkspaceDocument,
  index: number,
  person: Person,
  sightings: readonly OfficialSighting[],
  name: string,
  dossier: Dossier,
): readonly Fix[] {
  const here = respelling(document, index, name);
  const plain = spelled(person.name);
  const others = sightings.filter(
    (one) => one.document.uri !== document.uri && namingOf(one, dossier).name === plain,
  );
  const everywhere = others.flatMap((one) => respelling(one.document, one.index, name));
  return [
    ...(here.length === 0 ? [] : [{ title: `Write ${quote(name)} here`, safe: false, edits: here }]),
    ...(everywhere.length === 0
      ? []
      : [{ title: `Write ${quote(name)} everywhere`, safe: false, edits: [...here, ...everywhere] }]),
  ];
}

function isMarkedElsewhere(dossier: Dossier, person: Person): boolean {
  return (
    dossier
      .officialInParts(person.key)
      // what is looked at faster than kept
      .some((part) => (part.length === 1 ? hasMarks(part, dossier) : dossier.derive(part, hasMarks))) ||
    holdersByName.has(foldPhrase(person.name))
  );
}

function check(
  document: WorkspaceDocument,
  dossier: Dossier,
  index: number,
  person: Person,
): Problem | undefined {
  const sightings = dossier.official(person.key).filter((one) => {
    const { country } = namingOf(one, dossier);
    return country === undefined || person.country === undefined || country === person.country;
  });
  const evidence = evidenceFor(document, index, person, sightings, dossier);
  if (evidence === undefined) return undefined;
  const { name, source, related, isMajority } = evidence;
  return {
    span: person.first,
    severity: 'hint',
    message: `${quote(person.name)} is written without its marks: it is ${quote(name)} ${source}.`,
    facts: [person.key, person.name, name],
    related,
    fixes: fixesOf(document, index, person, sightings, name, dossier),
    ...(isMajority ? { always: true } : {}),
  };
}

export const nameDiacritics: WorkspaceRule = {
  id: 'name-diacritics',
  family: 'people',
  scope: 'workspace',
  severity: 'hint',
  enabledByDefault: false,
  hasClearCases: true,
  fixable: true,
  summary: 'A person’s name lacks the marks with which it is written elsewhere.',
  why: 'Names keep the marks of their language, but only where there is evidence that this person writes them: another place in the document, another release, or the lists of office holders. A clear majority of the workspace is reported even while the rule is off. Marks that are encoded as characters of their own are the same marks.',
  source: 'AP Stylebook (2019), “accent marks”; the officials’ own offices.',
  fires: [
    workspaceExample(
      'Another release has them',
      {
        'outcome.release': [
          'Media Note',
          'Bogota',
          'June 7, 2022',
          'Colombia and Kenya held the first Colombia-Kenya Coffee Dialogue on June 6, 2022.',
          '⟪Andres Munoz⟫, Director for Trade at the Ministry of Foreign Affairs, led the Colombian delegation.',
        ],
        'announcement.release': [
          'Media Note',
          'Bogota',
          'June 1, 2022',
          'Colombia and Kenya will hold the first Colombia-Kenya Coffee Dialogue on June 6, 2022.',
          'Andrés Muñoz, Director for Trade at the Ministry of Foreign Affairs, will lead the Colombian delegation.',
        ],
      },
      [
        'Media Note',
        'Bogota',
        'June 7, 2022',
        'Colombia and Kenya held the first Colombia-Kenya Coffee Dialogue on June 6, 2022.',
        'Andrés Muñoz, Director for Trade at the Ministry of Foreign Affairs, led the Colombian delegation.',
      ],
    ),
    workspaceExample('Four other releases have them, which is told unasked', {
      '2022-06-07-outcome.release': [
        'Media Note',
        'Bogota',
        'June 7, 2022',
        'Colombia and Kenya held the first Colombia-Kenya Coffee Dialogue on June 6, 2022.',
        '⟪Andres Munoz⟫, Director for Trade at the Ministry of Foreign Affairs, led the Colombian delegation.',
      ],
      ...Object.fromEntries(
        ['Chad', 'Egypt', 'Ghana', 'Malta'].map((partner) => [
          `2021-06-07-${partner.toLowerCase()}.release`,
          [
            'Media Note',
            'Bogota',
            'June 7, 2021',
            `Colombia and ${partner} held the first Colombia-${partner} Coffee Dialogue on June 6, 2021.`,
            'Andrés Muñoz, Director for Trade at the Ministry of Foreign Affairs, led the Colombian delegation.',
          ],
        ]),
      ),
    }),
    workspaceExample('An office holder', {
      'outcome.release': [
        'Media Note',
        'Mexico City',
        'June 7, 2016',
        'Mexico and Kenya held the first Mexico-Kenya Coffee Dialogue on June 6, 2016, which President ⟪Enrique Pena Nieto⟫ opened.',
      ],
    }),
  ],
  silent: [
    workspaceExample('No evidence for this person', {
      'outcome.release': [
        'Media Note',
        'Bogota',
        'June 7, 2022',
        'Colombia and Kenya held the first Colombia-Kenya Coffee Dialogue on June 6, 2022.',
        'Andres Munoz, Director for Trade at the Ministry of Foreign Affairs, led the Colombian delegation.',
      ],
      'other.release': [
        'Media Note',
        'Bogota',
        'June 1, 2022',
        'Colombia and Peru held the first Colombia-Peru Coffee Dialogue on May 30, 2022.',
        'José Muñoz, Director for Health at the Ministry of Foreign Affairs, led the Colombian delegation.',
      ],
    }),
    workspaceExample('Marks as characters of their own', {
      'outcome.release': [
        'Media Note',
        'Bogota',
        'June 7, 2022',
        'Colombia and Kenya held the first Colombia-Kenya Coffee Dialogue on June 6, 2022.',
        'Andre\u0301s Mun\u0303oz, Director for Trade at the Ministry of Foreign Affairs, led the Colombian delegation.',
      ],
      'announcement.release': [
        'Media Note',
        'Bogota',
        'June 1, 2022',
        'Colombia and Kenya will hold the first Colombia-Kenya Coffee Dialogue on June 6, 2022.',
        'Andrés Muñoz, Director for Trade at the Ministry of Foreign Affairs, will lead the Colombian delegation.',
      ],
    }),
  ],
  *check(document, dossier) {
    const markedHere = markedIn(document);
    for (const [index, person] of document.facts.persons.entries()) {
      if (!person.introduced) continue;
      if (!markedHere.has(index) && !isMarkedElsewhere(dossier, person)) continue;
      const problem = check(document, dossier, index, person);
      if (problem !== undefined) yield problem;
    }
  },
};
