/** The country of a person that stands beside the name: `Ms. Berg of Norway`, `her Norwegian counterpart, Ms. Berg`. */
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { between, ENTRY_COMMA } from './gaps';
import type { Place } from './gaps';

/** Where a person is named. */
export interface OwnMention extends Span {
  readonly full: boolean;
  /** Index in the mentions of the release. */
  readonly at: number;
}

/** The country that the text gives beside one of the first names of a person. */
export function countryBesideName(place: Place, all: readonly OwnMention[]): string | undefined {
  const own = all.length > MOST_NAMES ? all.slice(0, MOST_NAMES) : all;
  return (
    countryOfLine(place, own) ??
    countryInOrder(place, own) ??
    countryBehindName(place, own) ??
    countryOfGovernment(place, own) ??
    countryOfCounterpart(place, own) ??
    countryOfCounterparts(place, own) ??
    countryInFrontOfName(place, own)
  );
}

const MOST_NAMES = 4;

/** `: H.E. `, ` – Mr. `, between the state that a line begins with and who is named for it. */
const ENTRY = lean(/^(?:[^\S\n]?:|[^\S\n][–—-])\s+(?:\p{Lu}[\p{L}.’']{0,14}\s+){0,4}$/u);
const OPENS_LINE =
  /(?:(?:^|[.:;\n)][^\S\n]*\n|\n[^\n]{0,120}\s[–—-]\s[^\n]{0,60}\n)[^\S\n]*(?:(?:[-*+•·–]|\d{1,2}[.)])[^\S\n]+)?|\n[^\S\n]*(?:[-*+•·–]|\d{1,2}[.)])[^\S\n]+)(?:[Tt]he\s)?$/;
const REACH_OF_MARK = 200;

/** Whether a line begins with the state and goes on with a colon or a dash: `Norway: H.E. Kari Berg`. */
export function headsLine({ written }: Place, { start, end }: Span): boolean {
  return (
    /^(?:[^\S\n]?:|[^\S\n][–—-]\s)/.test(written.slice(end, end + 3)) &&
    OPENS_LINE.test(written.slice(Math.max(0, start - REACH_OF_MARK), start))
  );
}

