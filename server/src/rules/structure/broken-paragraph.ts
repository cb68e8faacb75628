/** A blank line in the middle of a sentence. */
import type { Release, ZoneKind } from '../../release/model';
import { sliceOf } from '../../text/span';
import type { Span } from '../../text/span';
import { example } from '../examples';
import { isProse } from '../guards';
import type { Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';

function isRead(zone: ZoneKind): boolean {
  return isProse(zone) || zone === 'contact';
}

/** The last word, where the paragraph ends in one: `governments`. */
function lastWord(release: Release, paragraph: Span): Span | undefined {
  const text = sliceOf(release.text, paragraph).trimEnd();
  const word = /[\p{L}\p{N}’'-]+,?$/u.exec(text.slice(-60))?.[0];
  const end = paragraph.start + text.length;
  return word === undefined ? undefined : { start: end - word.length, end };
}

const FIRST = /^\p{Ll}[\p{Ll}’'-]*(?=[\s,;:]|\.$)/u;

/** The first word, where it is an ordinary one in lower case: no list letter, no address, no `iPad`. */
function firstWord(release: Release, paragraph: Span): Span | undefined {
  const text = sliceOf(release.text, paragraph);
  const word = FIRST.exec(text)?.[0];
  if (word === undefined || (word.length === 1 && word !== 'a')) return undefined;
  return { start: paragraph.start, end: paragraph.start + word.length };
}

/** `- maps of all cables`, `• maps`, `(a) maps`: an item needs no full stop. */
function beginsAnItem(release: Release, paragraph: Span): boolean {
  return /^(?:[-–—•*·o▪]\s|\(?[a-z0-9]{1,3}[.)]\s)/i.test(sliceOf(release.text, paragraph));
}

/** Items of a list end in a comma or semicolon each, and its introduction in a colon. */
function endsAnItem(release: Release, paragraph: Span | undefined): boolean {
  return paragraph !== undefined && /[,;:]\s*(?:and|or)?$/u.test(sliceOf(release.text, paragraph).trimEnd());
}

function isBlankLine(gap: string): boolean {
  return (gap.match(/\r\n|\r|\n/g) ?? []).length >= 2 && gap.trim() === '';
}

function* check(release: Release, at: number): Generator<Problem> {
  const [before, first, second] = [at - 2, at - 1, at].map((i) => release.paragraphs[i]);
  if (first === undefined || second === undefined) return;
  if (!isRead(first.zone) || !isRead(second.zone)) return;
  const next = firstWord(release, second);
  if (next === undefined) return;
  const gap = { start: first.end, end: second.start };
  if (!isBlankLine(sliceOf(release.text, gap)) || beginsAnItem(release, first)) return;
  const last = lastWord(release, first);
  if (last === undefined) return;
  if (endsAnItem(release, first) && (endsAnItem(release, before) || endsAnItem(release, second))) return;
  const words = [sliceOf(release.text, last), sliceOf(release.text, next)];
  yield {
    span: { start: last.start, end: next.end },
    severity: 'warning',
    message: `${quote(words[0] ?? '')} ends a paragraph without a full stop, but ${quote(words[1] ?? '')} goes on in lower case.`,
    facts: words,
    fixes: [
      {
        title: 'Join the two paragraphs',
        safe: true,
        edits: [{ span: { start: last.end, end: next.start }, text: ' ' }],
      },
    ],
  };
}

export const brokenParagraph: ReleaseRule = {
  id: 'broken-paragraph',
  family: 'structure',
  scope: 'release',
  severity: 'warning',
  enabledByDefault: true,
  fixable: true,
  summary: 'A blank line parts a sentence.',
  why: 'Copying from mail or a PDF leaves such breaks; a page then shows half a sentence as a paragraph. A line without end punctuation is only taken for a broken one where the next paragraph goes on in lower case. Headers and lists are left alone.',
  source: 'Releases in web archives, 2014 to 2018.',
  fires: [
    example(
      'A contact line in two pieces',
      [
        'Media Note',
        'Accra',
        'June 2, 2020',
        'Ghana and Ireland met on June 1, 2020 to compare how they protect the cables that land on their shores.',
        'For updates, follow the ⟪ministry\n\nand⟫ write to the desk for interviews.',
      ],
      [
        'Media Note',
        'Accra',
        'June 2, 2020',
        'Ghana and Ireland met on June 1, 2020 to compare how they protect the cables that land on their shores.',
        'For updates, follow the ministry and write to the desk for interviews.',
      ],
    ),
    example('A sentence of the body', [
      'Media Note',
      'Accra',
      'June 2, 2020',
      'Ghana and Ireland met on June 1, 2020 to speak about the cables that land on their shores.',
      'Officials of both ⟪sides\n\nspoke⟫ about ships that anchor where they should not.',
    ]),
  ],
  silent: [
    example('Paragraphs that end', [
      'Media Note',
      'Accra',
      'June 2, 2020',
      'Ghana and Ireland met on June 1, 2020.',
      'Officials of both sides spoke about the cables that land on their shores.',
    ]),
    example('A list', [
      'Media Note',
      'Accra',
      'June 2, 2020',
      'Ghana and Ireland met on June 1, 2020 and agreed on three things:',
      'maps of all cables that land on their shores,',
      'a telephone line between the two duty officers,',
      'and a visit to both landing stations.',
    ]),
  ],
  *check(release) {
    for (let at = 1; at < release.paragraphs.length; at += 1) yield* check(release, at);
  },
};
