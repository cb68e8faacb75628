/** Who led which side, where a sentence says both at once: `Norway’s delegation was headed by A; Chile’s by B`. */
import { matchesOf } from '../../tokens/matches';
import { lean } from '../../tokens/leanPattern';
import { cued, says } from './sentences';
import type { AccountSentence } from './sentences';
import { BODY, COUNTRY, endOf, lastCountry, listFrom, OTHER, pairAt, PERSON, POST } from './skeleton';
import type { Skeleton, ToldDelegate } from './skeleton';
import { TEAM_UNDER } from './teamsUnder';
import { whoseHead, readLeadsOfSide } from './leadsOfSide';

const LED = '(?:led|headed|chaired|co-chaired|steered|fronted|directed|guided)';
const BE = '(?:was|were|is|are|will be|stood|came)';
const UNDER = 'under(?: (?:the (?:direction|lead|leadership|chair|chairmanship|guidance|headship)|that) of)?';
/** `The Norwegian team came under`, `The delegation of Norway traveled under` */
const STOOD = `(?:${BE}|acted|arrived|met|sat|travel(?:l)?ed|worked)`;
/** What is led for a side: `the talks`, `the chair`. */
const TALK =
  '[Cc]onsultations|[Dd]ialogue|[Dd]iscussions?|exchange|[Mm]eeting|[Nn]egotiations|[Rr]ound|session|[Tt]alks|work';
const TALKS = `(?:${TALK}|${OTHER})`;
/** A side by what it is called: `the Norwegian side`, `the Norwegian part of the Commission`. */
export const NOUN = `(?:delegation|side|team|group|party|participants|negotiators|part(?: of the (?:${OTHER}|(?:[^\\s;.]+ ){0,2}?(?:[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Gg]roup)))?)`;
export const OF_SIDE = `(?:${COUNTRY}(?:[’']s?)? (?:(?:inter-?agency|visiting|government) )?${NOUN}|${NOUN} (?:of|from) (?:the )?${COUNTRY})`;
const HEAD = '(?:head|head of delegation|lead|leader|lead negotiator|chief delegate|co-chair|chair)';
const HEAD_OF_SIDE = '(?:chief|(?:co-)?chair|head|leader)';
/** What parts two names of a list: `, Director for Ports, and ` */
export const JOINT = `${POST}(?:,? and|,) `;
export const NEXT_NAME = `${JOINT}(?=${PERSON}(?! (?!(?:and|as|at|for|from|in|of)\\b)\\p{Ll}))`;

