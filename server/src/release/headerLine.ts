/** The header, the line of it that is read, and what one line adds to it. */
import type { Knowledge } from '../gazetteer/knowledge';
import type { ReleaseKind, ZonePhraseRow } from '../gazetteer/rows';
import type { Span } from '../text/span';
import type { Sequence } from '../tokens/token';
import type { TextLine } from './layout';
import type { Zone } from './model';
import { withoutMarks } from './pageLines';
import { LONGEST_HEADER_LINE } from './titleLines';
import { linePhrase, startPhrase } from './zonePhrases';

export interface Header {
  readonly zones: readonly Zone[];
  /** Offset at which prose begins. */
  readonly end: number;
  readonly title: { readonly text: string; readonly span: Span } | undefined;
  /** The kind that a type line tells. */
  readonly kind: ReleaseKind | undefined;
  /** The kind that a label tells which other kinds carry too; a title outweighs it. */
  readonly labelled: ReleaseKind | undefined;
  /** A news agency signs its dateline. */
  readonly wired: boolean;
  readonly dateline: { readonly date: string; readonly span: Span } | undefined;
  readonly place: Span | undefined;
  /** A feed or blog wraps the release. */
  readonly wrapped: boolean;
}

/** What one line adds to the header. What was read above it stands, but for a title. */
export type HeaderPart = Pick<Header, 'zones'> & Partial<Omit<Header, 'zones' | 'end'>>;

/** What a header is read of. */
export interface HeaderSource {
  readonly text: string;
  readonly sequence: Sequence;
  readonly knowledge: Knowledge;
  readonly lines: readonly TextLine[];
  /** The title that the front matter has. */
  readonly knownTitle: string | undefined;
  /** The index of the line with the dateline's date; looked for only where a line is nothing else. */
  readonly lastHeading: () => number;
}

export interface HeaderLine extends Span {
  readonly source: HeaderSource;
  readonly line: TextLine;
  /** Its index. */
  readonly at: number;
  readonly written: string;
  /** It may be prose. */
  readonly isLong: boolean;
  /** What the whole of it is. */
  readonly phrase: ZonePhraseRow | undefined;
  /** What it begins with. */
  readonly prefix: ReturnType<typeof startPhrase>;
  /** No wrapped sentence goes on behind it. */
  readonly isLast: boolean;
}

/** What a line is, undefined where it is something else. */
export type LineReader = (line: HeaderLine, above: Header) => HeaderPart | undefined;

/** The line counted `at`, with what most readers ask of it. */
export function headerLineAt(source: HeaderSource, line: TextLine, at: number): HeaderLine {
  const { start, end } = line;
  const written = source.text.slice(start, end);
  const isLong = written.length > LONGEST_HEADER_LINE;
  const phrase = isLong ? undefined : linePhrase(withoutMarks(written));
  return {
    source,
    line,
    at,
    start,
    end,
    written,
    isLong,
    phrase,
    prefix: isLong || isTold(phrase) ? undefined : startPhrase(written),
    isLast: source.lines[at + 1]?.continues !== true,
  };
}

/** `Media Note`, `Office of the Spokesperson`: such a line is nothing else. */
function isTold(phrase: ZonePhraseRow | undefined): boolean {
  return phrase?.zone === 'type-line' || phrase?.zone === 'office';
}

/** The whole of a line as one zone. */
export function zoneOf({ start, end }: Span, kind: Zone['kind']): readonly Zone[] {
  return [{ kind, start, end }];
}
