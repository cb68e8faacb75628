/** What somebody meant to fill in or to take out before the release went out. */
import type { Release } from '../../release/model';
import { linePhrase } from '../../release/zonePhrases';
import { contains, overlaps } from '../../text/span';
import type { Span } from '../../text/span';
import { example } from '../examples';
import { isInside, isIssuersText, zoneAt } from '../guards';
import type { Fix, Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';

/** What stands in brackets where a fact is to come: `[DATE]`, `[name of minister]`, `[insert quote here]`. */
const FIELD =
  /^(?:insert\b.*|add\b.*|to (?:come|follow|be (?:added|confirmed|completed|determined|inserted))\b.*|tk+|tb[acd]|x{2,}|\?{1,3}|_+|…|\.{3}|(?:city|country|date|day|headline|link|location|month|name|number|office|official|organi[sz]ation|place|quote|subject|surname|time|title|url|venue|year)(?:s? (?:of|and|here|tk|tbd|tbc)\b.*)?)$/i;

const BRACKETS = /\\?\[([^[\]\n]{1,60}?)\\?\]|\{\{([^{}\n]{1,60})\}\}/gu;
const TO_COME = /(?<![\p{L}\p{N}@_.-])(?:TKTK|TK|TBD|TBC)(?![\p{L}\p{N}@_-]|\.\p{L})/gu;
const CROSSES = /(?<![\p{L}\p{N}@_.-])(?:[Xx]{2,}|[Xx]{2}:[Xx]{2})(?![\p{L}\p{N}@_-])/gu;
const BESIDE_CROSSES =
  /(?:[$€£]|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?,?) ?$/u;
const BEHIND_CROSSES =
  /^(?: ?%| (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December|percent|million|billion|representatives|participants|officials)\b|, (?:19|20)\d\d)/u;
/** A Roman twenty has a capital beside it, `Chapter XX`, `the XX Congress`; `on XX, they` is a day to come. */
const WORD_BEFORE = /(?:^|\s)(?!(?:and|or|the|type)\s)\p{Ll}{2,}\s$/u;
const WORD_BEHIND = /^(?:[.,;]\s|\s(?!centur|chromosome)\p{Ll}{2,})/u;
const DRAFT =
  /^\W*(?:(?:first|second|final|working|clean|revised)\s+)?draft(?:\W+(?:v(?:ersion)?\W*)?[\d.]+)?\W*$/i;
const NOT_CLEARED = /draft|clearance|pre-decisional/i;
const HEADER_LINES = 10;

/** Changes that were tracked in plain text (CriticMarkup), and comments of word processors. */
const TRACKED =
  /\{\+\+(?<added>.*?)\+\+\}|\{--(?<gone>.*?)--\}|\{~~(?<old>.*?)~>(?<changed>.*?)~~\}|\{>>(?<note>.*?)<<\}|\bCommented? \[[A-Z]{1,4}\d+\]:/gsu;

/** A fact of the round before that somebody has to look at: what a release made from the last one consists of. */
const CARRIED = /\[confirm: ([^[\]\n]{1,1200})\]/gu;

interface Left extends Span {
  readonly what: string;
  /** What may stand instead; undefined where only somebody who knows the fact can tell. */
  readonly instead?: string;
}

const spanOf = (match: RegExpMatchArray): Span => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
});

/** A link of Markdown, `[name](address)`, or the address of one, `[name]: address` on a line of its own. */
function isLink(text: string, { start, end }: Span): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  return after === '(' || (after === ':' && (start === 0 || before === '\n' || before === '\r'));
}

