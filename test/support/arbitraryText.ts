/** Texts that nobody would write: any Unicode, cut releases, bytes that are no UTF-8, and pieces that readers trip over. */
import fc from 'fast-check';
import { announcement, outcome } from './releases';
import { readShared, sharedIsThere, sharedReleases } from './shared';

const releases = [
  outcome,
  announcement,
  ...(sharedIsThere ? sharedReleases('seeds').map((name) => readShared(`seeds/${name}`)) : []),
];

/** Releases that are whole: our own, and the seeds where they are there. */
export const anyRelease = fc.constantFrom(...releases);

/** The beginning of a release, cut anywhere, even inside a surrogate pair. */
export const anyPrefix = fc
  .tuple(anyRelease, fc.nat({ max: 4000 }))
  .map(([text, length]) => text.slice(0, length));

const utf8 = new TextDecoder('utf-8');

/** What a decoder makes of any bytes. */
export const byteSoup = fc.uint8Array({ maxLength: 400 }).map((bytes) => utf8.decode(bytes));

const pieces = fc.constantFrom(
  ...[
    'U.S.',
    '-',
    '’s ',
    ' of the ',
    'Ministry',
    'Department of ',
    'President ',
    'Mr. ',
    'John ',
    'Smith',
    ', ',
  ],
  ...[
    ' and ',
    'May 5, 2017',
    '(',
    ')',
    '\n',
    '\r\n',
    '\n\n',
    '---\n',
    'title: ',
    '"',
    '“',
    '”',
    '<u>',
    '&amp;',
    '&',
  ],
  ...[
    '@',
    '@State',
    'a@b.gov',
    'https://a.gov/b',
    '**',
    '_',
    '#',
    '\u00a0',
    '\u200b',
    'é',
    'e\u0301',
    '\ud83d',
  ],
  ...[
    'Cyber Dialogue',
    'first ',
    ' led ',
    ' the U.S. delegation',
    '. ',
    '24',
    '7th',
    'Office of the Spokesperson',
  ],
);

/** Pieces of releases in any order. */
export const pieceSoup = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

/** Any text at all. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  anyPrefix,
  byteSoup,
  pieceSoup,
);

export const anyFormat = fc.constantFrom('text' as const, 'markdown' as const, 'html' as const);
