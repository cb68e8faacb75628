/** What packed values share: the strings that stand in many releases, and the shapes of objects. */
import { noShapes, type Shapes } from './shapes';

export interface PackTables {
  readonly shapes: Shapes;
  /** By string, its number. */
  readonly numbers: Map<string, number>;
  readonly strings: string[];
}

/** Fresh tables. They only grow, for what was packed needs them. */
export function noPackTables(): PackTables {
  return { shapes: noShapes(), numbers: new Map(), strings: [] };
}

/** Longer strings are sentences, which hardly two releases share. */
export const LONGEST_SHARED = 120;

/** The number of a string in the tables. What is kept is a copy: a part of a text would hold the whole text. */
export function numberOf({ numbers, strings }: PackTables, text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  const copy = JSON.parse(JSON.stringify(text)) as string;
  const number = strings.length;
  numbers.set(copy, number);
  strings.push(copy);
  return number;
}

/** The string that all keep who have one of these letters. */
export function sharedString(tables: PackTables, text: string): string {
  return tables.strings[numberOf(tables, text)] ?? text;
}
