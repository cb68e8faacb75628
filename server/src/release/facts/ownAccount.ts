/** Sentences that tell who took part in the meeting itself, and not in an earlier round or a planned one. */
import { lean } from '../../tokens/leanPattern';
import { ANY_FIGURE } from '../../tokens/stems';
import type { DialogueEvent, Mention } from '../model';
import type { Account } from './account';
import { cued, dayToldIn, findIn, firstFrom, ofType, says, textIn } from './sentences';
import type { AccountSentence } from './sentences';
import { isOfFurtherStop, isTour } from './tourEvents';
import { isWithOrganisation } from './trips';
import { metBefore } from './unnamedMeetings';

const FUTURE_ACCOUNT = cued(
  /\b(?:will be led|will be chaired|will be co-chaired|will lead|will be headed)\b/i,
  'will',
  'led chair lead heade',
);
/** `last took place in Oslo, led by …`: who met then; not `A, who last co-chaired it in May, led the talks`. */
const EARLIER_ROUND = cued(
  /\blast (?:took place|met|convened)\b|(?<!, |\bwho (?:ha[ds] |have )?)\blast co-?chaired\b|\b(?:be|was|is) followed by (?:an?|the)\b|\bThe (?:previous|last) \S+(?: \S+)? (?:was|took place)\b|^\W*(?:At|During|In) (?:its|the|their) (?:last|previous) (?:consultations|dialogue|meeting|round|session|talks)\b/,
  'last previ follo',
  'took met conve co cocha was follo consu dialo meeti round sessi talks',
);
/** `A and B led the delegations during the eighth Dialogue`, in a release about the ninth. */
function isOfOtherRound(sentence: AccountSentence, own: number): boolean {
  return ofType(sentence.mentions, 'dialogue').some(
    ({ ordinal }) =>
      ordinal !== undefined &&
      ordinal.value !== own &&
      /\b(?:during|at) the $/.test(
        textIn(sentence, Math.max(sentence.start, ordinal.start - 12), ordinal.start),
      ),
  );
}

const LOOKS_BACK = cued(
  /^\W*(?:In (?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\d{4}\b)|Last (?:month|year)\b|Earlier this year\b)/,
  '^in ^last ^earli',
  `january february march april may june july august september october november december month year ${ANY_FIGURE}`,
);

/** `This is highlighted by the visit of President A`: what tells of close ties. */
const SHOWN_BY = cued(
  /\b(?:highlighted|evinced|evidenced|demonstrated|exemplified|illustrated|underscored|reflected|marked) by (?:the |their |recent |high-level |frequent |mutual )*(?:visits?|meetings?|exchanges?|calls?)\b/i,
  'visit meeti excha call',
  'highl evinc evide demon exemp illus under refle marke',
);

/** `While in Oslo, she will also meet with President A`, beside the dialogue that a release announces. */
const FURTHER = cued(/\bwill (?:also|then) (?:\S+ly )?(?:meet|visit)\b/i, 'will', 'also then', 'meet visit');

/** `Other meetings included President A`, `On the margins of the talks, she met Minister A`, `Later in the day, …` */
const BESIDE_OWN = cued(
  /^\W*(?:(?:Other|Additional|Further|Separate)\s+(?:\S+\s+)?(?:meetings|engagements|interlocutors)\b|(?:His|Her|Their)\s+other\s+(?:meetings|engagements)\b|(?:On\s+the\s+(?:margins|sidelines)\s+of\s+(?:the|this|these|their|his|her)\s+(?:\S+\s+)?(?:dialogue|consultations|meeting|talks|session|round|visit|stay)|(?:Earlier|Later)(?:\s+(?:in\s+the|that|the\s+same)\s+(?:day|morning|afternoon|evening|week))?|Separately|The\s+(?:next|following|previous)\s+day),?\s[^;]{0,160}?\b(?:met|meets?|held|paid|called|hosts?|hosted|received|welcomed|visit(?:s|ed)?|attend(?:s|ed)?|spoke|speaks?|addressed|opened|joined)\b|On\s+(?:this|the\s+same)\s+occasion,?\s[^;]{0,160}?\b(?:met\s+with|(?:paid|made)\s+(?:\S+\s+){0,2}calls?|called\s+(?:up)?on|(?:was|were)\s+received\s+by)\b)/i,
  '^other ^addit ^furth ^separ ^his ^her ^their ^on ^earli ^later ^the',
  'other addit furth separ margi sidel earli later next follo previ occas',
);

