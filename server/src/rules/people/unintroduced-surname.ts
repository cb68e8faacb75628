/** “Ambassador Choi” where no Choi has been introduced. */
import { officeHolders, titles } from '../../gazetteer/data';
import type { OfficeHolderRow } from '../../gazetteer/rows';
import { addDays } from '../../release/dates/calendar';
import type { OfficialMention, Person, ReleaseFacts } from '../../release/model';
import { foldPhrase, foldWord } from '../../tokens/fold';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { example, workspaceExample } from '../examples';
import { isProse, tellsOfMeeting } from '../guards';
import type { Fix, Problem, WorkspaceRule } from '../rule';
import { fileNameOf, quote } from '../wording';

/** Readers know an office holder a while before and after. */
const KNOWN_DAYS = 120;

const holdersBySurname: ReadonlyMap<string, readonly OfficeHolderRow[]> = officeHolders.reduce((map, row) => {
  const words = [...new Set([row.surname, ...row.name.split(' ')].map(foldPhrase))];
  for (const word of words) map.set(word, [...(map.get(word) ?? []), row]);
  return map;
}, new Map<string, readonly OfficeHolderRow[]>());

/** Ordinary words behind which a capitalised word is no name: `General Provisions`, `Private Sector`. */
const NO_RANK = new Set([
  'general',
  'private',
  'major',
  'executive',
  'captain',
  'chief',
  ...titles.weakHeads.map(foldWord),
]);

/** Words of ranks and posts, which may stand where a surname would: `Lt Gen`, `Minister Responsible`. */
const NO_SURNAME = new Set([
  ...['gen', 'col', 'brig', 'responsible'],
  ...titles.heads.filter((head) => !titles.weakHeads.includes(head)).map(foldWord),
]);

/** Spanish and Portuguese names have two surnames, of which either may stand alone: `Rodrigo Salas Ibarra`, `Mr. Salas`. */
function isIntroduced(facts: ReleaseFacts, surname: string): boolean {
  const word = foldPhrase(surname);
  return facts.persons.some(
    ({ introduced, name }) => introduced && foldPhrase(name).split(' ').slice(1).includes(word),
  );
}

function isInOffice(row: OfficeHolderRow, day: string | undefined): boolean {
  if (day === undefined) return true;
  const until = row.until === undefined ? '9999-12-31' : addDays(row.until, KNOWN_DAYS);
  return addDays(row.from, -KNOWN_DAYS) <= day && day <= until;
}

/** Heads of state and government and the ministers of the day need no introduction. */
function isKnown(facts: ReleaseFacts, person: Person): boolean {
  const rows = holdersBySurname.get(foldPhrase(person.name)) ?? [];
  return rows.some((row) => isInOffice(row, facts.issued?.date));
}

/** `Ambassador Choi`: the rank and the surname behind it. */
function named(facts: ReleaseFacts, person: Person): OfficialMention | undefined {
  const mention = facts.mentions.find((one) => one.start === person.first.start);
  return mention?.type === 'official' && !mention.quoted && isProse(mention.zone) ? mention : undefined;
}

function rankBefore(person: Person, mention: OfficialMention): Person['posts'][number] | undefined {
  return person.posts.find((post) => {
    const last = foldWord(post.title.split(' ').at(-1) ?? '');
    const gap = mention.start - post.span.end;
    return gap >= 1 && gap <= 2 && /^\p{Lu}/u.test(post.title) && !NO_RANK.has(last);
  });
}

/** Persons of that family name whom other releases of the document’s series introduce. */
function fixesOf(document: WorkspaceDocument, dossier: Dossier, mention: OfficialMention): readonly Fix[] {
  const found = new Map<string, string>();
  for (const series of dossier.seriesOf(document.uri)) {
    for (const { document: other } of series.rounds.flatMap((round) => round.documents)) {
      for (const side of other.facts.delegations) {
        for (const { name } of [...side.heads, ...side.members]) {
          const words = foldPhrase(name).split(' ');
          const isOfFamily =
            words.at(-1) === foldPhrase(mention.text) || words[0] === foldPhrase(mention.text);
          if (other.uri !== document.uri && isOfFamily && words.length > 1) found.set(name, other.uri);
        }
      }
    }
  }
  return [...found].map(([name, uri]) => ({
    title: `Write ${quote(name)}, from ${fileNameOf(uri)}`,
    safe: false,
    edits: [{ span: mention, text: name }],
  }));
}