/** What was led or attended, where it is that of which the release tells: not `led a choir`, `attended the fair`, `talks with Russia`. */
export const OWN_MATTER = `(?=\\s*(?:$|[.;:)])|,(?! (?:an?|one|\\p{Ll}+ing)\\b)|,? (?:(?:and|as|accompanied|by|remotely|jointly|together|along|alongside|from|online|too|via|while|with)\\b|(?:in person|this (?:year|time))\\b|(?:(?:at|during|for|from|in|of|on|over|throughout|to) )?(?:all )?(?:(?:both|her|his|its|our|the|their|these|this|those) )?(?:[^\\s,;.${OTHER}]+ ){0,2}?(?:${TALK}|(?<= )${OTHER}(?<=\\b(?:her|his|its|on|our|the|their|these|this) (?:[^\\s,;.${OTHER}]+ ){0,2}?${OTHER})|delegations?|part|parties|proceedings|sessions|sides?|sitting|teams?|two|way|it|them)(?:[’']s)?(?![’\\p{L}])(?! (?:about|between|of|on|over) )(?! with (?:the )?[${COUNTRY}${BODY}${OTHER}\\p{Lu}])(?! [^;.]{0,40}\\blast (?:month|week|year)\\b)|(?:for|on) (?:the )?(?:${COUNTRY}|side)))`;
/** What stands between the country and the one who leads, the country in front. */
const SIDE_FIRST = [
  `${OF_SIDE},? (?:${BE} )?(?:\\S+ly )?${LED} by `,
  `\\b[Ff]or (?:the )?${COUNTRY},? the (?:consultations|${OTHER}|[Dd]ialogue|meeting|round|session|talks) (?:was|were) (?:co-)?(?:chaired|headed|led) by `,
  // "For Chile, the delegation had as its leader"
  `\\b(?:[Ff]or|[Ff]rom|[Oo]n) (?:the )?(?:${COUNTRY}|${OF_SIDE}),? (?:the|its) (?:delegation|side|team) (?:(?:had|has|will have) (?:at its head|as (?:its )?${HEAD_OF_SIDE})|${BE} (?:${LED} by|${UNDER})) `,
  `(?:^\\W*|[;,] (?:and |while )?)(?:the )?${COUNTRY}[’']s (?:chair|co-chair|head of delegation|chief delegate|lead negotiator) (?:was|is|will be) (?=${PERSON}(?! (?:when|until|from|(?:at|for|in|of|on) (?!(?:the|this) (?:${OTHER}|consultations|dialogue|meeting|round|session|talks)))\\b))`,
  `${OF_SIDE},? (?:${STOOD} )?${UNDER} `,
  // "For Chile, the chair will be", "For Chile it was A who led"
  `\\b(?:[Ff]or|[Oo]n behalf of) (?:the )?${COUNTRY},? (?:(?:the|its) (?:${HEAD}) (?:was|is|will be) |it (?:was|is|will be) (?=${PERSON}${POST},? who (?:(?:chaired|chairs|headed|heads|led|leads|presided|spoke)(?! first\\b)${OWN_MATTER}|will\\b)))`,
  // "As host, Norway will be led by"
  `(?:\\b[Aa]s (?:the )?hosts?|\\b[Aa]t the (?:meeting|table|talks)),? (?:the )?${COUNTRY} (?:was|is|will be) ${LED} by `,
  `${COUNTRY} (?:is to|will) be ${LED} by `,
  `${OF_SIDE} (?:had|has|will have) (?:at its head |as (?:its )?${HEAD_OF_SIDE} )?`,
  `^\\W*(?:the )?${COUNTRY}(?:[’']s| (?:delegation|one|side))(?: one)? (?:had(?: at its head| as (?:its )?(?:head|leader))?|(?:${BE} )?(?:${LED} by|${UNDER})) `,
  `${OF_SIDE}(?:[’']s ${HEAD})? (?:was|is|will be) `,
  // "Norway is sending A, Director for Ports, as head of its delegation"
  `${COUNTRY}(?:[’']s? ${BODY}|(?:[’']s)? [Gg]overnment)? (?:is sending|is to send|has (?:appointed|designated|named|sent)|had (?:appointed|designated|named|sent)|appointed|designated|named|sends|sent|will send) (?=${PERSON}${POST},? (?:as (?:(?:its|the) )?(?:chair|chief (?:delegate|negotiator)|co-chair|head|lead negotiator|leader)|to (?:head|lead) (?:its|the) (?:delegation|side|team))\\b)`,
].map((words) => `${words}(?=${PERSON})`);
/** Who is named behind it leads: `In the chair`, `Leading`. */
const CHAIRING = '(?:[Cc]hairing|[Cc]onducting|[Hh]eading|[Ll]eading|[Pp]residing|[Ii]n the chair)';
/** The same with several names behind it: `In the chair for Norway were A and B`. */
const SIDE_FIRST_OF_SEVERAL = [
  // "In the chair for Norway was"
  `(?:${CHAIRING}|\\b(?:[Cc]o-)?[Cc]hairs?)(?: over)?(?: (?:the |their )?${TALKS})? (?:for|on) (?:the )?(?:${OF_SIDE}|${COUNTRY}) (?:was|were|is|are|will be) `,
  // "Presiding over the work were, for Norway,"
  `${CHAIRING}(?: over)?(?: (?:the |their )?${TALKS})? (?:was|were|is|are|will be),? (?:for|on) (?:the )?(?:${OF_SIDE}|${COUNTRY}),? `,
  // "The talks were conducted for Norway by", "The chair was taken on the Norwegian side by"
  `${TALKS} (?:was|were|is|are|will be) (?:chaired|conducted|guided|handled|headed|led|steered) (?:for|on|on behalf of) (?:the )?(?:${OF_SIDE}|${COUNTRY}) by `,
  `\\b[Cc]hair (?:was|is|will be) (?:held|taken) (?:for|on|on behalf of) (?:the )?(?:${OF_SIDE}|${COUNTRY}) by `,
  // "co-chaired, for Norway, by"
  `${LED}, (?:for|on|from) (?:the )?(?:${OF_SIDE}|${COUNTRY}), by `,
  // "Two ministers shared the chair on the Norwegian side:"
  `\\b(?:share|shared|sharing) the chair (?:for|on) (?:the )?(?:${OF_SIDE}|${COUNTRY}): `,
  `(?:[Hh]eading|[Ll]eading|[Aa]t the (?:head|helm) of) (?:the )?${OF_SIDE} (?:was|were|stood|is|will be) `,
].map((words) => `${words}(?=${PERSON})`);
/** Several who are the subject: `For Norway, A and B served as co-chairs`. */
const SIDE_OF_SUBJECTS = `(?:^\\W*|[;,] (?:and |while )?)[Ff](?:or|rom) (?:the )?${COUNTRY},? (?=${PERSON}${POST}(?:(?:,? and|,) ${PERSON}${POST}){0,3},? (?:will (?:jointly )?(?:(?:co-?)?(?:chair|head|lead)|preside|(?:act|serve) as (?:the )?(?:co-?)?(?:chairs?|heads?))|(?:jointly )?(?:co-?)?(?:chaired|headed|led)|presided|(?:acted|served) as (?:the )?(?:co-?)?(?:chairs?|heads?))\\b${OWN_MATTER})`;
/** The same where the sentence tells it of two sides: `Norway was led by A and Chile by B`. */
const SIDES_FIRST = [
  `${COUNTRY} (?:was|were|is|will be) (?:led|headed) by `,
  `${COUNTRY}[’']s? ${HEAD} (?:was|is|will be) `,
].map((words) => `${words}(?=${PERSON})`);
const PERSONS_FIRST = `${PERSON}${POST},? (?:was|is|will be) (?=${COUNTRY}[’']s? ${HEAD}\\b)`;
/** `Representing Norway was A; representing Chile was B` */
const REPRESENTING = `(?:^\\W*|[;,] (?:and )?)(?:[Rr]epresenting|[Ss]peaking for|[Aa]ppearing for|[Aa]t the table for) (?:the )?${COUNTRY}(?: (?:at|in) (?:the )?(?:[^\\s;.]+ ){0,2}?(?:${OTHER}|consultations|dialogue|meeting|round|session|talks)[^;.${PERSON}${COUNTRY}]{0,40}?)? (?:was|were|is|are|will be) (?=${PERSON})`;
/** The same for those who only stand for a side. */
const REPRESENTED = `${COUNTRY} (?:was|were|is|will be) represented(?: at the (?:table|talks|meeting))? by (?=${PERSON})`;
const SENT = `${COUNTRY} sent (?=${PERSON}(?:[,.]| and ${COUNTRY}))`;
/** The same of one side: `Norway sent A.`, `From Norway came A`, `From Norway, A, Director for Ports, is to come` */
const CAME = [
  `(?:^\\W*|[;,] (?:and |while )?)${COUNTRY} (?:sent|had sent|has sent|is sending|will send|sends) (?=${PERSON}${POST}(?:[.]$|,? (?:accompanied|and|with)\\b))`,
  `(?:^\\W*|[;,] (?:and |while )?)[Ff]rom (?:the )?${COUNTRY},? (?:came|comes|will come) (?=${PERSON})`,
  `(?:^\\W*|[;,] (?:and |while )?)[Ff](?:or|rom) (?:the )?${COUNTRY},? (?=${PERSON}${POST},? (?:(?:is|was) (?:due |expected )?to (?:attend|come|join|participate|take part)|will (?:attend|come|join|participate|take part)|came|comes|attended|joined|participated|took part)\\b${OWN_MATTER})`,
].join('|');

