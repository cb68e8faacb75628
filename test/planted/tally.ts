/** How many planted faults are found by the rule that they are faults of. */
import { allRules } from '../../server/src/rules/all';
import { checkTexts, switchedOn } from '../support/checkTexts';
import type { TextFile } from '../support/checkTexts';
import type { Fault, Planted, Source } from './plant';
import { randomFrom } from './random';
import type { Random } from './random';

export interface Row {
  readonly rule: string;
  readonly family: string;
  readonly planted: number;
  readonly found: number;
  /** What was planted in vain, to look into. */
  readonly missed: readonly Planted[];
}

function countIn(files: readonly TextFile[], rule: string): number {
  const known = allRules.find(({ id }) => id === rule);
  const [first] = files;
  if (known === undefined || first === undefined) throw new Error(`There is no rule ${rule}.`);
  return (checkTexts(files, [switchedOn(known)]).get(first.uri) ?? []).length;
}

function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
  const left = [...list];
  return Array.from(list, () => left.splice(random.below(left.length), 1)).flat();
}

/**
 * Plants one fault at a time, each in another release where there are enough.
 * @param each so many faults of a rule
 */
export function tally(fault: Fault, sources: readonly Source[], each: number, seed: number): Row {
  const random = randomFrom(seed);
  let found = 0;
  const missed: Planted[] = [];
  for (const source of shuffled(sources, random)) {
    if (found + missed.length >= each) break;
    const planted = fault.plant(source, random);
    if (planted === undefined) continue;
    if (countIn(planted.after, fault.rule) > countIn(planted.before, fault.rule)) found += 1;
    else missed.push(planted);
  }
  const family = allRules.find(({ id }) => id === fault.rule)?.family ?? '';
  return { rule: fault.rule, family, planted: found + missed.length, found, missed };
}
