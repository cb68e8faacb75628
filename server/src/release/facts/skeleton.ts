/** A sentence with one sign for each person, country, title and body: patterns of who led whom stay short. */
import type { Mention } from '../model';
import { textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

export const PERSON = '\ue000';
export const COUNTRY = '\ue001';
const TITLE = '\ue002';
export const BODY = '\ue003';
export const OTHER = '\ue004';
/** `, Director for Ports,` behind a name, without another name or country. */
export const POST = `(?:, (?!to\\b|which\\b|who\\b)[^;${PERSON}${COUNTRY}]{1,90}?)?`;

/** `P led C’s delegation`, and which mention stands at which offset of it. */
export interface Skeleton {
  readonly text: string;
  readonly mentions: ReadonlyMap<number, Mention>;
}

interface Piece {
  readonly text: string;
  readonly mention?: Mention;
}

/** Behind longer ones no courtesies are looked for. */
const LONGEST_GAP = 200;
const HONORIFICS =
  /^ (?:(?:Mr|Mrs|Ms|Mme|Dr|Shri|Smt|Prof|Amb|H\.E|Hon|Sir|Dame|Lord|Lady|Baroness|His Excellency|Her Excellency)\.? )*$/;

function signOf({ type }: Mention): string {
  if (type === 'official') return PERSON;
  if (type === 'country') return COUNTRY;
  if (type === 'title') return TITLE;
  return type === 'agency' ? BODY : OTHER;
}

function isOfAdjective(piece: Piece | undefined): boolean {
  return piece?.mention?.type === 'country' && piece.mention.form === 'adjective';
}

/** Behind `the Director of the National Police` and the like: `, `, perhaps with a rank in front of the name. */
const IN_APPOSITION =
  /^, (?:(?:Mr|Mrs|Ms|Mme|Dr|Eng|Prof|Amb|Gen|H\.E|Hon|His Excellency|Her Excellency)\.? )*$/;
const ARTICLE = /(?:^|[\s(])the $/i;
const OF_BODY = /^,? (?:of|at|in|for) (?:the )?$/;
/** `Ms. Berg, the Director for Ports, `: the post of the name in front. */
const OF_NAME_IN_FRONT = /^(?:,| and) (?:and )?the $/;

/** `the Undersecretary of Foreign Affairs, ` in front of a name, where the post belongs to no name before, goes into its sign. */
function dropApposition(pieces: Piece[]): void {
  const gap = pieces.at(-1);
  if (gap?.mention !== undefined || gap === undefined || !IN_APPOSITION.test(gap.text)) return;
  let at = pieces.length - 2;
  if (pieces[at]?.mention?.type === 'agency' && OF_BODY.test(pieces[at - 1]?.text ?? '')) at -= 2;
  const article = pieces[at - 1];
  if (pieces[at]?.mention?.type !== 'title' || article === undefined || article.mention !== undefined) return;
  if (!ARTICLE.test(article.text)) return;
  if (pieces[at - 2]?.mention?.type === 'official' && OF_NAME_IN_FRONT.test(article.text)) return;
  pieces.length = at - 1;
  pieces.push({ text: article.text.replace(/the $/i, '') });
}

/** `Secretary General of the Ports Board ` in front of a name goes into its sign: the body is the post’s. */
function dropPostAt(pieces: Piece[]): void {
  const [title, of, body, gap] = pieces.slice(-4);
  if (title?.mention?.type !== 'title' || body?.mention?.type !== 'agency') return;
  if (of === undefined || gap === undefined || gap.mention !== undefined) return;
  if (!OF_BODY.test(of.text) || !HONORIFICS.test(gap.text)) return;
  pieces.splice(-3, 2);
}

/** `Norwegian Minister Ms. ` in front of a name goes into its sign. */
function dropPost(pieces: Piece[]): void {
  const [title, gap] = [pieces.at(-2), pieces.at(-1)];
  if (title?.mention?.type === 'title' && gap !== undefined && HONORIFICS.test(gap.text)) {
    pieces.length -= 2;
    const [country, blank] = pieces.slice(-2);
    if (blank?.text === ' ' && isOfAdjective(country)) pieces.length -= 2;
  } else if (gap !== undefined && gap.mention === undefined) {
    const bare =
      gap.text.length > LONGEST_GAP
        ? gap.text
        : gap.text.replace(/(?:\b(?:Mr|Mrs|Ms|Mme|Dr|Shri|Smt|Sir|Dame|Lord|Lady|Baroness)\.? )+$/, '');
    if (bare !== gap.text) pieces.splice(-1, 1, { text: bare });
  }
}

/** The skeleton of a sentence; posts in front of names are left out. */
export function skeletonOf(sentence: AccountSentence): Skeleton {
  const pieces: Piece[] = [];
  let at = sentence.start;
  for (const mention of sentence.mentions) {
    if (mention.start < at) continue;
    if (mention.start > at) pieces.push({ text: textIn(sentence, at, mention.start) });
    if (mention.type === 'official') {
      dropPostAt(pieces);
      dropPost(pieces);
      dropApposition(pieces);
    }
    pieces.push({ text: signOf(mention), mention });
    at = mention.end;
  }
  pieces.push({ text: textIn(sentence, at, sentence.end) });
  const mentions = new Map<number, Mention>();
  let text = '';
  for (const piece of pieces) {
    if (piece.mention !== undefined) mentions.set(text.length, piece.mention);
    text += piece.text;
  }
  return { text, mentions };
}

/** An official and the country whose side a sentence puts them on, with the part it gives them. */
export interface ToldDelegate {
  readonly official: MentionOf<'official'>;
  readonly country: MentionOf<'country'>;
  readonly role: 'head' | 'principal' | 'member';
}

/** An official and the one with whom they came. */
export interface ToldCompany {
  readonly official: MentionOf<'official'>;
  readonly owner: MentionOf<'official'>;
}

/** The offset of the last country of a stretch, else -1. */
export function lastCountry(text: string, from: number, to: number): number {
  const at = text.lastIndexOf(COUNTRY, to - 1);
  return at >= from ? at : -1;
}

/** The delegate whose name and country stand at two offsets; none where others do. */
export function pairAt(
  { mentions }: Skeleton,
  person: number,
  country: number,
  role: ToldDelegate['role'],
): readonly ToldDelegate[] {
  const official = mentions.get(person);
  const side = mentions.get(country);
  return official?.type === 'official' && side?.type === 'country' ? [{ official, country: side, role }] : [];
}

/** Where a sticky pattern ends that stands at an offset, else -1. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? -1 : match.index + match[0].length;
}

/** The offsets of the signs of a list that begins at one; `next` is what stands in front of each further one. */
export function listFrom(next: RegExp, text: string, first: number): readonly number[] {
  const list = [first];
  for (let at = endOf(next, text, first + 1); at >= 0; at = endOf(next, text, at + 1)) list.push(at);
  return list;
}

/** The offsets of the signs of a list that ends at one. */
export function listUpTo(next: RegExp, text: string, last: number): readonly number[] {
  const sign = text.charAt(last);
  const list = [last];
  for (let at = last; ;) {
    const before = text.lastIndexOf(sign, at - 1);
    if (before < 0 || endOf(next, text, before + 1) !== at) return list;
    list.unshift(before);
    at = before;
  }
}
