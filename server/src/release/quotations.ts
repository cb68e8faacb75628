/** Quoted statements: from the opening to the closing mark, inside one paragraph. */
import { W } from '../gazetteer/readerWords';
import type { Span } from '../text/span';
import type { Sequence } from '../tokens/token';
import type { Paragraph } from './model';

const OPEN = 0x201c;
const CLOSE = 0x201d;
const STRAIGHT = 0x22;

/** The quotations of each paragraph; one that is not closed reaches to the end of its paragraph. */
export function quotationsOf(text: string, sequence: Sequence, paragraphs: readonly Span[]): readonly Span[] {
  const quotations: Span[] = [];
  let paragraph = 0;
  let opened = -1;
  const leave = (end: number): void => {
    if (opened >= 0 && text.charCodeAt(opened) === OPEN) quotations.push({ start: opened, end });
    opened = -1;
  };
  const { word, count } = sequence;
  for (let i = 0; i < count; i += 1) {
    if (word[i] !== W.quote) continue;
    const index = sequence.start[i] ?? 0;
    const code = text.charCodeAt(index);
    if (code !== STRAIGHT && code !== OPEN && code !== CLOSE) continue;
    for (let end = paragraphs[paragraph]?.end; end !== undefined && end <= index;) {
      leave(end);
      paragraph += 1;
      end = paragraphs[paragraph]?.end;
    }
    if (index < (paragraphs[paragraph]?.start ?? text.length)) continue;
    if (opened < 0 && code !== CLOSE) opened = index;
    else if (opened >= 0 && code !== OPEN) {
      quotations.push({ start: opened, end: index + 1 });
      opened = -1;
    }
  }
  leave(paragraphs[paragraph]?.end ?? text.length);
  return quotations;
}

const INTRODUCES = /\bfollowing (?:joint )?(?:communiqu[eé]|readout|statement)[^.:]{0,40}:\s*$/i;
const LONGEST_INTRODUCTION = 90;

/**
 * The quotations without those that are the release itself: whole paragraphs behind a first one that ends in `issued
 * the following statement:`, where each closes or goes on to the end of its paragraph. Further down, a statement is one that
 * the release quotes.
 */
export function withoutStatement(
  text: string,
  quotations: readonly Span[],
  paragraphs: readonly Paragraph[],
): readonly Span[] {
  if (quotations.length === 0) return quotations;
  const whole = new Map(quotations.map((one) => [one.start, one]));
  const own = new Set<Span>();
  let isStatement = false;
  let hasLead = false;
  for (const { start, end, zone } of paragraphs) {
    const one = whole.get(start);
    if (isStatement && one !== undefined && one.end >= end) own.add(one);
    else
      isStatement = !hasLead && INTRODUCES.test(text.slice(Math.max(start, end - LONGEST_INTRODUCTION), end));
    hasLead ||= zone === 'lead';
  }
  return own.size === 0 ? quotations : quotations.filter((one) => !own.has(one));
}
