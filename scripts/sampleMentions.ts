// Draws mentions at random from the reading of the corpus, as many of each type, for a person to judge.
//
//     npx tsx scripts/sampleMentions.ts [--count 300] [--seed 1] [--json]
//
// The same seed draws the same mentions from the same reading. Releases held out (test/gold/held-out) are never shown.
// With --json the form of test/gold/judgements.json is printed, to be filled in; else each mention in its context.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { compileKnowledge } from '../server/src/gazetteer/compile';
import { readRelease } from '../server/src/release/readRelease';
import { corpusFolder, readGold, textOf } from './gold/goldRelease';
import { foldSpace, mentionTypes } from './gold/markedText';
import type { Mention } from './gold/markedText';
import { drawn, randomFrom } from './sample/draw';
import { Failure, runMain } from './support/main';

interface Found extends Mention {
  readonly file: string;
  /** The mention between ⟦ and ⟧, with what stands around it, in one line. */
  readonly context: string;
}

const around = 170;

runMain(async () => {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '300' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  const [count, seed] = [Number(values.count), Number(values.seed)];
  if (!Number.isInteger(count) || !Number.isInteger(seed))
    throw new Failure('--count and --seed are numbers.');
  if (!existsSync(corpusFolder)) throw new Failure('The texts are in ../shared/corpus, which is absent.');
  const sample = sampleOf(await allMentions(), count, seed);
  if (values.json) console.log(JSON.stringify(sample.map(blankJudgement), null, 1));
  else for (const [i, mention] of sample.entries()) console.log(shown(i + 1, mention));
});

async function allMentions(): Promise<readonly Found[]> {
  const heldOut = new Set((await readGold('held-out')).map(({ file }) => file));
  const names = (await readdir(corpusFolder)).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const knowledge = compileKnowledge();
  const found: Found[] = [];
  for (const file of names.sort().filter((name) => !heldOut.has(name))) {
    const text = await textOf(file);
    for (const mention of readRelease(text, { fileName: file, format: 'markdown', knowledge }).mentions) {
      const { type, start, end, value } = mention;
      found.push({ file, type, start, end, value, context: contextOf(text, start, end) });
    }
  }
  return found;
}

function contextOf(text: string, start: number, end: number): string {
  const [before, inside, after] = [
    text.slice(Math.max(0, start - around), start),
    text.slice(start, end),
    text.slice(end, end + around),
  ];
  return foldSpace(`${before}⟦${inside}⟧${after}`);
}

/** As many of each type as can be; types whose turn comes first get one more where it does not come out even. */
function sampleOf(mentions: readonly Found[], count: number, seed: number): readonly Found[] {
  const random = randomFrom(seed);
  return mentionTypes.flatMap((type, i) => {
    const share = Math.floor(count / mentionTypes.length) + (i < count % mentionTypes.length ? 1 : 0);
    return drawn(
      mentions.filter((mention) => mention.type === type),
      share,
      random,
    );
  });
}

function blankJudgement({ file, type, start, end, value }: Found): object {
  return { file, type, start, end, value, right: null };
}

function shown(number: number, { file, type, start, end, value, context }: Found): string {
  return `${number}. ${type} = ${value}   (${file} ${start}-${end})\n   ${context}`;
}
