/** From the bytes of a file to its text. */

/** How a file is written; the same is used when it is written back. `unmarked` has no byte-order mark. */
export type Encoding =
  | 'utf-8'
  | 'utf-8-bom'
  | 'utf-16le'
  | 'utf-16be'
  | 'utf-16le-unmarked'
  | 'utf-16be-unmarked'
  | 'windows-1252';

export interface Decoded {
  /** Without the byte-order mark; line ends as in the file. */
  readonly text: string;
  readonly encoding: Encoding;
}

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

function decodedAs(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
}

/**
 * What Windows-1252 has at 0x80 to 0x9f, after the WHATWG Encoding Standard; elsewhere it is Latin-1. Node's own
 * decoder is not asked, since several releases of Node 20 decode the label as Latin-1.
 */
const CURLY = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function fromWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (character) => CURLY.charAt(character.charCodeAt(0) - 0x80));
}

/** The text where the bytes are UTF-8 throughout. */
function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** So many bytes tell which of the two in a pair is zero, as one mostly is in Latin text of UTF-16. */
const SAMPLE = 512;
const SHORTEST = 16;

/** UTF-16 without a byte-order mark, as editors know it: zeros in every other place and nowhere else. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < SHORTEST || bytes.length % 2 !== 0) return undefined;
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  let [even, odd] = [0, 0];
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const most = (end / 2) * 0.7;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}

/**
 * Decodes a file: by its byte-order mark (UTF-8, UTF-16), as UTF-16 where zeros tell it, else as UTF-8, else, where it is no UTF-8, as
 * Windows-1252, which every sequence of bytes is. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
    return { text: decodedAs('utf-8', bytes.subarray(3)), encoding: 'utf-8-bom' };
  }
  if (startsWith(bytes, 0xff, 0xfe)) {
    return { text: decodedAs('utf-16le', bytes.subarray(2)), encoding: 'utf-16le' };
  }
  if (startsWith(bytes, 0xfe, 0xff)) {
    return { text: decodedAs('utf-16be', bytes.subarray(2)), encoding: 'utf-16be' };
  }
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== undefined) return { text: decodedAs(unmarked, bytes), encoding: `${unmarked}-unmarked` };
  const text = strictUtf8(bytes);
  if (text !== undefined) return { text, encoding: 'utf-8' };
  return { text: fromWindows1252(bytes), encoding: 'windows-1252' };
}

function toWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const curly = CURLY.indexOf(text.charAt(i));
    if (curly < 0 && (code > 0xff || (code >= 0x80 && code < 0xa0))) return undefined;
    bytes[i] = curly < 0 ? code : 0x80 + curly;
  }
  return bytes;
}

/** The bytes of a text in an encoding; in UTF-8 where the encoding lacks one of its characters. */
export function encode({ text, encoding }: Decoded): Uint8Array {
  if (encoding.startsWith('utf-16')) {
    const bytes = Buffer.from(encoding.endsWith('unmarked') ? text : `\ufeff${text}`, 'utf16le');
    return encoding.startsWith('utf-16be') ? bytes.swap16() : bytes;
  }
  if (encoding === 'windows-1252') return toWindows1252(text) ?? Buffer.from(text, 'utf8');
  return Buffer.from(encoding === 'utf-8-bom' ? `\ufeff${text}` : text, 'utf8');
}
