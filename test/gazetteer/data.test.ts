// What holds for every file of the gazetteer, and for the lists of words.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../scripts/support/paths';
import * as data from '../../server/src/gazetteer/data';
import { grouped, isPartialDate, overlap, repeated } from './checks';

const folder = path.join(root, 'server/src/gazetteer/data');
/** The data goes into several bundles of a package that may weigh two megabytes; compressed it is a fifth of this. */
const MAX_BYTES = 510_000;

interface DataFile {
  readonly name: string;
  readonly content: Readonly<Record<string, unknown>>;
}

async function filesOfData(): Promise<readonly DataFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  assert.ok(names.length >= 14);
  return Promise.all(
    names.map(async (name) => {
      const content: unknown = JSON.parse(await readFile(path.join(folder, name), 'utf8'));
      assert.ok(typeof content === 'object' && content !== null);
      return { name, content: content as Readonly<Record<string, unknown>> };
    }),
  );
}

describe('gazetteer data', () => {
  it('names its source in every file', async () => {
    for (const { name, content } of await filesOfData()) {
      const { source } = content as { readonly source?: unknown };
      assert.ok(typeof source === 'string' && source.length > 30, name);
    }
  });

  it('is small enough to be in every bundle', async () => {
    const bytes = (await filesOfData()).reduce(
      (sum, file) => sum + Buffer.byteLength(JSON.stringify(file.content)),
      0,
    );
    assert.ok(bytes < MAX_BYTES, `${bytes} bytes`);
  });

  it('spells with composed letters, straight apostrophes and single spaces', async () => {
    for (const { name, content } of await filesOfData()) {
      const odd = stringsIn(content).filter(
        (text) => text !== text.normalize('NFC') || /[’‘“”\u00a0]|\s\s|^\s|\s$/.test(text) || text === '',
      );
      assert.deepEqual(odd, [], name);
    }
  });

  it('repeats nothing within a list', async () => {
    for (const { name, content } of await filesOfData()) {
      for (const list of listsIn(content)) assert.deepEqual(repeated(list), [], name);
    }
  });
});

describe('words of the gazetteer', () => {
  it('has one row for each form', () => {
    const { acronyms, honorifics, titles, usStates, zonePhrases, agencyPatterns, dialogueWords } = data;
    assert.deepEqual(repeated(data.treaties.flatMap((row) => row.names)), []);
    assert.deepEqual(repeated(acronyms.map((row) => row.short)), []);
    assert.deepEqual(repeated(honorifics.map((row) => row.form)), []);
    assert.deepEqual(repeated(titles.phrases.map((row) => row.text)), []);
    assert.deepEqual(repeated(titles.ranks.flatMap((row) => [row.text, ...row.abbreviations])), []);
    assert.deepEqual(repeated(titles.abbreviations.map((row) => row.short)), []);
    assert.deepEqual(repeated(usStates.flatMap((row) => [row.postal, ...(row.traditional ?? [])])), []);
    assert.deepEqual(
      repeated(
        zonePhrases.map((row) => `${row.match} ${row.zone} ${row.text.toLowerCase()} ${row.language ?? ''}`),
      ),
      [],
    );
    assert.deepEqual(repeated(agencyPatterns.leading.map((head) => head.text)), []);
    assert.deepEqual(repeated(agencyPatterns.trailing.map((head) => head.text)), []);
    assert.deepEqual(repeated(dialogueWords.heads.map((head) => head.text)), []);
    assert.deepEqual(repeated(dialogueWords.ordinals.map((row) => row.text)), []);
  });

  it('counts rounds from the first to the fiftieth without a gap up to the forty-ninth', () => {
    const values = new Set(data.dialogueWords.ordinals.map((row) => row.value));
    for (let value = 1; value <= 49; value += 1) assert.ok(values.has(value), String(value));
    assert.equal(data.dialogueWords.ordinals.find((row) => row.text === 'twenty-third')?.value, 23);
    assert.equal(data.dialogueWords.ordinals.find((row) => row.text === 'inaugural')?.value, 1);
  });

  it('has weak heads and plurals of titles that are heads', () => {
    const heads = new Set([...data.titles.heads, ...data.titles.phrases.map((row) => row.text)]);
    const { weakHeads, plurals } = data.titles;
    assert.deepEqual(
      [...weakHeads, ...Object.keys(plurals)].filter((head) => !heads.has(head)),
      [],
    );
  });

  it('has all fifty states and the District of Columbia', () => {
    const territories = ['AS', 'GU', 'MP', 'PR', 'VI'];
    assert.equal(data.usStates.filter((row) => !territories.includes(row.postal)).length, 51);
    assert.equal(data.usStates.find((row) => row.name === 'Georgia')?.sharesName, true);
  });

  it('gives a kind of release to every type line and to nothing else', () => {
    for (const row of data.zonePhrases)
      assert.equal(row.kind !== undefined, row.zone === 'type-line', row.text);
  });
});

describe('office holders', () => {
  const known = new Set([...data.countries.map((row) => row.code), 'EU', 'INT']);

  it('have a country, a surname of their own and a term', () => {
    for (const row of data.officeHolders) {
      assert.ok(known.has(row.country), row.name);
      assert.ok(row.name.includes(row.surname), row.name);
      assert.ok(isPartialDate(row.from) && (row.until === undefined || isPartialDate(row.until)), row.name);
      assert.ok(row.until === undefined || row.from < row.until, row.name);
    }
  });

  it('hold an office one after the other', () => {
    const offices = grouped(data.officeHolders, (row) => `${row.country} ${row.post}`);
    assert.ok(offices.size > 60);
    for (const [office, holders] of offices) {
      for (const [index, holder] of holders.entries()) {
        const others = holders.slice(index + 1).filter((other) => overlap(holder, other));
        assert.deepEqual(
          others.map((other) => other.name),
          [],
          `${office}: ${holder.name}`,
        );
      }
    }
  });
});

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...Object.keys(value).filter(() => !Array.isArray(value)),
    ...Object.values(value).flatMap(stringsIn),
  ];
}

function listsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const texts = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  return [texts, ...Object.values(value).flatMap(listsIn)];
}
