/** Mail addresses, handles and web addresses, cut as one token each. Look-ahead is bounded. */
import { Class, classOf } from './characters';

const AT = 0x40;
const MAX_LOCAL = 64;
const MAX_DOMAIN = 253;
const MAX_URL = 2048;

function isWord(code: number): boolean {
  return (classOf(code) & (Class.letter | Class.digit)) !== 0;
}

function isLocal(code: number): boolean {
  return isWord(code) || code === 0x2e || code === 0x5f || code === 0x2d || code === 0x2b || code === 0x25;
}

/** The offset behind an escape of Markdown in front of an underscore (`State\_Cyber`), else `at`. */
function behindEscape(text: string, at: number): number {
  return text.charCodeAt(at) === 0x5c && text.charCodeAt(at + 1) === 0x5f ? at + 1 : at;
}

/** Length of `state.gov` at `at`, or 0 where no dotted name stands there; a final full stop is left outside. */
function domainLength(text: string, at: number): number {
  let end = at;
  let dots = 0;
  const limit = Math.min(text.length, at + MAX_DOMAIN);
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (code === 0x2e) {
      if (!isWord(text.charCodeAt(end + 1))) break;
      dots += 1;
    } else if (!isWord(code) && code !== 0x2d) break;
    end += 1;
  }
  return dots > 0 ? end - at : 0;
}

function mailLength(text: string, at: number): number {
  const limit = Math.min(text.length, at + MAX_LOCAL + 1);
  let i = at;
  while (i < limit && isLocal(text.charCodeAt(behindEscape(text, i)))) i = behindEscape(text, i) + 1;
  if (i === at || text.charCodeAt(i) !== AT) return 0;
  const domain = domainLength(text, i + 1);
  return domain > 0 ? i + 1 + domain - at : 0;
}

const SCHEME = /^(?:https?:\/\/|www\.)/i;
const ASCII = 128;
/** Signs that end a web address, and white space: 1 by their code. */
const STOPS = Uint8Array.from({ length: ASCII }, (_, code) =>
  code <= 32 || '<>"|\\^`{}'.includes(String.fromCharCode(code)) ? 1 : 0,
);
const WIDE_STOPS: ReadonlySet<number> = new Set(Array.from('”“’\u00a0', (sign) => sign.charCodeAt(0)));
const [OPEN, CLOSE, OPEN_SQUARE, CLOSE_SQUARE] = [0x28, 0x29, 0x5b, 0x5d];
const TRAILING = new Set([...".,;:!?'*_"]);

/** `ht` or `ww`, in either case. */
function startsUrl(first: number, second: number): boolean {
  return (first | 32) === 0x68 ? (second | 32) === 0x74 : (first | 32) === 0x77 && (second | 32) === 0x77;
}

function urlLength(text: string, at: number): number {
  if (!startsUrl(text.charCodeAt(at), text.charCodeAt(at + 1))) return 0;
  if (!SCHEME.test(text.slice(at, at + 8))) return 0;
  const limit = Math.min(text.length, at + MAX_URL);
  let depth = 0;
  let brackets = 0;
  let end = at;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (code < ASCII ? STOPS[code] === 1 : WIDE_STOPS.has(code)) break;
    if (code === OPEN) depth += 1;
    if (code === CLOSE) {
      if (depth === 0) break;
      depth -= 1;
    }
    // the text of a link ends: `[www.state.gov](https://www.state.gov)`
    if (code === CLOSE_SQUARE && brackets === 0) break;
    if (code === OPEN_SQUARE) brackets += 1;
    if (code === CLOSE_SQUARE) brackets -= 1;
    end += 1;
  }
  // the address of a link is all that its brackets hold
  const isTarget = text.startsWith('](', at - 2) && text.charAt(end) === ')';
  while (!isTarget && end > at && TRAILING.has(text.charAt(end - 1))) end -= 1;
  return end - at > 8 ? end - at : 0;
}

/** `@State_Cyber`; `@` alone is no handle. */
function handleLength(text: string, at: number): number {
  let end = at + 1;
  const limit = Math.min(text.length, at + 40);
  while (end < limit) {
    const next = behindEscape(text, end);
    const code = text.charCodeAt(next);
    if (!isWord(code) && code !== 0x5f) break;
    end = next + 1;
  }
  return end > at + 1 ? end - at : 0;
}

/**
 * Whether a mail or web address may start at a letter or figure: a cheap test that most words fail.
 * @param second the code unit behind it
 */
export function startsContact(first: number, second: number, at: number, nextAt: number): boolean {
  return startsUrl(first, second) || (nextAt >= 0 && nextAt - at <= 2 * MAX_LOCAL);
}

/**
 * The length of the mail address, handle or web address that starts at `at`, or 0.
 * @param before the offset of the character in front, or -1 at the start of the text: inside a longer run
 * nothing starts, which keeps a run of a million letters linear.
 * @param nextAt the offset of the next `@` from `at` on, -1 for none: most words are not looked at for being a mail's.
 */
export function contactLength(
  text: string,
  at: number,
  before: number,
  nextAt = text.indexOf('@', at),
): number {
  const code = text.charCodeAt(at);
  const previous = before < 0 ? 0 : text.charCodeAt(before);
  if (code === AT) return isLocal(previous) ? 0 : handleLength(text, at);
  if (previous === 0x2e || previous === 0x5f || previous === 0x2d || previous === 0x2b || previous === AT) {
    if (before > 0 && isWord(text.charCodeAt(before - 1))) return 0;
  }
  if (!isWord(code)) return 0;
  const isMailNear = nextAt >= 0 && nextAt - at <= 2 * MAX_LOCAL;
  return urlLength(text, at) || (isMailNear ? mailLength(text, at) : 0);
}
