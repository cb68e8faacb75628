/** Lines of a header that tell what kind of release it is and whose: type line, office, persons. */
import { lean } from '../tokens/leanPattern';
import type { TextLine } from './layout';
import { zoneOf } from './headerLine';
import type { Header, HeaderLine, HeaderPart, HeaderSource } from './headerLine';
import { datelineAt } from './datelines';
import { isIssuerLine, isPlacedSeat } from './issuerLines';
import { linePhrase, mayOpenLine } from './zonePhrases';

/** `Media Note`, `Joint Statement` */
export function typeLine(line: HeaderLine): HeaderPart | undefined {
  const { phrase } = line;
  if (phrase?.zone !== 'type-line') return undefined;
  const zones = zoneOf(line, 'type-line');
  return phrase.general === true ? { zones, labelled: phrase.kind } : { zones, kind: phrase.kind };
}

/** `Office of the Spokesperson` */
export function officeLine(line: HeaderLine): HeaderPart | undefined {
  return line.phrase?.zone === 'office' ? { zones: zoneOf(line, 'office') } : undefined;
}

/** `Media Note Office of the Spokesperson` on one line. */
export function officeBehindType(line: HeaderLine): HeaderPart | undefined {
  const { start, end, written, isLong } = line;
  const office = isLong ? undefined : collapsedOffice(written);
  if (office === undefined) return undefined;
  return {
    zones: [
      { kind: 'type-line', start, end: start + office },
      { kind: 'office', start: start + office, end },
    ],
    kind: linePhrase(written.slice(0, office).trim())?.kind,
  };
}

/** Splits `Media Note Office of the Spokesperson` where the office begins; undefined where it is no such line. */
function collapsedOffice(written: string): number | undefined {
  if (!mayOpenLine(written)) return undefined;
  const match = /^(.{4,40}?)\s+((?:Office|Bureau) of (?:the )?\S.*|The White House)$/.exec(written);
  if (match?.[1] === undefined || match[2] === undefined || linePhrase(match[1])?.zone !== 'type-line')
    return undefined;
  return written.length - match[2].length;
}

/** `(Communicated by the Spokesperson)`: whose release it is. */
const COMMUNICATED = /^\(Communicated by [^()]{3,120}\)$/;

/** `From: Foreign Office and The Rt Hon Jane Roe MP` */
const PAGE_FROM = lean(/^From:\s\p{Lu}/u);

/** `(Communicated by the Spokesperson)`, `From: Foreign Office` */
export function senderLine(line: HeaderLine): HeaderPart | undefined {
  const { written, isLong } = line;
  const isSender = !isLong && (COMMUNICATED.test(written) || PAGE_FROM.test(written));
  return isSender ? { zones: zoneOf(line, 'office') } : undefined;
}

const LONGEST_OFFICE = 70;

/** `JANE Q. ROE, SECRETARY OF STATE`: whose release it is. */
const SHOUTED_PERSON = lean(
  /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,4}, (?:\p{Lu}+ ){0,4}(?:SECRETARY|MINISTER|AMBASSADOR|SPOKESPERSON|SPOKESMAN|DIRECTOR|COORDINATOR|PRESIDENT|ADVISOR|ENVOY)\b[\p{Lu}, -]*$/u,
);

/** `Bureau of Harbor Affairs …`, `JANE Q. ROE, SECRETARY OF STATE`, `Ministry of Foreign Affairs`, in this order. */
export function issuerLine(line: HeaderLine, above: Header): HeaderPart | undefined {
  const { zones } = above;
  const { source, written, isLong, prefix } = line;
  const isIssuer =
    (prefix?.row.zone === 'office' && written.length < LONGEST_OFFICE && zones.length > 0) ||
    (!isLong &&
      ((zones.length > 0 && SHOUTED_PERSON.test(written)) ||
        (isIssuerLine(source.sequence, source.knowledge, line.line) && !isNewsOfSeat(line, above))));
  return isIssuer ? { zones: zoneOf(line, 'office') } : undefined;
}

/** `U.S. Embassy in Peru` below office and day of issue, or with no other title below: what the release is about. */
function isNewsOfSeat({ source, line, at }: HeaderLine, { zones, title, dateline }: Header): boolean {
  const { sequence, knowledge } = source;
  if (title !== undefined || !isPlacedSeat(sequence, knowledge, line)) return false;
  const isBelowOffice = zones.some(({ kind }) => kind === 'office');
  if (isBelowOffice && dateline !== undefined) return true;
  return (isBelowOffice || dateline !== undefined) && !isAboveTitle(source, at);
}

const MOST_BELOW = 6;

/** Whether another line below it may be the title: one that is no prose, and neither day nor place. */
function isAboveTitle({ sequence, knowledge, lines, text }: HeaderSource, at: number): boolean {
  for (let i = at + 1; i < Math.min(lines.length, at + 1 + MOST_BELOW); i += 1) {
    const line = lines[i];
    if (line === undefined || line.end - line.start > LONGEST_TITLE || lines[i + 1]?.continues === true)
      return false;
    const written = text.slice(line.start, line.end);
    if (/[.!?]["”]?$/.test(written)) return false;
    if (linePhrase(written) === undefined && datelineAt(sequence, knowledge, line) === undefined) return true;
  }
  return false;
}

const LONGEST_TITLE = 160;

/** `Hon Jane Roe`, `Minister for Trade`, `Joint statement with:`, `- His Excellency John Doe`: lines of the page between title and prose. */
const MINISTER = lean(
  /^(?:Joint (?:media |press )?(?:statement|release) (?:with|by):$|(?:[-•*]\s)?(?:(?:The\s)?(?:Rt\s)?Hon(?:ourable|\.)?|(?:His|Her)\sExcellency|H\.?E\.?|Senator)\s|(?:(?:Deputy|Prime|Associate|Assistant|Acting)\s)*Minister\b|Minita\b)[^.!?:;]{0,80}$/,
);

/** `Hon Jane Roe` below the title. */
export function ministerLine(line: HeaderLine, { title }: Header): HeaderPart | undefined {
  const { source, at, written, isLast } = line;
  const isMinister =
    title !== undefined &&
    MINISTER.test(written) &&
    (isLast || isLineOfPage(source.text, source.lines[at + 1]));
  return isMinister ? { zones: zoneOf(line, 'office') } : undefined;
}

/** `Minister for Trade` behind `Hon Jane Roe`; the first line of a wrapped sentence goes on in other words. */
function isLineOfPage(text: string, next: TextLine | undefined): boolean {
  return next !== undefined && MINISTER.test(text.slice(next.start, next.end));
}