/** `A will speak at the conference with officials from …`, beside a dialogue; but `the workshop` alone is its own. */
const SPEAKS_AT = cued(
  /\b(?:spoke|speaks?|speaking|(?:deliver|g[ai]ve|make|made)(?:ed|s)?\s+(?:[a-z]+\s+){0,2}?(?:remarks|address|speech|lecture))\s+at\s+(?!(?:the|this)\s+(?:workshop|seminar|symposium)\b)(?:an?|the|this|that)\s+(?:\S+\s+){0,6}?(?:conference|forum|symposium|seminar|workshop|ceremony|reception|exhibition|fair)\b|\b(?:address(?:ed|es)?|(?:participat|attend)(?:ed|es|s|ing)?(?:\s+in)?)\s+(?:an?|the|this|that)\s+(?:\S+\s+){0,6}?(?:conference|forum|symposium|seminar|workshop)\b|\b(?:hosts?|hosted|opens?|opened|chairs?|chaired)\s+(?:an?|the|this|that)\s+(?:[A-Z]\S*\s+|(?:on|for|of|and|in)\s+){1,6}?(?:Conference|Forum|Summit|Symposium|Seminar|Exhibition)\b/i,
  'summi confe forum sympo semin works cerem recep exhib fair',
  'spoke speak deliv give gave gives make made makes addre parti atten host hosts opens opene chair',
);

/** Whether the sentence tells of a meeting or event beside the named one that the release is about. */
function isBesideOwn(event: DialogueEvent, sentence: AccountSentence, { opening }: Account): boolean {
  if (opening[0] === sentence) return false;
  const isBeside =
    says(sentence, BESIDE_OWN) ||
    (event.series !== null &&
      says(sentence, SPEAKS_AT) &&
      !/\b(?:conference|forum|summit|symposium)\b/i.test(event.series));
  return isBeside && !tellsOfOwn(sentence, event) && !CHAIRS.test(sentence.text);
}

const CHAIRS = /\bco-?(?:chair|led|lead|host)|\bdelegations?\b/i;

/** `agreed to a meeting between harbour experts and officials of the Ports Board`: who is to meet then. */
const AGREED_TO_MEET = cued(
  /\b(?:agreed|plan(?:s|ned)?|intend(?:s|ed)?|decided|pledged|committed) (?:to|on) (?:(?:hold(?:ing)?|conven(?:e|ing)|arrang(?:e|ing)|organi[sz](?:e|ing)|schedul(?:e|ing)) )?an? (?:[a-z-]+ ){0,3}?(?:meeting|workshop|seminar|roundtable|exchange|conference|call) (?:among|between|for|of|with)\b/i,
  'agree plan plans plann inten decid pledg commi',
  'among betwe for of with',
);

function isToMeetLater(sentence: AccountSentence, { opening }: Account): boolean {
  const agreed = opening[0] === sentence ? undefined : findIn(sentence, AGREED_TO_MEET);
  return (
    agreed !== undefined &&
    ofType(sentence.mentions, 'official').length === 0 &&
    // "The delegation included the Department of Energy, and the sides agreed to hold a meeting of experts"
    ofType(sentence.mentions, 'agency').every(({ start }) => start >= agreed.start)
  );
}

/** Whether the sentence tells of who took part in the meeting itself, not in one that is only planned. */
export function isAccountOf(event: DialogueEvent, sentence: AccountSentence, account: Account): boolean {
  const { opening } = account;
  if (isBesideOwn(event, sentence, account) || isToMeetLater(sentence, account)) return false;
  if (says(sentence, EARLIER_ROUND) || (says(sentence, SHOWN_BY) && !opening.includes(sentence)))
    return false;
  if (isOfEarlierDay(sentence, event)) return false;
  const [first] = opening;
  // "In February, President A and Prime Minister B agreed …", behind a lead that has its own day
  if (
    first !== undefined &&
    sentence.index > first.index &&
    (says(sentence, LOOKS_BACK) || metBefore(sentence, dayToldIn(first)) !== undefined) &&
    ofType(first.mentions, 'date').length > 0
  )
    return false;
  if (event.series !== null && says(sentence, FURTHER) && !tellsOfOwn(sentence, event)) return false;
  if (event.ordinal !== null && isOfOtherRound(sentence, event.ordinal)) return false;
  if (event.status === 'announced' || !says(sentence, FUTURE_ACCOUNT)) return true;
  return leadsThoseTold(sentence) || leadsWhatIsLaunched(account, sentence, event);
}

const AT_MEETING = /^At an? (?:\S+ )?(?:meeting|talks) on $/;
const LONGEST_AT = 40;

/** `At a meeting on May 4, between experts led by A and Consul B, …`, where the own meeting was later. */
function isOfEarlierDay(sentence: AccountSentence, { start }: DialogueEvent): boolean {
  const date = sentence.text.startsWith('At a') ? ofType(sentence.mentions, 'date')[0] : undefined;
  if (date === undefined || start === null || date.start - sentence.start > LONGEST_AT) return false;
  const day = date.date.start ?? start;
  return (
    day.length === start.length &&
    day < start &&
    AT_MEETING.test(textIn(sentence, sentence.start, date.start))
  );
}

const LAUNCHES = cued(
  /\b(?:launched (?:an?|their|the new)|announced (?:\S+ ){0,3}?the (?:establishment|creation|formation|launch) of an?|(?:established|set up|created) an?) (?:[\p{L}-]+ ){0,6}?(?:Dialogue|Group|Committee|Commission|Council|Forum|Task Force|dialogue|group)\b/u,
  'launc annou estab set creat',
);
const WILL_BE_LED = lean(
  /^\W*(?:It|(?:The|This) (?:new )?(?:[\p{L}-]+ ){1,6}?) ?will be (?:co-?)?(?:chaired|headed|led) by\b/u,
);

