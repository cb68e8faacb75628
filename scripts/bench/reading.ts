// How long it takes to read a release in full, beside chrono-node, which reads its dates alone, and compromise, which
// finds people, places, organisations and dates. All on the same texts in the same process, warm, and taking turns: in
// a round each reads all texts once, so that whatever slows the machine down for a moment slows all of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import dates from 'compromise-dates';
import { Bench } from 'tinybench';
import { compileKnowledge } from '../../server/src/gazetteer/compile';
import { readRelease } from '../../server/src/release/readRelease';
import { sharedFolder } from '../support/paths';
import { generatedRelease } from './generateReleases';
import { keepResults, printTable, quantile, verdict } from './results';
import { runMain } from '../support/main';

interface Document {
  readonly name: string;
  readonly text: string;
}

interface Corpus {
  readonly name: string;
  readonly documents: readonly Document[];
  /** compromise needs minutes for a megabyte. */
  readonly withCompromise: boolean;
}

type DatedNlp = (text: string) => {
  people(): Words;
  places(): Words;
  organizations(): Words;
  dates(): Words;
};

interface Words {
  out(form: 'array'): readonly string[];
}

const MB = 1024 * 1024;
const knowledge = compileKnowledge();
nlp.plugin(dates);

const readers: readonly (readonly [name: string, read: (document: Document) => unknown])[] = [
  [
    'readout',
    ({ name, text }) =>
      readRelease(text, { fileName: name, format: name.endsWith('.md') ? 'markdown' : 'text', knowledge }),
  ],
  ['chrono-node, dates alone', ({ text }) => chrono.parse(text)],
  ['compromise', ({ text }) => withCompromise(text)],
];

function withCompromise(text: string): unknown {
  const found = (nlp as unknown as DatedNlp)(text);
  return [found.people(), found.places(), found.organizations(), found.dates()].map((words) =>
    words.out('array'),
  );
}

function filesOf(folder: string): readonly Document[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
}

function corpora(): readonly Corpus[] {
  const generated = Array.from({ length: 20 }, (_, i) => generatedRelease(i * 37));
  const whole = [...generated, ...generated].map(({ text }) => text).join('\n\n');
  const long = { name: 'long.txt', text: whole.repeat(Math.ceil(MB / whole.length)).slice(0, MB) };
  const own: Corpus[] = [
    { name: 'generated, 4 to 8 KB', documents: generated, withCompromise: true },
    { name: '1 MB', documents: [long], withCompromise: false },
  ];
  if (!existsSync(sharedFolder)) {
    console.log('absent: ../shared (measured on generated releases alone)');
    return own;
  }
  const seeds = filesOf(path.join(sharedFolder, 'seeds'));
  const corpus = filesOf(path.join(sharedFolder, 'corpus')).filter(
    ({ text }) => text.length >= 1024 && text.length <= 8192,
  );
  return [
    { name: 'the seeds', documents: seeds, withCompromise: true },
    { name: 'corpus, 1 to 8 KB', documents: corpus.slice(0, 60), withCompromise: true },
    ...own,
  ];
}

/** Milliseconds before anything is measured, and for each corpus. */
const WARM_UP = 20_000;
const MEASURED = 15_000;
const FEWEST_ROUNDS = 5;
/** compromise takes so much longer that it has a turn in every tenth round only. */
const SLOW_TURN = 10;

/** Reads everything for so long that what is measured first is compiled as well as what is measured last. */
function warmUp(all: readonly Corpus[]): void {
  const end = performance.now() + WARM_UP;
  while (performance.now() < end)
    for (const { documents, withCompromise: short } of all)
      for (const [name, read] of readers) if (short && name !== 'compromise') documents.forEach(read);
}

/** Median milliseconds for all documents, by reader. */
function measure({ documents, withCompromise }: Corpus): ReadonlyMap<string, number> {
  const times = new Map<string, number[]>();
  const end = performance.now() + MEASURED;
  for (let round = 0; round < FEWEST_ROUNDS || performance.now() < end; round += 1) {
    const bench = new Bench({ time: 0, iterations: 1, warmup: false });
    for (const [name, read] of readers)
      if (name !== 'compromise' || (withCompromise && round % SLOW_TURN === 0))
        bench.add(name, () => {
          for (const document of documents) read(document);
        });
    bench.runSync();
    for (const { name, result } of bench.tasks)
      if ('latency' in result) times.set(name, [...(times.get(name) ?? []), result.latency.p50]);
  }
  return new Map([...times].map(([name, samples]) => [name, quantile(samples, 0.5)]));
}

/** What reading everything may cost of the time that the others need for their part. */
const GOALS: readonly (readonly [what: string, ratio: number])[] = [
  ['the seeds: chrono-node, dates alone', 4],
  ['the seeds: compromise', 1 / 20],
  ['corpus, 1 to 8 KB: chrono-node, dates alone', 2],
  ['corpus, 1 to 8 KB: compromise', 1 / 30],
  ['1 MB: chrono-node, dates alone', 1],
];

runMain(() => {
  const rows: string[][] = [];
  const figures: Record<string, unknown> = {};
  const ratios = new Map<string, number>();
  const all = corpora();
  warmUp(all);
  for (const corpus of all) {
    const kilobytes = corpus.documents.reduce((sum, { text }) => sum + text.length, 0) / 1024;
    const times = measure(corpus);
    const own = times.get('readout') ?? NaN;
    for (const [name, time] of times) {
      rows.push([
        `${corpus.name}: ${name}`,
        (time / corpus.documents.length).toFixed(2),
        (time / kilobytes).toFixed(3),
        name === 'readout' ? '' : (own / time).toFixed(3),
      ]);
      ratios.set(`${corpus.name}: ${name}`, own / time);
    }
    figures[corpus.name] = Object.fromEntries([...times].map(([name, time]) => [name, time / kilobytes]));
  }
  printTable(['text: reader', 'ms a document', 'ms/KB', 'readout to it'], rows);
  for (const [what, goal] of GOALS) {
    const ratio = ratios.get(what);
    if (ratio !== undefined) verdict(what, ratio, goal, 'times');
  }
  keepResults('reading', { unit: 'ms/KB, median', ...figures });
});
