/** Officials whose part and side one sentence tells at once: what it says goes before all that is concluded. */
import { isOverlong, ofType } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { skeletonOf } from './skeleton';
import type { ToldDelegate } from './skeleton';
import { readToldHeads } from './toldHeads';
import { readToldMembers } from './toldMembers';

const NOBODY: readonly ToldDelegate[] = [];
const toldIn = new WeakMap<AccountSentence, readonly ToldDelegate[]>();

function readTold(sentence: AccountSentence): readonly ToldDelegate[] {
  if (isOverlong(sentence) || ofType(sentence.mentions, 'official').length === 0) return NOBODY;
  if (ofType(sentence.mentions, 'country').length === 0) return NOBODY;
  const skeleton = skeletonOf(sentence);
  return [...readToldHeads(sentence, skeleton), ...readToldMembers(sentence, skeleton)];
}

/** What the sentence says of an official and a side at once; of several, who led first. */
export function toldDelegate(
  sentence: AccountSentence,
  official: MentionOf<'official'>,
): ToldDelegate | undefined {
  let told = toldIn.get(sentence);
  if (told === undefined) toldIn.set(sentence, (told = readTold(sentence)));
  return told.find((each) => each.official === official);
}
