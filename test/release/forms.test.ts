/** One release in every form of text that comes in: the same values in the same order, at places of the file. */
import { deepEqual, equal } from 'node:assert/strict';
import { compileKnowledge } from '../../server/src/gazetteer/compile';
import { decode, encode } from '../../server/src/node/decode';
import type { Encoding } from '../../server/src/node/decode';
import { readRelease } from '../../server/src/release/readRelease';
import { formatOf } from '../../server/src/workspace/fileFormat';
import { hardWrapped, html, markdown, plain, surfaces } from './forms/release';

const knowledge = compileKnowledge();

interface Written {
  readonly text: string;
  readonly fileName: string;
  readonly encoding?: Encoding;
}

/** Reads the bytes of a file, as the language server and the command line do. */
function readFile({ text, fileName, encoding = 'utf-8' }: Written): ReturnType<typeof readRelease> {
  const decoded = decode(encode({ text, encoding }));
  equal(decoded.encoding, encoding);
  equal(decoded.text, text);
  return readRelease(decoded.text, { fileName, format: formatOf(fileName), knowledge });
}

/** What a reader of the page sees: no markup, entities or zero-width characters, white space folded, NFC. */
function seen(source: string): string {
  return source
    .replace(/<!--.*?-->|<[^>]*>|\]\([^)]*\)|[[\]*\\\u00ad\u200b\u200e\u2060\ufeff]/g, '')
    .replaceAll('&eacute;', 'é')
    .replaceAll('&uuml;', 'ü')
    .replaceAll('&ndash;', '–')
    .replaceAll('&amp;', '&')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+(?:> )*/g, ' ')
    .normalize('NFC');
}

function check(written: Written): void {
  const release = readFile(written);
  const mentions = release.mentions.filter((mention) => mention.type !== 'contact' || mention.form !== 'url');
  deepEqual(
    mentions.map(({ type, start, end }) => [type, seen(written.text.slice(start, end))]),
    surfaces.map(([type, surface]) => [type, surface]),
  );
  deepEqual(
    mentions.map(({ type, value }) => [type, value.normalize('NFC')]),
    surfaces.map(([type, surface, value = surface]) => [type, value]),
  );
  for (const { start, end, text } of mentions) equal(text, written.text.slice(start, end));
  equal(release.issued?.date, '2019-03-12');
  equal(release.title?.text.normalize('NFC'), 'United States and Norway Hold Second Digital Policy Dialogue');
  deepEqual(
    release.events.map(({ parties, ordinal, start, place }) => [parties.join(), ordinal, start, place]),
    [['US,NO', 2, '2019-03-11', 'Oslo']],
  );
  deepEqual(
    release.delegations.map(({ party, heads }) => [party, ...heads.map(({ name }) => name.normalize('NFC'))]),
    [
      ['US', 'José Álvarez Kincaid'],
      ['NO', 'Lars Haugland'],
    ],
  );
}

/** The character behind the second letter of each word. */
function inWords(text: string, character: string): string {
  return text.replace(/(?<![@_\p{L}]\p{L}*)\p{L}{2}(?=\p{L}{2})(?![\p{L}_]*[_@])/gu, `$&${character}`);
}

function quoted(text: string): string {
  return text.replace(/^/gm, '> ');
}

const separated = plain.replaceAll('\n\n', '\u2029').replaceAll('\n', '\u2028');
const justified = hardWrapped(plain).replace(/(?<=\p{L}) (?=\p{Lu})/gu, '  ');
const hardBroken = plain
  .replaceAll('_', '\\_')
  .replace(/(?<!\n)\n(?!\n)/g, '  \n')
  .trimEnd();
const inHtml = plain.replaceAll('&', '&amp;');
const paragraphs = inHtml.trimEnd().split('\n\n');
const taggedInside = paragraphs
  .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
  .join('\n')
  .replace(/\b(\p{Lu})(\p{Ll}{3,})/gu, '$1<span class="small">$2</span>');

