/** “Begin Text:” without “End Text.”, or the other way round. */
import { zonePhrases } from '../../gazetteer/data';
import type { Paragraph, Release, TextMarker } from '../../release/model';
import { sliceOf } from '../../text/span';
import { example } from '../examples';
import { isProse } from '../guards';
import type { Fix, Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';

const INTROS = zonePhrases.filter((row) => row.zone === 'text-intro').map((row) => row.text.toLowerCase());

const TEXT = /\btext\b/i;

/** `End Text.` for `Begin Text:`, in its case; brackets and punctuation follow the usual pairs. */
function counterpart(marker: TextMarker, written: string): string {
  const words = /[a-z]+\s+[a-z]+/i.exec(written)?.[0] ?? written;
  const [from, to] = marker.side === 'begin' ? [/begin/i, 'End'] : [/end/i, 'Begin'];
  const turned = words.replace(from, to);
  const cased = words === words.toUpperCase() ? turned.toUpperCase() : turned;
  if (written.trim().startsWith('(')) return `(${cased.charAt(0).toLowerCase()}${cased.slice(1)})`;
  return `${cased}${marker.side === 'begin' ? '.' : ':'}`;
}

/** How the marker is parted from the text beside it: a blank line, or one line break. */
function gapBeside(release: Release, marker: TextMarker): string {
  const gap =
    marker.side === 'begin'
      ? /^\s+/.exec(release.text.slice(marker.end, marker.end + 20))?.[0]
      : /\s+$/.exec(release.text.slice(Math.max(0, marker.start - 20), marker.start))?.[0];
  const breaks = gap?.match(/\r\n|\r|\n/g) ?? ['\n', '\n'];
  return breaks.slice(0, 2).join('');
}

const deletion = (release: Release, marker: TextMarker): Fix => ({
  title: `Delete ${quote(sliceOf(release.text, marker))}`,
  safe: false,
  edits: [{ span: marker, text: '' }],
});

/** Closes the text behind the last paragraph of prose, before contact lines and notices. */
function closing(release: Release, begin: TextMarker, limit: number): Fix | undefined {
  const inside = (one: Paragraph): boolean =>
    one.start >= begin.end && one.end <= limit && (isProse(one.zone) || one.zone === 'text-marker');
  const last = release.paragraphs.findLast(inside);
  if (last === undefined) return undefined;
  const end = counterpart(begin, sliceOf(release.text, begin));
  const edit = { span: { start: last.end, end: last.end }, text: gapBeside(release, begin) + end };
  return { title: `Insert ${quote(end)}`, safe: false, edits: [edit] };
}

/** Opens the text behind its introduction, else before the first paragraph of prose. */
function opening(release: Release, end: TextMarker): Fix | undefined {
  const prose = release.paragraphs.filter((one) => isProse(one.zone) && one.end <= end.start);
  const first = prose.find((one) => !isIntro(sliceOf(release.text, one)));
  if (first === undefined) return undefined;
  const begin = counterpart(end, sliceOf(release.text, end));
  const edit = { span: { start: first.start, end: first.start }, text: begin + gapBeside(release, end) };
  return { title: `Insert ${quote(begin)}`, safe: false, edits: [edit] };
}

function isIntro(paragraph: string): boolean {
  if (!TEXT.test(paragraph)) return false;
  const folded = paragraph.toLowerCase().replace(/\s+/g, ' ');
  return INTROS.some((intro) => folded.includes(intro));
}

/** Whether the paragraph in front of the marker promises the text. */
function isAnnounced(release: Release, begin: TextMarker): boolean {
  const before = release.paragraphs.findLast((one) => one.end <= begin.start && one.zone !== 'text-marker');
  return before !== undefined && isIntro(sliceOf(release.text, before));
}

const fixList = (...fixes: readonly (Fix | undefined)[]): readonly Fix[] =>
  fixes.filter((fix) => fix !== undefined);

function unclosed(release: Release, begin: TextMarker, next: TextMarker | undefined): Problem {
  const written = sliceOf(release.text, begin);
  const what = next === undefined ? 'is never closed' : 'is not closed before the next text begins';
  return {
    span: begin,
    severity: 'error',
    message: `${quote(written)} ${what}: ${quote(counterpart(begin, written))} is missing.`,
    facts: ['begin'],
    related: next === undefined ? [] : [{ span: next, message: 'The next text begins here.' }],
    fixes: fixList(
      closing(release, begin, next?.start ?? release.text.length),
      // Where a text is announced, it has to begin somewhere.
      isAnnounced(release, begin) ? undefined : deletion(release, begin),
    ),
  };
}

function unopened(release: Release, end: TextMarker): Problem {
  const written = sliceOf(release.text, end);
  return {
    span: end,
    severity: 'error',
    message: `${quote(written)} closes no text: ${quote(counterpart(end, written))} is missing.`,
    facts: ['end'],
    fixes: fixList(opening(release, end), deletion(release, end)),
  };
}

/** An introduction that promises a text, in a document without any marker. */
function* unmarked(release: Release): Generator<Problem> {
  if (!TEXT.test(release.text)) return;
  const at = release.paragraphs.findIndex((one) => isProse(one.zone) && isIntro(sliceOf(release.text, one)));
  const [intro, next] = [release.paragraphs[at], release.paragraphs[at + 1]];
  if (intro === undefined || next === undefined) return;
  const edit = { span: { start: next.start, end: next.start }, text: 'Begin Text:\n\n' };
  yield {
    span: intro,
    severity: 'warning',
    message: `${quote(sliceOf(release.text, intro))} announces a text, but no “Begin Text:” follows.`,
    facts: ['intro'],
    fixes: [{ title: 'Insert “Begin Text:”', safe: false, edits: [edit] }],
  };
}

/** A pair whose words are cased differently: `BEGIN TEXT` and `End text`. */
function* unlike(release: Release, begin: TextMarker, end: TextMarker): Generator<Problem> {
  const [opened, closed] = [sliceOf(release.text, begin), sliceOf(release.text, end)];
  const wanted = counterpart(begin, opened);
  const letters = (text: string): string => text.replace(/[^a-z]/gi, '');
  if (letters(wanted).toLowerCase() !== letters(closed).toLowerCase() || letters(wanted) === letters(closed))
    return;
  yield {
    span: end,
    severity: 'hint',
    message: `${quote(closed)} closes ${quote(opened)}, but is written in another case.`,
    facts: ['case'],
    related: [{ span: begin, message: 'The text begins here.' }],
    fixes: [{ title: `Write ${quote(wanted)}`, safe: true, edits: [{ span: end, text: wanted }] }],
  };
}

function* check(release: Release): Generator<Problem> {
  let open: TextMarker | undefined;
  for (const marker of release.markers) {
    if (marker.side === 'begin') {
      if (open !== undefined) yield unclosed(release, open, marker);
      open = marker;
    } else {
      if (open === undefined) yield unopened(release, marker);
      else yield* unlike(release, open, marker);
      open = undefined;
    }
  }
  if (open !== undefined) yield unclosed(release, open, undefined);
  if (release.markers.length === 0) yield* unmarked(release);
}

export const textMarkerUnbalanced: ReleaseRule = {
  id: 'text-marker-unbalanced',
  family: 'structure',
  scope: 'release',
  severity: 'error',
  enabledByDefault: true,
  fixable: true,
  summary: 'A quoted joint text is opened and not closed, closed and not opened, or opened twice.',
  why: 'Between the markers two governments speak, outside one. Reposts tend to lose the closing marker, and then contact lines and portal notices seem to be part of what was agreed. A marker counts only on a line of its own or right behind its introduction; its case and colon are a matter of style.',
  source: 'Practice of the U.S. Department of State (“Begin Text:” … “End Text.”).',
  fires: [
    example(
      'The end is lost',
      [
        'Media Note',
        'Berlin',
        'May 5, 2021',
        'The text of the following joint statement was issued by Germany and Japan.',
        '⟪Begin Text:⟫',
        'Germany and Japan will share what they know about wind at sea.',
        'For updates, follow @Sea_Wind on Twitter.',
      ],
      [
        'Media Note',
        'Berlin',
        'May 5, 2021',
        'The text of the following joint statement was issued by Germany and Japan.',
        'Begin Text:',
        'Germany and Japan will share what they know about wind at sea.',
        'End Text.',
        'For updates, follow @Sea_Wind on Twitter.',
      ],
    ),
    example('The beginning is lost', [
      'Media Note',
      'Berlin',
      'May 5, 2021',
      'Germany and Japan will share what they know about wind at sea.',
      '⟪END TEXT⟫',
    ]),
  ],
  silent: [
    example('Both markers stand', [
      'Media Note',
      'Berlin',
      'May 5, 2021',
      'The text of the following joint statement was issued by Germany and Japan.',
      'Begin text:',
      'Germany and Japan will share what they know about wind at sea.',
      'End text.',
    ]),
    example('The words inside a sentence', [
      'Media Note',
      'Berlin',
      'May 5, 2021',
      'The clerks of both ministries begin text and tables anew every spring and end text work in May.',
    ]),
  ],
  check,
};
