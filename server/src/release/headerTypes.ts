/** Kinds of releases that stand on one line with something else: `Press release | 9 June 2017`, `Ports Commission - Statement`. */
import { lean } from '../tokens/leanPattern';
import { zoneOf } from './headerLine';
import type { Header, HeaderLine, HeaderPart } from './headerLine';
import { isIssuerLine } from './issuerLines';
import { linePhrase } from './zonePhrases';

type Told = Pick<HeaderPart, 'kind' | 'labelled'>;

/** What stands between the parts of such a line. */
const PARTED = lean(/^(?<front>[^|–—:\n]{4,70}?)\s?(?:\||–|—|:|\s-\s)\s?(?<behind>[^|–—:\n]{4,70})$/);
const SIGNS_AROUND = /^[\s|–—:,.•·-]+|[\s|–—:,.•·-]+$/g;
const LONGEST_FRONT = 60;

/** The kind that a type line names; none where the words are something else. */
function kindIn(words: string): Told | undefined {
  const phrase = linePhrase(words);
  // "News | 3 May 2022" heads the pages of ministries as well
  if (phrase?.zone !== 'type-line' || phrase.kind === 'news') return undefined;
  return phrase.general === true ? { labelled: phrase.kind } : { kind: phrase.kind };
}

/** `Press release | ` in front of the day of a dateline: the kind that it tells. */
export function kindBeforeDay({ start, written }: HeaderLine, dayStart: number): Told {
  const front = written.slice(0, dayStart - start).replace(SIGNS_AROUND, '');
  return front.length > 0 && front.length < LONGEST_FRONT ? (kindIn(front) ?? {}) : {};
}

/** `Ports Commission - Statement`, `Press release | Ministry of Trade`: a kind, and whose release it is, on one line above the title. */
export function typeWithBody(line: HeaderLine, above: Header): HeaderPart | undefined {
  if (line.isLong || above.title !== undefined) return undefined;
  const { front = '', behind = '' } = PARTED.exec(line.written)?.groups ?? {};
  if (front === '') return undefined;
  const { source, start, end } = line;
  const isBody = (from: number, to: number): boolean =>
    isIssuerLine(source.sequence, source.knowledge, { ...line.line, start: from, end: to });
  const told = kindIn(behind);
  if (told !== undefined && isBody(start, start + front.length))
    return { zones: zoneOf(line, 'type-line'), ...told };
  const first = kindIn(front);
  return first !== undefined && isBody(end - behind.length, end)
    ? { zones: zoneOf(line, 'type-line'), ...first }
    : undefined;
}
