/** A short stand-in for a text that is only compared for equality. */

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
