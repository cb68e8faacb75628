/** Who led which side, where a sentence says both at once: `Norway’s delegation was headed by A; Chile’s by B`. */
import { cued, says } from './sentences';
import type { AccountSentence } from './sentences';
import { BODY, COUNTRY, lastCountry, OTHER, pairAt, PERSON } from './skeleton';
import type { Skeleton, ToldDelegate } from './skeleton';

const LED = '(?:led|headed|chaired|co-chaired|steered|fronted|directed)';
const BE = '(?:was|were|is|are|will be|stood|came)';
const UNDER = 'under(?: (?:the (?:direction|leadership|chairmanship|guidance)|that) of)?';
/** A side by what it is called: `the Norwegian side`, `the Norwegian part of the Commission`. */
export const NOUN = `(?:delegation|side|team|party|part(?: of the (?:${OTHER}|(?:[^\\s;.]+ ){0,2}?(?:[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Gg]roup)))?)`;
export const OF_SIDE = `(?:${COUNTRY}(?:[’']s?)? (?:(?:inter-?agency|visiting|government) )?${NOUN}|${NOUN} (?:of|from) (?:the )?${COUNTRY})`;
const HEAD = '(?:head|head of delegation|lead|leader|lead negotiator|chief delegate|co-chair|chair)';
const HEAD_OF_SIDE = '(?:chief|(?:co-)?chair|head|leader)';
/** `, Director for Ports,` behind a name, without another name or country. */
export const POST = `(?:, (?!to\\b|which\\b|who\\b)[^;${PERSON}${COUNTRY}]{1,90}?)?`;

/** What stands between the country and the one who leads, the country in front. */
const SIDE_FIRST = [
  `${OF_SIDE},? (?:${BE} )?(?:\\S+ly )?${LED} by `,
  `\\b[Ff]or (?:the )?${COUNTRY},? the (?:consultations|${OTHER}|[Dd]ialogue|meeting|round|session|talks) (?:was|were) (?:co-)?(?:chaired|headed|led) by `,
  // "For Chile, the delegation had as its leader"
  `\\b(?:[Ff]or|[Ff]rom|[Oo]n) (?:the )?(?:${COUNTRY}|${OF_SIDE}),? (?:the|its) (?:delegation|side|team) (?:(?:had|has|will have) (?:at its head|as (?:its )?${HEAD_OF_SIDE})|${BE} (?:${LED} by|${UNDER})) `,
  `(?:^\\W*|[;,] (?:and |while )?)(?:the )?${COUNTRY}[’']s (?:chair|co-chair|head of delegation|chief delegate|lead negotiator) (?:was|is|will be) `,
  `${OF_SIDE},? (?:${BE} )?${UNDER} `,
  `${OF_SIDE} (?:had|has|will have) (?:at its head |as (?:its )?${HEAD_OF_SIDE} )?`,
  `^\\W*(?:the )?${COUNTRY}(?:[’']s| (?:delegation|one|side))(?: one)? (?:had(?: at its head| as (?:its )?(?:head|leader))?|(?:${BE} )?(?:${LED} by|${UNDER})) `,
  `${OF_SIDE}(?:[’']s ${HEAD})? (?:was|is|will be) `,
  `(?:[Hh]eading|[Ll]eading|[Aa]t the (?:head|helm) of) (?:the )?${OF_SIDE} (?:was|were|stood|is|will be) `,
].map((words) => `${words}(?=${PERSON})`);
/** The same where the sentence tells it of two sides: `Norway was led by A and Chile by B`. */
const SIDES_FIRST = [
  `${COUNTRY} (?:was|were|is|will be) (?:led|headed) by `,
  `${COUNTRY}[’']s? ${HEAD} (?:was|is|will be) `,
].map((words) => `${words}(?=${PERSON})`);
const PERSONS_FIRST = `${PERSON}${POST},? (?:was|is|will be) (?=${COUNTRY}[’']s? ${HEAD}\\b)`;
/** `Representing Norway was A; representing Chile was B` */
const REPRESENTING = `(?:^\\W*|[;,] )[Rr]epresenting (?:the )?${COUNTRY}(?: (?:at|in) (?:the )?(?:[^\\s;.]+ ){0,2}?(?:${OTHER}|consultations|dialogue|meeting|round|session|talks)[^;.${PERSON}${COUNTRY}]{0,40}?)? (?:was|were|is|are|will be) (?=${PERSON})`;
/** The same for those who only stand for a side. */
const REPRESENTED = `${COUNTRY} (?:was|were|is|will be) represented(?: at the (?:table|talks|meeting))? by (?=${PERSON})`;
const SENT = `${COUNTRY} sent (?=${PERSON}(?:[,.]| and ${COUNTRY}))`;

