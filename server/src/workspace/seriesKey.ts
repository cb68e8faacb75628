/**
 * What makes two names of a dialogue one series: the same parties and the same topic. Order of the parties,
 * "bilateral", "policy", plurals and the kind of meeting are ignored, because they drift from year to year:
 * `Cyber Policy Consultations` (2014) and `Bilateral Cyber Consultations` (2018) are one series, while
 * `Cyber Defense Policy Working Group` is another. Level words stay: a ministerial meeting counts its own rounds.
 */
import { dialogueWords } from '../gazetteer/data';
import { foldPhrase } from '../tokens/fold';

/** Words that link or fill a name and tell no series from another. */
const FILLERS = new Set(
  'a an the of on for and in to with between at by from policy issue matter affair meeting round session'.split(
    ' ',
  ),
);

/** One spelling for topics that releases write in several ways. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bcyber[ -]?security\b/g, 'cyber'],
  [/\bcounter[ -](?=terror|narcot|prolif|traffick)/g, 'counter'],
  [/\banti[ -](?=terror|corrupt|narcot|traffick)/g, 'anti'],
];

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

const LEVELS = new Set(
  dialogueWords.levels.flatMap((level) => foldPhrase(level).split(/[ -]/)).map(singular),
);

/** `bilateral`, `inaugural`, `third`: never part of a series, unless the word also names a level. */
const GENERIC = new Set(
  [...dialogueWords.generic, ...dialogueWords.ordinals.map((ordinal) => ordinal.text)]
    .flatMap((word) => foldPhrase(word).split(/[ -]/))
    .map(singular)
    .filter((word) => !LEVELS.has(word)),
);

const HEADS: readonly (readonly string[])[] = dialogueWords.heads
  .map((head) => foldPhrase(head.text).split(/[ -]/).map(singular))
  .sort((a, b) => b.length - a.length);

function wordsOf(name: string): readonly string[] {
  const spelled = SPELLINGS.reduce((text, [form, one]) => text.replace(form, one), foldPhrase(name));
  return spelled
    .split(/[^\p{L}\p{N}']+/u)
    .map((word) => singular(word.replace(/'s?$/, '')))
    .filter((word) => word !== '');
}

function endsWith(words: readonly string[], head: readonly string[]): boolean {
  return (
    head.length <= words.length && head.every((word, i) => words[words.length - head.length + i] === word)
  );
}

/**
 * The last words of a name that say what kind of meeting it is, as written: `Working Group` of `Cyber Policy Working
 * Group`; undefined where no such words end it.
 */
export function headOf(name: string): string | undefined {
  const words = name.split(' ');
  const folded = words.map((word) => singular(foldPhrase(word)));
  const head = HEADS.find((candidate) => endsWith(folded, candidate));
  return head === undefined ? undefined : words.slice(words.length - head.length).join(' ');
}

/** `cyber policy working group` without `working group`; as it is where nothing would be left. */
function withoutHead(words: readonly string[]): readonly string[] {
  const head = HEADS.find((candidate) => endsWith(words, candidate));
  if (head === undefined) return words;
  const rest = words.slice(0, words.length - head.length);
  return rest.some(isTopic) ? rest : words;
}

function isTopic(word: string): boolean {
  return !FILLERS.has(word) && !GENERIC.has(word) && !/^\d/.test(word);
}

/**
 * The topic of a dialogue's name, position-free: `cyber` for `cyber policy working group`. Empty for an empty name.
 * @param name the name without the parties it may begin with
 */
export function topicKey(name: string): string {
  const words = withoutHead(wordsOf(name));
  const topics = words.filter(isTopic);
  return [...new Set(topics.length > 0 ? topics : words)].sort().join(' ');
}

/** Sorted codes, each once, joined: `AR+US`. */
export function partyKey(parties: readonly string[]): string {
  return [...new Set(parties)].sort().join('+');
}
