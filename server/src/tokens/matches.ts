const NONE: readonly never[] = [];

/**
 * Every match of a global pattern, as `matchAll` finds them. That makes a copy of the pattern for each text it walks
 * over, which takes longer than most texts do.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  while (match !== null) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
    match = pattern.exec(text);
  }
  return matches;
}