function* fieldsIn(release: Release): Generator<Left> {
  if (!/\[|\{\{/.test(release.text)) return;
  for (const match of release.text.matchAll(BRACKETS)) {
    const span = spanOf(match);
    const words = (match[1] ?? match[2] ?? '').trim();
    if (isLink(release.text, span)) continue;
    // “[Country] is a good friend”: an editor’s words inside somebody’s
    const isEditors = isInside(release.quotations, span) && words !== words.toUpperCase();
    if (match[2] !== undefined || (FIELD.test(words) && !isEditors))
      yield { ...span, what: 'is a field to fill in', instead: '' };
  }
}

function* carriedOver(release: Release): Generator<Left> {
  if (!release.text.includes('[confirm:')) return;
  for (const match of release.text.matchAll(CARRIED)) {
    const what = 'is carried over from another release and not confirmed';
    yield { ...spanOf(match), what, instead: match[1] ?? '' };
  }
}

function isNumberToCome(release: Release, span: Span): boolean {
  const written = release.text.slice(span.start, span.end);
  if (/^[Xx]{4,}$|:/.test(written)) return true;
  const before = release.text.slice(Math.max(0, span.start - 14), span.start);
  const behind = release.text.slice(span.end, span.end + 24);
  if (BESIDE_CROSSES.test(before) || BEHIND_CROSSES.test(behind)) return true;
  return WORD_BEFORE.test(before) && WORD_BEHIND.test(behind);
}

function* signsIn(release: Release): Generator<Left> {
  const { text } = release;
  for (const match of /TK|TB[CD]/.test(text) ? text.matchAll(TO_COME) : []) {
    const isName = release.acronyms.some(
      ({ acronym, definition }) =>
        definition !== undefined && acronym === match[0] && !/^to\b/iu.test(definition.text),
    );
    if (!isName) yield { ...spanOf(match), what: 'stands for a fact to come' };
  }
  for (const match of /[Xx]{2}/.test(text) ? text.matchAll(CROSSES) : []) {
    if (isNumberToCome(release, spanOf(match))) yield { ...spanOf(match), what: 'stands for a fact to come' };
  }
}

/** `DRAFT`, `For clearance`: lines of the header; in an address or a sentence the words are right. */
function* draftLines(release: Release): Generator<Left> {
  for (const line of release.paragraphs.slice(0, HEADER_LINES)) {
    const written = release.text.slice(line.start, Math.min(line.end, line.start + 80));
    const phrase = linePhrase(written);
    if (DRAFT.test(written) || (phrase?.zone === 'classification' && NOT_CLEARED.test(written)))
      yield { start: line.start, end: line.end, what: 'marks the text as not yet cleared', instead: '' };
  }
}

function* trackedChanges(release: Release): Generator<Left> {
  if (!/\{[-+~>]|Comment/.test(release.text)) return;
  for (const match of release.text.matchAll(TRACKED)) {
    const { added, changed } = match.groups ?? {};
    yield { ...spanOf(match), what: 'is a tracked change or comment', instead: added ?? changed ?? '' };
  }
}

/** With the blank in front of a deletion, or the line break behind a line that goes altogether. */
function spanToReplace(text: string, left: Left): Span {
  if (left.instead !== '') return left;
  const isLine = /(?:^|[\r\n])$/.test(text.slice(Math.max(0, left.start - 1), left.start));
  const gap = isLine ? /^[ \t]*(?:\r\n|\r|\n)+/.exec(text.slice(left.end)) : null;
  if (gap !== null) return { start: left.start, end: left.end + gap[0].length };
  return text.charAt(left.start - 1) === ' ' ? { start: left.start - 1, end: left.end } : left;
}

function fixesOf(text: string, left: Left): readonly Fix[] {
  const { instead } = left;
  if (instead === undefined) return [];
  const title =
    instead === '' ? `Delete ${quote(text.slice(left.start, left.end))}` : `Write ${quote(instead)}`;
  return [{ title, safe: false, edits: [{ span: spanToReplace(text, left), text: instead }] }];
}

function* check(release: Release): Generator<Problem> {
  const found: Left[] = [];
  const finders = [carriedOver, trackedChanges, fieldsIn, signsIn, draftLines];
  for (const some of finders.map((find) => find(release))) {
    for (const left of some) {
      const isContact = release.mentions.some((one) => one.type === 'contact' && contains(one, left));
      const isKnown = found.some((one) => overlaps(one, left));
      if (!isContact && !isKnown && isIssuersText(zoneAt(release, left.start))) found.push(left);
    }
  }
  for (const left of found.sort((a, b) => a.start - b.start)) {
    const written = release.text.slice(left.start, left.end);
    yield {
      span: left,
      severity: 'error',
      message: `${quote(written)} ${left.what}.`,
      facts: [written],
      fixes: fixesOf(release.text, left),
    };
  }
}

const HEADER = ['Media Note', 'Vienna', 'June 2, 2020'];

export const placeholderLeft: ReleaseRule = {
  id: 'placeholder-left',
  family: 'structure',
  scope: 'release',
  severity: 'error',
  enabledByDefault: true,
  fixable: true,
  summary: 'A field to fill in, a draft mark or a tracked change is left in the text.',
  why: 'What is left of drafting shows the reader that nobody read the last version. Brackets with an editor’s words inside a quotation are right, and so are Roman numerals, the XX in an address, and “draft” or “clearance” in a sentence: the words count only as a line of the header.',
  source:
    'Checks of legal proofreading tools (placeholders, blanks, tracked changes); “TK” is the press’s sign for “to come”.',
  fires: [
    example(
      'A field in brackets',
      [
        ...HEADER,
        'Austria and Peru met in Vienna on June 1, 2020. Ambassador Ortega spoke of trade ⟪[insert quote]⟫ and of bees.',
      ],
      [
        ...HEADER,
        'Austria and Peru met in Vienna on June 1, 2020. Ambassador Ortega spoke of trade and of bees.',
      ],
    ),
    example('A day to come', [...HEADER, 'Austria and Peru will meet again in Lima on June ⟪XX⟫, 2021.']),
    example('A fact to come, with its sign', [
      ...HEADER,
      'Austria and Peru will meet again on a date to be confirmed (⟪TBC⟫). The venue is ⟪TBC⟫.',
    ]),
    example('A draft mark in the header', [
      '⟪DRAFT⟫',
      ...HEADER,
      'Austria and Peru met in Vienna on June 1, 2020.',
    ]),
    example(
      'A fact of the round before',
      [...HEADER, 'Austria and Peru met in ⟪[confirm: Lima]⟫ on June 1, 2020.'],
      [...HEADER, 'Austria and Peru met in Lima on June 1, 2020.'],
    ),
    example('A tracked change', [...HEADER, 'Austria and Peru met in ⟪{~~Lima~>Vienna~~}⟫ on June 1, 2020.']),
  ],
  silent: [
    example('A Roman twenty', [
      'Media Note',
      'Oslo',
      'May 4, 2021',
      'Norway and Peru met in Oslo on May 3, 2021. They spoke about Chapter XX, the XX Congress of mariners and harbours of the XX century.',
    ]),
    example('A body that is called so', [
      ...HEADER,
      'Austria and Peru met in Vienna on June 1, 2020, with guests of the Timber Business Council (TBC). The TBC gave a dinner.',
    ]),
    example('An editor’s brackets inside a quotation', [
      ...HEADER,
      '“[Name] is a friend of both our countries,” the ambassador wrote in the guest book of the museum.',
    ]),
    example('Roman numerals and ordinary words', [
      ...HEADER,
      'Article XX of the treaty names a draft budget. The clearance of mines will go on, and Chapter XXX will follow.',
      'Please write to XX-Clearance@mission.example.',
    ]),
  ],
  check,
};
