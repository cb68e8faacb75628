// Figures of all benchmarks, in one file beside the project's own, which git leaves out.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../support/paths';

const file = path.join(root, 'bench-results.json');

/** Puts the figures of one benchmark under its name, those of the others left as they are. */
export function keepResults(name: string, figures: unknown): void {
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
  writeFileSync(file, `${JSON.stringify({ ...known, [name]: figures }, null, 2)}\n`);
}

/** The value below which that share of all lies: 0.5 for the median. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;
}

/** One line that holds what was measured against its goal, which is an upper limit; whether it is kept. */
export function verdict(what: string, measured: number, goal: number, unit: string): boolean {
  const isKept = measured <= goal;
  console.log(
    `${isKept ? 'kept  ' : 'MISSED'}  ${what}: ${measured.toFixed(2)} ${unit}, at most ${goal.toFixed(2)} ${unit} wanted`,
  );
  return isKept;
}

/** Rows of text under a heading, columns as wide as they must be; all but the first to the right. */
export function printTable(heading: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = heading.map((_, i) => Math.max(...[heading, ...rows].map((row) => (row[i] ?? '').length)));
  for (const row of [heading, ...rows])
    console.log(
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    );
}
