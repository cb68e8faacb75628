/** The dialogue that the release is about: named in its opening, else in its title. */
import { dialogueWords } from '../../gazetteer/data';
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { COUNTED_MEETING } from './counts';
import { isToBe, tellsOfIt } from './meetingVerbs';
import { cued, findIn, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { isOfPaper, isParent } from './notReferences';
import { isMadeFor } from './visitsFor';

const OTHER_MEETING = lean(
  /\b(?:builds?|built)\s+(?:on|upon)\b|\bsince the\b|\bpreparations? for\b|\b(?:upcoming|forthcoming)\b|\bannounced at\b|\bon the (?:margins|sidelines) of\b|\bahead of\b|\b(?:after|following|before) the (?:opening|conclusion|close|end) of\b|\bafter the (?:recent |last )?$|\b(?:before|to prepare(?: for)?) the (?:\S+ )?$|\b(?:contribute to|together for|ensure) the success of the (?:\S+ )?$|\bas part of the\b|\b(?:meetings?|talks|discussions) follow(?:s|ed)\b/i,
);

/** Behind these verbs stands what was spoken of. */
const IN_PASSING = lean(
  /\b(?:appreciation|preparations|congratulated|thanked|noted|underscored|review(?:ed)? (?:the )?(?:progress|preparations))\b.*\b(?:at|on|for|of)(?: (?:holding|hosting|convening|organi[sz]ing|chairing))? the (?:\S+ ){0,2}(?:\S+ \([^()]{2,12}\) )?$/,
);

const LONGEST_PASSING = 240;

/** `prior to the commencement of the 49th Conference of …`, `on the margins of the Asia-Pacific Economic Cooperation (APEC) Leaders’ Meeting` */
const ON_MARGINS =
  /\b(?:on the (?:margins|sidelines) of|(?:before|ahead of) the (?:start|opening|beginning|commencement|convening) of|prior to(?: the (?:start|opening|beginning|commencement|convening) of)?) (?:the )?[^,;]{0,80}$/i;
const LONGEST_MARGINS = 110;

const TO_ATTEND = /\bto (?:participate in|attend|speak at|address|join) the $/;
const WHERE_THEY = /^,? where (?:he|she|they)\b/;

/** `traveled to attend the Harbour Forum, where she met with …`: a conference, and other meetings on its margins. */
function isOfManyVisited({ text, start }: AccountSentence, dialogue: MentionOf<'dialogue'>): boolean {
  return (
    dialogue.parties.length === 0 &&
    dialogue.ordinal === undefined &&
    TO_ATTEND.test(text.slice(0, dialogue.start - start)) &&
    WHERE_THEY.test(text.slice(dialogue.end - start))
  );
}

const conferences = new Set<string>(dialogueWords.conferences);

const WHILE_THERE = lean(
  /\b(?:received|met(?: with)?|welcomed|hosted|greeted|sat down|spoke with|talks with)\b[^;.]{3,200},? (?:during|while (?:attending|at)|(?:at|in) the time of|in connection with|who (?:is|was) (?:here|there|in town|in the (?:city|capital)) for) (?:the |an? )?$/,
);

/** `received President A in Oslo during the Harbour Leaders’ Summit`: where many met, and one of them another. */
function isSceneOfMany({ text, start }: AccountSentence, dialogue: MentionOf<'dialogue'>): boolean {
  return (
    dialogue.parties.length === 0 &&
    dialogue.ordinal === undefined &&
    OF_MANY.test(dialogue.name) &&
    WHILE_THERE.test(text.slice(0, dialogue.start - start).slice(-LONGEST_PASSING))
  );
}

const OF_MANY = /\b(?:Summit|Conference|Assembly|Forum)$|\bLeaders[’'] Meeting$/;

/** Whether the sentence only points to the dialogue as another meeting. */
function isElsewhere(sentence: AccountSentence, dialogue: MentionOf<'dialogue'>): boolean {
  const front = sentence.text.slice(0, dialogue.start - sentence.start);
  if (
    IN_PASSING.test(front.slice(-LONGEST_PASSING)) &&
    dialogue.parties.length === 0 &&
    !/^The\b/.test(sentence.text)
  )
    return true;
  if (isSceneOfMany(sentence, dialogue)) return true;
  if (isOfManyVisited(sentence, dialogue) || conferences.has(dialogue.name)) return true;
  if (isOfPaper(sentence, dialogue)) return true;
  if (ON_MARGINS.test(front.slice(-LONGEST_MARGINS))) return true;
  const match = OTHER_MEETING.exec(front.slice(-60));
  return match !== null && !/as part of the/i.test(match[0]);
}

/** `A and B met in Oslo`: a meeting of its own, which needs no name. */
const HAVE_MET = cued(
  /\b(?:met|spoke|held (?:an? |their )?(?:\S+ )?(?:talks|meetings?|discussions|conversations?|calls?))\b/i,
  'met spo hel',
);
/** Behind these words stands what those who met agreed on or look back to. */
const SPOKEN_OF = cued(
  /\b(?:(?:intend|plan|aim|wish|hope|agree|decide|pledge|propose)(?:s|d|ed|ned)? to\b|look(?:s|ed|ing)? forward to\b|will (?:\S+ )?(?:launch|establish|create|set up) an?\b|\b(?:launch|establishment|creation|importance|weight|role|results?|outcomes?|decisions?) of\b|(?:recall|underlin|underscor|deepen|strengthen|intensif|build)(?:s|y|e|ed|es|ies|ied|ing)?\b|built\b|(?:continue|maintain|support|back)(?:s|d|ed|ing)? (?:an?|the|their|close)\b)/i,
  'inten plan aim wish hope agree decid pledg propo look will launc estab creat impor weigh role resul outco decis recal under deepe stren build built conti maint suppo back',
);

/** `spoke of the Baltic Summit`, but not `discussed trade at the Baltic Summit` */
const TOPICS = cued(
  /\b(?:discussed|spoke (?:of|about)|talked about|exchanged views on|prepar(?:ed|ations) for)(?= (?:the|their|preparations for)\b)/i,
  'discu spoke talke excha prepa',
);

/** `A hosted B in Oslo`: the first sentence names no dialogue. */
const HOSTED_THEM = cued(/\b(?:hosted|welcomed|received) (?!(?:an?|the) \p{Ll})/u, 'hoste welco recei');
/** `prepared for the fifth meeting of the Commission`; `will attend the Harbour Ministers’ Meeting`, `will meet again at the …` of no count. */
const PREPARED = cued(/\bprepared (?:for )?(?:the|their)\b/, 'prepa');
const MEETS_ELSEWHERE = cued(
  /\bwill (?:also |next |then )?(?:attend|meet (?:again |next )?(?:at|during|on the (?:margins|sidelines) of)) (?:the|an?)\b/,
  'will',
  'atten meet',
);

/** `…, which they co-chaired later that day`, `…, held later that day`: it is what they met for. */
const HELD_THEN =
  /\b(?:(?:which|that) (?:they|the two(?: \S+)?) (?:(?:then|later|also|jointly) )*(?:co-?chaired|chaired|held|opened)|held (?:later )?(?:(?:that|the same) (?:day|afternoon|evening)|afterwards|today))\b/;

const OF_ROUND =
  /^ (?:preparations for )?(?:the|their) (?:\S+ ){0,2}(?:(?:meeting|session|round) of (?:the )?)?$/;

/** `Norway and Estonia met in Oslo. They intend to launch a Harbour Dialogue.` */
function isSpokenOf(
  { opening }: Pick<Account, 'opening'>,
  sentence: AccountSentence,
  dialogue: MentionOf<'dialogue'>,
): boolean {
  const first = opening[0];
  if (first === undefined || first === sentence || ofType(first.mentions, 'dialogue').length > 0)
    return false;
  const spoken = findIn(sentence, SPOKEN_OF);
  const topic = findIn(sentence, TOPICS);
  const isSpoken =
    (spoken !== undefined && spoken.end <= dialogue.start) ||
    (topic !== undefined && OF_ROUND.test(textIn(sentence, topic.end, dialogue.start)));
  const pointer =
    findIn(sentence, PREPARED) ??
    (dialogue.ordinal === undefined && dialogue.parties.length < 2
      ? findIn(sentence, MEETS_ELSEWHERE)
      : undefined);
  const isPointedTo = pointer !== undefined && pointer.end <= dialogue.start;
  // "They noted that the Ports Dialogue will be held in May"
  const isLater = tellsOfPersons(first) && isToBe(sentence, dialogue);
  return (
    (isSpoken || isPointedTo || isLater) &&
    (says(first, HAVE_MET) || says(first, HOSTED_THEM)) &&
    !HELD_THEN.test(textIn(sentence, dialogue.end, sentence.end))
  );
}

/** `for the “Ocean Dialogue”`: the marks stand around the name alone. */
function isQuotedName({ text, start }: AccountSentence, name: MentionOf<'dialogue'>): boolean {
  const [from, to] = [name.start - start, name.end - start];
  return /[“"]/.test(text.charAt(from - 1)) && /^[.,]?[”"]/.test(text.slice(to, to + 2));
}

/** `Readout of Secretary A’s Meeting with Minister B`: a dialogue further down the lead is what they spoke of. */
const MEETING_WITH = /\b(?:meeting|call|conversation)s? with\b/i;

/** `a trade dialogue`: in lower case, of nobody told, and without a count. */
function isDescription({ text, ordinal, parties }: MentionOf<'dialogue'>): boolean {
  return ordinal === undefined && parties.length === 0 && text === text.toLowerCase();
}

/** `held a trade dialogue. … They held the 22nd meeting of the Norway-Chile Ocean Group`: the name behind the description. */
function namedByCount(
  opening: readonly AccountSentence[],
  [first, ...others]: readonly MentionOf<'dialogue'>[],
): MentionOf<'dialogue'> | undefined {
  if (first === undefined || !isDescription(first)) return undefined;
  return others.find(
    (other) => isCountedOfBoth(other) && other.key !== first.key && isWhatTheyHeld(opening, other),
  );
}

const THEY_HELD =
  /^\W*(?:They|Both sides|The (?:\S+ )?(?:sides|delegations|officials)) held (?:the|their) (?:\S+ )?(?:(?:meeting|round|session) of (?:the )?)?$/;

function isWhatTheyHeld(opening: readonly AccountSentence[], { start }: MentionOf<'dialogue'>): boolean {
  const sentence = opening.find((one) => one.start <= start && start < one.end);
  return sentence !== undefined && THEY_HELD.test(textIn(sentence, sentence.start, start));
}

function isCountedOfBoth({ ordinal, parties }: MentionOf<'dialogue'>): boolean {
  return ordinal !== undefined && parties.length > 1;
}

/** Whether it is what the opening calls the main dialogue before it names it. */
export function isDescribed({ main, title, opening }: Account, dialogue: MentionOf<'dialogue'>): boolean {
  const [first] = opening;
  const own = main ?? title?.dialogue;
  if (own === undefined || first === undefined || !isCountedOfBoth(own)) return false;
  return (
    dialogue.start >= first.start &&
    dialogue.end <= first.end &&
    (main === undefined || dialogue.end < main.start) &&
    isDescription(dialogue)
  );
}

/** The mention that names it first in the prose, if there is one. */
export function mainDialogue(account: Pick<Account, 'title' | 'opening'>): MentionOf<'dialogue'> | undefined {
  const inTitle = account.title?.dialogue;
  const candidates: MentionOf<'dialogue'>[] = [];
  const isOfPersons = inTitle === undefined && MEETING_WITH.test(account.title?.text ?? '');
  const [first] = account.opening;
  const mayFollow = !isOfPersons || (first !== undefined && !says(first, HAVE_MET));
  for (const sentence of mayFollow ? account.opening : account.opening.slice(0, 1))
    for (const mention of ofType(sentence.mentions, 'dialogue'))
      if (
        (!isOfPersons || sentence === first || takesPartIn(sentence, mention)) &&
        (!mention.quoted || isQuotedName(sentence, mention)) &&
        !isElsewhere(sentence, mention) &&
        !isSpokenOf(account, sentence, mention) &&
        !isParent(sentence, mention)
      )
        candidates.push(mention);
  if (inTitle !== undefined) {
    const words = new Set(inTitle.key.split(' '));
    const same = candidates.find(
      (mention) => mention.key !== '' && mention.key.split(' ').every((word) => words.has(word)),
    );
    if (same !== undefined) return same;
    // "Third Norway-Chile Ocean Dialogue held" above "met for two days of talks on cod"
    if (isCountedOfBoth(inTitle) && candidates.every(isDescription)) return undefined;
  }
  const named = namedByCount(account.opening, candidates) ?? candidates[0];
  const isNear = account.opening.some(
    (sentence, i) =>
      (i < 2 || sentence.zone === 'body') &&
      named !== undefined &&
      sentence.start <= named.start &&
      named.end <= sentence.end,
  );
  return isNear ? named : undefined;
}

/** `Tomorrow she will participate in the third Harbour Leaders’ Meeting`, behind an opening of how it came about. */
function takesPartIn(sentence: AccountSentence, { start, ordinal }: MentionOf<'dialogue'>): boolean {
  if (ordinal === undefined) return false;
  return PARTICIPATES.test(textIn(sentence, Math.max(sentence.start, start - LONGEST_COUNT), start));
}

const PARTICIPATES =
  /\b(?:participat(?:e|ed|es|ing)|tak(?:e|es|ing) part|took part) in (?:the|their|its) (?:\S+ ){1,3}$/;
const LONGEST_COUNT = 60;

/** `Norway and Estonia conducted a strategic dialogue` */
function isHeldByTwo(sentence: AccountSentence, dialogue: MentionOf<'dialogue'>): boolean {
  const codes = ofType(sentence.mentions, 'country').filter(({ end }) => end <= dialogue.start);
  return (
    new Set(codes.map(({ value }) => value)).size > 1 &&
    /\b(?:held|conducted|convened|concluded) (?:a|an|the|their) (?:\S+ ){0,5}$/.test(
      sentence.text.slice(0, dialogue.start - sentence.start),
    )
  );
}

/** `the third session of the Ocean Dialogue between Norway and Chile` */
function isBetweenTwo(sentence: AccountSentence, { end }: MentionOf<'dialogue'>): boolean {
  const [a, b] = ofType(sentence.mentions, 'country').filter(({ start }) => start > end);
  if (a === undefined || b === undefined || a.value === b.value) return false;
  return (
    /^(?: \([^()]{1,20}\))?,? between (?:the )?$/.test(textIn(sentence, end, a.start)) &&
    /^ and (?:the )?$/.test(textIn(sentence, a.end, b.start))
  );
}

const OF_THE_TWO = lean(
  /\b(?:two|both) (?:the )?(?:\p{L}+ )?(?:countries|nations|states|neighbou?rs|sides|governments|ministries)\b/iu,
);

/** `leading the U.S. delegation in the Trade Dialogue with Norway` */
const WITH_STATE = lean(/^ with (?:the )?(?:Governments? of )?(?:the )?\p{Lu}/u);
const LEADING = /\b(?:leading|led|head(?:ing|ed))\b[^;]{0,40}\bdelegation\b/;

const REACH = 8;
/** `held their fourth`, `met for the fourth session of their` in front of the name */
const HELD_THEIR = /\bheld their \S+ (?:round of )?$|\b(?:session|round|meeting) of their $/i;
const IS_MEETING = cued(
  /\b(?:was held|were held|took place|will be held|will take place|(?:held|conducted|convened|concluded|hosted) (?:an?|the|their|its)|co-?chaired|(?:led|lead|leading|head|headed|heading)\b[^;]{0,60}\bdelegation (?:to|in|at)|met\b[^;]{0,400}\bfor the|meet at the|taking place (?:in|on|at)|(?:session|round|meeting) of\b[^;]{0,60}\bheld (?:in|on|at))\b/i,
  'was wer too wil hel con hos co coc led lea hea met held mee tak',
);

/** `a statement issued after the 7th Dialogue held on Monday` */
const HELD_BEHIND =
  /^(?: \([^()]{1,20}\))?,? (?:(?:which|that) was )?held (?:on|in|at|here|today|yesterday)\b/;

/** `Norway and Chile on Tuesday reviewed … . They agreed on … at the third meeting of the Norway-Chile Ocean Dialogue.` */
function isRoundOfBoth(
  first: AccountSentence,
  sentence: AccountSentence,
  dialogue: MentionOf<'dialogue'>,
): boolean {
  if (dialogue.ordinal === undefined || sentence === first) return false;
  const front = textIn(sentence, Math.max(sentence.start, dialogue.start - LONGEST_ROUND), dialogue.start);
  const told = new Set(ofType(first.mentions, 'country').map(({ value }) => value));
  // "Norway and Chile have agreed on cod. The agreement was reached during the second meeting of the Joint Committee"
  if (dialogue.parties.length < 2 && !(told.size === 2 && says(first, AGREED))) return false;
  const isAt = AT_ROUND.test(front) || (dialogue.parties.length > 1 && AT_COUNTED.test(front));
  return isAt && dialogue.parties.every((party) => told.has(party));
}

const LONGEST_ROUND = 48;
/** `at the third meeting of the`, `It is the third session of the` */
const AT_ROUND =
  /(?:\b(?:at|during)|^\W*(?:It|This) (?:is|was|will be)) the (?:\S+ ){1,2}(?:[Mm]eeting|[Ss]ession|[Rr]ound) of the $/;

/** `They did so at the tenth Norway-Chile Ports Committee` */
const AT_COUNTED = lean(/\b(?:at|during) (?:the|their) (?:[\p{L}\d-]+ )$/u);

/** `Ministers to meet for talks on ports`: what they will speak of, and no name. */
const TALKS_ON = /^(?:talks|meetings?) (?:on|about|with)\b/;

/**
 * News and notes on travel name the dialogue only where they tell how it was held: that sentence, where neither title
 * nor opening names one.
 */
export function toldFurtherDown({
  title,
  opening,
  prose,
  attended,
}: Pick<Account, 'title' | 'opening' | 'prose' | 'attended'>): AccountSentence | undefined {
  const [first] = opening;
  const isNamed =
    (title?.dialogue !== undefined && !TALKS_ON.test(title.dialogue.name)) ||
    opening.some((sentence) =>
      ofType(sentence.mentions, 'dialogue').some((mention) => !isElsewhere(sentence, mention)),
    );
  // "The 19th meeting of the directors of …": it is named by who meets
  if (isNamed || (first !== undefined && COUNTED_MEETING.test(first.text))) return undefined;
  if (attended[0] !== undefined) return attended[0].sentence;
  const named = prose.slice(0, REACH).find((sentence) => {
    const dialogue = ofType(sentence.mentions, 'dialogue').find(
      (mention) => (!mention.quoted || isQuotedName(sentence, mention)) && !isElsewhere(sentence, mention),
    );
    const isOfBoth =
      dialogue !== undefined &&
      (dialogue.parties.length > 1 ||
        OF_THE_TWO.test(sentence.text) ||
        (WITH_STATE.test(sentence.text.slice(dialogue.end - sentence.start)) &&
          LEADING.test(sentence.text)) ||
        HELD_THEIR.test(sentence.text.slice(0, dialogue.start - sentence.start)) ||
        isHeldByTwo(sentence, dialogue) ||
        isBetweenTwo(sentence, dialogue));
    if (first !== undefined && dialogue !== undefined && isRoundOfBoth(first, sentence, dialogue))
      return true;
    // "Minister A met Minister B. … The Norway-Chile Ports Dialogue will be held in May": of what they spoke
    const isLater =
      first !== undefined && dialogue !== undefined && tellsOfPersons(first) && isToBe(sentence, dialogue);
    return (
      isOfBoth &&
      !isLater &&
      (says(sentence, IS_MEETING) ||
        tellsOfIt(sentence, dialogue) ||
        (first !== undefined &&
          says(first, ON_VISIT) &&
          (says(sentence, TO_CHAIR) || isMadeFor(sentence, dialogue))) ||
        HELD_BEHIND.test(textIn(sentence, dialogue.end, sentence.end)))
    );
  });
  return named ?? (first && metFurtherDown(first, prose));
}

/** `Minister A met with Minister B in Oslo`, told as past */
function tellsOfPersons(first: AccountSentence): boolean {
  return says(first, HAVE_MET) && ofType(first.mentions, 'official').length > 1;
}

/** `Minister A is on a visit to Norway. … She is expected to co-chair the Norway-Chile Ocean Dialogue` */
const ON_VISIT = cued(
  /\b(?:visit(?:s|ing)?|trip|arriv(?:es|ed)|travel(?:s|l?ed)) (?:to|in)\b/i,
  'visit trip arriv trave',
);
const TO_CHAIR = cued(/\b(?:will|to) (?:jointly )?(?:co-?chair|chair|lead)\b/i, 'co coc chair lead');

const MET = cued(/\bmet (?=in|at|on|here|today|yesterday)/, 'met');
const REACH_OF_MET = 6;

/** `Norway and Chile agreed on cod. … Norwegian Minister A and Chilean Minister B met in Santiago on Thursday.` */
function metFurtherDown(
  first: AccountSentence,
  prose: readonly AccountSentence[],
): AccountSentence | undefined {
  const sides = new Set(ofType(first.mentions, 'country').map(({ value }) => value));
  if (sides.size !== 2 || !says(first, AGREED) || says(first, HAVE_MET)) return undefined;
  return prose.slice(1, REACH_OF_MET).find((sentence) => {
    const met = findIn(sentence, MET);
    const front = met && sentence.mentions.filter(({ end, quoted }) => end <= met.start && !quoted);
    if (front === undefined || ofType(front, 'official').length < 2) return false;
    const states = new Set(ofType(front, 'country').map(({ value }) => value));
    return states.size === 2 && [...states].every((state) => sides.has(state));
  });
}

const AGREED = cued(
  /\b(?:agreed|vowed|pledged|reaffirmed|affirmed|discussed|reviewed)\b/,
  'agree vowed pledg reaff affir discu revie',
);
