/** The dialogue that the release is about: named in its opening, else in its title. */
import type { Account } from './account';
import { ofType } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

const OTHER_MEETING =
  /\b(?:builds?|built)\s+(?:on|upon)\b|\bsince the\b|\bpreparation for\b|\bannounced at\b|\bon the (?:margins|sidelines) of\b|\bahead of\b|\bas part of the\b/i;

/** Whether the sentence only points to the dialogue as another meeting. */
function isElsewhere(sentence: AccountSentence, dialogue: MentionOf<'dialogue'>): boolean {
  const front = sentence.text.slice(0, dialogue.start - sentence.start);
  const match = OTHER_MEETING.exec(front.slice(-60));
  return match !== null && !/as part of the/i.test(match[0]);
}

/** The mention that names it first in the prose, if there is one. */
export function mainDialogue(account: Account): MentionOf<'dialogue'> | undefined {
  const inTitle = account.title?.dialogue;
  const candidates: MentionOf<'dialogue'>[] = [];
  for (const sentence of account.opening)
    for (const mention of ofType(sentence.mentions, 'dialogue'))
      if (!mention.quoted && !isElsewhere(sentence, mention)) candidates.push(mention);
  if (inTitle !== undefined) {
    const words = new Set(inTitle.key.split(' '));
    const same = candidates.find(
      (mention) => mention.key !== '' && mention.key.split(' ').every((word) => words.has(word)),
    );
    if (same !== undefined) return same;
  }
  const first = candidates[0];
  const sentence = account.opening.slice(0, 2);
  return first !== undefined && sentence.some((s) => s.start <= first.start && first.end <= s.end)
    ? first
    : undefined;
}
