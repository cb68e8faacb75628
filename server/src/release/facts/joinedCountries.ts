/** Countries that a text puts side by side as parties. */
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import type { MentionOf } from './sentences';

const JOINED = /^[\s,]*(?:(?:and|&)\s+)?(?:(?:the\s+)?(?:governments?\s+of\s+)?(?:the\s+)?)?$/i;
/** `the Foreign Ministers of Japan and the Secretary of State of the United States` */
const POST_OF = lean(
  /^,?\s+and\s+the\s+(?:Foreign\s+Ministers?|Prime\s+Ministers?|Presidents?|Secretary\s+of\s+\p{Lu}\p{L}+|Ministers?\s+(?:of|for)\s+\p{Lu}[\p{L} ]{2,20}?)\s+of\s+(?:the\s+)?(?:Governments?\s+of\s+)?(?:the\s+)?$/u,
);
const DASHED = /^\s*[-–—/]\s*$/;

/** `Norway and the countries of Central Asia (Kazakhstan, …)`, `Norway and the three Baltic states – Estonia, …` */
const OF_REGION = lean(
  /^,? and (?:the )?(?:(?:two|three|four|five|six) )?(?:(?:countries|states|nations) of (?:the )?(?:\p{Lu}\p{L}+ ){0,2}\p{Lu}\p{L}+|(?:\p{Lu}\p{L}+ ){1,3}(?:countries|states|nations))(?: \(| [-–—] |: )(?:the )?$/u,
);

type Country = MentionOf<'country'>;

/** Whether a comma or `and` alone stands between two that a list names. */
export function isJoin(text: string, a: Span, b: Span): boolean {
  const between = text.slice(a.end, b.start);
  if (between.length < 40 && (DASHED.test(between) || (JOINED.test(between) && /and|,|&/.test(between))))
    return true;
  if (between.length >= 80) return false;
  return (between.endsWith(' ') && POST_OF.test(between)) || OF_REGION.test(between);
}

/**
 * `the United States and Argentina`, `Japan, Australia, and India`: runs of two and more countries, not in brackets.
 * @param bodies bodies that may stand in a run without being of it: `Norway, the European Council, and Japan`
 */
export function joinedRuns(
  text: string,
  countries: readonly Country[],
  bodies: readonly MentionOf<'agency'>[] = [],
): readonly (readonly Country[])[] {
  const runs: Country[][] = [];
  let last: Span | undefined;
  const listed =
    bodies.length === 0 ? countries : [...countries, ...bodies].sort((a, b) => a.start - b.start);
  for (const one of listed) {
    const run = last !== undefined && isJoin(text, last, one) ? runs.at(-1) : undefined;
    last = run !== undefined || one.type === 'country' ? one : undefined;
    if (one.type !== 'country') continue;
    if (run === undefined) runs.push([one]);
    else run.push(one);
  }
  return runs.filter((run) => new Set(run.map((country) => country.value)).size >= 2);
}

/** The codes of each run, each code once. */
export function joinedCountries(text: string, countries: readonly Country[]): readonly (readonly string[])[] {
  return joinedRuns(text, countries).map((run) => [...new Set(run.map((country) => country.value))]);
}
