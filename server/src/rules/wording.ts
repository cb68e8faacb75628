/** How messages and fixes quote the text. The grammar of a message is in CONTRIBUTING. */
import { foldSpace } from '../tokens/fold';

const LONGEST = 90;

/** The text in curly quotes, white space folded, cut in its middle where it is long. */
export function quote(text: string): string {
  const folded = foldSpace(text);
  if (folded.length <= LONGEST) return `“${folded}”`;
  const half = LONGEST / 2;
  const head = folded.slice(0, half).replace(/\S+$/u, '').trimEnd();
  const tail = folded.slice(-half).replace(/^\S+/u, '').trimStart();
  return `“${head} … ${tail}”`;
}

/** `“A”`, `“A” and “B”`, `“A”, “B” and “C”` */
export function quoteList(texts: readonly string[]): string {
  const quoted = texts.map(quote);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} and ${last}`;
}

/** The part of a URI that a reader knows a document by: its file name, decoded; of one never saved `Untitled-1`. */
export function fileNameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/^untitled:/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
