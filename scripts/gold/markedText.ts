// Text with its mentions written into it: `⟦official=Jane Doe|Doe⟧ of ⟦country=NO|Norway⟧`.

/** The types of mention, in the order of the guidelines. */
export const mentionTypes = [
  'official',
  'title',
  'agency',
  'country',
  'date',
  'dialogue',
  'place',
  'contact',
] as const;

/** A mention of one of the eight types, as a person marked it. */
export interface Mention {
  readonly type: string;
  /** UTF-16 offsets in the text without marks; `end` is the first offset after the mention. */
  readonly start: number;
  readonly end: number;
  /** The normalised value; where the type has none, the surface with its white space folded. */
  readonly value: string;
}

export interface Unmarked {
  readonly text: string;
  /** In text order. */
  readonly mentions: readonly Mention[];
}

/** Runs of white space, line ends among them, become one blank. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Takes the marks out of a text.
 *
 * @param marked text with `⟦type|surface⟧` and `⟦type=value|surface⟧`
 * @returns the text as it was before it was marked, and its mentions
 */
export function unmark(marked: string): Unmarked {
  const mentions: Mention[] = [];
  let text = '';
  let cursor = 0;
  for (const match of marked.matchAll(/⟦([a-z]+)(?:=([^|⟧]*))?\|([^⟧]*)⟧/g)) {
    const [whole, type = '', value, surface = ''] = match;
    text += marked.slice(cursor, match.index);
    cursor = match.index + whole.length;
    const start = text.length;
    text += surface;
    mentions.push({ type, start, end: text.length, value: value ?? foldSpace(surface) });
  }
  return { text: text + marked.slice(cursor), mentions };
}

/**
 * Writes mentions into a text, the inverse of `unmark`.
 *
 * @param mentions in text order, none overlapping another
 * @throws RangeError where two overlap or one lies outside the text
 */
export function mark(text: string, mentions: readonly Mention[]): string {
  let marked = '';
  let cursor = 0;
  for (const { type, start, end, value } of mentions) {
    if (start < cursor || end <= start || end > text.length) {
      throw new RangeError(`A ${type} cannot stand at ${start} to ${end}.`);
    }
    const surface = text.slice(start, end);
    const head = value === foldSpace(surface) ? type : `${type}=${value}`;
    marked += `${text.slice(cursor, start)}⟦${head}|${surface}⟧`;
    cursor = end;
  }
  return marked + text.slice(cursor);
}
