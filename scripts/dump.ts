// `npm run dump -- FILE`: what the reader makes of one file, with carets under the text. `--tokens`, `--zones`,
// `--mentions` and `--facts` choose; zones, mentions and facts are shown when none is named.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compileKnowledge } from '../server/src/gazetteer/compile';
import { formatOf } from '../server/src/index';
import { decode } from '../server/src/node/decode';
import { readRelease } from '../server/src/release/readRelease';
import { factLines } from './dump/factLines';
import { markedLines } from './dump/markedLines';
import { mentionSpans, tokenSpans, zoneSpans } from './dump/spans';
import { Failure, runMain } from './support/main';

runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      tokens: { type: 'boolean' },
      zones: { type: 'boolean' },
      mentions: { type: 'boolean' },
      facts: { type: 'boolean' },
    },
  });
  const [file] = positionals;
  if (file === undefined || !existsSync(file)) throw new Failure('usage: npm run dump -- FILE [--tokens] …');
  const { text } = decode(readFileSync(file));
  const fileName = path.basename(file);
  const release = readRelease(text, {
    fileName,
    format: formatOf(fileName),
    knowledge: compileKnowledge(),
  });
  const isDefault = Object.keys(values).length === 0;
  if (values.tokens === true) print('tokens', markedLines(text, tokenSpans(release.tokens)));
  if (isDefault || values.zones === true) print('zones', markedLines(text, zoneSpans(release)));
  if (isDefault || values.mentions === true) print('mentions', markedLines(text, mentionSpans(release)));
  if (isDefault || values.facts === true) print('facts', factLines(release));
  await Promise.resolve();
});

function print(title: string, lines: readonly string[]): void {
  console.log(`== ${title}\n${lines.join('\n')}\n`);
}
