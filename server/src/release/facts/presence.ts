/** Sentences that tell who else was there, in whatever words: `Also at the table were A and B`, `A and B sat in on the talks`. */
import { cued, findIn, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

const TALKS = '(?:consultations?|dialogue|discussions?|meetings?|negotiations|round|session|talks)';
/** Where somebody is who takes part. */
const THERE = `(?:(?:at|a?round) (?:the|their) table|in the room|in attendance|on hand|present|there|(?:at|in) the (?:\\S+ )?${TALKS})`;
const TOO = '(?:,? (?:also|as well|besides|further|likewise|moreover|too)\\b,?)';
const HEADS =
  '(?:the (?:two |three )?(?:co-?chairs|chairs|heads(?: of (?:the )?(?:two )?delegations?)?|leaders|ministers|principals)|them|him|her)';
const TEAMS =
  '(?:the (?:two )?(?:delegations?|sides|teams)|their (?:delegations?|teams)|the (?:\\S+ )?delegation)';
const BE = '(?:was|were|are|will be|sat|stood|came)';
/** What stands in front of the names. */
const IN_FRONT = [
  `(?:also|(?:among )?(?:the )?others|(?:among )?those|further|likewise) ${THERE}${TOO}? ${BE}`,
  `(?:at the table|in the room|in attendance|on hand|present)${TOO}? ${BE}`,
  `there (?:also )?(?:took part|attended|participated|were present|was present|joined in)${TOO}?`,
  `(?:also )?(?:attending|participating|taking part|joining(?: in)?)${TOO}?(?: ${BE}|:)`,
  `(?:also )?(?:seated|sitting) (?:at the side of|beside|next to|alongside|with) ${HEADS} ${BE}`,
  `(?:at (?:his|her|their) side|alongside ${HEADS}|beside ${HEADS}|next to ${HEADS}|with ${HEADS})${TOO}? ${BE}`,
  `(?:also )?(?:completing|rounding out|making up the rest of) ${TEAMS} ${BE}`,
  `(?:the )?(?:additional|further|other|remaining) (?:attendees|delegates|participants|members)(?: of ${TEAMS})?(?: ${BE}|:)`,
  `(?:besides|apart from|beside|in addition to|next to) [^;,.]{3,80}, there (?:took part|attended|participated|were present|was present)`,
]
  .map((words) => `^\\W*${words}(?= )`)
  .join('|');
const IN_MIDDLE = [
  `^\\W*(?:they|${HEADS}) (?:were|was) (?:also )?(?:accompanied|assisted|flanked|joined|supported)(?: (?:at the table|for the talks|there))? by`,
  `^\\W*(?:they|${HEADS}) (?:had with (?:them|him|her)|brought (?:along|with (?:them|him|her))) (?=\\p{Lu})`,
  `^\\W*(?:the )?(?:\\S+ ){0,3}?${TALKS} (?:was|were) (?:also )?(?:attended|completed|joined)(?:,? (?:also|among others|inter alia),?)? by`,
  `^\\W*(?:the )?(?:\\S+ ){0,3}?${TALKS} also (?:brought in|had the participation of|saw)`,
  `^\\W*(?:each|both) (?:was|were) (?:accompanied|assisted|supported)[,:]`,
].join('|');

/** What stands behind the names, or behind the first of them. */
const BEHIND = [
  `(?:was|were) (?:also |both |likewise |too )?${THERE}`,
  `(?:also |likewise )?(?:sat in on|contributed to|joined in|took part in) (?:the |these )?${TALKS}`,
  `(?:also )?(?:completed|rounded out|made up the rest of) ${TEAMS}`,
  `(?:also )?accompanied ${HEADS}`,
  `(?:was|were) (?:also )?(?:of the party|part of ${TEAMS}|members of ${TEAMS})`,
  `(?:also )?took part(?:${TOO}| in (?:the|these) ${TALKS})`,
  `attended${TOO}`,
].join('|');

const FRONTED = cued(
  new RegExp(`${IN_FRONT}|${IN_MIDDLE}`, 'iu'),
  '^also ^other ^the ^those ^among ^furth ^likew ^at ^in ^on ^prese ^there ^atten ^parti ^takin ^joini ^seate ^sitti ^along ^besid ^next ^with ^compl ^round ^makin ^addit ^remai ^apart ^they ^each ^both ^him ^her ^talks ^consu',
  'were was are will sat stood came took atten parti joine had broug prese other addit furth remai takin joini',
);
const TRAILING = cued(
  new RegExp(`\\b(?:${BEHIND})(?=[,.;]| (?:as well|too)\\b|$)`, 'iu'),
  'was were are will sat contr joine took compl round made accom atten also likew',
  'table room atten hand prese there consu dialo discu meeti negot round sessi talks compl made accom party part membe took',
);
/** `A was present, and so was B`, `A took part in the talks, as did B` */
const AS_DID = /^[^;.]{0,60}?,? (?:and )?(?:as|so) (?:did|was|were) (?:[^;.]{0,80} )?$/u;

/** `a portrait of`, `letters of support from`: not the person was there. */
const OF_THING = /(?:^|\s)\p{Ll}\S* (?:by|for|from|of|to)\b/u;

/** Verbs of others than those who were there: `A, who …`, `A and B said …` */
const OTHER_VERB =
  /\b(?:who|whom|which|that|when|while|where|said|told|thanked|praised|met|signed|received|visited|called|welcomed|noted|stressed|announced)\b/i;

/** `At the previous round, A sat in on the talks`, `A was part of the delegation in 2018`; or two clauses. */
const EARLIER = /;|\b(?:previous|last|earlier)\b|\bin \d{4}\b/;

/** Whether the sentence tells that the official was there with those who led. */
export function wasThere(sentence: AccountSentence, { start, end }: MentionOf<'official'>): boolean {
  const [first] = ofType(sentence.mentions, 'official');
  if (first === undefined) return false;
  const opening = textIn(sentence, sentence.start, first.start);
  if (OTHER_VERB.test(opening)) return false;
  const front = findIn(sentence, FRONTED);
  if (front !== undefined && front.end <= first.start)
    return (
      !OF_THING.test(textIn(sentence, front.end, first.start)) &&
      !OTHER_VERB.test(textIn(sentence, first.end, start)) &&
      !/^[’']s\b/u.test(textIn(sentence, end, end + 2))
    );
  const behind = findIn(sentence, TRAILING);
  if (behind === undefined || behind.start < first.end) return false;
  if (OTHER_VERB.test(textIn(sentence, first.end, behind.start)) || EARLIER.test(sentence.text)) return false;
  return end <= behind.start || AS_DID.test(textIn(sentence, behind.end, start));
}
