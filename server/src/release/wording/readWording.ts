/** What stands in the words of a release that rules compare with other releases. */
import type { Mention, Paragraph, Zone } from '../model';
import type { Wording } from './model';
import type { LineTable } from '../../text/lineTable';
import { sliceOf, type Span } from '../../text/span';
import { foldSpace } from '../../tokens/fold';
import type { Sequence, Tokens } from '../../tokens/token';
import { noteOfCorrection } from './correction';
import { fingerprintOf } from './fingerprint';
import { findFormulas } from './formulas';
import { findFrequencies } from './frequencies';
import { findQuotedWords, proseHashes } from './quotedWords';

/** The parts of a reading that it looks at. */
export interface Read {
  readonly text: string;
  /** Its tokens, whose `codes` are the code units of the text. */
  readonly tokens: Pick<Tokens, 'codes'>;
  readonly sequence: Sequence;
  readonly lines: LineTable;
  readonly zones: readonly Zone[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Span[];
}

/** Linear in the text. */
export function readWording(read: Read): Wording {
  const { text, sequence, lines, zones, paragraphs, sentences, mentions, quotations } = read;
  const { codes } = read.tokens;
  const note = noteOfCorrection(text, lines, mentions, quotations);
  return {
    fingerprint: fingerprintOf(text, codes, zones),
    ...(note === undefined ? {} : { note }),
    formulas: findFormulas(text, sequence, paragraphs),
    contactLines: contactLinesIn(text, paragraphs),
    frequencies: findFrequencies(text, mentions, sentences),
    quoted: findQuotedWords(text, quotations),
    words: mentions.some(({ type }) => type === 'dialogue')
      ? proseHashes(text, codes, paragraphs)
      : new Uint16Array(),
  };
}

const LONGEST_LINE = 400;

function contactLinesIn(text: string, paragraphs: readonly Paragraph[]): readonly string[] {
  return paragraphs
    .filter(({ zone, start, end }) => zone === 'contact' && end - start <= LONGEST_LINE)
    .map((paragraph) => foldSpace(sliceOf(text, paragraph)));
}
