/** Stock formulas of statements, which go from text to text and change slowly: `an open, secure cyberspace`. */
import { itemAt } from '../../text/span';
import type { Paragraph, ZoneKind } from '../model';
import type { FormulaUse } from './model';

/** What a formula is made of: its members in any order, then the thing that they describe. */
interface Formula {
  readonly id: string;
  readonly members: readonly string[];
  readonly nouns: readonly string[];
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
    least: 3,
  },
];

const ZONES: ReadonlySet<ZoneKind> = new Set(['lead', 'body', 'joint-text']);
/** Bounded, so that a hostile run of blanks or members takes no longer than other text. */
const LINK = String.raw`(?:,\s{1,4}(?:and\s{1,4})?|\s{1,4}and\s{1,4})`;

/** A whole formula at the end of a text, and the last member with the noun. */
function patternsOf({ members, nouns }: Formula): { readonly whole: RegExp; readonly last: RegExp } {
  const member = `(?:${members.join('|')})`;
  const noun = String.raw`\s{1,4}((?:global\s{1,8}|the\s{1,8})?(?:${nouns.join('|')}))$`;
  return {
    whole: new RegExp(String.raw`\b(${member}(?:${LINK}${member}){1,11})${noun}`, 'i'),
    last: new RegExp(member + noun, 'i'),
  };
}

/** Longer than any formula, and than its last member with the noun. */
const WIDEST = 400;
const WIDEST_LAST = 48;

const PATTERNS = FORMULAS.map((formula) => ({
  formula,
  ...patternsOf(formula),
  endings: formula.nouns.map((noun) => noun.slice(-6)).flatMap((end) => [end, end.toUpperCase()]),
}));

/**
 * Where the last letters of the nouns end, as written in a sentence or shouted. Most releases lack them, and looking
 * for them is quicker than for a pattern.
 */
function endsOf(text: string, endings: readonly string[]): readonly number[] {
  const ends: number[] = [];
  for (const ending of endings)
    for (let at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + 1)) {
      const end = at + ending.length;
      if (!/\w/.test(text.charAt(end))) ends.push(end);
    }
  return ends;
}

/**
 * All uses in the prose, in order of position.
 * @param text the whole text
 */
export function findFormulas(text: string, paragraphs: readonly Paragraph[]): readonly FormulaUse[] {
  const uses: FormulaUse[] = [];
  for (const { formula, whole: pattern, last, endings } of PATTERNS)
    for (const end of endsOf(text, endings)) {
      // most often the noun stands alone: `in cyberspace`
      if (!last.test(text.slice(Math.max(0, end - WIDEST_LAST), end))) continue;
      const match = pattern.exec(text.slice(Math.max(0, end - WIDEST), end));
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
        ...{ start, end },
        formula: formula.id,
        form: `${members.join(', ')} ${noun.toLowerCase().replace(/\s+/g, ' ')}`,
        // joined anew, so that closed documents do not hold on to their whole text
        text: whole.split(/\s+/).join(' '),
      });
    }
  return uses.sort((a, b) => a.start - b.start);
}
