/** Parties of a meeting of many: the states that a communiqué tells to have attended it. */
import { countryOfPerson, officials } from './account';
import type { Account } from './account';
import { cued, findIn, ofType, textIn } from './sentences';
import type { AccountSentence } from './sentences';

/** Sentences, the numbers of paragraphs among them. */
const REACH = 12;
const LEAST_STATES = 3;
const MOST_LINES = 60;

/** `2. The Meeting was attended by …`, `The Summit was attended by the following Heads of State:`; no other meeting by the way. */
const ATTENDED_BY = cued(
  /^\W*(?:\d{1,2}[.)]\s+)?(?:The|This)\s(?:\S+\s){0,5}?(?:Commission|Committee|Conference|Council|Dialogue|Forum|Meeting|Session|Summit|Talks|Troika)\s(?:was|were)\s(?:also\s)?attended\sby\b/i,
  'atten',
  'by',
);
/** `The following Heads of State and Government or their representatives attended the Summit:` */
const FOLLOWING_ATTENDED = cued(
  /^\W*(?:\d{1,2}[.)]\s+)?The\sfollowing\s[^.;:]{4,120}?\b(?:attended|participated|took\spart|were\s(?:in\sattendance|present))\b[^.;:]{0,60}:/i,
  'follo',
);

/** The states that a line of the list names: of its first person, or the one that it begins with. */
function stateOfLine(account: Account, line: AccountSentence): string | undefined {
  const [person] = officials(line.mentions);
  const [country] = ofType(line.mentions, 'country');
  // "Norway: H.E. Kari Berg, President"
  if (country !== undefined && textIn(line, country.end, country.end + 1) === ':') return country.value;
  const own = person === undefined ? undefined : countryOfPerson(account, person.person);
  const code = own ?? country?.value;
  return code === 'INT' ? undefined : code;
}

/** `Observers: Ambassador A of Japan` */
const LOOKS_ON = /^\W*Observers?\b/i;

function statesOfList(account: Account, from: number): readonly string[] {
  const states = new Set<string>();
  for (const line of account.prose.slice(from, from + MOST_LINES)) {
    if (LOOKS_ON.test(line.text)) break;
    const state = stateOfLine(account, line);
    if (state === undefined) break;
    states.add(state);
  }
  return [...states];
}

/** Behind it stands who only looked on or lent a hand (`scientists from Norway`), or what was spoken of. */
const NOT_OF_THEM =
  /\b(?:observers|ambassadors|(?:and|by)\sthe\sAmbassador|experts|scientists|researchers|academics|companies|business(?:es|people)|to\s(?:discuss|review|consider|address|deliberate)|as\s(?:an?\s)?(?:observers?|guests?|partners?)|also\s(?:attended|present|in\sattendance))\b/i;

/** `Ministers of Norway, Chile and Japan`: the states behind the cue. */
function statesBehind(sentence: AccountSentence, from: number): readonly string[] {
  const told = textIn(sentence, from, sentence.end);
  const to = from + (NOT_OF_THEM.exec(told)?.index ?? told.length);
  return ofType(sentence.mentions, 'country')
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ value }) => value);
}

function headsList({ text }: AccountSentence): boolean {
  return /:(?:\s|$)/.test(text);
}

/** The states in attendance, where three or more are told and the name of the series tells no pair; else empty. */
export function statesInAttendance(account: Account): readonly string[] {
  // "The Norway-Chile Forum was attended by": whoever came, it is theirs
  if ((account.main?.parties.length ?? 0) >= 2) return [];
  for (const [at, sentence] of account.prose.slice(0, REACH).entries()) {
    const cue = findIn(sentence, ATTENDED_BY) ?? findIn(sentence, FOLLOWING_ATTENDED);
    if (cue === undefined) continue;
    // the first line of a list may stand in the sentence that heads it
    const list = headsList(sentence) ? statesOfList(account, at + 1) : [];
    const states = [...new Set([...statesBehind(sentence, cue.end), ...list])];
    if (states.length >= LEAST_STATES)
      return [...new Set([...statesOfChair(account, at), ...states, ...statesRepresented(account, at)])];
  }
  return [];
}

/** `3. Estonia and Latvia were represented by their Ministers of Ports.` */
const REPRESENTED = cued(/\b(?:was|were)\s(?:also\s)?represented\s(?:at|by)\b/i, 'repres');

/** `at the dinner`: no part of the meeting. */
const NO_PART = /\b(?:observers?|dinner|lunch(?:eon)?|reception|ceremony)\b/i;

/** The states behind the list that sent somebody else. */
function statesRepresented({ prose }: Account, at: number): readonly string[] {
  return prose.slice(at + 1, at + 1 + MOST_LINES).flatMap((sentence) => {
    const cue = findIn(sentence, REPRESENTED);
    if (cue === undefined || NO_PART.test(sentence.text)) return [];
    return ofType(sentence.mentions, 'country')
      .filter(({ end }) => end <= cue.start)
      .map(({ value }) => value);
  });
}

/** Whether the sentence heads the list of those who attended, and the official is on its first line. */
export function attendsAmongMany(sentence: AccountSentence, { start }: { readonly start: number }): boolean {
  const cue = findIn(sentence, ATTENDED_BY) ?? findIn(sentence, FOLLOWING_ATTENDED);
  return cue !== undefined && start >= cue.end && headsList(sentence);
}

/** `under the chairmanship of A, President of Norway`, `opened by A, President of Norway`: the host, in front of the list. */
const CHAIR = cued(
  /\b(?:under\s+the\s+(?:chairmanship|chairpersonship|leadership)\s+of|(?:was|were)\s+(?:officially\s+)?(?:co-?)?(?:chaired|opened|hosted|convened)\s+by)\b/i,
  'chair leade open host conve co coc',
);

function statesOfChair(account: Account, before: number): readonly string[] {
  return account.prose.slice(0, before).flatMap((sentence) => {
    const cue = findIn(sentence, CHAIR);
    if (cue === undefined) return [];
    return officials(sentence.mentions)
      .filter(({ start }) => start >= cue.end)
      .map(({ person }) => countryOfPerson(account, person))
      .filter((code): code is string => code !== undefined && code !== 'INT');
  });
}