/** Behind the first: `; Chile’s was headed by`, ` and Chile by`, `, at that of the Chilean delegation`. */
const AND_SIDE = `(?: (?:of|from|at) (?:the )?${BODY})?${POST}(?: ${NOUN}| as (?:its|their) (?:chair|head|leader))?[,;]?(?: and| while| whereas)? (?:(?:heading|leading|representing|at that of|on|at the head of) )?(?:the )?(?:${COUNTRY}(?:[’']s?)?(?:(?: ${NOUN}| one)(?:[’']s)?)?|(?:her|his|their) ${COUNTRY} counterpart|(?:that|the one|the delegation) (?:of|from) (?:the )?${COUNTRY})(?:, as (?:the )?(?:chair|host)\\S{0,8})?(?:,? (?:(?:was|were|is|will be) )?(?:${LED} )?(?:by|${UNDER})| had| was)? (?=${PERSON})`;

/** The one who leads in front: `A stood at the head of Norway’s delegation`, `A spoke for Norway`. */
const PERSON_FIRST = [
  `${PERSON}${POST},? (?:leads|led|heads|headed|chairs|chaired|presides over|presided over|will (?:chair|head|lead|preside over)|(?:stood|was) at the head of) (?:the )?(?=${OF_SIDE}(?! to\\b))`,
  `${PERSON}${POST},? (?:led|headed) that (?:from|of) (?:the )?(?=${COUNTRY})`,
  `${PERSON}, who (?:leads|led|heads|headed) (?:the )?(?=${OF_SIDE}(?:,| and\\b))`,
  `${PERSON}${POST},? (?:led|chaired|took the chair|was in the chair|presided) for (?:the )?(?=${COUNTRY})`,
];
const SPOKE = `${PERSON}${POST},? (?:represented|spoke for) (?:the )?(?=${COUNTRY}(?:,| and\\b))`;
const AND_PERSON = `[^;.${PERSON}${COUNTRY}]{0,24}[,;]?(?: (?:and|while|whereas))? ${PERSON}${POST},? (?:(?:who )?(?:led|leads|heads|headed|did so|stood) ?)?(?:(?:for|at the head of|that (?:of|from)) )?(?:the )?(?=${COUNTRY}(?:[’']s?)?(?:(?: ${NOUN}| one)\\b|[,.;]|$| (?:and|spoke|met|discussed)\\b))`;

/** `In the chair were A for Norway and B for Chile`, `Heads of delegation: A (Norway), B (Chile)` */
const LISTED = `(?:\\b(?:assigned|conferred|entrusted|gave|given|handed) the (?:chair|chairmanship|conduct|leadership)(?: of [^;.${PERSON}${COUNTRY}]{1,60})? (?:on|to|upon)|[Ii]n the chair were|\\b[Cc]hairs (?:were|are|will be)|[Hh]eads of delegation(?: were|:)) (?=${PERSON})`;
const FOR_COUNTRY = `${PERSON}${POST} ?(?:for |from |of |, on behalf of |on behalf of |\\()(?:the )?(?=${COUNTRY})`;
const AND_NEXT = `\\)?,?(?: and)?(?: on| to| upon)? (?=${PERSON})`;

/** Words of which one stands wherever a pattern does. */
const TELLS = cued(
  /(?:had|has|have|led|head|chair|steered|fronted|directed|helm|lead|stood|came|under|represented|spoke|sent|assigned|conferred|entrusted|gave|given|handed)/i,
  'led lea hea cha co coc steer front direc helm stood came under repre spoke sent presi assig confe entru gave given hande had has have',
);

