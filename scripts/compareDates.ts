// Compares the dates of the corpus with those that chrono-node finds, and tells what the two read differently.
//
//     npx tsx scripts/compareDates.ts [--kind NAME]
//
// Prints how many overlapping dates agree, and the rest by kind with counts; with --kind, every case of one kind.
// Both get the release's own day as the day from which relative dates are counted. The front matter is left out.
// Cases of releases held out (test/gold/held-out) are counted and not shown.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as chrono from 'chrono-node';
import { compileKnowledge } from '../server/src/gazetteer/compile';
import { readRelease } from '../server/src/release/readRelease';
import type { DateMention, Release } from '../server/src/release/model';
import { kindOf, valueOf } from './dates/differences';
import type { Difference } from './dates/differences';
import { corpusFolder, readGold, textOf } from './gold/goldRelease';
import { foldSpace } from './gold/markedText';
import { Failure, runMain } from './support/main';

interface Case extends Difference {
  readonly file: string;
  readonly context: string;
}

interface Comparison {
  readonly agreed: number;
  readonly cases: readonly Case[];
  /** Dates that chrono-node does not find at all. */
  readonly ours: number;
}

const around = 50;

runMain(async () => {
  const { values } = parseArgs({ options: { kind: { type: 'string' } } });
  if (!existsSync(corpusFolder)) throw new Failure('The texts are in ../shared/corpus, which is absent.');
  const { agreed, cases, ours } = await compareAll();
  const heldOut = new Set((await readGold('held-out')).map(({ file }) => file));
  const isShown = ({ file }: Case): boolean => !heldOut.has(file);
  if (values.kind === undefined) printTable(agreed, cases, ours, isShown);
  else
    for (const one of cases.filter((found) => kindOf(found) === values.kind && isShown(found)))
      console.log(shown(one));
});

async function compareAll(): Promise<Comparison> {
  const names = (await readdir(corpusFolder)).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const knowledge = compileKnowledge();
  const all: Comparison[] = [];
  for (const file of names.sort()) {
    const release = readRelease(await textOf(file), { fileName: file, format: 'markdown', knowledge });
    all.push(compare(file, release));
  }
  return {
    agreed: all.reduce((sum, { agreed }) => sum + agreed, 0),
    cases: all.flatMap(({ cases }) => cases),
    ours: all.reduce((sum, { ours }) => sum + ours, 0),
  };
}

/** Every date that chrono-node finds, beside the date mention that it overlaps, if there is one. */
function compare(file: string, release: Release): Comparison {
  const { text } = release;
  const prose = release.paragraphs[0]?.start ?? 0;
  const reference = { instant: new Date(`${release.issued?.date ?? '2020-01-01'}T12:00:00Z`), timezone: 0 };
  const dates = release.mentions.filter((mention): mention is DateMention => mention.type === 'date');
  const contacts = release.mentions.filter(({ type }) => type === 'contact');
  const met = new Set<DateMention>();
  const cases: Case[] = [];
  let agreed = 0;
  // blanks in place of the front matter keep the offsets
  for (const result of chrono.parse(' '.repeat(prose) + text.slice(prose), reference)) {
    const [start, end] = [result.index, result.index + result.text.length];
    const mentions = dates.filter((date) => date.start < end && start < date.end);
    for (const mention of mentions) met.add(mention);
    const chronoValue = valueOf(result);
    if (mentions.length === 1 && mentions[0]?.value === chronoValue) agreed += 1;
    else {
      cases.push({
        file,
        chrono: { text: foldSpace(result.text), value: chronoValue },
        ours: mentions.map(({ text: written, value }) => ({ text: foldSpace(written), value })),
        inAddress: contacts.some((contact) => contact.start < end && start < contact.end),
        context: foldSpace(text.slice(Math.max(0, start - around), end + around)),
      });
    }
  }
  return { agreed, cases, ours: dates.length - met.size };
}

function printTable(
  agreed: number,
  cases: readonly Case[],
  ours: number,
  isShown: (one: Case) => boolean,
): void {
  const kinds = new Map<string, readonly Case[]>();
  for (const one of cases) kinds.set(kindOf(one), [...(kinds.get(kindOf(one)) ?? []), one]);
  console.log(`${agreed} dates that both find have the same value; ${cases.length} differ:`);
  for (const [kind, found] of [...kinds].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(`${String(found.length).padStart(5)}  ${kind}`);
    for (const one of found.filter(isShown).slice(0, 3)) console.log(`         ${shown(one)}`);
  }
  console.log(`${ours} dates are found by the reader alone.`);
}

function shown({ file, chrono: theirs, ours, context }: Case): string {
  const own = ours.map(({ text, value }) => `“${text}” ${value}`).join(' and ') || 'none';
  return `“${theirs.text}” ${theirs.value}; reader: ${own}\n           … ${context} … (${file})`;
}
