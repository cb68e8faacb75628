/** Residue of conversions: tags, entities, characters that nobody sees, and bytes read in the wrong encoding. */

/** HTML elements that editors leave behind in text. */
const TAGS = new Set(
  'a abbr article aside b blockquote body br caption center cite code col dd del div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 head header hr html i iframe img ins li link main mark meta nav ol p pre q s script section small span strike strong style sub sup table tbody td tfoot th thead title tr tt u ul o:p'.split(
    ' ',
  ),
);

/** The element’s name of `<u>`, `</u>`, `<br />`, or undefined for what is no known tag; `!--` for a comment. */
export function tagName(markup: string): string | undefined {
  if (markup.startsWith('<!--')) return '!--';
  const name = /^<\/?([a-z][a-z0-9:]*)[\s/>]/i.exec(markup)?.[1]?.toLowerCase();
  return name !== undefined && TAGS.has(name) ? name : undefined;
}

/** The characters of HTML 4’s entities that occur in prose, by name. */
const ENTITIES: Readonly<Record<string, string>> = {
  aacute: 'á',
  Aacute: 'Á',
  acirc: 'â',
  acute: '´',
  agrave: 'à',
  amp: '&',
  apos: "'",
  aring: 'å',
  atilde: 'ã',
  auml: 'ä',
  bull: '•',
  ccedil: 'ç',
  cent: '¢',
  copy: '©',
  deg: '°',
  eacute: 'é',
  Eacute: 'É',
  ecirc: 'ê',
  egrave: 'è',
  euml: 'ë',
  euro: '€',
  frac12: '½',
  gt: '>',
  hellip: '…',
  iacute: 'í',
  icirc: 'î',
  iuml: 'ï',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: ' ',
  ndash: '–',
  ntilde: 'ñ',
  oacute: 'ó',
  ocirc: 'ô',
  oslash: 'ø',
  otilde: 'õ',
  ouml: 'ö',
  Ouml: 'Ö',
  pound: '£',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  sect: '§',
  shy: '',
  szlig: 'ß',
  trade: '™',
  uacute: 'ú',
  uml: '¨',
  uuml: 'ü',
  Uuml: 'Ü',
  zwnj: '',
  zwj: '',
};

/** The character of `&nbsp;` or `&#8217;`; undefined for what is no known entity. */
export function decodeEntity(markup: string): string | undefined {
  const [, digits, hex, name] = /^&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z0-9]+));$/i.exec(markup) ?? [];
  if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  const code = digits === undefined ? parseInt(hex ?? '', 16) : Number(digits);
  if (!(code >= 32 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return code === 0xa0 ? ' ' : String.fromCodePoint(code);
}

/** Windows-1252’s characters for the bytes 0x80 to 0x9F (WHATWG Encoding Standard). */
const HIGH_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function byteOf(character: string): number | undefined {
  const code = character.charCodeAt(0);
  if (code <= 0xff) return code;
  const at = HIGH_1252.indexOf(character);
  return at < 0 ? undefined : 0x80 + at;
}

/** What a reader would write: letters of Latin scripts, quotation marks, dashes, signs. */
/** U+FFFD: the text had lost the character before it was converted once more. */
const LOST = 0xfffd;

function isPlausible(code: number): boolean {
  return (
    (code >= 0xa0 && code <= 0x17f) ||
    (code >= 0x2010 && code <= 0x203a) ||
    code === 0x20ac ||
    code === 0x2122 ||
    code === LOST
  );
}

/** One character that was read as the two or three that its UTF-8 bytes are in Windows-1252. */
export interface Mojibake {
  readonly length: number;
  readonly meant: string;
}

/** `â€™` at `at`, which is `’`; undefined where the text is sound. */
export function mojibakeAt(text: string, at: number): Mojibake | undefined {
  const lead = text.charCodeAt(at);
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : 0;
  if (length === 0) return undefined;
  let code = lead & (length === 2 ? 0x1f : 0x0f);
  for (let i = 1; i < length; i += 1) {
    const byte = byteOf(text.charAt(at + i));
    if (byte === undefined || (byte & 0xc0) !== 0x80) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  return isPlausible(code) ? { length, meant: String.fromCharCode(code) } : undefined;
}
