/** The roles that single words play in patterns, as bits by word number. */
import { foldWord } from '../tokens/fold';
import { numberOf, phraseWords } from '../tokens/phraseTrie';
import type { VocabularyBuilder } from '../tokens/phraseTrie';
import * as data from './data';
import { Role } from './phraseEntry';
import type { AgencyRow } from './rows';

/** Words too common inside names to tell anything by themselves. */
const WEAK_WORDS = new Set([
  'i',
  'pro',
  'ad',
  'of',
  'the',
  'for',
  'and',
  'on',
  'in',
  'to',
  'at',
  'a',
  '&',
  ',',
  '-',
  '.',
  "'s",
  "'",
  '(',
  ')',
]);

const ABBREVIATIONS = [
  'St.',
  'No.',
  'Dept.',
  'Inc.',
  'Co.',
  'Jan.',
  'Feb.',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
  'vs.',
  'Art.',
  'Ma.',
  'Mohd.',
  'Muhd.',
  'Ret.',
  'Retd.',
  'Rtd.',
];

type Mark = (words: Iterable<string>, role: number) => void;

function markBodies(agencies: readonly AgencyRow[], mark: Mark): void {
  for (const row of agencies) {
    for (const name of [row.name, ...(row.aliases ?? [])])
      mark(
        phraseWords(name).filter((word) => !WEAK_WORDS.has(word)),
        Role.nameOfBody,
      );
    for (const short of row.listedShort ?? []) mark(phraseWords(short).slice(0, 1), Role.listedShort);
  }
  const { adjectives, compoundSubjects, subjects } = data.agencyPatterns;
  for (const list of [adjectives, compoundSubjects, subjects])
    for (const subject of list)
      mark(
        phraseWords(subject).filter((word) => !WEAK_WORDS.has(word)),
        Role.nameOfBody,
      );
}

function markAgencyHeads(mark: Mark): void {
  for (const head of data.agencyPatterns.leading) {
    const words = phraseWords(head.text);
    if (words.length === 1) mark(words, Role.agencyLead | Role.nameOfBody);
    if (head.plural !== undefined) mark(phraseWords(head.plural).slice(0, 1), Role.agencyLeadPlural);
  }
  for (const head of data.agencyPatterns.trailing) {
    const words = phraseWords(head.text);
    mark(
      words.slice(-1),
      (head.strength === 'strong' ? Role.agencyTrail : Role.weakAgencyTrail) | Role.nameOfBody,
    );
  }
  mark(
    data.agencyPatterns.privateWords.flatMap((word) => phraseWords(word).slice(0, 1)),
    Role.private,
  );
  mark(
    data.agencyPatterns.publicInstitutions.flatMap((word) => phraseWords(word).slice(-1)),
    Role.publicInstitution,
  );
  mark(
    data.agencyPatterns.genericBefore.flatMap((word) => phraseWords(word).slice(0, 1)),
    Role.genericBefore,
  );
}

/** The word that tells the plural: `Attorneys` of `Attorneys General`. */
function pluralWords(singular: string, plural: string): readonly string[] {
  const words = new Set(phraseWords(singular));
  return phraseWords(plural).filter((word) => !words.has(word));
}

function markTitles(mark: Mark): void {
  mark(
    data.titles.heads.flatMap((head) => phraseWords(head).slice(-1)),
    Role.titleHead | Role.nameOfBody,
  );
  mark(
    Object.entries(data.titles.plurals).flatMap(([head, plural]) => pluralWords(head, plural)),
    Role.titlePlural | Role.nameOfBody,
  );
  mark(
    data.titles.abbreviations.flatMap(({ plural }) => (plural === undefined ? [] : phraseWords(plural))),
    Role.titlePlural | Role.nameOfBody,
  );
  mark(
    data.titles.weakHeads.flatMap((head) => phraseWords(head).slice(-1)),
    Role.weakTitleHead | Role.nameOfBody,
  );
  mark(data.titles.modifiers.flatMap(phraseWords), Role.titleModifier | Role.nameOfBody);
  mark(data.titles.states.flatMap(phraseWords), Role.titleState);
  mark(contentWords(data.titles.suffixes), Role.titleSuffix);
  for (const row of data.titles.phrases)
    mark(
      phraseWords(row.text).filter((word) => !WEAK_WORDS.has(word)),
      Role.nameOfBody,
    );
}

