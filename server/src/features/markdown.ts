/** Markdown made of untrusted text: whatever a release says is shown as it stands, never as markup or a live link. */
import { foldSpace } from '../tokens/fold';

/** Overrides of the writing direction, with which a text could show itself in another order than it has. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;

/** What CommonMark, its common extensions, or an editor's link finder would act on inside a line. */
const ACTIVE =
  /[\\`*[\]<>&~|$]|:(?=\/\/)|(?<=\bwww)\.|(?<=[^\s@])@(?=[^\s@])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** What starts a block at the beginning of a line. */
const BLOCK = /^(?:[#+\-=]|\d+[.)])/;

/** Text as it stands: white space folded to single blanks, everything active escaped. */
export function plain(text: string): string {
  const shown = foldSpace(text.replace(DIRECTION, '')).replace(ACTIVE, (character) => `\\${character}`);
  return shown.replace(BLOCK, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}

/** Bold text. */
export function strong(text: string): string {
  return `**${plain(text)}**`;
}

/** Text in a code span, however many backticks it has. */
export function code(text: string): string {
  const shown = foldSpace(text.replace(DIRECTION, ''));
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`;
}

/**
 * A link.
 *
 * @param target a URI; what could end the link's target or start markup is percent-encoded
 */
export function link(text: string, target: string): string {
  const safe = target.replace(/[\s<>()[\]\\`*"]/g, (character) =>
    encodeURIComponent(character).replace(/[()*]/g, percent),
  );
  return `[${plain(text)}](${safe})`;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/**
 * A list of one line each; nothing for no items. Items past `most` are counted, not shown.
 *
 * @param count of all items, where only the first are handed in
 */
export function list(items: readonly string[], most = 8, count = items.length): string {
  const shown = items.slice(0, most).map((item) => `- ${item}`);
  const rest = count - shown.length;
  return [...shown, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n');
}

/** Paragraphs parted by blank lines; empty and absent ones are left out. */
export function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
