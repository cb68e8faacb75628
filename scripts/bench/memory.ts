// What an index of 10,000 closed releases of 4 KB keeps in memory, their texts left out.
import { compileKnowledge } from '../../server/src/gazetteer/compile';
import { factsOf, readRelease } from '../../server/src/release/readRelease';
import { applyChanges, emptyWorkspace } from '../../server/src/workspace/snapshot';
import type { Change } from '../../server/src/workspace/snapshot';
import { Failure, runMain } from '../support/main';
import { generatedRelease } from './generateReleases';
import { keepResults, verdict } from './results';

const COUNT = 10_000;
const TARGET = 8192;
/** The shortest release, in UTF-16 units, where they have 4 KB on the average. */
const SHORTEST = 2700;

function used(): number {
  if (globalThis.gc === undefined) throw new Failure('Run it with node --expose-gc.');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const knowledge = compileKnowledge();

let characters = 0;

function changeOf(number: number): Change {
  const { name, text } = generatedRelease(number, SHORTEST);
  characters += text.length;
  const release = factsOf(readRelease(text, { fileName: name, format: 'text', knowledge }));
  return { kind: 'set', uri: `file:///releases/${name}`, release, open: false };
}

runMain(async () => {
  changeOf(0);
  characters = 0;
  const before = used();
  let workspace = emptyWorkspace(knowledge);
  for (let from = 0; from < COUNT; from += 500)
    workspace = applyChanges(
      workspace,
      Array.from({ length: 500 }, (_, i) => changeOf(from + i)),
    ).workspace;
  const bytes = (used() - before) / COUNT;
  const length = (characters / COUNT / 1024).toFixed(2);
  console.log(
    `${(bytes / 1024).toFixed(2)} KB a release of ${length} KB in an index of ${workspace.documents.size}`,
  );
  verdict('memory of a closed release', bytes / 1024, TARGET / 1024, 'KB');
  keepResults('memory', { unit: 'bytes a closed release', bytes });
  await Promise.resolve();
});
