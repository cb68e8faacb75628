/**
 * The words in front of the caret that ask for something: `Mr. `, `led by `, `Department of `, `the next `. Where
 * none of them stands, nothing is offered unless somebody asks.
 */
import { agencyPatterns, dialogueWords, honorifics } from '../../gazetteer/data';
import { months, weekdays } from '../../gazetteer/dateWords';
import type { Typed } from './typed';

export type Cue =
  /** `Mr. |`, with the honorific, or `led by |` */
  | { readonly asks: 'person'; readonly typed: Typed; readonly honorific: string | undefined }
  /** `Department of |`: the name is typed from its head on */
  | { readonly asks: 'body'; readonly typed: Typed }
  /** `representatives of |`, `…, the Department of Justice, |`: the next part of a list, with its article or behind it */
  | { readonly asks: 'listed body'; readonly typed: Typed; readonly article: boolean; readonly list: string }
  /** `held the |`, `the second |`, `the next |` */
  | { readonly asks: 'dialogue'; readonly typed: Typed; readonly numbered: boolean }
  /** `May |`, `Tuesday, May 2|` */
  | {
      readonly asks: 'day';
      readonly typed: Typed;
      readonly month: number;
      readonly weekday: string | undefined;
    }
  /** `Thursday, |` */
  | { readonly asks: 'weekday'; readonly typed: Typed; readonly weekday: string }
  /** `@|`, `follow |` */
  | { readonly asks: 'handle'; readonly typed: Typed }
  /** `write to |` */
  | { readonly asks: 'address'; readonly typed: Typed };

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const anyOf = (texts: readonly string[]): string =>
  [...texts]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

/** A name that is being typed: up to five words with their capitals. */
const NAME = String.raw`(?:[\p{L}\p{M}'’.-]+\s){0,4}[\p{L}\p{M}'’.-]*`;
/** A body's name behind its head: `Foreign Aff`, `Economy, Trade and In` */
const REST = String.raw`(?:[\p{L}\p{M}'’&.-]+,?\s+){0,8}[\p{L}\p{M}'’&-]*`;

const HONORIFIC = anyOf(
  honorifics
    .filter((row) => row.place === 'before' && row.partOfName !== true && row.ambiguous !== true)
    .map((row) => row.form),
);
const HEAD = anyOf(agencyPatterns.leading.map((head) => head.text));
const LINK = anyOf(agencyPatterns.connectors.filter((word) => word !== 'and'));
const ORDINAL = anyOf(dialogueWords.ordinals.map((ordinal) => ordinal.text));
const MONTH = anyOf(months.en);
const WEEKDAY = anyOf(weekdays.en);
const LIST = String.raw`\b(?:representatives|officials|experts|members|participants|delegates|colleagues)\s+(?:from|of)\s`;
/** What parts a list: the last of these in front of the caret. */
const PARTED = String.raw`(?:[^.;]|\.(?=\p{L}))*(?:,|\sand|\sas\s+well\s+as)\s`;

const ADDRESS =
  /\b(?:write|e-?mail|(?:requests?|questions?|inquiries|enquiries|mail)(?:\s+\S+){0,3})\s+to\s(?<typed>[\w.@-]*)$/i;
const HANDLE = /(?:(?:^|[\s(])(?<at>@\w*)|\b[Ff]ollow\s(?:us\s(?:at|on)\s)?(?<typed>@?\w*))$/u;
const PERSON = new RegExp(
  String.raw`(?:\b(?<honorific>${HONORIFIC})|\b(?:led|headed|chaired|hosted)\s+by)\s(?<typed>${NAME})$`,
  'u',
);
const BODY = new RegExp(String.raw`(?<typed>\b(?:${HEAD})\s(?:${LINK})\s${REST})$`, 'u');
const LISTED = new RegExp(
  String.raw`(?<list>${LIST}(?:${PARTED})?)(?<article>the\s)?(?<typed>(?:\p{Lu}${REST})?)$`,
  'u',
);
const NUMBERED = new RegExp(
  String.raw`(?<!\bfor\s)\b(?:the|their|its)\s(?:${ORDINAL}|next|\d+(?:st|nd|rd|th))\s(?<typed>${NAME})$`,
  'iu',
);
const HELD = new RegExp(
  String.raw`\b(?:held|hold|holds|convened?|conducted|conduct|concluded|launched|launch|met\s+for|meet\s+for|gathered\s+for)\s(?:the|their)\s(?<typed>${NAME})$`,
  'u',
);
const DAY = new RegExp(
  String.raw`(?<typed>(?:\b(?<weekday>${WEEKDAY}),?\s)?\b(?<month>${MONTH})\s(?:\d{1,2}(?:,\s?\d{0,4})?)?)$`,
  'u',
);
const DAY_NAME = new RegExp(String.raw`(?<typed>\b(?<weekday>${WEEKDAY}),\s(?:[A-Z][a-z]{0,8})?)$`, 'u');

/** So much in front of the caret is looked at. */
export const LOOKS_BACK = 600;

/**
 * The cues at the caret, the surest first; none where no words ask for anything.
 *
 * @param before the paragraph up to the caret, at most `LOOKS_BACK` code units of it
 * @param offset the caret
 */
export function cuesAt(before: string, offset: number): readonly Cue[] {
  return READERS.flatMap(([pattern, read]) => {
    const groups = pattern.exec(before)?.groups;
    const text = groups?.['typed'] ?? groups?.['at'];
    if (groups === undefined || text === undefined) return [];
    return [read({ text, span: { start: offset - text.length, end: offset } }, groups)];
  });
}

/** Whether nothing is left to be typed of a day: `October 9, 2025|`. A list there would take the Tab that goes on. */
export function isWhole({ asks, typed }: Cue): boolean {
  return asks === 'day' && /\d{4}$/.test(typed.text);
}

type Groups = Readonly<Record<string, string | undefined>>;

const READERS: readonly (readonly [RegExp, (typed: Typed, groups: Groups) => Cue])[] = [
  [HANDLE, (typed) => ({ asks: 'handle', typed })],
  [ADDRESS, (typed) => ({ asks: 'address', typed })],
  [PERSON, (typed, { honorific }) => ({ asks: 'person', typed, honorific })],
  [
    DAY,
    (typed, { month, weekday }) => ({
      asks: 'day',
      typed,
      month: months.en.indexOf(month ?? '') + 1,
      weekday,
    }),
  ],
  [DAY_NAME, (typed, { weekday }) => ({ asks: 'weekday', typed, weekday: weekday ?? '' })],
  [BODY, (typed) => ({ asks: 'body', typed })],
  [NUMBERED, (typed) => ({ asks: 'dialogue', typed, numbered: true })],
  [HELD, (typed) => ({ asks: 'dialogue', typed, numbered: false })],
  [
    LISTED,
    (typed, { article, list }) => ({
      asks: 'listed body',
      typed,
      article: article !== undefined,
      list: list ?? '',
    }),
  ],
];
