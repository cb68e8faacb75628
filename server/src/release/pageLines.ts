/** Lines that a site sets above a release: menus, sections, labels of the page. */
import type { Knowledge } from '../gazetteer/knowledge';
import { lean } from '../tokens/leanPattern';
import type { Sequence } from '../tokens/token';
import { datelineAt } from './datelines';
import type { TextLine } from './layout';
import type { Zone } from './model';
import { endsSentence, isTitleLine, LONGEST_HEADER_LINE, SHORTEST_TITLE } from './titleLines';
import { linePhrase } from './zonePhrases';

/** `Home > News > Statements`: where on a site the page stands, on a short line. */
export const CRUMBS =
  /^(?:you are here:? ?|home\s?[/:|]{1,2}\s?)\S|^[^>»›]{2,40}(?:\s?[>»›]\s?[^>»›]{2,60}){2,}$|^home\s?[>»›]/i;
/**
 * `News | Travel | Contact`, `You are in: Bureaus > Press > 2001`: where on a site the page stands; `HomeTravelContact
 * Us`: what can be pressed there, run together.
 */
const MENU = lean(
  /^You are (?:in|here)\b|\s[|>»›]\s.*\s[|>»›]\s|^(?:.{0,60}?\p{Ll}(?<!\b(?:Mc|Mac|De|Le|La|Di|Van))\p{Lu}\p{Ll}){3}|^\p{Lu}\p{Ll}{3,14}Press Releases?$|\/(?:Press Releases?|News|Statements|Announcements)$|^Home\p{Lu}\p{Ll}/u,
);

/** What every menu has, or begins with: a sign between its parts, or a capital right behind a small letter; most lines have none. */
const IN_MENU = /^You are|[|>»›/]|[a-z\x80-\u200f\u2028-\uffff][A-Z\x80-\u200f\u2028-\uffff]/;

export function isMenu(written: string): boolean {
  return IN_MENU.test(written) && MENU.test(written);
}

/** `• Joint statement`, `Statements |`: what a page sets around a label. */
const IN_LIST = /^[•·]\s+|\|$/g;

/** A label without what a page sets around it. */
export function withoutMarks(written: string): string {
  const first = written.charAt(0);
  return first === '•' || first === '·' || written.endsWith('|') ? written.replace(IN_LIST, '') : written;
}

/** `Norway-Japan Relations` above the title of one of the releases on them. */
export function isSection(sequence: Sequence, text: string, lines: readonly TextLine[], at: number): boolean {
  const [section, title] = [lines[at], lines[at + 1]];
  return (
    section !== undefined &&
    title !== undefined &&
    /^[\p{Lu}][^.,:;]{4,50} Relations$/u.test(text.slice(section.start, section.end)) &&
    isTitleLine(sequence, text, title, lines[at + 2], false)
  );
}

const NUMBERED = /^\d{1,2}\. \S/;
const LONGEST_PATH = 10;

/** `1. Home`, `2. About Us`, `3. Joint Statement …`, a line each: where on a site the page stands, counted. */
export function isCountedPath(text: string, lines: readonly TextLine[], at: number): boolean {
  for (let i = at; i > at - LONGEST_PATH; i -= 1) {
    const line = lines[i];
    if (line === undefined) return false;
    const written = text.slice(line.start, Math.min(line.end, line.start + LONGEST_HEADER_LINE));
    if (written === '1. Home') return true;
    if (!NUMBERED.test(written)) return false;
  }
  return false;
}

const LONGEST_OPENING = 120;

/** `Norway-Chile Ocean Dialogue` in front of `The first Norway-Chile Ocean Dialogue was held`: the title of what follows. */
export function opensWith(text: string, next: TextLine | undefined, title: string): boolean {
  return (
    next !== undefined &&
    text.slice(next.start, Math.min(next.end, next.start + LONGEST_OPENING)).includes(title)
  );
}

const REACH_OF_TYPE_LINE = 8;