/** `; U.S. Ambassador B and staff of the Embassy were also present`: who only attended. */
const ATTENDS = `(?![^;.${PERSON}]{0,160} (?:also|attended|joined|participated|took part|(?:was|were) present)\\b)`;
/** Behind the first: `; Chile’s was headed by`, ` and Chile by`, `, at that of the Chilean delegation`. */
const AND_SIDE = `(?: (?:of|from|at) (?:the )?${BODY})?${POST}(?:,? who (?:chaired|led|presided))?(?: ${NOUN}| as (?:its|their) (?:chair|head|leader))?[,;]?(?: and| while| whereas)?,? (?:(?:heading|leading|representing|at that of|for|on|at the head of) )?(?:the )?(?:${COUNTRY}(?:[’']s?)?(?:(?: ${NOUN}| one)(?:[’']s)?)?|(?:her|his|their) ${COUNTRY} counterpart|(?:that|the one|the delegation) (?:of|from) (?:the )?${COUNTRY})(?:, as (?:the )?(?:chair|host)\\S{0,8})?(?:(?: (?:came|sent|fielded|brought|with)){0,2} one)?(?:,? (?:(?:was|were|is|will be) )?(?:${LED} )?(?:by|${UNDER})| had|(?:,? (?:it|this))? (?:was|is|will be)|,)? (?=${PERSON}${ATTENDS})`;

