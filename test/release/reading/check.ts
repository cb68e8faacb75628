/**
 * Sentences with every mention marked as in the gold (`⟦type=value|surface⟧`), and what a reader must make of them.
 * Each is read as the prose of a media note of 12 March 2019, a Tuesday.
 */
import { deepEqual, notDeepEqual } from 'node:assert/strict';
import { foldSpace, unmark } from '../../../scripts/gold/markedText';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import type { Release } from '../../../server/src/release/model';
import type { TextFormat } from '../../../server/src/tokens/token';
import { readRelease } from '../../../server/src/release/readRelease';

/** A sentence, or several, all of whose mentions are marked. */
export type Marked = string;

/** What a release says, in lines; see `delegationLines` and its like. */
export type Told = readonly [text: string, ...lines: string[]];

/** A form that is right and that the reader does not read yet, and why. */
export type Known<Row> = readonly [why: string, row: Row];

const knowledge = compileKnowledge();
const opening = `Media Note
Office of the Spokesperson
Washington, DC
March 12, 2019

Note on Common Concerns

`;

/** Reads sentences as part of a release. */
export function read(text: string, format: TextFormat = 'text'): Release {
  return readRelease(`${opening}${text}\n`, {
    fileName: format === 'markdown' ? '2019-03-12-note.md' : '2019-03-12-note.txt',
    format,
    knowledge,
  });
}

function found(text: string): readonly string[] {
  return read(text)
    .mentions.filter(({ start }) => start >= opening.length)
    .map(
      ({ type, start, end, value }) => `${type} ${start - opening.length}-${end - opening.length} ${value}`,
    );
}

function expected(marked: Marked): { readonly text: string; readonly lines: readonly string[] } {
  const { text, mentions } = unmark(marked);
  return { text, lines: mentions.map(({ type, start, end, value }) => `${type} ${start}-${end} ${value}`) };
}

/** A suite of marked sentences: all marks and nothing else must be found. */
export function checkMentions(
  about: string,
  rows: readonly Marked[],
  known: readonly Known<Marked>[] = [],
): void {
  describe(about, () => {
    for (const row of rows) {
      const { text, lines } = expected(row);
      it(foldSpace(text), () => {
        deepEqual(found(text), lines);
      });
    }
    for (const [why, row] of known) {
      const { text, lines } = expected(row);
      it(`not yet: ${foldSpace(text)} (${why})`, () => {
        notDeepEqual(found(text), lines, 'It is read now: move it to the rows that hold.');
      });
    }
  });
}

/** A suite of texts with what they tell, a line a fact. */
export function checkTold(
  about: string,
  linesOf: (release: Release) => readonly string[],
  rows: readonly Told[],
  known: readonly Known<Told>[] = [],
  format: TextFormat = 'text',
): void {
  describe(about, () => {
    for (const [text, ...lines] of rows) {
      it(foldSpace(text), () => {
        deepEqual(linesOf(read(text, format)), lines);
      });
    }
    for (const [why, [text, ...lines]] of known) {
      it(`not yet: ${foldSpace(text)} (${why})`, () => {
        notDeepEqual(linesOf(read(text, format)), lines, 'It is read now: move it to the rows that hold.');
      });
    }
  });
}
