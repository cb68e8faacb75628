/** All rules, as they are set by default, over the three hundred real releases as one workspace. */
import { allRules } from '../../server/src/rules/all';
import type { Finding } from '../../server/src/rules/rule';
import { checkTexts } from './checkTexts';
import { readShared, sharedReleases } from './shared';

export interface CorpusFinding extends Finding {
  /** Name of the release. */
  readonly file: string;
  /** The words that the finding covers. */
  readonly words: string;
  readonly text: string;
}

/** Findings in the order of the files and of their texts. */
export function corpusFindings(): readonly CorpusFinding[] {
  const texts = new Map(sharedReleases('corpus').map((name) => [name, readShared(`corpus/${name}`)]));
  const uriOf = (name: string): string => `file:///corpus/${encodeURIComponent(name)}`;
  const found = checkTexts(
    Array.from(texts, ([name, text]) => ({ uri: uriOf(name), text })),
    allRules,
  );
  return [...texts].flatMap(([file, text]) =>
    (found.get(uriOf(file)) ?? []).map((finding) => ({
      ...finding,
      ...{ file, text, words: text.slice(finding.span.start, finding.span.end) },
    })),
  );
}