/** `Both launched a Harbour Working Group. It will be led by the Ministry of Trade`: what has not met yet has those. */
function leadsWhatIsLaunched(
  account: Account,
  sentence: AccountSentence,
  { seriesKey }: DialogueEvent,
): boolean {
  if (!WILL_BE_LED.test(sentence.text) || sentence.mentions.some(({ type }) => type === 'date')) return false;
  if (!account.opening.some((one) => says(one, LAUNCHES))) return false;
  const [named] = ofType(sentence.mentions, 'dialogue');
  return named === undefined
    ? tellsWhoLedIt(account, sentence)
    : named.ordinal === undefined && named.key === seriesKey;
}

const IT_IS_LED = cued(
  /^\W*It (?:is|was|will be) (?:co-?)?(?:chaired|headed|hosted|led) by\b/,
  'it',
  'chair co coc coh hea host led',
);

/** `They held the Harbour Dialogue. It was led by …`: where the sentence in front names what "it" is. */
export function tellsWhoLedIt({ main, sentences }: Account, sentence: AccountSentence): boolean {
  const front = sentences[sentence.index - 1];
  if (main === undefined || front === undefined || !says(sentence, IT_IS_LED)) return false;
  return front.start <= main.start && main.end <= front.end;
}

/** Whether the sentence names the meeting itself, or who leads a side. */
function tellsOfOwn(sentence: AccountSentence, { seriesKey }: DialogueEvent): boolean {
  return (
    LEADS_THE_DELEGATION.test(sentence.text) ||
    ofType(sentence.mentions, 'dialogue').some(({ key }) => key !== '' && key === seriesKey)
  );
}

/** `A will lead the delegation`, in news of those who have set out: the meeting of which the text tells. */
function leadsThoseTold(sentence: AccountSentence): boolean {
  if (THIS_ONE.test(sentence.text)) return true;
  return (
    LEADS_THE_DELEGATION.test(sentence.text) &&
    sentence.mentions.every(({ type }) => type !== 'dialogue' && type !== 'date')
  );
}

/** `This year’s session will be co-chaired by A and B` */
const THIS_ONE = lean(
  /^\W*(?:The|This|(?:This|The) year[’']s|Today[’']s)\s+(?:(?!next\b|following\b|subsequent\b|first\b|second\b|third\b|\S+th\b)[a-z-]+\s+){0,2}?(?:ceremony|consultations|dialogue|meeting|round|session|talks)\s+will\s+be\s+(?:co-?)?(?:chaired|headed|led)\s+by\b/,
);

const LEADS_THE_DELEGATION = lean(
  /\bwill (?:lead|head) (?:the|its|their|an?) (?:\S+ )?(?:delegation|team|side)\b/,
);

/** `In Tallinn, she met with President B`: a further meeting of the trip, with nobody of the one that is told. */
export function isOfFurther(account: Account, event: DialogueEvent, sentence: AccountSentence): boolean {
  const { trip } = account;
  if (trip === undefined) return false;
  if (isTour(account)) return isOfFurtherStop(account, sentence);
  const told = trip.filter((meeting) => meeting.sentence === sentence);
  if (told.length === 0) return isWithOrganisation(account, sentence);
  return told.every(({ parties }) => parties.every((party) => !event.parties.includes(party)));
}

/** Whether an official is named where a sentence tells of a further meeting: `the first was with A, the second with B`. */
export function isMetFurther(
  { trip = [] }: Account,
  { index, start }: AccountSentence,
  met: Mention,
): boolean {
  const [first, ...further] = trip;
  const isOfFirst = first?.sentence.mentions.includes(met) === true;
  return further.some(
    ({ sentence }) =>
      sentence.index === index &&
      sentence.mentions.includes(met) &&
      (sentence.start > start || (first?.sentence.index === index && !isOfFirst)),
  );
}

const BESIDE = cued(/\b(?:was|were)\s+preceded\s+by\b/gi, 'prece');

/** `The talks were preceded by the Ocean Dialogue.`: what the paragraph goes on to tell is told of that meeting. */
export function opensOther({ main, opening }: Account, sentence: AccountSentence): boolean {
  const beside = main === undefined || opening.includes(sentence) ? undefined : findIn(sentence, BESIDE);
  if (beside === undefined) return false;
  const other = firstFrom(ofType(sentence.mentions, 'dialogue'), beside.end);
  return other !== undefined && other.key !== '' && other.key !== main?.key;
}

/** `The Trade Working Group met on April 4.`: what the paragraph goes on to tell is told of that one of the meetings. */
export function opensFurther(events: readonly DialogueEvent[], { start, end }: AccountSentence): boolean {
  if (events.length < 2) return false;
  const [main, ...others] = events;
  const isIn = (event: DialogueEvent | undefined): boolean =>
    event !== undefined && event.series !== null && start <= event.span.start && event.span.end <= end;
  return !isIn(main) && others.some((event) => event.parties === main?.parties && isIn(event));
}
