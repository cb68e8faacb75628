/** Stock formulas of statements, which go from text to text and change slowly: `an open, secure cyberspace`. */
import { W } from '../../gazetteer/readerWords';
import { itemAt } from '../../text/span';
import { wordAt } from '../../tokens/sequence';
import type { Sequence } from '../../tokens/token';
import type { Paragraph, ZoneKind } from '../model';
import type { FormulaUse } from './model';

/** What a formula is made of: its members in any order, then the thing that they describe. */
interface Formula {
  readonly id: string;
  readonly members: readonly string[];
  readonly nouns: readonly string[];
  /** The numbers of the last words of the nouns. */
  readonly endings: readonly number[];
  /** So many of the members make it this formula. */
  readonly least: number;
}

/** From joint statements on cyber and regional policy since 2011. */
const FORMULAS: readonly Formula[] = [
  {
    id: 'cyberspace',
    members: [
      'open',
      'interoperable',
      'reliable',
      'secure',
      'free',
      'global',
      'stable',
      'peaceful',
      'accessible',
    ],
    nouns: ['cyberspace', 'internet'],
    endings: [W.cyberspace, W.internet],
    least: 3,
  },
  {
    id: 'indo-pacific',
    members: [
      'free',
      'open',
      'connected',
      'prosperous',
      'secure',
      'resilient',
      'inclusive',
      'peaceful',
      'stable',
    ],
    nouns: ['indo-pacific'],
    endings: [W.pacific],
    least: 3,
  },
];

const ZONES: ReadonlySet<ZoneKind> = new Set(['lead', 'body', 'joint-text']);
/** Bounded, so that a hostile run of blanks or members takes no longer than other text. */
const LINK = String.raw`(?:,\s{1,4}(?:and\s{1,4})?|\s{1,4}and\s{1,4})`;

/** A whole formula at the end of a text. */
function patternOf({ members, nouns }: Formula): RegExp {
  const member = `(?:${members.join('|')})`;
  const noun = String.raw`\s{1,4}((?:global\s{1,8}|the\s{1,8})?(?:${nouns.join('|')}))$`;
  return new RegExp(String.raw`\b(${member}(?:${LINK}${member}){1,11})${noun}`, 'i');
}

/** A formula has no more words and commas. */
const MOST_TOKENS = 48;

const PATTERNS = FORMULAS.map((formula) => ({
  formula,
  pattern: patternOf(formula),
  // the first half of Indo-Pacific stands among them, too
  members: new Set([...formula.members, 'indo', 'global', 'the']),
}));

/** The first token of the run of such words, commas, dashes and "and" that token `last` ends. */
function startOfRun(sequence: Sequence, words: ReadonlySet<string>, last: number): number {
  let first = last;
  while (first > 0 && last - first < MOST_TOKENS) {
    const word = sequence.word[first - 1];
    const isLink = word === W.comma || word === W.and || word === W.dash;
    if (!isLink && !words.has(wordAt(sequence, first - 1).toLowerCase())) break;
    first -= 1;
  }
  return first;
}

/** How far in front of the last word the members of a formula are joined: `and secure the Indo-Pacific`. */
const REACH_OF_LINK = 5;

/** Whether members may be joined in front of the noun that ends with token `last`: most often it stands alone. */
function mayBeJoined({ word }: Sequence, last: number): boolean {
  for (let i = Math.max(0, last - REACH_OF_LINK); i < last - 1; i += 1)
    if (word[i] === W.comma || word[i] === W.and) return true;
  return false;
}

/**
 * All uses in the prose, in order of position.
 * @param text the whole text
 */
export function findFormulas(
  text: string,
  sequence: Sequence,
  paragraphs: readonly Paragraph[],
): readonly FormulaUse[] {
  const uses: FormulaUse[] = [];
  const { word: words, count } = sequence;
  for (let i = 0; i < count; i += 1) {
    const word = words[i] ?? 0;
    // the three have neighbouring numbers: nearly all words are turned away here
    if (word < W.cyberspace || word > W.pacific || !mayBeJoined(sequence, i)) continue;
    const end = sequence.end[i] ?? 0;
    for (const { formula, pattern, members: own } of PATTERNS) {
      if (!formula.endings.includes(word)) continue;
      const first = startOfRun(sequence, own, i);
      if (i - first <= formula.least) continue;
      const match = pattern.exec(text.slice(sequence.start[first], end));
      if (match === null) continue;
      const [whole, list = '', noun = ''] = match;
      const members =
        list
          .toLowerCase()
          .match(/[a-z]+/g)
          ?.filter((word) => word !== 'and') ?? [];
      const start = end - whole.length;
      const zone = itemAt(paragraphs, start)?.zone;
      if (members.length < formula.least || zone === undefined || !ZONES.has(zone)) continue;
      uses.push({
        start,
        end,
        formula: formula.id,
        form: `${members.join(', ')} ${noun.toLowerCase().replace(/\s+/g, ' ')}`,
        // joined anew, so that closed documents do not hold on to their whole text
        text: whole.replace(/\s+/g, ' '),
      });
    }
  }
  return uses;
}
