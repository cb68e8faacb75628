/** Whether two names are of one series, and what else a text calls its own. */

import { ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

type Dialogue = MentionOf<'dialogue'>;

/** `on Maritime Security` of `Working Group on Maritime Security` */
const BEHIND_HEAD = /\s(?:on|for)\s/i;

/** A dialogue and its working group are two series. */
function isGroup(dialogue: Dialogue): boolean {
  if (!/\b(?:working group|task force|committee)\b/i.test(dialogue.value)) return false;
  const head = dialogue.value.split(BEHIND_HEAD)[0] ?? '';
  return /\b(?:group|force|committee)s?\b/i.test(`${dialogue.key.split(' ').slice(-2).join(' ')} ${head}`);
}

/** `the U.S.-Norway Ports Dialogue` and `the U.S.-Chile Ports Dialogue`: each side has one that the other lacks. */
function areOfOthers({ parties: a }: Dialogue, { parties: b }: Dialogue): boolean {
  if (a.length < 2 || b.length < 2) return false;
  return a.some((party) => !b.includes(party)) && b.some((party) => !a.includes(party));
}

/** Whether a dialogue is of the series that the release is about. */
export function sameSeries(a: Dialogue, main: Dialogue | undefined, isTitled: boolean): boolean {
  if (main === undefined || areOfOthers(a, main)) return false;
  // "the PM Dialogue" of the "Politico-Military (PM) Dialogue"
  if (a.key === main.key || main.value.includes(`(${a.value.replace(' ', ') ')}`)) return true;
  if (a.key === '' || main.key === '') return !isTitled;
  if (isGroup(a) !== isGroup(main)) return false;
  const [x, y] = [new Set(a.key.split(' ')), new Set(main.key.split(' '))];
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  return [...small].every((word) => large.has(word));
}

const IN_BRACKETS = /^ \([“"'‘]?$/;

/** What the opening calls the own series in brackets behind its name: `(“2+2”)`. */
export function aliasesOf(
  opening: readonly AccountSentence[],
  main: Dialogue | undefined,
): { readonly asOwn: (dialogues: readonly Dialogue[]) => readonly Dialogue[] } {
  const keys = new Set<string>();
  if (main !== undefined)
    for (const sentence of opening)
      for (const [at, { key, start }] of ofType(sentence.mentions, 'dialogue').entries()) {
        const before = ofType(sentence.mentions, 'dialogue')[at - 1];
        if (before?.key === main.key && key !== '' && IN_BRACKETS.test(textIn(sentence, before.end, start)))
          keys.add(key);
      }
  const isAlias = ({ key, ordinal }: Dialogue): boolean => ordinal !== undefined && keys.has(key);
  return {
    asOwn: (dialogues) =>
      main === undefined || keys.size === 0
        ? dialogues
        : dialogues.map((one) => (isAlias(one) ? { ...one, key: main.key, quoted: false } : one)),
  };
}