/** The one who leads in front: `A stood at the head of Norway’s delegation`, `A spoke for Norway`. */
const PERSON_FIRST = [
  `${PERSON}${POST},? (?:leads|led|heads|headed|chairs|chaired|presides over|presided over|will (?:chair|head|lead|preside over)|(?:stood|was) at the head of) (?:the )?(?=${OF_SIDE}(?! to\\b))`,
  `${PERSON}${POST},? (?:led|headed) that (?:from|of) (?:the )?(?=${COUNTRY})`,
  // "A, leading the Norwegian side,"
  `${PERSON}${POST}, (?:chairing|heading|leading) (?:the )?(?=${OF_SIDE}(?! to\\b))`,
  `${PERSON}, who (?:leads|led|heads|headed) (?:the )?(?=${OF_SIDE}(?:,| and\\b))`,
  `${PERSON}${POST},? (?:led|chaired|took the chair|was in the chair|presided|conducted (?:the )?${TALKS}|will (?:chair|lead|preside)) (?:for|on) (?:the )?(?=${COUNTRY})`,
  // "A has been named to lead for Norway", "A is due to chair for Norway"
  `${PERSON}${POST},? (?:is|are|was|were|has been) (?:(?:appointed|chosen|designated|due|expected|named|picked|scheduled|set|slated) )?to (?:chair|head|lead|preside)(?: (?:the )?${TALKS})? (?:for|on) (?:the )?(?=${COUNTRY})`,
  // "A led Norway at the talks"
  `${PERSON}${POST},? (?:led|leads|will lead) (?:the )?(?=${COUNTRY} (?:at|in|into) (?:the|these|this) (?:[^\\s;.]+ ){0,4}?${TALKS}(?! (?:about|between|of|on|over|with) ))`,
  // "A was leader of the Norwegian team"
  `${PERSON}${POST},? (?:was|is|will be|acts as|acted as|serves as|served as) (?:the )?${HEAD_OF_SIDE} of (?:the )?(?=${OF_SIDE})`,
  // "with A leading on the Norwegian side", "with A at the helm of the Norwegian team"
  `\\b[Ww]ith ${PERSON}${POST},? (?:chairing|heading|in the chair|leading|presiding) (?:for|on) (?:the )?(?=${COUNTRY})`,
  `\\b[Ww]ith ${PERSON}${POST},? (?:at the (?:head|helm) of|chairing|heading|leading) (?:the )?(?=${OF_SIDE})`,
];
const SPOKE = `${PERSON}${POST},? (?:represented|spoke for) (?:the )?(?=${COUNTRY}(?:,| and\\b))`;
const AND_PERSON = `[^;.${PERSON}${COUNTRY}]{0,24}[,;]?(?: (?:and|while|whereas))? ${PERSON}${POST},? (?:(?:who )?(?:led|leads|heads|headed|did so|stood) ?)?(?:(?:for|on|at the (?:head|helm) of|leading|heading|that (?:of|from)) )?(?:the )?(?=${COUNTRY}(?:[’']s?)?(?:(?: ${NOUN}| one)\\b|[,.;]|$| (?:and|spoke|met|discussed)\\b))`;

/** `In the chair were A for Norway and B for Chile`, `Heads of delegation: A (Norway), B (Chile)` */
const LISTED = `(?:\\b(?:assigned|conferred|entrusted|gave|given|handed) the (?:chair|chairmanship|conduct|leadership)(?: of [^;.${PERSON}${COUNTRY}]{1,60})? (?:on|to|upon)|[Ii]n the chair were|\\b[Cc]hairs (?:were|are|will be)|[Hh]eads of delegation(?: were|:)) (?=${PERSON})`;
const FOR_COUNTRY = `${PERSON}${POST} ?(?:for |from |of |, on behalf of |on behalf of |\\()(?:the )?(?=${COUNTRY})`;
const AND_NEXT = `\\)?,?(?: and)?(?: on| to| upon)? (?=${PERSON})`;

