/** Bodies that had people at the meeting, though no known words say so: `technicians of the Department of Energy came`. */
import type { DialogueEvent } from '../model';
import type { Account } from './account';
import { isOfTheMeeting, wordsOf } from './otherwise';
import { announcesDelegation } from './sentDelegations';
import { cued, isOverlong, ofType, says, textIn } from './sentences';
import type { AccountSentence } from './sentences';
import { tellsOfManyMeetings } from './untoldParts';

/** Those whom bodies send, or what they do there. */
const PEOPLE = cued(
  /\b(?:colleagues|delegates|experts?|members|officers|officials|personnel|representatives?|side|specialists|staff|teams?|technicians)\b|\b(?:assisted|backed|represented|seconded|supported) by\b|\b(?:brief(?:ed|ing|ings)|participation|presence|attendance|presentations?|presented|reported|shared|floor)\b/i,
  'colle deleg exper membe offic perso repre side speci staff team teams techn assis backe secon suppo brief parti atten prese repor share floor',
);
/** Right in front of the first body: `colleagues from the `, `was assisted by the Norwegian `. */
const SENT_BY =
  /\b(?:colleagues|delegates|experts?|members|officers|officials|people|personnel|representatives?|specialists|staff|teams?|technicians)(?:\s+both)?\s+(?:at|from|in|of)\s+(?:both\s+)?(?:the\s+)?(?:\S+\s+)?$|\b(?:was|were|is|are|delegation,|party,|team,)\s+(?:also\s+|further\s+)?(?:assisted|backed|represented|seconded|supported)\s+by\s+(?:the\s+)?(?:\S+\s+)?$|,\s+(?:assisted|represented|seconded|supported)\s+by\s+(?:the\s+)?(?:\S+\s+)?$|^\W*(?:\S+\s+){1,4}drew\b[^;.]{0,40}\bfrom\s+(?:the\s+)?$/u;
/** Right behind the last: ` are sending experts`, ` presented its plans`. */
const SENDS =
  /^,?\s+(?:too\s+|also\s+|likewise\s+)?(?:(?:are|is|was|were|has|have|will)\s+)?(?:also\s+|likewise\s+)?(?:be\s+)?(?:attend|brief(?:ed|s)|confirmed\s+(?:its|their)\s+(?:attendance|participation|presence)(?!\s+in\s+(?:a|an|the)\s+(?!dialogue|meeting|session|talks))|(?:make|made|making|gave|give)\s+presentations|named\s+\S+\s+members|present(?:ed)?(?:\s+(?:its|their|the))\b|report(?:ed)?\s+on|represented|send(?:ing)?\s+(?:an?\s+)?(?:experts|officials|representatives|specialists|staff|teams?)|sent\s+(?:experts|officials|representatives|specialists|staff|teams?)|shared\s+(?:best\s+practices|experiences?|information|views)|took\s+the\s+floor|round(?:ed)?\s+out)\b/u;
/** What bodies do together at other times, or what is asked and thought of them. */
const OF_WORK =
  /\b(?:assist(?:ance|ing)|bill|budget|collaborat\w+|commend\w*|concerns?|condemn\w*|cooperat\w+|creat\w+|denial|deplor\w*|establish\w*|financ\w+|fund(?:ed|ing|s)?|grants?|help(?:ed|s)? |implement\w*|killing|memorand\w+|partnership|plan(?:s|ned)? to|program(?:me)?s?|projects?|propos\w+|rais(?:ed|es|ing)|reform|request\w*|respectively|sanctions?|support(?: for| to|ed the|s the)|train(?:ed|ing|s)?|urg(?:ed|es|ing)|work (?:of|between|with)|work(?:s|ed|ing)? (?:together|to|with))\b/i;

/** Whether bodies that a sentence names had people at the meeting; what is `respectively` theirs, `sharedBodies.ts` reads. */
export function mayHaveSentPeople(
  account: Account,
  event: DialogueEvent,
  sentence: AccountSentence,
): boolean {
  const bodies = ofType(sentence.mentions, 'agency');
  const [first, last] = [bodies[0], bodies.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    !isOverlong(sentence) &&
    says(sentence, PEOPLE) &&
    !tellsOfManyMeetings(account) &&
    !announcesDelegation(account) &&
    (SENT_BY.test(textIn(sentence, sentence.start, first.start)) ||
      bodies.some(({ end }) =>
        SENDS.test(textIn(sentence, end, Math.min(sentence.end, end + LONGEST_VERB))),
      )) &&
    !OF_WORK.test(wordsOf(sentence)) &&
    isOfTheMeeting(event, sentence)
  );
}

const LONGEST_VERB = 80;