/** Words in front of a full stop that is theirs and ends no sentence: `Mr.`, `Lt.`, `Calif.`, `Jr.` */
function* abbreviatedWords(): Generator<string> {
  const forms = [
    ...data.honorifics.map((row) => row.form),
    ...data.titles.ranks.flatMap((row) => row.abbreviations),
    ...data.titles.abbreviations.map((row) => row.short),
    ...data.surnames.suffixes,
    ...data.surnames.postNominals,
    ...data.usStates.flatMap((row) => row.traditional ?? []),
    ...data.provinces.flatMap((row) => row.short ?? []),
    ...ABBREVIATIONS,
  ];
  for (const form of forms) {
    const words = phraseWords(form);
    for (let i = 1; i < words.length; i += 1) if (words[i] === '.') yield words[i - 1] ?? '';
  }
}

function contentWords(phrases: readonly string[]): readonly string[] {
  return phrases.flatMap(phraseWords).filter((word) => !WEAK_WORDS.has(word));
}

/** The `Role` bits of each word of the vocabulary, at the index of its number. */
export function wordRoles(agencies: readonly AgencyRow[], builder: VocabularyBuilder): Int32Array {
  const marks: [number, number][] = [];
  const mark: Mark = (words, role) => {
    for (const word of words) marks.push([numberOf(builder, word), role]);
  };
  markBodies(agencies, mark);
  markAgencyHeads(mark);
  markTitles(mark);
  mark(contentWords(data.dialogueWords.generic), Role.generic);
  const isOneWord = (topic: string): boolean => !topic.includes(' ');
  mark(contentWords(data.dialogueWords.topics.filter(isOneWord)), Role.topic | Role.nameOfBody);
  mark(contentWords(data.dialogueWords.topics), Role.topicPart | Role.nameOfBody);
  mark(contentWords(data.dialogueWords.levels), Role.level);
  mark(
    data.dialogueWords.ordinals.flatMap((row) => phraseWords(row.text).slice(0, 1)),
    Role.ordinal,
  );
  mark(
    data.surnames.particles.flatMap(phraseWords).filter((word) => word !== '-'),
    Role.particle,
  );
  mark(
    data.surnames.suffixes.flatMap((word) => phraseWords(word).slice(0, 1)),
    Role.suffix,
  );
  mark(
    data.surnames.postNominals.flatMap((word) => phraseWords(word).slice(0, 1)),
    Role.suffix | Role.postNominal,
  );
  mark(
    data.surnames.givenNames.flatMap((word) => phraseWords(word).slice(0, 1)),
    Role.givenName,
  );
  mark(
    data.surnames.familyFirst.flatMap((list) => list.names.flatMap((name) => phraseWords(name).slice(0, 1))),
    Role.familyFirst,
  );
  mark(data.surnames.notNames.flatMap(phraseWords), Role.notName);
  mark(abbreviatedWords(), Role.abbreviation);
  mark(
    // a plural is one word: `cybercrimes`
    data.terms.flatMap((row) =>
      row.forms.flatMap((form) => [form, `${form}s`].map((one) => phraseWords(one)[0] ?? '')),
    ),
    Role.termStart,
  );
  mark(data.givenNames.map(foldWord), Role.givenName);
  const roles = new Int32Array(builder.numbers.size + 1);
  for (const [number, role] of marks) roles[number] = (roles[number] ?? 0) | role;
  return roles;
}
