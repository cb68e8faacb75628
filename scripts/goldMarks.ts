// Marked releases between the two forms they have: JSON of positions in test/gold, and marked text to read and score.
//
//     npx tsx scripts/goldMarks.ts write DIR [dev|held-out|drawn]      positions -> DIR/NAME.marked.txt and NAME.facts.json
//     npx tsx scripts/goldMarks.ts read MARKED_DIR dev|held-out|drawn  marked text -> test/gold/SET/NAME.json
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { corpusFolder, formatGold, goldFolder, goldSets, readGold, textOf } from './gold/goldRelease';
import type { GoldFacts, GoldSet } from './gold/goldRelease';
import { unmark } from './gold/markedText';
import { writeGold } from './gold/writeGold';
import { Failure, runMain } from './support/main';

const usage =
  'Usage: npx tsx scripts/goldMarks.ts write DIR [dev|held-out|drawn] | read MARKED_DIR dev|held-out|drawn';

runMain(async () => {
  const [command, folder, set, ...rest] = process.argv.slice(2);
  if (folder === undefined || rest.length > 0) throw new Failure(usage);
  if (!existsSync(corpusFolder)) throw new Failure('The texts are in ../shared/corpus, which is absent.');
  if (command === 'write') await writeMarked(folder, set === undefined ? goldSets : [setNamed(set)]);
  else if (command === 'read' && set !== undefined) await readMarked(folder, setNamed(set));
  else throw new Failure(usage);
});

function setNamed(name: string): GoldSet {
  const found = goldSets.find((set) => set === name);
  if (found === undefined) throw new Failure(usage);
  return found;
}

async function writeMarked(folder: string, sets: readonly GoldSet[]): Promise<void> {
  const releases = (await Promise.all(sets.map(readGold))).flat();
  await writeGold(folder, releases);
  console.log(`${releases.length} marked releases in ${folder}`);
}

async function readMarked(folder: string, set: GoldSet): Promise<void> {
  await mkdir(goldFolder(set), { recursive: true });
  const suffix = '.marked.txt';
  const names = (await readdir(folder)).filter((name) => name.endsWith(suffix));
  for (const name of names.map((file) => file.slice(0, -suffix.length))) {
    const file = `${name}.md`;
    const { text, mentions } = unmark(await readFile(path.join(folder, name + suffix), 'utf8'));
    if (text !== (await textOf(file))) throw new Failure(`${name}: without its marks it is not ${file}.`);
    const facts = JSON.parse(await readFile(path.join(folder, `${name}.facts.json`), 'utf8')) as GoldFacts;
    await writeFile(path.join(goldFolder(set), `${name}.json`), await formatGold({ file, mentions, facts }));
  }
  console.log(`${names.length} marked releases read into test/gold/${set}`);
}
