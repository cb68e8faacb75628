/**
 * Patterns that the engine compiles to little code. V8 compiles no pattern well any more once a process holds 16 MB of
 * compiled code, and as they stand the patterns of the reader alone come to more. Two things make them large: the flag
 * `u`, which lets every class of characters look for pairs of code units, and what follows a choice, which is compiled
 * anew for each of its branches.
 */

/** The properties that can be told by code units; emoji are signs, and need `u`. */
const PROPERTIES = ['L', 'Lu', 'Ll', 'M', 'N', 'Pd'] as const;
type Property = (typeof PROPERTIES)[number];

/** Where properties are told exactly: Latin, Greek, Cyrillic, punctuation. */
const EXACT: readonly (readonly [first: number, end: number])[] = [
  [0x00, 0x531],
  [0x1e00, 0x2c00],
];

/** Other scripts are letters, without smaller distinctions. */
const FURTHER: Readonly<Partial<Record<Property, string>>> = {
  L: '\u0531-\u1dff\u2c00-\u2dff\u3005-\u3007\u3041-\ud7ff\uf900-\ufdcf\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a',
};

/** The characters with a property, as they stand in a class: `A-ZÀ-ÖØ-ÞĀĂĄ…` */
function charactersOf(property: Property): string {
  const holds = new RegExp(`\\p{${property}}`, 'u');
  const ranges: string[] = [];
  for (const [from, end] of EXACT)
    for (let code = from, first = -1; code <= end; code += 1) {
      const inside = code < end && holds.test(String.fromCharCode(code));
      if (inside && first < 0) first = code;
      if (inside || first < 0) continue;
      ranges.push(literal(first));
      if (code - first > 1) ranges.push('-', literal(code - 1));
      first = -1;
    }
  return ranges.join('') + (FURTHER[property] ?? '');
}

function literal(code: number): string {
  return code === 0x2d ? '\\-' : String.fromCharCode(code);
}

const CLASSES: ReadonlyMap<string, string> = new Map(
  PROPERTIES.map((property) => [property, charactersOf(property)]),
);

/** An escape, a class's end or begin, a group's end or begin, or a bar. */
const PART = /\\[pP]\{([^}]*)\}|\\u\{|\\.|[[\]()|]/gs;
const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;

/** The source without `\p{…}`, for a pattern without `u`; undefined where that cannot be told. */
function withoutProperties(source: string): string | undefined {
  let inClass = false;
  let written = '';
  let done = 0;
  for (const { 0: part, 1: name, index } of source.matchAll(PART)) {
    if (part === '[' || part === ']') inClass = part === '[';
    if (part === '\\u{') return undefined;
    if (name === undefined) continue;
    const characters = CLASSES.get(name);
    if (characters === undefined || (inClass && part.startsWith('\\P'))) return undefined;
    written += source.slice(done, index);
    written += inClass ? characters : `[${part.startsWith('\\P') ? '^' : ''}${characters}]`;
    done = index + part.length;
  }
  return written + source.slice(done);
}

/**
 * The source with `(?=)`, which is always true, behind every choice that something follows. There the engine begins
 * anew, and compiles what follows once.
 */
function withRests(source: string): string {
  const groups: { readonly isLook: boolean; isChoice: boolean }[] = [];
  let inClass = false;
  let written = '';
  let done = 0;
  for (const { 0: part, index } of source.matchAll(PART)) {
    if (inClass) {
      inClass = part !== ']';
      continue;
    }
    if (part === '[') inClass = true;
    else if (part === '(')
      groups.push({ isLook: /^\(\?<?[=!]/.test(source.slice(index, index + 4)), isChoice: false });
    else if (part === '|') {
      const group = groups[groups.length - 1];
      if (group !== undefined) group.isChoice = true;
    } else if (part === ')') {
      const group = groups.pop();
      QUANTIFIER.lastIndex = index + 1;
      const quantifier = QUANTIFIER.exec(source)?.[0] ?? '';
      const end = index + 1 + quantifier.length;
      if (group === undefined || group.isLook || (!group.isChoice && quantifier === '')) continue;
      if (/^(?:\\b)?(?:[)|]|$)/.test(source.slice(end, end + 3))) continue;
      written += `${source.slice(done, end)}(?=)`;
      done = end;
    }
  }
  return written + source.slice(done);
}

/**
 * A pattern that matches the same and compiles to less code, mostly half. Letters outside of the basic plane are none to
 * it, and scripts without Latin, Greek or Cyrillic letters have no capitals.
 */
export function lean(pattern: RegExp): RegExp {
  const plain = pattern.unicode ? withoutProperties(pattern.source) : pattern.source;
  return plain === undefined
    ? new RegExp(withRests(pattern.source), pattern.flags)
    : new RegExp(withRests(plain), pattern.flags.replace('u', ''));
}