/** Whether a type line follows before any sentence ends: what an archive's page sets above a release. */
export function isAboveTypeLine(text: string, lines: readonly TextLine[], at: number): boolean {
  for (const line of lines.slice(at, at + REACH_OF_TYPE_LINE)) {
    const end = Math.min(line.end, line.start + LONGEST_HEADER_LINE);
    if (linePhrase(text.slice(line.start, end))?.zone === 'type-line') return true;
    if (endsSentence(text, { start: line.start, end })) return false;
  }
  return false;
}

const REACH_OF_MENU = 10;

/** Whether a menu follows before any sentence ends: what stands above it is no title. */
export function isAboveMenu(text: string, lines: readonly TextLine[], at: number): boolean {
  const near = lines.slice(at, at + REACH_OF_MENU);
  const menu = near.findIndex(
    ({ start, end }) =>
      text.startsWith('You are ', start) &&
      PATH.test(text.slice(start, Math.min(end, start + LONGEST_HEADER_LINE))),
  );
  return menu >= 0 && !near.slice(0, menu).some((line) => endsSentence(text, line));
}

/** `You are in: Bureaus > Press > 2001` */
const PATH = /^You are (?:in|here)\b.{0,200}\s>\s/;

const REACH_OF_DATELINE = 10;
const LONGEST_DATELINE = 60;

/** Whether the day on a line of its own follows before any sentence ends: menus run together, and what else a page has. */
export function isAboveDateline(
  sequence: Sequence,
  knowledge: Knowledge,
  text: string,
  lines: readonly TextLine[],
  at: number,
): boolean {
  for (const line of lines.slice(at, at + REACH_OF_DATELINE)) {
    const before = lines[lines.indexOf(line, at) - 1] ?? line;
    // the end of a wrapped sentence may be a day as well
    const isWrapped = line.continues && before.end - before.start > LONGEST_DATELINE;
    const isShort = !isWrapped && line.end - line.start < LONGEST_DATELINE;
    if (line !== lines[at] && isShort && datelineAt(sequence, knowledge, line)?.date !== undefined)
      return true;
    if (endsSentence(text, line)) return false;
  }
  return false;
}

/** `2006 Public Statement`, `2006 News Story` */
export const PAGE_OF = lean(/^\d{4} (?:\p{Lu}\p{L}+ ){0,2}(?:Statements?|News|Story|Stories|Releases?)$/u);

/** `Readouts`, `Foreign policy`: a short line above the title that tells where on a site the page stands. */
export function isLabelOfPage(sequence: Sequence, text: string, lines: readonly TextLine[]): boolean {
  const [label, title] = lines;
  if (label === undefined || title === undefined) return false;
  const written = text.slice(label.start, label.end);
  return (
    (PAGE_OF.test(written) || (written.length < SHORTEST_TITLE && /^\p{Lu}[\p{L}&’' -]+$/u.test(written))) &&
    isTitleLine(sequence, text, title, lines[2], false)
  );
}

/** `Contact: press@example.org`, `Media contact: Jane Roe, 555-0100`, `Phone: 555-0100` */
const CONTACT = /^(?:(?:(?:press|media) )?contacts?|e-?mail|(?:tele)?phone|tel|fax):\s\S/i;
/** `(202) 555-0100`, `TDD (202) 555-0100`, `WWW.EXAMPLE.ORG` */
const NUMBER = lean(
  /^(?:(?:TDD|TTY|Tel|Telephone|Phone|Fax)\b[.:]? ?)?(?:\+?1[ -])?(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}$/i,
);
const SITE = /^(?:https?:\/\/)?www\.[\w.-]{3,60}\/?$/i;
/** `AG`: the letters of an office, over its number. */
const LETTERS = /^[A-Z]{2,5}$/;

/** Above the title, or below it behind the day of issue: `Thursday, April 4, 2024`, `Contact: Office of Public Affairs`. */
export function mayNameContact(before: Zone | undefined, isTitled: boolean): boolean {
  return before !== undefined && (!isTitled || before.kind === 'dateline' || before.kind === 'contact');
}

/** How an office can be reached, on a line of the header. */
export function isContact(text: string, lines: readonly TextLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined) return false;
  const written = text.slice(line.start, line.end);
  if (CONTACT.test(written) || NUMBER.test(written) || SITE.test(written)) return true;
  return LETTERS.test(written) && next !== undefined && NUMBER.test(text.slice(next.start, next.end));
}
