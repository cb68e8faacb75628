/** Lists of bodies, with a line for each. */
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { ofType, textIn } from './sentences';
import type { AccountSentence } from './sentences';

/** `The delegation included:`, with a line for each body behind it. */
const OPENS_LIST = /:[*_\s]{0,6}$/;
const LONGEST_COLON = 7;

/** Whether a list of bodies may follow. */
export function opensList({ text }: AccountSentence): boolean {
  return text.includes(':', text.length - LONGEST_COLON) && OPENS_LIST.test(text);
}

const LIST_WORDS = lean(/^(?:[\s\d\p{P}\p{S}]|\b(?:[Tt]he|and|of|from|its|an?)\b)*$/u);
const LONGEST_BODY_LINE = 300;

/** A line of such a list: bodies and nothing else. */
export function isBodyLine({ text, start, mentions }: AccountSentence): boolean {
  if (text.length > LONGEST_BODY_LINE || mentions.length === 0) return false;
  let rest = '';
  let at = start;
  for (const mention of mentions) {
    if (mention.type !== 'agency' && mention.type !== 'country') return false;
    rest += `${text.slice(at - start, mention.start - start)} `;
    at = mention.end;
  }
  return LIST_WORDS.test(rest + text.slice(at - start));
}

/** A line of a list of members: a person and a post, no verb. */
export function isListLine(sentence: AccountSentence): boolean {
  return (
    sentence.text.length < 300 &&
    sentence.mentions.some((mention) => mention.type === 'official') &&
    !/[.!?]["”]?$/.test(sentence.text.slice(-2))
  );
}

/** `Ms. Jane Roe, C.d.A. a.i., U.S. Embassy Lima`: the one person of a line whose post is none that is known. */
export function listedAlone(account: Account, sentence: AccountSentence, { end }: Span): number | undefined {
  const [only, ...others] = ofType(sentence.mentions, 'official');
  if (only === undefined || others.length > 0) return undefined;
  if (/[\p{L}\p{N}]/u.test(textIn(sentence, end, sentence.end)) || !isListLine(sentence)) return undefined;
  return account.persons[only.person]?.posts.length === 0 ? only.person : undefined;
}