function check(document: WorkspaceDocument, dossier: Dossier, person: Person): Problem | undefined {
  const { facts } = document;
  const mention = named(facts, person);
  const rank = mention === undefined ? undefined : rankBefore(person, mention);
  if (mention === undefined || rank === undefined || isKnown(facts, person)) return undefined;
  if (NO_SURNAME.has(foldWord(mention.text)) || isIntroduced(facts, mention.text)) return undefined;
  return {
    span: { start: rank.span.start, end: mention.end },
    severity: tellsOfMeeting(facts) ? 'warning' : 'hint',
    message: `${quote(`${rank.title} ${mention.text}`)} is introduced nowhere in the document with a full name.`,
    facts: [person.key, rank.title],
    fixes: fixesOf(document, dossier, mention),
  };
}

export const unintroducedSurname: WorkspaceRule = {
  id: 'unintroduced-surname',
  family: 'people',
  scope: 'workspace',
  severity: 'warning',
  enabledByDefault: true,
  fixable: true,
  summary: 'A title and a surname name somebody whose full name the document never gives.',
  why: 'A second reference is short because a first one was full; where the first got lost in an edit, an archive cannot tell which Ambassador Choi it was. Heads of state and government and the best-known ministers of the day are known to everybody. Outside accounts of meetings it is a hint.',
  source: 'Buttry’s accuracy checklist (second references).',
  fires: [
    workspaceExample(
      'The first reference is gone; the announcement has it',
      {
        'outcome.release': [
          'Media Note',
          'Oslo',
          'April 9, 2021',
          'Norway and Ghana held the first Norway-Ghana Fisheries Dialogue in Oslo on April 8, 2021. ⟪Director Aune⟫ thanked the guests.',
        ],
        'announcement.release': [
          'Media Note',
          'Oslo',
          'April 1, 2021',
          'Norway and Ghana will hold the first Norway-Ghana Fisheries Dialogue in Oslo on April 8, 2021.',
          'Sigrid Aune, Director for Ocean Resources at the Ministry of Foreign Affairs, will lead the Norwegian delegation.',
        ],
      },
      [
        'Media Note',
        'Oslo',
        'April 9, 2021',
        'Norway and Ghana held the first Norway-Ghana Fisheries Dialogue in Oslo on April 8, 2021. Director Sigrid Aune thanked the guests.',
      ],
    ),
    example('Nobody knows', [
      'Media Note',
      'Oslo',
      'April 9, 2021',
      'Norway and Ghana held the first Norway-Ghana Fisheries Dialogue in Oslo on April 8, 2021. The Norwegian delegation was led by ⟪Ambassador Haugland⟫.',
    ]),
  ],
  silent: [
    example('The first of two surnames', [
      'Media Note',
      'Oslo',
      'April 9, 2021',
      'Norway and Chile held the first Norway-Chile Fisheries Dialogue in Oslo on April 8, 2021. The Chilean delegation was led by Ambassador Rodrigo Salas Ibarra. Ambassador Salas thanked the guests.',
    ]),
    example('Introduced above', [
      'Media Note',
      'Oslo',
      'April 9, 2021',
      'Norway and Ghana held the first Norway-Ghana Fisheries Dialogue in Oslo on April 8, 2021.',
      'Sigrid Aune, Director for Ocean Resources at the Ministry of Foreign Affairs, led the Norwegian delegation. Director Aune thanked the guests.',
    ]),
    example('Known to everybody', [
      'Media Note',
      'Washington, DC',
      'April 9, 2021',
      'The United States and Ghana held the first U.S.-Ghana Fisheries Dialogue in Accra on April 8, 2021, which President Biden had proposed.',
    ]),
  ],
  *check(document, dossier) {
    for (const person of document.facts.persons) {
      if (person.introduced || person.name.includes(' ') || person.name === person.name.toUpperCase())
        continue;
      const problem = check(document, dossier, person);
      if (problem !== undefined) yield problem;
    }
  },
};
