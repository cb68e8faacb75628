/** The header: type line, office, dateline and title, line by line until prose begins. */
import type { Knowledge } from '../gazetteer/knowledge';
import type { Sequence } from '../tokens/token';
import {
  datelineLine,
  datelineOfProse,
  issuedByLine,
  MAX_LINES,
  openDateline,
  signedDateline,
  titleBehindDay,
  titleOfMail,
} from './headerDatelines';
import {
  aboveRelease,
  byline,
  caption,
  contactLine,
  crumbs,
  knownFurniture,
  labelAboveTitle,
  menu,
  notice,
  pageLabel,
  reporter,
} from './headerFurniture';
import { headerLineAt } from './headerLine';
import type { Header, HeaderLine, HeaderPart, HeaderSource, LineReader } from './headerLine';
import {
  issuerLine,
  ministerLine,
  officeBehindType,
  officeLine,
  senderLine,
  typeLine,
} from './headerOffices';
import { typeWithBody } from './headerTypes';
import { headingLine, lastHeading, standfirstLine, titleLine, titleOfFeed } from './headerTitles';
import type { TextLine } from './layout';

/** What a line of the header may be, in the order in which it is tried; a line that is nothing of these is prose. */
const READERS: readonly LineReader[] = [
  typeLine,
  officeLine,
  officeBehindType,
  typeWithBody,
  titleBehindDay,
  titleOfMail,
  signedDateline,
  datelineLine,
  titleOfFeed,
  knownFurniture,
  caption,
  reporter,
  senderLine,
  crumbs,
  contactLine,
  issuerLine,
  openDateline,
  notice,
  pageLabel,
  menu,
  issuedByLine,
  titleLine,
  headingLine,
  standfirstLine,
  ministerLine,
  byline,
  labelAboveTitle,
  aboveRelease,
];

/** Reads the header lines of a text from offset `lines[0].start` on. */
export function readHeader(
  text: string,
  sequence: Sequence,
  knowledge: Knowledge,
  lines: readonly TextLine[],
  knownTitle?: string,
): Header {
  let heading: number | undefined;
  const source: HeaderSource = {
    text,
    sequence,
    knowledge,
    lines,
    knownTitle,
    lastHeading: () => (heading ??= lastHeading(sequence, knowledge, text, lines)),
  };
  let header = emptyHeader(lines[0]?.start ?? text.length);
  for (const [at, one] of lines.slice(0, MAX_LINES).entries()) {
    const line = headerLineAt(source, one, at);
    const part = partOf(line, header);
    if (part === undefined) {
      const opening = datelineOfProse(line, header);
      return opening === undefined ? header : withPart(header, opening, opening.end);
    }
    header = withPart(header, part, line.end);
  }
  return header;
}

function emptyHeader(start: number): Header {
  return {
    zones: [],
    end: start,
    wrapped: false,
    title: undefined,
    kind: undefined,
    labelled: undefined,
    wired: false,
    dateline: undefined,
    place: undefined,
  };
}

function partOf(line: HeaderLine, above: Header): HeaderPart | undefined {
  for (const read of READERS) {
    const part = read(line, above);
    if (part !== undefined) return part;
  }
  return undefined;
}

/** The header with what a line adds, which reaches to offset `end`. */
function withPart(header: Header, part: HeaderPart, end: number): Header {
  return {
    zones: [...header.zones, ...part.zones],
    end,
    wrapped: header.wrapped || part.wrapped === true,
    title: part.title ?? header.title,
    kind: header.kind ?? part.kind,
    labelled: header.labelled ?? part.labelled,
    wired: header.wired || part.wired === true,
    dateline: header.dateline ?? part.dateline,
    place: header.place ?? part.place,
  };
}
