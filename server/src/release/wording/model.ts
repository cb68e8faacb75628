/** What is kept of the words of a release, for rules that compare releases. */
import type { Span } from '../../text/span';

/** A stock formula of statements: `an open, interoperable, reliable, and secure cyberspace`. */
export interface FormulaUse extends Span {
  /** Which formula it is, whatever its form: `cyberspace`. */
  readonly formula: string;
  /** Members in the order written, and the noun: `open, interoperable, reliable, secure cyberspace`. */
  readonly form: string;
  /** As written, white space folded. */
  readonly text: string;
}

/** `annual`, `every year`: how often a dialogue is said to meet. */
export interface FrequencyClaim extends Span {
  /** The word, in lower case. */
  readonly word: string;
  /** Months between two meetings. */
  readonly months: number;
  /** The dialogue that it is said of: the `key` of its mention, and where the name stands. */
  readonly key: string;
  readonly name: Span;
}

/** A quotation of eight and more words, said to be from a written source. */
export interface QuotedWords extends Span {
  /** Its words, lower case and parted by blanks, cut at ellipses and editorial brackets. */
  readonly pieces: readonly string[];
}

/** A line that says what was changed after the text was issued. */
export interface CorrectionNote {
  /** How it begins, its day as `{date}`: `Corrected on {date}:`. Absent where it has no colon. */
  readonly lead?: string;
  /** What it quotes of the text, as it was and as it is. */
  readonly quoted: readonly Span[];
}

/** What stands in the words of a release that rules compare. */
export interface Wording {
  /** Equal for texts that say the same, word for word: see `fingerprint.ts`. */
  readonly fingerprint: string;
  /** Set where the text bears a note of correction. */
  readonly note?: CorrectionNote;
  readonly formulas: readonly FormulaUse[];
  readonly frequencies: readonly FrequencyClaim[];
  /** `For updates, follow … .`: paragraphs of the contact zone, white space folded; none longer than 400 characters. */
  readonly contactLines: readonly string[];
  readonly quoted: readonly QuotedWords[];
  /** Hashes of the words of its prose (`wordHash`), where it names a dialogue; else empty. */
  readonly words: Uint16Array;
}
