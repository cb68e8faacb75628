/** Officials whose part and side one sentence tells at once: what it says goes before all that is concluded. */
import { isOverlong, ofType } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { skeletonOf } from './skeleton';
import type { ToldCompany, ToldDelegate } from './skeleton';
import { readTeamMembers } from './teamMembers';
import { isOfTeamElsewhere } from './teamsUnder';
import { readToldHeads } from './toldHeads';
import { readToldCompany, readToldMembers } from './toldMembers';

interface Told {
  readonly delegates: readonly ToldDelegate[];
  readonly company: readonly ToldCompany[];
}

const NOBODY: Told = { delegates: [], company: [] };
const toldIn = new WeakMap<AccountSentence, Told>();

function readTold(sentence: AccountSentence): Told {
  if (isOverlong(sentence) || ofType(sentence.mentions, 'official').length === 0) return NOBODY;
  const skeleton = skeletonOf(sentence);
  const hasCountry = ofType(sentence.mentions, 'country').length > 0;
  return {
    delegates: hasCountry
      ? [
          ...readToldHeads(sentence, skeleton).filter(
            ({ official }) => !isOfTeamElsewhere(sentence, skeleton, official),
          ),
          ...readToldMembers(sentence, skeleton),
        ]
      : NOBODY.delegates,
    company: [...readToldCompany(sentence, skeleton), ...readTeamMembers(sentence, skeleton)],
  };
}

function toldOf(sentence: AccountSentence): Told {
  const known = toldIn.get(sentence);
  if (known !== undefined) return known;
  const told = readTold(sentence);
  toldIn.set(sentence, told);
  return told;
}

/** What the sentence says of an official and a side at once; of several, who led first. */
export function toldDelegate(
  sentence: AccountSentence,
  official: MentionOf<'official'>,
): ToldDelegate | undefined {
  return toldOf(sentence).delegates.find((each) => each.official === official);
}

/** With whom an official came, where the sentence says so. */
export function toldOwner(
  sentence: AccountSentence,
  official: MentionOf<'official'>,
): MentionOf<'official'> | undefined {
  return toldOf(sentence).company.find((each) => each.official === official)?.owner;
}
