/** What completion offers, free of any editor. */
import type { Span } from '../../text/span';

/** What a candidate is about, small enough to be sent away and back: its documentation is made when asked for. */
export type Subject =
  | { readonly kind: 'person'; readonly key: string }
  | { readonly kind: 'body'; readonly country: string; readonly name: string }
  | { readonly kind: 'series'; readonly key: string }
  | { readonly kind: 'date'; readonly day: string }
  | { readonly kind: 'contact'; readonly text: string }
  | { readonly kind: 'wording'; readonly text: string };

export type CandidateKind = Subject['kind'];

export interface Candidate {
  readonly kind: CandidateKind;
  readonly label: string;
  /** A few words behind the label: `2 of 2 rounds`. */
  readonly detail: string;
  /** What stands in the place of the span afterwards. */
  readonly text: string;
  /** What the characters of the span are compared with. */
  readonly filter: string;
  /** The characters typed so far that it replaces; on one line, up to the caret. */
  readonly span: Span;
  readonly subject: Subject;
}

export interface Completions {
  /** The likeliest first. */
  readonly candidates: readonly Candidate[];
  /** More would fit: to be asked again as more is typed. */
  readonly isIncomplete: boolean;
}

export const noCompletions: Completions = { candidates: [], isIncomplete: false };
