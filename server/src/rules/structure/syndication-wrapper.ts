/** What a feed, a blog or a portal has put around the release. */
import type { Release } from '../../release/model';
import type { Span } from '../../text/span';
import { example } from '../examples';
import type { Fix, Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';
import { firstProse } from './headerText';
import { withoutParts, wrapperOf } from './wrapper';
import type { WrapperKind, WrapperPart } from './wrapper';

const WHAT: Readonly<Record<WrapperKind, string>> = {
  'feed-prefix': 'is the heading of a feed',
  'title-again': 'repeats the title',
  blog: 'belongs to the page of a blog',
  source: 'names the page that the copy was taken from',
  notice: 'is the notice of a portal',
};

/** A blog’s date above and its links below: the copy looks as if the issuer had written both. */
function isBracketed(parts: readonly WrapperPart[], prose: Span): boolean {
  const blog = parts.filter((part) => part.kind === 'blog');
  return blog.some((part) => part.end <= prose.start) && blog.some((part) => part.start >= prose.end);
}

function deletion(text: string, title: string, parts: readonly WrapperPart[]): Fix {
  return { title, safe: false, edits: withoutParts(text, parts) };
}

function* check(release: Release): Generator<Problem> {
  const prose = firstProse(release);
  if (prose === undefined) return;
  const { text } = release;
  const parts = wrapperOf(release);
  const bracketed = isBracketed(parts, prose);
  const whole = parts.length < 2 ? [] : [deletion(text, 'Delete the whole wrapper', parts)];
  for (const part of parts) {
    const isOutermost = part.kind === 'blog' && bracketed;
    const written = text.slice(part.start, part.end);
    yield {
      span: part,
      severity: isOutermost ? 'warning' : 'hint',
      ...(isOutermost ? { always: true } : {}),
      message: `${quote(written)} ${WHAT[part.kind]}, not part of the release.`,
      facts: [written],
      fixes: [deletion(text, `Delete ${quote(written)}`, [part]), ...whole],
    };
  }
}

const RELEASE = [
  'Turkey and Chile Plan a School of Astronomy',
  'Media Note',
  'Ankara',
  'May 10, 2016',
  'Turkey and Chile met in Ankara on May 9, 2016 to plan a school of astronomy in the desert.',
];

export const syndicationWrapper: ReleaseRule = {
  id: 'syndication-wrapper',
  family: 'structure',
  scope: 'release',
  severity: 'hint',
  enabledByDefault: false,
  hasClearCases: true,
  fixable: true,
  summary: 'Text of a feed, a blog or a portal stands around the release.',
  why: 'Copies come with the prefix of a feed, the date and comment links of a blog, the notice of a portal, or the title twice. Readers and programs take them for words of the issuer; a blog’s date above the header passes for the date of issue. Where a blog’s furniture brackets the whole text this is always reported. Only fixed phrases of six languages count, and nothing between “Begin Text:” and “End Text.”.',
  source: 'Practice of web archives: a capture keeps page and document apart.',
  fires: [
    example(
      'A blog around the release',
      ['⟪samedi 14 mai 2016⟫', ...RELEASE, 'Aucun commentaire:', 'Enregistrer un commentaire'],
      [...RELEASE, 'Aucun commentaire:', 'Enregistrer un commentaire'],
    ),
    example('The prefix of a feed', [`⟪Press Releases:⟫ ${RELEASE[0] ?? ''}`, ...RELEASE.slice(1)], RELEASE),
  ],
  silent: [example('The release alone', RELEASE), example('The mark of its end', [...RELEASE, '###'])],
  check,
};
