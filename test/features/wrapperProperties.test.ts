/** Stripping a wrapper takes nothing of the release: every character that goes is the wrapper's, or white space. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wrapperDeletions } from '../../server/src/features/sourceActions/stripWrapper';
import type { Release } from '../../server/src/release/model';
import { readRelease } from '../../server/src/release/readRelease';
import { wrapperOf } from '../../server/src/rules/structure/wrapper';
import { applyEdits } from '../../server/src/text/edits';
import { anyFormat, anyText } from '../support/arbitraryText';
import { builtInKnowledge, formatOf } from '../support/checkTexts';
import { announcement, outcome } from '../support/releases';
import { describeShared, readShared, sharedReleases } from '../support/shared';

const WRAPPER = new Set(['feed-prefix', 'web-furniture', 'boilerplate']);

/** What a deletion took that is neither white space nor inside a part of the wrapper. */
function lost(release: Release): string {
  const parts = wrapperOf(release);
  const isPart = (offset: number): boolean => parts.some(({ start, end }) => start <= offset && offset < end);
  return wrapperDeletions(release)
    .flatMap(({ span }) => Array.from({ length: span.end - span.start }, (_, i) => span.start + i))
    .filter((offset) => !isPart(offset) && release.text.charAt(offset).trim() !== '')
    .map((offset) => release.text.charAt(offset))
    .join('');
}

/** Parts that are no zone of a wrapper, nor a title that a feed has put in front of the same title. */
function strangeParts(release: Release): readonly string[] {
  const isCovered = (at: number): boolean =>
    release.zones.some((zone) => WRAPPER.has(zone.kind) && zone.start <= at && at < zone.end);
  return wrapperOf(release)
    .filter(({ start }) => !isCovered(start))
    .map(({ start, end }) => release.text.slice(start, end));
}

/** The text that an editor's undo makes: each place of the new text gets back what was deleted there. */
function undone(release: Release): string {
  const edits = wrapperDeletions(release);
  let shift = 0;
  const inverse = edits.map(({ span }) => {
    const at = span.start - shift;
    shift += span.end - span.start;
    return { span: { start: at, end: at }, text: release.text.slice(span.start, span.end) };
  });
  return applyEdits(applyEdits(release.text, edits), inverse);
}

function check(text: string, fileName: string, format = formatOf(fileName)): number {
  const release = readRelease(text, { fileName, format, knowledge: builtInKnowledge });
  assert.equal(lost(release), '');
  assert.deepEqual(strangeParts(release), []);
  assert.equal(undone(release), text);
  return wrapperDeletions(release).length;
}

const around = fc.constantFrom(
  ...[
    'Press Releases: ',
    'samedi 14 mai 2016\n\n',
    'Aucun commentaire:\n\n',
    'Source: https://example.org/x\n\n',
  ],
  ...['The following notice is for the press.\n\n', 'Enregistrer un commentaire\n', '\r\n', '\t', 'x'],
);
const wrapped = fc
  .tuple(
    fc.array(around, { maxLength: 4 }),
    fc.constantFrom(outcome, announcement),
    fc.array(around, { maxLength: 4 }),
  )
  .map(([before, release, behind]) => `${before.join('')}${release}\n${behind.join('')}`);

describe('a wrapper that is stripped', () => {
  it('takes nothing of the release with it, in any text', () => {
    fc.assert(
      fc.property(anyText, anyFormat, (text, format) => void check(text, 'a.release', format)),
      { numRuns: 300 },
    );
  });

  it('takes nothing of a release that is wrapped in any way', () => {
    fc.assert(
      fc.property(wrapped, (text) => void check(text, 'a.release')),
      { numRuns: 300 },
    );
  });
});

describeShared('wrappers of real releases', () => {
  for (const folder of ['seeds', 'corpus']) {
    it(`of ${folder} are stripped and nothing else`, () => {
      const counts = sharedReleases(folder).map((name) => check(readShared(`${folder}/${name}`), name));
      assert.ok(counts.length > 0);
      if (folder === 'seeds')
        assert.ok(
          counts.some((count) => count > 0),
          'no seed has a wrapper',
        );
    });
  }
});
