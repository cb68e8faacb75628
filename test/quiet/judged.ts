/** Findings on real releases that somebody has read beside the text, and found right or wrong. */
import type { CorpusFinding } from '../support/corpusFindings';
import raw from './judgements.json';

export interface Judgement {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  /** The words that the finding covers, white space folded. */
  readonly words: string;
  readonly right: boolean;
  /** Why, in a few words. */
  readonly note: string;
}

export const judgements: readonly Judgement[] = raw;

function isAbout({ file, rule, words }: Judgement, finding: CorpusFinding): boolean {
  const covered = finding.words.replace(/\s+/gu, ' ').trim();
  return file === finding.file && rule === finding.rule && words === covered;
}

/** The judgement on a finding, if there is one. */
export function judgementOf(finding: CorpusFinding): Judgement | undefined {
  return judgements.find((one) => isAbout(one, finding));
}

/** How many of the judged were right. */
export function shareOfTrue(judged: readonly Judgement[]): {
  readonly right: number;
  readonly judged: number;
} {
  return { right: judged.filter(({ right }) => right).length, judged: judged.length };
}
