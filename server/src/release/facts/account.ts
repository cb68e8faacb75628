/** What the readers of facts share: the release so far, its sentences, and helpers over them. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { Mention, Person, ReleaseKind, TitleReading } from '../model';
import { lean } from '../../tokens/leanPattern';
import { countryOfPost, isOfCabinet } from './postCountries';
import type { ReadSoFar } from './readSoFar';
import { cued, ofType, says } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

/** A dialogue of the traveller's own side, with the sentence that tells of it. */
export interface Attended {
  readonly dialogue: MentionOf<'dialogue'>;
  readonly sentence: AccountSentence;
}

/** A meeting on a trip: with whom, and the sentence that tells it. */
export interface TripMeeting {
  /** The other states, mostly one. */
  readonly parties: readonly string[];
  readonly sentence: AccountSentence;
  /** The sentence that names those who were met, where the first names nobody. */
  readonly whom?: AccountSentence;
  /** What is told of it, where an official of the issuer's own met with one state after the other. */
  readonly tour?: OnTour;
}

/** Series, day and place of a meeting on a tour; its sentence need not name them. */
export interface OnTour {
  readonly dialogue: MentionOf<'dialogue'> | undefined;
  readonly date: MentionOf<'date'> | undefined;
  readonly place: MentionOf<'place'> | undefined;
}

export interface Account {
  /** The meetings of the trip that the release opens with; undefined where it opens with none. */
  readonly trip: readonly TripMeeting[] | undefined;
  /** The dialogues that a trip is made for. */
  readonly attended: readonly Attended[];
  readonly read: ReadSoFar;
  readonly sentences: readonly AccountSentence[];
  /** Without the title. */
  readonly prose: readonly AccountSentence[];
  readonly opening: readonly AccountSentence[];
  readonly persons: readonly Person[];
  /** Index of the first sentence that heads a list of members; Infinity where none does. */
  readonly membersLine: number;
  readonly title: TitleReading | undefined;
  /** The dialogue that the release is about, by its opening. */
  readonly main: MentionOf<'dialogue'> | undefined;
  readonly kind: ReleaseKind;
  /** Whose release it is: ISO code, where office, dateline or source tell. */
  readonly issuer: string | undefined;
  readonly knowledge: Knowledge;
}

/** Whether the text names a country or grouping, by its ISO code or acronym. */
export function isNamed({ read }: Pick<Account, 'read'>, code: string): boolean {
  return read.mentions.some((mention) => mention.type === 'country' && mention.value === code);
}

/** `will meet with the leaders in each country`: a sentence of several meetings. */
export function isToldWithOthers({ trip = [] }: Pick<Account, 'trip'>, sentence: AccountSentence): boolean {
  return trip.filter((meeting) => meeting.sentence === sentence).length > 1;
}

/** A lead that goes on for longer opens nothing any more. */
const LONGEST_OPENING = 60;

/** Sentences of prose, the title left out. */
export function proseOf(sentences: readonly AccountSentence[]): readonly AccountSentence[] {
  return sentences.filter((sentence) => sentence.zone !== 'title');
}

const LONGEST_BYLINE = 40;

/** `*“We are neighbours and friends.”*` above the text: a quotation alone. */
function isMotto({ text, mentions }: AccountSentence): boolean {
  return MOTTO.test(text) && !mentions.some(({ type }) => type === 'official' || type === 'date');
}

