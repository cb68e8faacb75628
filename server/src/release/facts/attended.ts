/** Dialogues that whoever travels takes part in: `In Oslo, she will co-chair the third U.S.-Norway Ocean Dialogue.` */
import type { Span } from '../../text/span';
import type { DialogueEvent } from '../model';
import type { Account, Attended } from './account';
import { cued, findAllIn, firstFrom, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { isVenue } from './venues';
import { isMadeFor } from './visitsFor';
import { isMeetingDate } from './when';

type Dialogue = MentionOf<'dialogue'>;

const TAKES_PART = cued(
  /\b(?:participat(?:e|es|ed|ing)|tak(?:e|es|ing) part|took part|(?:attend|co-?chair|chair|lead|head|join|convene|host)(?:s|ed|ing)?|led|co-?chairing)\b/gi,
  'parti tak too att co coc cha lea led hea joi con hos',
);
/** Behind these words stands what the dialogue is only spoken of for. */
const ONLY_NAMED =
  /[;:]|\b(?:ahead of|in advance of|before|after|following|since|under(?!\s*-?secretar)|launched at|announced|prepar\S*|to (?:discuss|review|advance|mark|build|prepare|follow|support)|about|regarding|where|who|which)\b/i;
const LONGEST_FRONT = 140;

/** How far into the account the dialogues of a trip are looked for. */
const REACH = 14;

/** `will together open the inaugural meeting of the U.S.-Norway Ocean Group`, but not `open the pavilion at the Ocean Forum` */
const OPENS =
  /\b(?:open(?:s|ed|ing)?|inaugurat(?:e|es|ed|ing)|clos(?:e|es|ed|ing)|presid(?:e|es|ed|ing) (?:jointly )?over|conduct(?:s|ed|ing)?|hold(?:s|ing)?|held|sit(?:s|ting)? down for|sat down for) (?:the |their |an? )?(?:\S+ ){0,2}(?:(?:edition|gathering|iteration|meeting|plenary|round|session|sitting) of (?:the )?)?$/;
const LONGEST_OPENS = 90;

function isAttended(sentence: AccountSentence, dialogue: Dialogue): boolean {
  const from = Math.max(sentence.start, dialogue.start - LONGEST_OPENS);
  if (OPENS.test(textIn(sentence, from, dialogue.start)) || isMadeFor(sentence, dialogue)) return true;
  const verb = findAllIn(sentence, TAKES_PART).findLast(({ end }) => end <= dialogue.start);
  if (verb === undefined || dialogue.start - verb.end > LONGEST_FRONT) return false;
  return !ONLY_NAMED.test(textIn(sentence, verb.end, dialogue.start));
}

/** `Strategic Dialogue` and `Enhanced Strategic Dialogue` of two states are two series. */
export function isSameSeries(one: Dialogue, other: Dialogue | undefined): boolean {
  return (
    one.key === other?.key &&
    (other.parties.length < 2 || one.parties.every((party) => other.parties.includes(party)))
  );
}

/** The dialogues of two or more states that a trip is made for, in the order told. */
export function attendedDialogues({ prose, issuer }: Pick<Account, 'prose' | 'issuer'>): readonly Attended[] {
  const found: Attended[] = [];
  for (const sentence of prose.slice(0, REACH))
    for (const dialogue of ofType(sentence.mentions, 'dialogue')) {
      const { parties, quoted } = dialogue;
      if (quoted || parties.length < 2 || (issuer !== undefined && !parties.includes(issuer))) continue;
      if (found.some((other) => isSameSeries(other.dialogue, dialogue)) || !isAttended(sentence, dialogue))
        continue;
      found.push({ dialogue, sentence });
    }
  return found;
}

/** Of `the Ocean Dialogue in Oslo on May 3 and the Ports Dialogue in Lima on May 5` what stands behind the one name, else in front of all. */
function besideName<M extends Span>(
  sentence: AccountSentence,
  { end }: Dialogue,
  found: readonly M[],
): M | undefined {
  const named = ofType(sentence.mentions, 'dialogue').filter(({ parties }) => parties.length > 1);
  if (named.length < 2) return found[0];
  const next = firstFrom(named, end)?.start ?? sentence.end;
  const first = named[0]?.start ?? sentence.start;
  return (
    found.find((each) => each.start >= end && each.end <= next) ?? found.find((each) => each.end <= first)
  );
}

/** The city of a side of the dialogue to which the trip goes, in the sentence or before it; undefined where it is none or several. */
export function placeOfAttended(
  { prose, read }: Account,
  { dialogue, sentence }: Attended,
): MentionOf<'place'> | undefined {
  const venues = ofType(sentence.mentions, 'place').filter((place) => isVenue(read.text, place));
  const told = besideName(sentence, dialogue, venues);
  if (told !== undefined || venues.length > 0) return told;
  const cities = prose
    .filter(({ start }) => start < sentence.start)
    .flatMap(({ mentions }) => ofType(mentions, 'place'))
    .filter((place) => place.country !== undefined && dialogue.parties.includes(place.country));
  return new Set(cities.map(({ value }) => value)).size === 1 ? cities[0] : undefined;
}

/** The event of a dialogue that is told beside the one that the release is about. */
export function attendedEvent(
  account: Account,
  attended: Attended,
  status: DialogueEvent['status'],
): DialogueEvent {
  const { dialogue, sentence } = attended;
  const dates = ofType(sentence.mentions, 'date').filter((mention) =>
    isMeetingDate(account, sentence, mention),
  );
  const date = besideName(sentence, dialogue, dates);
  return {
    series: dialogue.name,
    seriesKey: dialogue.key,
    parties: dialogue.parties,
    ordinal: dialogue.ordinal?.value ?? null,
    start: date?.date.start ?? null,
    end: date?.date.end ?? date?.date.start ?? null,
    place: placeOfAttended(account, attended)?.value ?? null,
    status,
    span: { start: dialogue.start, end: dialogue.end },
  };
}
