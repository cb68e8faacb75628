/** “three days of talks” that lasted two; “five ministries” and a list of four. */
import { daysBetween, isValidDay } from '../../release/dates/calendar';
import type { Delegation, DialogueEvent, Release } from '../../release/model';
import { contains, overlaps, sliceOf } from '../../text/span';
import type { Span } from '../../text/span';
import { example } from '../examples';
import { isInside, isProse, zoneAt } from '../guards';
import type { Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';

const NUMBERS = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
];
const NUMBER = `(${NUMBERS.join('|')}|\\d{1,2})`;
const MEETING =
  'meetings?|talks|consultations?|discussions?|dialogues?|sessions?|forum|workshop|conference|negotiations|exchanges?|deliberations';
const LENGTH = new RegExp(
  `\\b${NUMBER}(?:\\s+(?:full\\s+)?days\\s+of\\s+(?:\\p{L}+\\s+)?(?:${MEETING})|[- ]day(?:-long)?\\s+(?:\\p{L}+\\s+)?(?:${MEETING}))\\b`,
  'giu',
);
const COUNT = new RegExp(
  `\\b${NUMBER}\\s+(?:\\p{L}+\\s+){0,2}?(agencies|ministries|departments|bodies|countries)\\b`,
  'giu',
);
/** A word in every match of the pattern, cheap to look for, and how far before it and behind it a match may reach. */
interface Anchored {
  readonly anchor: RegExp;
  readonly before: number;
  readonly behind: number;
  readonly pattern: RegExp;
}

const LENGTHS: Anchored = { anchor: /\bdays?\b/gi, before: 20, behind: 60, pattern: LENGTH };
const COUNTS: Anchored = {
  anchor: /\b(?:agencies|ministries|departments|bodies|countries)\b/gi,
  ...{ before: 80, behind: 1, pattern: COUNT },
};

/** `two of the five`, `over three`: no exact count of all. */
const INEXACT = new RegExp(
  `\\b(?:(?:${NUMBER}|some|many|most|several|any) of(?: the)?|over|than|least|about|nearly|additional|further|another|other)\\s+$`,
  'iu',
);

function valueOf(word: string): number {
  return /\d/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase()) + 1;
}

