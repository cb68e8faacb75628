/** Countries that a text puts side by side as parties. */
import type { Span } from '../../text/span';
import type { MentionOf } from './sentences';

const JOINED = /^[\s,]*(?:(?:and|&)\s+)?(?:(?:the\s+)?(?:governments?\s+of\s+)?(?:the\s+)?)?$/i;
const DASHED = /^\s*[-–—/]\s*$/u;

type Country = MentionOf<'country'>;

function isJoin(text: string, a: Span, b: Span): boolean {
  const between = text.slice(a.end, b.start);
  return between.length < 40 && (DASHED.test(between) || (JOINED.test(between) && /and|,|&/u.test(between)));
}

/** `the United States and Argentina`, `Japan, Australia, and India`: runs of two and more countries, not in brackets. */
export function joinedRuns(text: string, countries: readonly Country[]): readonly (readonly Country[])[] {
  const runs: Country[][] = [];
  for (const country of countries) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run !== undefined && previous !== undefined && isJoin(text, previous, country)) run.push(country);
    else runs.push([country]);
  }
  return runs.filter((run) => new Set(run.map((country) => country.value)).size >= 2);
}

/** The codes of each run, each code once. */
export function joinedCountries(text: string, countries: readonly Country[]): readonly (readonly string[])[] {
  return joinedRuns(text, countries).map((run) => [...new Set(run.map((country) => country.value))]);
}
