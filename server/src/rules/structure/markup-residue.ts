/** Tags, entities, invisible characters and garbled letters in the text of a release. */
import type { Release } from '../../release/model';
import type { Span } from '../../text/span';
import { firstEndingAfter, sliceOf } from '../../text/span';
import { TokenKind } from '../../tokens/token';
import { example } from '../examples';
import { isIssuersText, zoneAt } from '../guards';
import type { DocumentEdit, Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';
import { decodeEntity, mojibakeAt, tagName } from './residue';

interface Markup extends Span {
  readonly text: string;
}

function* markupOf(release: Release): Generator<Markup> {
  const { tokens, text } = release;
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.kinds[i] !== TokenKind.markup) continue;
    const span = { start: tokens.starts[i] ?? 0, end: tokens.starts[i + 1] ?? text.length };
    yield { ...span, text: sliceOf(text, span) };
  }
}

const error = (span: Span, message: string, fact: string): Problem => ({
  span: { start: span.start, end: span.end },
  severity: 'error',
  message,
  facts: [fact],
});

/** Elements that part lines: without the tag, the words around it would run together. */
const PARTING = /^(?:br|p|div|li|ul|ol|tr|td|h[1-6]|hr|table)$/;

function removalOfTag(release: Release, tag: Markup): DocumentEdit {
  const around = release.text.charAt(tag.start - 1) + release.text.charAt(tag.end);
  const parts = PARTING.test(tagName(tag.text) ?? '') && /^\S\S$/u.test(around);
  return { ...removal(tag), text: parts ? '\n' : '' };
}

const removal = (span: Span): DocumentEdit => ({ span: { start: span.start, end: span.end }, text: '' });

/** Closing tags by their opening ones: the next of the same name, with none of that name between. */
function closingTags(tags: readonly Markup[]): ReadonlyMap<Markup, Markup> {
  const closings = new Map<Markup, Markup>();
  const nextOfName = new Map<string | undefined, Markup>();
  for (const tag of tags.toReversed()) {
    const next = nextOfName.get(tagName(tag.text));
    if (!tag.text.startsWith('</') && next?.text.startsWith('</') === true) closings.set(tag, next);
    nextOfName.set(tagName(tag.text), tag);
  }
  return closings;
}

function* tagProblems(release: Release, tags: readonly Markup[]): Generator<Problem> {
  const closings = closingTags(tags);
  const closed = new Set(closings.values());
  for (const tag of tags) {
    if (closed.has(tag)) continue;
    const closing = closings.get(tag);
    const pair = closing === undefined ? [tag] : [tag, closing];
    const what = pair.map((one) => quote(one.text)).join(' and ');
    yield {
      ...error(
        tag,
        `${what} ${pair.length === 1 ? 'is' : 'are'} HTML, but the file is plain text.`,
        tag.text,
      ),
      related: closing === undefined ? [] : [{ span: closing, message: 'The closing tag.' }],
      // A link's address is lost with its tag.
      fixes: [
        {
          title: `Remove ${what}`,
          safe: tagName(tag.text) !== 'a',
          edits: pair.map((one) => removalOfTag(release, one)),
        },
      ],
    };
  }
}

function* entityProblems(markup: readonly Markup[]): Generator<Problem> {
  for (const one of markup) {
    const meant = decodeEntity(one.text);
    if (meant === undefined) continue;
    const title = meant === '' ? 'Remove it' : `Write ${meant === ' ' ? 'a blank' : quote(meant)}`;
    yield {
      ...error(one, `${quote(one.text)} is an HTML entity, but the file is plain text.`, one.text),
      fixes: [{ title, safe: true, edits: [{ ...removal(one), text: meant }] }],
    };
  }
}

/** Zero-width blanks, word joiners, byte-order marks and soft hyphens; joiners only between Latin letters. */
const ANY_INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]+|(?<=\p{Script=Latin})[\u200c\u200d]+(?=\p{Script=Latin})/gu;