/** The number in the style of the one it replaces: `3` or `three`, `Three` at a beginning. */
function numberLike(written: string, value: number): string {
  const word = NUMBERS[value - 1];
  if (/\d/.test(written) || word === undefined) return String(value);
  return /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

interface Stated extends Span {
  readonly text: string;
  readonly number: Span & { readonly text: string; readonly value: number };
  readonly what: string;
}

/** The matches around the anchors, each with its place in the text. */
function* matchesOf(
  text: string,
  { anchor, before, behind, pattern }: Anchored,
): Generator<[number, RegExpMatchArray]> {
  let from = 0;
  for (const { 0: word, index } of text.matchAll(anchor)) {
    // a match must not begin inside a word
    const start = Math.max(from, index <= before ? 0 : text.indexOf(' ', index - before) + 1);
    if (start > index) continue;
    const around = text.slice(start, index + word.length + behind);
    for (const match of around.matchAll(pattern)) {
      const at = start + match.index;
      if (at < from) continue;
      from = at + match[0].length;
      yield [at, match];
    }
  }
}

function* statedIn(release: Release, pattern: Anchored): Generator<Stated> {
  for (const [at, match] of matchesOf(release.text, pattern)) {
    const [text, word = '', what = ''] = match;
    const span = { start: at, end: at + text.length };
    if (!isProse(zoneAt(release, span.start)) || isInside(release.quotations, span)) continue;
    if (INEXACT.test(release.text.slice(Math.max(0, span.start - 24), span.start))) continue;
    const number = { start: span.start, end: span.start + word.length, text: word, value: valueOf(word) };
    yield { ...span, text, number, what };
  }
}

function problemOf(stated: Stated, says: string, actual: number, related: Span, about: string): Problem {
  const text = numberLike(stated.number.text, actual);
  return {
    span: stated,
    severity: 'warning',
    message: `${quote(stated.text)} ${says}.`,
    facts: [stated.text, String(actual)],
    related: [{ span: related, message: about }],
    fixes: [{ title: `Write ${quote(text)}`, safe: false, edits: [{ span: stated.number, text }] }],
  };
}

/** The only meeting of the release, with days as the text gives them. */
function datedEvent(
  release: Release,
): (DialogueEvent & { readonly dateSpan: Span; readonly days: number }) | undefined {
  const [event, ...others] = release.events;
  if (event === undefined || others.length > 0) return undefined;
  const { start, end, dateSpan } = event;
  if (dateSpan === undefined || start === null || !isValidDay(start)) return undefined;
  const date = release.mentions.find((mention) => overlaps(mention, dateSpan));
  if (date?.type !== 'date' || date.date.basis === 'relative') return undefined;
  const last = end !== null && isValidDay(end) ? end : start;
  return { ...event, dateSpan, days: daysBetween(start, last) + 1 };
}

function* lengths(release: Release): Generator<Problem> {
  const event = datedEvent(release);
  if (event === undefined) return;
  for (const stated of statedIn(release, LENGTHS)) {
    if (stated.number.value === event.days) continue;
    const written = sliceOf(release.text, event.dateSpan);
    const counted = event.days === 1 ? 'is one day' : `are ${event.days} days`;
    yield problemOf(
      stated,
      `is not ${quote(written)}, which ${counted}`,
      event.days,
      event.dateSpan,
      'The days of the meeting.',
    );
  }
}

/** A closed list behind a colon or dash in the same sentence, else the side of which the sentence tells. */
function listOf(
  release: Release,
  stated: Stated,
): { readonly counts: readonly number[]; readonly span: Span } | undefined {
  const sentence = release.sentences.find((one) => contains(one, stated));
  if (sentence === undefined) return undefined;
  const type = stated.what.toLowerCase() === 'countries' ? 'country' : 'agency';
  const rest = release.text.slice(stated.end, sentence.end);
  const opening = /^\s*(?::|—|–| - |,? namely)\s*/u.exec(rest);
  const items = release.mentions.filter(
    (mention) => mention.type === type && mention.start >= stated.end && mention.end <= sentence.end,
  );
  const [first] = items;
  const last = items.at(-1);
  if (
    opening !== null &&
    first !== undefined &&
    last !== undefined &&
    !/\b(?:including|among)\b/u.test(rest)
  ) {
    return {
      counts: [new Set(items.map((item) => item.value)).size],
      span: { start: first.start, end: last.end },
    };
  }
  if (type === 'country') return undefined;
  const side = release.delegations.find((one) => isToldIn(one, sentence));
  return side === undefined ? undefined : countsOf(side);
}

function isToldIn(side: Delegation, sentence: Span): boolean {
  const listed = side.agencies.filter((body) => !body.ofHead);
  return !side.open && listed.length > 1 && listed.every((body) => overlaps(body, sentence));
}

function countsOf(side: Delegation): { readonly counts: readonly number[]; readonly span: Span } {
  const listed = side.agencies.filter((body) => !body.ofHead);
  const span = { start: listed[0]?.start ?? 0, end: listed.at(-1)?.end ?? 0 };
  return { counts: [listed.length, side.agencies.length], span };
}

function* counts(release: Release): Generator<Problem> {
  for (const stated of statedIn(release, COUNTS)) {
    const list = listOf(release, stated);
    const [actual] = list?.counts ?? [];
    if (list === undefined || actual === undefined || list.counts.includes(stated.number.value)) continue;
    yield problemOf(stated, `is followed by a list of ${actual}`, actual, list.span, 'The list.');
  }
}

export const durationMismatch: ReleaseRule = {
  id: 'duration-mismatch',
  family: 'dates',
  scope: 'release',
  severity: 'warning',
  enabledByDefault: true,
  fixable: true,
  summary: 'A stated number of days or bodies is not that of the dates or of the list.',
  why: 'Numbers are where readers recount. Only a number directly before days of a meeting is held against the days of the one meeting that the release dates, and only a number of bodies or countries against a closed list in the same sentence.',
  source: 'ACES, editing tips: recount every number.',
  fires: [
    example(
      'Three days between the 14th and the 15th',
      [
        'Media Note',
        'Helsinki',
        'March 18, 2022',
        'Finland and Chile held the second Finland-Chile Forest Dialogue in Helsinki on March 14-15, 2022. The ⟪three days of meetings⟫ focused on wildfires.',
      ],
      [
        'Media Note',
        'Helsinki',
        'March 18, 2022',
        'Finland and Chile held the second Finland-Chile Forest Dialogue in Helsinki on March 14-15, 2022. The two days of meetings focused on wildfires.',
      ],
    ),
    example('A list that is one short', [
      'Media Note',
      'Helsinki',
      'March 18, 2022',
      'Finland and Chile held the second Finland-Chile Forest Dialogue in Helsinki on March 14-15, 2022.',
      'Finland sent officials of ⟪four ministries⟫: the Ministry of Finance, the Ministry of Justice, and the Ministry of Defence.',
    ]),
  ],
  silent: [
    example('The numbers agree', [
      'Media Note',
      'Helsinki',
      'March 18, 2022',
      'Finland and Chile held the second Finland-Chile Forest Dialogue in Helsinki on March 14-15, 2022. The two days of meetings focused on wildfires. Finland sent officials of three ministries: the Ministry of Finance, the Ministry of Justice, and the Ministry of Defence.',
    ]),
    example('Days and bodies of something else', [
      'Media Note',
      'Helsinki',
      'March 18, 2022',
      'Finland and Chile held the second Finland-Chile Forest Dialogue in Helsinki on March 14-15, 2022. Over the last ten days fires spread in two of the five regions; more than six agencies, including the Ministry of Defence, helped.',
    ]),
  ],
  *check(release) {
    yield* lengths(release);
    yield* counts(release);
  },
};
