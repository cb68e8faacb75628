/** A release without a title. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { Release } from '../../release/model';
import { example } from '../examples';
import type { Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';
import { firstProse, hasOpenField, lineBreakOf, needsHeader, opening } from './headerText';
import { titleFor } from './titleTemplate';

function* check(release: Release, knowledge: Knowledge): Generator<Problem> {
  if (release.title !== null || !needsHeader(release) || firstProse(release) === undefined) return;
  const span = opening(release);
  if (span === undefined || hasOpenField(release, /title|headline/i)) return;
  const title = titleFor(release, knowledge);
  const text = title + lineBreakOf(release.text).repeat(2);
  yield {
    span,
    severity: 'warning',
    message: 'This text has no title.',
    facts: ['title'],
    fixes: [
      {
        title: `Insert ${quote(title)}`,
        safe: false,
        edits: [{ span: { start: span.start, end: span.start }, text }],
      },
    ],
  };
}

const NOTE = [
  'Media Note',
  'Quito',
  'March 3, 2021',
  'Ecuador and Italy held the second Joint Fisheries Dialogue in Quito on March 2, 2021.',
];

export const missingTitle: ReleaseRule = {
  id: 'missing-title',
  family: 'structure',
  scope: 'release',
  severity: 'warning',
  enabledByDefault: true,
  fixable: true,
  summary: 'No title stands above the text, nor in the metadata.',
  why: 'The title is what feeds, search and archives show, and what other releases cite. A title is a line of headline style, of 20 characters or more, that does not end in a full stop; a “title” in the front matter counts. Letters, memoranda, fact sheets and remarks are not asked for one.',
  source: 'Associated Press and U.S. Department of State practice: headline, dateline, text.',
  fires: [
    example(
      'A header without a title',
      [`⟪${NOTE[0] ?? ''}⟫`, ...NOTE.slice(1)],
      ['Readout of the Second Ecuador-Italy Joint Fisheries Dialogue', ...NOTE],
    ),
    example('Nothing but prose', [
      '⟪The⟫ ministry said on Friday that both sides will meet again before the summer to speak about fish.',
    ]),
  ],
  silent: [
    example('A title above the header', ['Ecuador and Italy Speak about Fish Stocks', ...NOTE]),
    example(
      'A title in the metadata',
      ['---\ntitle: Fish\ndate: 2021-03-03\n---', NOTE[3] ?? ''],
      undefined,
      'note.md',
    ),
  ],
  check,
};
