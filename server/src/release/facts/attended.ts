/** Dialogues that whoever travels takes part in: `In Oslo, she will co-chair the third U.S.-Norway Ocean Dialogue.` */
import type { DialogueEvent } from '../model';
import type { Account, Attended } from './account';
import { cued, findAllIn, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { isVenue } from './venues';
import { isMeetingDate } from './when';

type Dialogue = MentionOf<'dialogue'>;

const TAKES_PART = cued(
  /\b(?:participat(?:e|es|ed|ing)|tak(?:e|es|ing) part|took part|(?:attend|co-?chair|chair|lead|head|join|convene|host)(?:s|ed|ing)?|led|co-?chairing)\b/gi,
  'parti tak too att co coc cha lea led hea joi con hos',
);
/** Behind these words stands what the dialogue is only spoken of for. */
const ONLY_NAMED =
  /[;:]|\b(?:ahead of|in advance of|before|after|following|since|under|launched at|announced|prepar\S*|to (?:discuss|review|advance|mark|build|prepare|follow|support)|about|regarding|where|who|which)\b/i;
const LONGEST_FRONT = 140;

/** How far into the account the dialogues of a trip are looked for. */
const REACH = 14;

function isAttended(sentence: AccountSentence, dialogue: Dialogue): boolean {
  const verb = findAllIn(sentence, TAKES_PART).findLast(({ end }) => end <= dialogue.start);
  if (verb === undefined || dialogue.start - verb.end > LONGEST_FRONT) return false;
  return !ONLY_NAMED.test(textIn(sentence, verb.end, dialogue.start));
}

/** The dialogues of two or more states that a trip is made for, in the order told. */
export function attendedDialogues({ prose, issuer }: Pick<Account, 'prose' | 'issuer'>): readonly Attended[] {
  const found: Attended[] = [];
  for (const sentence of prose.slice(0, REACH))
    for (const dialogue of ofType(sentence.mentions, 'dialogue')) {
      const { parties, quoted, key } = dialogue;
      if (quoted || parties.length < 2 || (issuer !== undefined && !parties.includes(issuer))) continue;
      if (found.some((other) => other.dialogue.key === key) || !isAttended(sentence, dialogue)) continue;
      found.push({ dialogue, sentence });
    }
  return found;
}

/** The city of a side of the dialogue to which the trip goes, in the sentence or before it; undefined where it is none or several. */
export function placeOfAttended(
  { prose, read }: Account,
  { dialogue, sentence }: Attended,
): MentionOf<'place'> | undefined {
  const told = ofType(sentence.mentions, 'place').find((place) => isVenue(read.text, place));
  if (told !== undefined) return told;
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
  const date = ofType(sentence.mentions, 'date').find((mention) => isMeetingDate(account, sentence, mention));
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
