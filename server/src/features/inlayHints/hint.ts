/** Words that an editor shows inside the text although they do not stand there. */

/** Each can be switched off: `readout.inlayHints.dates` and so on. */
export const hintKinds = ['dates', 'expansions', 'rounds', 'lists'] as const;

export type HintKind = (typeof hintKinds)[number];

export interface InlayHint {
  readonly kind: HintKind;
  /** It is shown in front of this character. */
  readonly offset: number;
  /** `[Apr 27, 2017]`: in brackets, as editors of texts mark what they add. */
  readonly label: string;
  /** CommonMark; whatever comes from a release is escaped. */
  readonly tooltip: string;
}
