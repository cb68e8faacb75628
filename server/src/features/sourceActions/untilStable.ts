/** Applying edits of form again until there are none left: a date may lose its ending first and gain a comma then. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { Release } from '../../release/model';
import { readRelease } from '../../release/readRelease';
import { applyEdits, composeEdits, type TextEdit } from '../../text/edits';

/** What edits of one kind would change in a release as it stands; none where nothing is left to do. */
export type EditsOf = (release: Release) => readonly TextEdit[];

/** No form needs more; a bound for those that would never end. */
const MOST_TURNS = 4;

/**
 * All edits that `editsOf` wants, turn after turn, as edits of the text that the release has now.
 * @param fileName the file's name, for reading the text again
 */
export function untilStable(
  release: Release,
  fileName: string,
  knowledge: Knowledge,
  editsOf: EditsOf,
): readonly TextEdit[] {
  let all: readonly TextEdit[] = [];
  let current = release;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const edits = editsOf(current);
    if (edits.length === 0) break;
    all = composeEdits(release.text, all, edits);
    const text = applyEdits(current.text, edits);
    current = readRelease(text, { fileName, format: release.format, knowledge });
  }
  return all;
}