describe('forms of text', () => {
  const forms: readonly (readonly [about: string, written: Written])[] = [
    ['plain text', { text: plain, fileName: 'a.txt' }],
    ['plain text with hard wraps', { text: hardWrapped(plain), fileName: 'a.txt' }],
    ['CRLF', { text: plain.replaceAll('\n', '\r\n'), fileName: 'a.txt' }],
    ['hard wraps and CRLF', { text: hardWrapped(plain).replaceAll('\n', '\r\n'), fileName: 'a.txt' }],
    ['Markdown', { text: markdown, fileName: 'a.md' }],
    ['Markdown and CRLF', { text: markdown.replaceAll('\n', '\r\n'), fileName: 'a.md' }],
    ['HTML', { text: html, fileName: 'a.html' }],
    ['HTML and CRLF', { text: html.replaceAll('\n', '\r\n'), fileName: 'a.html' }],
    ['UTF-8 with a mark', { text: plain, fileName: 'a.txt', encoding: 'utf-8-bom' }],
    ['UTF-16 little-endian', { text: plain, fileName: 'a.txt', encoding: 'utf-16le' }],
    ['UTF-16 big-endian', { text: plain, fileName: 'a.txt', encoding: 'utf-16be' }],
    ['Windows-1252', { text: plain, fileName: 'a.txt', encoding: 'windows-1252' }],
    ['Markdown in UTF-16', { text: markdown, fileName: 'a.md', encoding: 'utf-16le' }],
    ['NFD', { text: plain.normalize('NFD'), fileName: 'a.txt' }],
    ['Markdown in NFD', { text: markdown.normalize('NFD'), fileName: 'a.md' }],
    ['no-break spaces', { text: plain.replaceAll(' ', '\u00a0'), fileName: 'a.txt' }],
    ['narrow no-break spaces', { text: plain.replaceAll(' ', '\u202f'), fileName: 'a.txt' }],
    ['zero-width spaces between words', { text: plain.replaceAll(' ', ' \u200b'), fileName: 'a.txt' }],
    ['word joiners behind dashes', { text: plain.replace(/[–-]/g, '$&\u2060'), fileName: 'a.txt' }],
    ['soft hyphens inside words', { text: inWords(plain, '\u00ad'), fileName: 'a.txt' }],
    ['word joiners inside words', { text: inWords(plain, '\u2060'), fileName: 'a.txt' }],
    ['marks of direction', { text: plain.replace(/ (?=\p{Lu})/gu, ' \u200e'), fileName: 'a.txt' }],
    ['lone carriage returns', { text: plain.replaceAll('\n', '\r'), fileName: 'a.txt' }],
    ['separators of lines and paragraphs', { text: separated, fileName: 'a.txt' }],
    ['form feeds between paragraphs', { text: plain.replaceAll('\n\n', '\n\f\n'), fileName: 'a.txt' }],
    ['ideographic blanks', { text: plain.replaceAll(' ', '\u3000'), fileName: 'a.txt' }],
    ['lines set to one width', { text: justified, fileName: 'a.txt' }],
    ['a mail that quotes it', { text: quoted(plain), fileName: 'a.txt' }],
    ['a mail that quotes it in short lines', { text: quoted(hardWrapped(plain)), fileName: 'a.txt' }],
    ['a mail that quotes it in Markdown', { text: quoted(hardBroken), fileName: 'a.md' }],
    ['entities in Markdown', { text: hardBroken.replaceAll('é', '&eacute;'), fileName: 'a.md' }],
    ['preformatted HTML', { text: `<pre>${hardWrapped(inHtml)}</pre>`, fileName: 'a.html' }],
    ['tags inside words', { text: taggedInside, fileName: 'a.html' }],
    [
      'a mark in the middle of the text',
      { text: plain.replace('\n\nMr.', '\n\n\ufeffMr.'), fileName: 'a.txt' },
    ],
  ];
  for (const [about, written] of forms) {
    it(about, () => {
      check(written);
    });
  }
});