interface Form {
  readonly pattern: RegExp;
  readonly goesOn: RegExp;
  readonly role: ToldDelegate['role'];
  /** Whether the words tell it only where they do of two sides. */
  readonly isOfTwo: boolean;
}

function sideFirst(words: string, role: ToldDelegate['role'], isOfTwo: boolean): Form {
  return { pattern: new RegExp(words, 'gu'), goesOn: new RegExp(AND_SIDE, 'uy'), role, isOfTwo };
}

function personFirst(words: string, role: ToldDelegate['role'], isOfTwo: boolean): Form {
  return { pattern: new RegExp(words, 'gu'), goesOn: new RegExp(AND_PERSON, 'uy'), role, isOfTwo };
}

const SIDE_FORMS: readonly Form[] = [
  sideFirst(SIDE_FIRST.join('|'), 'head', false),
  sideFirst(SIDES_FIRST.join('|'), 'head', true),
  sideFirst(REPRESENTING, 'principal', false),
  sideFirst(SENT, 'principal', true),
  sideFirst(REPRESENTED, 'principal', true),
];
const PERSON_FORMS: readonly Form[] = [
  personFirst(PERSON_FIRST.join('|'), 'head', false),
  personFirst(PERSONS_FIRST, 'head', true),
  personFirst(SPOKE, 'principal', false),
];
const LIST = {
  opens: new RegExp(LISTED, 'u'),
  item: new RegExp(FOR_COUNTRY, 'uy'),
  next: new RegExp(AND_NEXT, 'uy'),
};

function bySide(skeleton: Skeleton, { pattern, goesOn, role, isOfTwo }: Form): readonly ToldDelegate[] {
  const { text } = skeleton;
  const told: ToldDelegate[] = [];
  for (const match of text.matchAll(pattern)) {
    let person = match.index + match[0].length;
    const own = [...pairAt(skeleton, person, lastCountry(text, match.index, person), role)];
    for (;;) {
      goesOn.lastIndex = person + 1;
      const next = goesOn.exec(text);
      if (next === null) break;
      const at = next.index + next[0].length;
      own.push(...pairAt(skeleton, at, lastCountry(text, next.index, at), role));
      person = at;
    }
    if (!isOfTwo || own.length > 1) told.push(...own);
  }
  return told;
}

function byPerson(skeleton: Skeleton, { pattern, goesOn, role, isOfTwo }: Form): readonly ToldDelegate[] {
  const { text } = skeleton;
  const told: ToldDelegate[] = [];
  for (const match of text.matchAll(pattern)) {
    let country = text.indexOf(COUNTRY, match.index + match[0].length);
    const own = [...pairAt(skeleton, match.index, country, role)];
    for (;;) {
      goesOn.lastIndex = country + 1;
      const next = goesOn.exec(text);
      if (next === null) break;
      const person = text.indexOf(PERSON, next.index);
      country = text.indexOf(COUNTRY, next.index + next[0].length);
      own.push(...pairAt(skeleton, person, country, role));
    }
    if (!isOfTwo || own.length > 1) told.push(...own);
  }
  return told;
}

function byList(skeleton: Skeleton): readonly ToldDelegate[] {
  const { text } = skeleton;
  const opening = LIST.opens.exec(text);
  if (opening === null) return [];
  const told: ToldDelegate[] = [];
  let at = opening.index + opening[0].length;
  for (;;) {
    LIST.item.lastIndex = at;
    const item = LIST.item.exec(text);
    if (item === null) break;
    const country = item.index + item[0].length;
    told.push(...pairAt(skeleton, item.index, country, 'head'));
    LIST.next.lastIndex = country + 1;
    const next = LIST.next.exec(text);
    if (next === null) break;
    at = next.index + next[0].length;
  }
  return told;
}

/** Whom a sentence tells to have led a side. */
export function readToldHeads(sentence: AccountSentence, skeleton: Skeleton): readonly ToldDelegate[] {
  if (!says(sentence, TELLS)) return [];
  return [
    ...SIDE_FORMS.flatMap((form) => bySide(skeleton, form)),
    ...PERSON_FORMS.flatMap((form) => byPerson(skeleton, form)),
    ...byList(skeleton),
  ];
}
