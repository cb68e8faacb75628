/** A short stand-in for a text that is only compared for equality. */
import type { Span } from './span';

const LOW = 0x811c9dc5;
const HIGH = 0x1000193;

/** The two halves as one whole number. */
function joined(low: number, high: number): number {
  return (high & 0x1fffff) * 0x100000000 + (low >>> 0);
}

/**
 * A 53-bit hash of a text, from two 32-bit multiplicative hashes (FNV primes, after Fowler, Noll and Vo). Two
 * texts that differ collide about once in 10^15.
 */
export function contentHash(text: string): number {
  let low = LOW;
  let high = HIGH;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + i), 0x85ebca6b);
    high ^= high >>> 15;
  }
  return joined(low, high);
}

/** The same of a text that is given as its first `length` UTF-16 code units. */
export function hashOfCodes(codes: Uint16Array, length: number): number {
  let low = LOW;
  let high = HIGH;
  for (let i = 0; i < length; i += 1) {
    const code = codes[i] ?? 0;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + i), 0x85ebca6b);
    high ^= high >>> 15;
  }
  return joined(low, high);
}

/** Stands in a table of codes for one that does not count. */
export const LEFT_OUT = 0xffff;
/** Stands in a table of codes for one that it does not know. */
export const UNKNOWN = 0xfffe;

/** Of some text the hash, and of how many characters it is. */
export interface Hashed {
  readonly hash: number;
  readonly length: number;
}

/**
 * The same of some parts of a text, one behind the other, with each code unit as a table has it; undefined where the
 * table does not know one.
 * @param codes the code units of the text
 * @param table by code unit what it counts as, or `LEFT_OUT` or `UNKNOWN`
 */
export function hashOfParts(
  codes: Uint16Array,
  parts: readonly Span[],
  table: Uint16Array,
): Hashed | undefined {
  let low = LOW;
  let high = HIGH;
  let length = 0;
  for (const { start, end } of parts)
    for (let i = start; i < end; i += 1) {
      const code = table[codes[i] ?? 0] ?? UNKNOWN;
      if (code >= UNKNOWN) {
        if (code === LEFT_OUT) continue;
        return undefined;
      }
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ (code + length), 0x85ebca6b);
      high ^= high >>> 15;
      length += 1;
    }
  return { hash: joined(low, high), length };
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const BASE = DIGITS.length;
/** Five digits, which are a small whole number. */
const FIVE = BASE ** 5;

function digitsOf(whole: number, least: number): string {
  let digits = '';
  for (let rest = whole; rest > 0 || digits.length < least; rest = Math.trunc(rest / BASE))
    digits = DIGITS.charAt(rest % BASE) + digits;
  return digits;
}

/** A whole number of at most 53 bits as `toString(36)` writes it, which takes much longer. */
export function inBase36(whole: number): string {
  const high = Math.floor(whole / FIVE);
  return high === 0 ? digitsOf(whole, 1) : digitsOf(high, 1) + digitsOf(whole - high * FIVE, 5);
}