/** `South Africa: H.E. A, President`, `Norway – Minister B`: the state that the line of a list begins with. */
function countryOfLine(place: Place, own: readonly OwnMention[]): string | undefined {
  for (const mention of own) {
    const first = postsInFront(place, mention.at);
    const [state, next] = [place.mentions[first - 1], place.mentions[first]];
    if (!mention.full || state?.type !== 'country' || next === undefined || !headsLine(place, state))
      continue;
    const isEntry =
      place.text.charAt(state.end) === ':' ||
      /^\s*(?:[,;(\n]|$)/.test(place.text.slice(mention.end, mention.end + 3));
    if (isEntry && ENTRY.test(between(place, state, next))) return state.value;
  }
  return undefined;
}

const COUNTERPART =
  /^\s+(?:counterpart|colleague)s?\b(?![^;]*\b(?:that|who|to|and|or|in|on|at|with|for)\b)[^;]{0,40}$/;

/** `her Singaporean counterpart, Dr Lim`, `his Kenyan counterpart, Minister Otieno`: the country in front of the name. */
function countryOfCounterpart(place: Place, own: readonly OwnMention[]): string | undefined {
  for (const { at } of own) {
    const name = place.mentions[at - 1]?.type === 'title' ? at - 1 : at;
    const [before, behind] = [place.mentions[name - 1], place.mentions[name]];
    if (before?.type !== 'country' || behind === undefined) continue;
    const isShared = runAt(place, name - 1)[0] < name - 1;
    if (!isShared && COUNTERPART.test(between(place, before, behind))) return before.value;
  }
  return undefined;
}

const COUNTERPARTS = /^\s+(?:counterpart|colleague)s(?:,|:|\s[–—-])?\s+(?:the\s+)?$/;
const IN_LIST = lean(/^,?\s+(?:(?:and|of|the|at|for|Mr|Ms|Mrs|Dr)\.?\s+){0,3}$/);
const LONGEST_LIST = 16;
const OF_COUNTERPARTS = /counterparts|colleagues/;
const REACH_OF_LIST = 600;

/** `their Norwegian counterparts, Ministry of Trade Director A and Ministry of Defence Director B`: one country for all. */
function countryOfCounterparts(place: Place, own: readonly OwnMention[]): string | undefined {
  for (const { at, start } of own) {
    for (let k = at - 1; k >= 0 && at - k <= LONGEST_LIST; k -= 1) {
      const [one, next] = [place.mentions[k], place.mentions[k + 1]];
      if (one === undefined || next === undefined) break;
      const gap = between(place, one, next);
      if (one.type === 'country') {
        if (COUNTERPARTS.test(gap) && runAt(place, k)[0] === k && areNear(place, start)) return one.value;
        break;
      }
      if (!(mayJoin(place, k) || one.type === 'agency') || !IN_LIST.test(gap)) break;
    }
  }
  return undefined;
}

/** Whether the word stands in front of the name, no further away than in a list that somebody wrote. */
function areNear({ text }: Place, start: number): boolean {
  return OF_COUNTERPARTS.test(text.slice(Math.max(0, start - REACH_OF_LIST), start));
}

/** `South Korea’s Cho Hyun-dong`: the country in front of a bare name. */
function countryInFrontOfName(place: Place, own: readonly OwnMention[]): string | undefined {
  for (const mention of own) {
    const before = place.mentions[mention.at - 1];
    if (mention.full && before?.type === 'country' && /^[’']s\s+$/.test(between(place, before, mention)))
      return before.value;
  }
  return undefined;
}

const OF = /^\s+(?:of\s+(?:[Tt]he\s+)?|\()$/;

/** `; `, the end of the line where a paragraph or an item of a list ends with it, or the last full stop of a list. */
const ENDS_ENTRY = /^[^\S\n]*(?:;|\n[^\S\n]*(?:\n|[-*+•·–]|\d{1,2}[.)]|$)|$)/;
const ENDS_LIST = /^\s*\.(?:\s|$)/;
const REACH_OF_ITEM = 160;

/** Whether what ends at `end` is the last of an entry in a list of names. */
function closesEntry({ text, written }: Place, name: Span, end: number): boolean {
  if (ENDS_ENTRY.test(written.slice(end, end + 12))) return true;
  const front = text.slice(Math.max(0, name.start - REACH_OF_ITEM), name.start);
  return ENDS_LIST.test(text.slice(end, end + 4)) && front.includes(';');
}

/** `President João Lourenço of Angola`, `Ms. Berg (Norway)`, `Ms. Berg, Norway;`: the country behind the name. */
function countryBehindName(place: Place, own: readonly OwnMention[]): string | undefined {
  for (const mention of own) {
    const next = place.mentions[mention.at + 1];
    if (next?.type !== 'country' || next.form === 'adjective') continue;
    const gap = between(place, mention, next);
    if (OF.test(gap)) return next.value;
    if (ENTRY_COMMA.test(gap) && closesEntry(place, mention, next.end)) return next.value;
  }
  return undefined;
}

const GOVERNMENT_OF = /^,\s[^;.]{2,140},\s+(?:the\s+)?Government\s+of\s+(?:the\s+)?$/;

/** `Ms. Berg, Head of the Network for the Sea, Government of Norway`: the country behind post and name. */
function countryOfGovernment(place: Place, own: readonly OwnMention[]): string | undefined {
  for (const { at } of own) {
    const name = place.mentions[at];
    for (let k = at + 1; k <= at + FAREST && name !== undefined; k += 1) {
      const next = place.mentions[k];
      if (next === undefined || next.type === 'official') break;
      if (next.type === 'country' && GOVERNMENT_OF.test(between(place, name, next))) return next.value;
    }
  }
  return undefined;
}

const FAREST = 4;

const JOINED = /^,?\s+(?:and\s+)?(?:the\s+)?$/;
const OF_THEIRS = /^\s+(?:of|from)\s+(?:the\s+)?$|^,\s+(?:his|her|their)\s+$/;
const LIST_FRONT =
  /^(?:\s+(?:counterpart|colleague)s)?(?:,|\s[–—-])\s+(?:the\s+)?$|^\s+(?:counterpart|colleague)s\s+$/;
const LONGEST_RUN = 6;

/** The mentions of one type that commas and "and" join, through the one at `at`: their first and last index. */
function runAt(place: Place, at: number): readonly [number, number] {
  const joins = (a: number): boolean => {
    const [one, two] = [place.mentions[a], place.mentions[a + 1]];
    return one !== undefined && two?.type === one.type && JOINED.test(between(place, one, two));
  };
  let [first, last] = [at, at];
  while (at - first < LONGEST_RUN && joins(first - 1)) first -= 1;
  while (last - at < LONGEST_RUN && joins(last)) last += 1;
  return [first, last];
}

/** Whether the mention may be one of such a list: a name or a post. */
function mayJoin({ mentions }: Place, at: number): boolean {
  const type = mentions[at]?.type;
  return type === 'official' || type === 'title';
}

/** The names that commas and "and" join through the one at `at`, with their posts in front: their indices. */
function namesAt(place: Place, at: number): readonly number[] {
  const names = [at];
  for (const step of [-1, 1]) {
    let last = at;
    for (let k = at + step; Math.abs(k - last) < LONGEST_RUN && names.length < LONGEST_RUN; k += step) {
      const mention = place.mentions[k];
      const [a, b] = step < 0 ? [mention, place.mentions[k + 1]] : [place.mentions[k - 1], mention];
      if (a === undefined || b === undefined) break;
      if (!mayJoin(place, k) || !JOINED.test(between(place, a, b))) break;
      if (mention?.type === 'official') {
        names.push(k);
        last = k;
      }
    }
  }
  return names.sort((a, b) => a - b);
}

/** The index of the first of the posts in front of the name at `at`. */
function postsInFront(place: Place, at: number): number {
  let first = at;
  while (at - first < LONGEST_RUN && place.mentions[first - 1]?.type === 'title') first -= 1;
  return first;
}

/** `A and B of Norway and Estonia`, `their Norwegian and Estonian counterparts, Minister A and Dr B`: each in the order of the other list. */
function countryInOrder(place: Place, own: readonly OwnMention[]): string | undefined {
  const mention = own[0];
  if (mention === undefined || (!mayJoin(place, mention.at - 1) && !mayJoin(place, mention.at + 1)))
    return undefined;
  const names = namesAt(place, mention.at);
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const inList = (edge: number, side: number, gap: RegExp): string | undefined => {
    const [name, next] = [place.mentions[edge], place.mentions[edge + side]];
    if (name === undefined || next?.type !== 'country') return undefined;
    const isNext = gap.test(side > 0 ? between(place, name, next) : between(place, next, name));
    const [from, to] = runAt(place, edge + side);
    return isNext && to - from === names.length - 1
      ? place.mentions[from + names.indexOf(mention.at)]?.value
      : undefined;
  };
  return inList(last, 1, OF_THEIRS) ?? inList(postsInFront(place, first), -1, LIST_FRONT);
}