function* invisibleProblems(release: Release): Generator<Problem> {
  if (!ANY_INVISIBLE.test(release.text)) return;
  for (const match of release.text.matchAll(INVISIBLE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const name = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    yield {
      ...error(span, `${quote(name)} stands here, but no reader sees it.`, name),
      fixes: [{ title: 'Remove the invisible character', safe: true, edits: [removal(span)] }],
    };
  }
}

const ANY_GARBLED = /[\u00c2-\u00ef\ufffd]|\?[stvrldm]/;
const GARBLED = /[\u00c2-\u00ef]|\ufffd|(?<=\p{L})\?(?=(?:s|t|re|ve|ll|d|m)\b)/gu;

function* garbledProblems(release: Release): Generator<Problem> {
  const { text } = release;
  if (!ANY_GARBLED.test(text)) return;
  for (const match of text.matchAll(GARBLED)) {
    const at = match.index;
    const mojibake = match[0] === '?' ? { length: 1, meant: '’' } : mojibakeAt(text, at);
    if (mojibake === undefined && match[0] !== '\ufffd') continue;
    const span = { start: at, end: at + (mojibake?.length ?? 1) };
    const meant = mojibake === undefined || mojibake.meant === '\ufffd' ? '' : mojibake.meant;
    const message =
      meant === ''
        ? `${quote(sliceOf(text, span))} stands for a character that was lost.`
        : `${quote(sliceOf(text, span))} was ${quote(meant)} before the text was converted.`;
    const fixes =
      meant === '' ? [] : [{ title: `Write ${quote(meant)}`, safe: true, edits: [{ span, text: meant }] }];
    yield { ...error(span, message, sliceOf(text, span)), fixes };
  }
}

/** A question mark or odd letter inside an address is part of it. */
function isInContact(release: Release, span: Span): boolean {
  const around = release.mentions[firstEndingAfter(release.mentions, span.start)];
  return around?.type === 'contact' && around.start <= span.start && span.end <= around.end;
}

function* check(release: Release): Generator<Problem> {
  if (release.format === 'text' && /[<&]/.test(release.text)) {
    const markup = [...markupOf(release)];
    yield* tagProblems(
      release,
      markup.filter((one) => tagName(one.text) !== undefined),
    );
    yield* entityProblems(markup);
  }
  yield* invisibleProblems(release);
  for (const problem of garbledProblems(release)) if (!isInContact(release, problem.span)) yield problem;
}

export const markupResidue: ReleaseRule = {
  id: 'markup-residue',
  family: 'structure',
  scope: 'release',
  severity: 'error',
  enabledByDefault: true,
  fixable: true,
  summary: 'Tags, entities, invisible characters or garbled letters are left in the text.',
  why: 'They are what a conversion left behind, and they are published as they stand. Tags and entities are right in HTML and Markdown files; invisible characters and garbled letters are right nowhere.',
  source: 'The HTML Standard (elements, character references); the WHATWG Encoding Standard (Windows-1252).',
  fires: [
    example(
      'A pair of tags',
      [
        'Media Note',
        'Lima',
        'May 7, 2021',
        'Peru and Canada met in Lima on May 6, 2021 to compare ⟪<b>⟫their maps</b> of the sea floor.',
      ],
      [
        'Media Note',
        'Lima',
        'May 7, 2021',
        'Peru and Canada met in Lima on May 6, 2021 to compare their maps of the sea floor.',
      ],
    ),
    example(
      'An apostrophe that was converted twice',
      [
        'Media Note',
        'Lima',
        'May 7, 2021',
        'Peru and Canada met in Lima on May 6, 2021 to compare each otherâ€™s maps.'.replace('â€™', '⟪â€™⟫'),
      ],
      [
        'Media Note',
        'Lima',
        'May 7, 2021',
        'Peru and Canada met in Lima on May 6, 2021 to compare each other’s maps.',
      ],
    ),
    example(
      'An entity',
      [
        'Media Note',
        'Lima',
        'May 7, 2021',
        'The Ministry of Transport ⟪&amp;⟫ Communications sent two pilots to the meeting of May 6, 2021.',
      ],
      [
        'Media Note',
        'Lima',
        'May 7, 2021',
        'The Ministry of Transport & Communications sent two pilots to the meeting of May 6, 2021.',
      ],
    ),
  ],
  silent: [
    example(
      'Tags in a Markdown file',
      [
        '# Peru and Canada Compare Maps',
        'Peru and Canada met in Lima on May 6, 2021 to compare <b>their maps</b> of the sea floor.',
      ],
      undefined,
      'outcome.release.md',
    ),
    example('Accents, signs and a comparison', [
      'Media Note',
      'Lima',
      'May 7, 2021',
      'Peru’s “Río Grande” chart shows depths < 40 m & > 30 m; the “Île d’Orléans” sheet is in São Paulo. Who drew it? Âgé de 90 ans, its author is unknown.',
    ]),
  ],
  *check(release) {
    for (const problem of check(release)) {
      if (isIssuersText(zoneAt(release, problem.span.start))) yield problem;
    }
  },
};
