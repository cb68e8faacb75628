/** Lists with a line for each side, its name in front: `Agencies taking part were:`, and below it `Norway: Ministry of Trade; Coast Guard.` */
import type { DialogueEvent } from '../model';
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { NUMBER, openingOf } from './listOpeners';
import { textIn } from './sentences';
import type { AccountSentence } from './sentences';

const LONGEST_LINE = 900;
const FRONT =
  /^[^\p{L}\p{N}]{0,6}(?:\(?[\da-z]{1,2}[.)]\s)?(?:(?:for|from|of|on) )?(?:the )?(?:(?:government|republic|kingdom|delegation|side) of )?(?:the )?$/iu;
const BEHIND =
  /^(?:[’']s?)?(?: (?:agencies|bodies|delegation|government|institutions|ministries|participants|part|representatives|side|team))? ?[*_]{0,3}(?::| [–—-])[*_]{0,3}\s/i;
const LONGEST_BEHIND = 40;
/** What parts the bodies of such a line. */
const LIST_WORDS = lean(
  /^(?:[\s\d\p{P}\p{S}]|\b(?:[Tt]he|and|as well as|of|from|for|at|its|an?|in|on|[Rr]epresentatives|[Oo]fficials|[Ee]xperts|[Dd]elegates|[Ss]taff)\b)*$/u,
);

const TELLS = lean(
  /\b(?:is|are|was|were|will|has|have|had|led|met|said|should|would|to|\p{Ll}{3,}(?<!unit|advanc|relat|appli|retir|bas)ed)\b/u,
);

/** `Ms. Kari Berg, Director, Ministry of Trade; Mr. Ola Moe, Coast Guard`: nothing is told of them. */
function isOfPersons({ start, text, mentions }: AccountSentence, from: number): boolean {
  return (
    !TELLS.test(text.slice(from - start)) &&
    mentions.every(({ type }) => type !== 'date' && type !== 'dialogue' && type !== 'contact')
  );
}

/** Whose words the lines below them make heads. */
const OF_HEADS = /\b(?:chair\w*|co-?chair\w*|head(?:ed|s)?|led|lead(?:ers?|s)?)\b/i;

/** The side whose name opens a line of bodies, or of persons with their posts, and nothing else. */
function sideOfLine(sentence: AccountSentence, parties: readonly string[]): string | undefined {
  const { start, end, text, mentions } = sentence;
  const [state, ...listed] = mentions;
  if (text.length > LONGEST_LINE || state?.type !== 'country' || !parties.includes(state.value))
    return undefined;
  if (!FRONT.test(textIn(sentence, start, state.start))) return undefined;
  const behind = BEHIND.exec(textIn(sentence, state.end, state.end + LONGEST_BEHIND));
  if (behind === null || listed.length === 0) return undefined;
  // names and posts need not all be known
  if (listed.some(({ type }) => type === 'official'))
    return isOfPersons(sentence, state.end) ? state.value : undefined;
  let rest = '';
  let at = state.end + behind[0].length;
  for (const mention of listed) {
    if (mention.type !== 'agency' && mention.type !== 'country') return undefined;
    rest += `${textIn(sentence, at, mention.start)} `;
    at = mention.end;
  }
  return LIST_WORDS.test(rest + textIn(sentence, at, end)) ? state.value : undefined;
}

interface RunInLine {
  readonly party: string;
  readonly isHeading: false;
}

/** The lines of lists that open with the name of a side, behind words that say who took part; by the index of the sentence. */
export function runInLines(
  account: Account,
  event: DialogueEvent,
  parties: readonly string[],
): ReadonlyMap<number, RunInLine> {
  const lines = new Map<number, RunInLine>();
  const { sentences } = account;
  for (let at = account.prose[0]?.index ?? Infinity; at < sentences.length; at += 1) {
    const first = at;
    const group: (readonly [number, string])[] = [];
    for (; at < sentences.length; at += 1) {
      const line = sentences[at];
      const party = line && sideOfLine(line, parties);
      if (party !== undefined) group.push([at, party]);
      else if (group.length === 0 || !NUMBER.test(line?.text ?? '')) break;
    }
    if (group.length === 0 || openingOf(account, event, first) !== 'present') continue;
    if (
      OF_HEADS.test(
        sentences[NUMBER.test(sentences[first - 1]?.text ?? '') ? first - 2 : first - 1]?.text ?? '',
      )
    )
      continue;
    for (const [index, party] of group) lines.set(index, { party, isHeading: false });
  }
  return lines;
}
