/** Mentions drawn at random from the corpus and judged by hand (see `scripts/sampleMentions.ts`). */
import { equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/support/paths';
import { compileKnowledge } from '../../server/src/gazetteer/compile';
import { readRelease } from '../../server/src/release/readRelease';
import { mentionTypes } from '../../scripts/gold/markedText';
import type { Mention } from '../../scripts/gold/markedText';
import { describeShared, readShared } from '../support/shared';

interface Judgement extends Mention {
  /** Its name in the corpus. */
  readonly file: string;
  /** Span, type and value are those of the guidelines. */
  readonly right: boolean;
  readonly why?: string;
}

/** Least share of right ones among the judged mentions that the reader still gives; it only goes up. */
const leastRight = 0.985;
/** Least share of the right ones that the reader must still give. */
const leastKept = 0.985;

const judgements = JSON.parse(
  readFileSync(path.join(root, 'test', 'gold', 'judgements.json'), 'utf8'),
) as readonly Judgement[];

function keyOf({ type, start, end, value }: Mention): string {
  return `${type} ${start}-${end} ${value}`;
}

function stillGiven(): readonly Judgement[] {
  const knowledge = compileKnowledge();
  const given = new Map(
    [...new Set(judgements.map(({ file }) => file))].map((file) => {
      const release = readRelease(readShared(`corpus/${file}`), {
        fileName: file,
        format: 'markdown',
        knowledge,
      });
      return [file, new Set(release.mentions.map(keyOf))];
    }),
  );
  return judgements.filter((judgement) => given.get(judgement.file)?.has(keyOf(judgement)) === true);
}

describe('judged mentions', () => {
  it('are 2765 of thirteen draws, of all types alike, and every wrong one says why', () => {
    equal(judgements.length, 2765);
    for (const type of mentionTypes) {
      ok(judgements.filter((judgement) => judgement.type === type).length >= 37, type);
    }
    for (const { right, why } of judgements) equal(why === undefined, right);
  });
});

describeShared('judged mentions that the reader still gives', () => {
  const kept = stillGiven();
  const right = kept.filter((judgement) => judgement.right);

  it(`are right (${right.length} of ${kept.length})`, () => {
    const wrong = kept.filter((judgement) => !judgement.right);
    const list = wrong.map(
      ({ file, type, start, value, why }) => `${type} ${value} at ${start} of ${file}: ${why}`,
    );
    ok(right.length / kept.length >= leastRight, list.join('\n'));
  });

  it('are nearly all that were right', () => {
    const were = judgements.filter((judgement) => judgement.right);
    const lost = were.filter((judgement) => !right.includes(judgement)).map(keyOf);
    ok(right.length / were.length >= leastKept, `no longer given:\n${lost.join('\n')}`);
  });
});
