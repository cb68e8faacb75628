/** Bodies of which a sentence tells that they meet. */
import { firstEndingAfter } from '../../text/span';
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { cued, findAllIn, firstFrom, lastBefore, textIn } from './sentences';
import type { AccountSentence } from './sentences';

const HOLD = cued(
  /\b(?:held|(?:will )?(?:hold|host|open|convene)|co-?hosted|convened|concluded|opened)\s+(?:the|their|an?)\b/gi,
  'held hold co coh conve concl will open',
);

const JOINS_BODIES = lean(
  /^(?:[\s\d\p{P}\p{S}]|\b(?:[Tt]he|and|of|its|an?|jointly|together|along|counterparts?|with|as|well|in|cooperation|collaboration|partnership)\b)*$/u,
);

/** `the Ministry of Trade and the U.S. Department of Commerce held the dialogue`: a body that the verb is told of. */
export function holdsMeeting(sentence: AccountSentence, body: Span): boolean {
  const verb = firstFrom(findAllIn(sentence, HOLD), body.end);
  return verb !== undefined && joinsBodies(sentence, body.end, verb.start);
}

/** Whether nothing but bodies, countries and what joins them stands between two offsets. */
function joinsBodies(sentence: AccountSentence, start: number, end: number): boolean {
  let at = start;
  for (const mention of sentence.mentions) {
    if (mention.start < start || mention.end > end) continue;
    if (mention.type !== 'agency' && mention.type !== 'country') return false;
    if (!JOINS_BODIES.test(textIn(sentence, at, mention.start))) return false;
    at = mention.end;
  }
  return JOINS_BODIES.test(textIn(sentence, at, end));
}

const MEETING_BETWEEN = cued(
  /\b(?:consultations?|talks|dialogues?|meetings?|sessions?|rounds?|discussions|negotiations)\b[^;.]{0,90}?\bbetween\s+(?:the\s+)?/gi,
  'consu talks dialo meeti sessi round discu negot',
  'betwe',
);

/** `consultations between the Ministry of Trade of Norway and the Ministry of Works of Estonia`: either body. */
export function meetsBetween(sentence: AccountSentence, body: Span): boolean {
  const between = lastBefore(findAllIn(sentence, MEETING_BETWEEN), body.start);
  return between !== undefined && joinsBodies(sentence, between.end, body.start);
}

const LONGEST_STATE = 60;
const COMES_WITH =
  /^(?:\s+of\s+[^,;.]{2,40}?)?,?\s+(?:(?:and|with|including)\s+|(?:along|together) with\s+|(?:accompanied|joined) by\s+){1,2}(?:(?:other\s+)?members\s+of\s+)?(?:his|her|their)\s+$/;

const OWNS = /\b(?:his|her|their)\s$/;
const LONGEST_OWNER = 8;
/** So many mentions in front of the body its owner may stand: a country or two between. */
const FURTHEST_OWNER = 3;

/** `met with Prime Minister A of Norway and her Cabinet`: the person whom a body comes with. */
export function bringsBody(sentence: AccountSentence, body: Span): number | undefined {
  if (!OWNS.test(textIn(sentence, Math.max(sentence.start, body.start - LONGEST_OWNER), body.start)))
    return undefined;
  const at = firstEndingAfter(sentence.mentions, body.start);
  for (let k = at - 1; k >= Math.max(0, at - FURTHEST_OWNER); k -= 1) {
    const owner = sentence.mentions[k];
    if (owner?.type !== 'official') continue;
    if (body.start - owner.end > LONGEST_STATE) return undefined;
    return COMES_WITH.test(textIn(sentence, owner.end, body.start)) ? owner.person : undefined;
  }
  return undefined;
}