const MOTTO = /^[*_\s]{0,4}[“"][^”"]+[”"][*_\s]{0,4}$/;

/** `The following press release was published by the Ministry of Trade on May 3. It is reproduced in full below.` */
const TAKEN_OVER = cued(
  /^\W*(?:(?:The (?:following|below)|This) (?:press release|news release|release|media release|statement|announcement|article|text) (?:was|has been|is) (?:originally |first )?(?:published|posted|distributed)|The following (?:press |news |media )?release (?:was|has been) issued) (?:by|on|in)\b/i,
  '^the ^this',
  'publi poste distr issue',
);

/** Whether it only says who published the text, and nothing of a meeting. */
function isTakenOver(sentence: AccountSentence): boolean {
  const { mentions } = sentence;
  return (
    says(sentence, TAKEN_OVER) &&
    ofType(mentions, 'dialogue').length === 0 &&
    ofType(mentions, 'country').length < 2
  );
}

/** `Official visit by Norwegian Minister A.`, `Meeting with Minister B`: a heading in front of the account, without a verb. */
function isVisitLine(sentence: AccountSentence): boolean {
  return says(sentence, VISIT_LINE) && !FINITE.test(sentence.text);
}

const VISIT_LINE = cued(
  /^\W*(?:[Tt]he )?(?:\p{Lu}?[\p{L}-]{1,30} )?(?:[Vv]isit|[Cc]all|[Mm]eeting|[Tt]alks) (?:by|of|from|with)\b/u,
  'visit call meeti talks',
  'by of from with',
);
const FINITE = lean(
  /\b(?:is|are|was|were|will|has|have|had|met|meets?|held|took|takes|began|begins|\p{Ll}+ed)\b/u,
);

/**
 * The lead; where it only says whose words follow (`… released the following statement:`, `By a correspondent`) or is a
 * heading, the paragraph behind it.
 */
function leadOf(prose: readonly AccountSentence[]): readonly AccountSentence[] {
  const lead = prose.filter((sentence) => sentence.zone === 'lead');
  const [only, ...others] = lead;
  if (only !== undefined && isTakenOver(only)) return behind(prose) ?? lead;
  if (only === undefined || others.length > 0) return lead;
  const isByline =
    only.text.length < LONGEST_BYLINE &&
    (/^(?:written |reported )?by\b/i.test(only.text) || !/[.!?]["”]?$/.test(only.text));
  if (!isByline && !only.text.endsWith(':') && !isMotto(only) && !isVisitLine(only)) return lead;
  return behind(prose) ?? lead;
}

/** The first paragraph behind the lead that is more than a line, nor a heading that the next paragraph tells in full. */
function behind(prose: readonly AccountSentence[]): readonly AccountSentence[] | undefined {
  const isLine = ({ text }: AccountSentence): boolean =>
    text.length < LONGEST_BYLINE && !/[.!?:]["”»]?$/.test(text);
  const [next, second] = prose.filter((sentence) => sentence.zone === 'body' && !isLine(sentence));
  const first = next !== undefined && second !== undefined && isHeadingOf(next, second) ? second : next;
  return first && prose.filter((sentence) => sentence.paragraph === first.paragraph);
}

/** `Tenth Session of the Harbour Dialogue` above `The tenth session of the Harbour Dialogue was held …` */
function isHeadingOf(heading: AccountSentence, next: AccountSentence): boolean {
  if (heading.paragraph === next.paragraph || heading.text.length > LONGEST_HEADING) return false;
  if (/[.!?:]["”»]?$/.test(heading.text) || FINITE.test(heading.text)) return false;
  const named = ofType(next.mentions, 'dialogue');
  return ofType(heading.mentions, 'dialogue').some(({ key }) => named.some((other) => other.key === key));
}

const LONGEST_HEADING = 160;

/** The sentences that open the account: of the lead, or of the first paragraph of a joint text. */
export function openingOf(prose: readonly AccountSentence[]): readonly AccountSentence[] {
  const lead = leadOf(prose).slice(0, LONGEST_OPENING);
  const joint = prose.find((sentence) => sentence.zone === 'joint-text');
  const text =
    joint === undefined
      ? []
      : prose.filter((sentence) => sentence.paragraph === joint.paragraph).slice(0, LONGEST_OPENING);
  const chosen = [...lead, ...text];
  return chosen.length > 0 ? chosen : prose.slice(0, 3);
}

const MEMBERS_OF = cued(/\bMembers? of (?:the|this)\s[^.]{0,60}\bdelegation\b/i, 'mem', 'del');
const HEADS_LIST = cued(
  /^\W*(?:the )?[^:]{0,40}\b(?:delegation|side|participants)(?: (?:members|list|include[sd]?|will include|compris(?:es|ed)|will comprise|consists of|(?:is|will be) composed of|was|were|are))*\W*:\W*$/i,
  'del sid par',
);

/** `2. The Summit was attended by:`, `The following Ministers attended the Meeting:` */
const HEADS_ATTENDANCE = cued(
  /^\W*(?:\d{1,2}[.)]\s+)?(?:The|This)\s[^.;:]{4,160}?\b(?:attended|in attendance|present|participated|took part)\b[^.;:]{0,120}:\s*(?:\n|$)/i,
  'atten prese parti took',
);

/** `Our delegations were headed as follows:` */
const HEADS_HEADS = cued(
  /\b(?:delegations|sides|teams) (?:are|were|will be) (?:chaired|headed|led|represented) (?:as follows|by)\W*:\W*$/i,
  'heade led chair repre',
  'follo by',
);

/** `The following ministers were at our side:`, `With us were:` */
const HEADS_COMPANY = lean(
  /^\W*(?:\d{1,2}[.)]\s+)?(?:(?:The following\b|Those\b|Also\b)[^.;:]{0,60}?\b(?:at (?:her|his|our|their) side|accompanied (?:her|him|us|them)|assisted (?:her|him|us|them)|with (?:her|him|us|them))|(?:With|Accompanying|Assisting|Beside|Alongside) (?:her|him|us|them) (?:was|were|will be))\b[^.;:]{0,60}:\s*(?:\n|$)/,
);

function isMembersLine(sentence: AccountSentence): boolean {
  if (says(sentence, MEMBERS_OF)) return true;
  return (
    sentence.text.includes(':') &&
    (says(sentence, HEADS_LIST) ||
      says(sentence, HEADS_HEADS) ||
      says(sentence, HEADS_ATTENDANCE) ||
      HEADS_COMPANY.test(sentence.text))
  );
}

/** The index of the first sentence, from one on, that heads a list of members; Infinity where none does. */
export function membersLineOf(sentences: readonly AccountSentence[], from = 0): number {
  for (let index = from; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (sentence !== undefined && isMembersLine(sentence)) return index;
  }
  return Infinity;
}

const OF_MINISTRY = /^(?:Federal )?(?:Chancellery|Ministry)\b/;

/** The country of an official: the one that the text gives, else the one whose post alone it is. */
export function countryOfPerson(account: Pick<Account, 'persons'>, person: number): string | undefined {
  const known = account.persons[person];
  if (known === undefined || known.country !== undefined) return known?.country;
  for (const post of known.posts) if (post.country !== undefined && !isOfCabinet(post)) return post.country;
  for (const { title, agency } of known.posts) {
    // a Polish "Secretary of State at the Ministry of Foreign Affairs"
    if (agency !== undefined && OF_MINISTRY.test(agency)) continue;
    const country = countryOfPost(title);
    if (country !== undefined) return country;
  }
  return undefined;
}

/** Whether nobody is named in front of a sentence of the opening: it tells of the meeting itself. */
export function namesFirstOfAll({ opening }: Account, sentence: AccountSentence): boolean {
  return (
    opening.find(({ mentions }) => officials(mentions).length > 0) === sentence || opening[0] === sentence
  );
}

/** The officials among mentions. */
export function officials(mentions: readonly Mention[]): readonly MentionOf<'official'>[] {
  return ofType(mentions, 'official');
}