/** Words of which one stands wherever a pattern does. */
const TELLS = cued(
  /(?:had|has|have|led|head|chair|steered|fronted|directed|helm|lead|stood|came|under|represented|spoke|sen[dt]|presid|appointed|designated|named|assigned|conferred|entrusted|gave|given|handed|came|comes?\b|attend|joined|participate|took|take part|conduct|guided|handled|held|speaking|appearing)/i,
  'led lea hea cha co coc steer front direc helm stood came under repre spoke sent send sends sendi presi appoi desig named assig confe entru gave given hande had has have comes come atten joine parti took take condu guide handl held speak appea at',
);

interface Form {
  readonly pattern: RegExp;
  readonly goesOn: RegExp;
  readonly role: ToldDelegate['role'];
  /** Whether the words tell it only where they do of two sides. */
  readonly isOfTwo: boolean;
  /** Whether all names of a list are meant. */
  readonly isOfList?: boolean;
  /** What stands between them, where it is not as in a list behind a verb. */
  readonly next?: RegExp;
}

function sideFirst(words: string, role: ToldDelegate['role'], isOfTwo: boolean, isOfList = false): Form {
  return {
    pattern: lean(new RegExp(words, 'gu')),
    goesOn: lean(new RegExp(AND_SIDE, 'uy')),
    role,
    isOfTwo,
    isOfList,
  };
}

function personFirst(words: string, role: ToldDelegate['role'], isOfTwo: boolean): Form {
  return {
    pattern: lean(new RegExp(words, 'gu')),
    goesOn: lean(new RegExp(AND_PERSON, 'uy')),
    role,
    isOfTwo,
  };
}

const SIDE_FORMS: readonly Form[] = [
  sideFirst(SIDE_FIRST.join('|'), 'head', false),
  sideFirst(TEAM_UNDER.join('|'), 'head', false),
  sideFirst(whoseHead(OF_SIDE), 'head', false),
  sideFirst(SIDE_FIRST_OF_SEVERAL.join('|'), 'head', false, true),
  {
    ...sideFirst(SIDE_OF_SUBJECTS, 'head', false, true),
    next: lean(new RegExp(`${JOINT}(?=${PERSON})`, 'uy')),
  },
  sideFirst(SIDES_FIRST.join('|'), 'head', true),
  sideFirst(REPRESENTING, 'principal', false),
  sideFirst(SENT, 'principal', true),
  sideFirst(CAME, 'principal', false),
  sideFirst(REPRESENTED, 'principal', true),
];
const PERSON_FORMS: readonly Form[] = [
  personFirst(PERSON_FIRST.join('|'), 'head', false),
  personFirst(PERSONS_FIRST, 'head', true),
  personFirst(SPOKE, 'principal', false),
];
const LIST = {
  opens: lean(new RegExp(LISTED, 'u')),
  item: lean(new RegExp(FOR_COUNTRY, 'uy')),
  next: lean(new RegExp(AND_NEXT, 'uy')),
};

const ON_NAME = lean(new RegExp(NEXT_NAME, 'uy'));

function bySide(skeleton: Skeleton, form: Form): readonly ToldDelegate[] {
  const { text } = skeleton;
  const { goesOn, role } = form;
  const told: ToldDelegate[] = [];
  for (const match of matchesOf(form.pattern, text)) {
    const own: ToldDelegate[] = [];
    let from = match.index;
    for (let at = match.index + match[0].length; at >= 0;) {
      const names = form.isOfList === true ? listFrom(form.next ?? ON_NAME, text, at) : [at];
      const country = lastCountry(text, from, at);
      own.push(...names.flatMap((name) => pairAt(skeleton, name, country, role)));
      from = (names.at(-1) ?? at) + 1;
      at = endOf(goesOn, text, from);
    }
    if (!form.isOfTwo || own.length > 1) told.push(...own);
  }
  return told;
}

function byPerson(skeleton: Skeleton, { pattern, goesOn, role, isOfTwo }: Form): readonly ToldDelegate[] {
  const { text } = skeleton;
  const told: ToldDelegate[] = [];
  for (const match of matchesOf(pattern, text)) {
    let country = text.indexOf(COUNTRY, match.index + match[0].length);
    // "with A leading on the Norwegian side"
    const own = [...pairAt(skeleton, text.indexOf(PERSON, match.index), country, role)];
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
  const { text } = skeleton;
  if (!text.includes(PERSON) || !text.includes(COUNTRY) || !says(sentence, TELLS)) return [];
  return [
    ...SIDE_FORMS.flatMap((form) => bySide(skeleton, form)),
    ...PERSON_FORMS.flatMap((form) => byPerson(skeleton, form)),
    ...byList(skeleton),
    ...readLeadsOfSide(skeleton),
  ];
}
