/** Trips: a visit is no meeting, but the meetings on it are; a country only visited is no party. */
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import type { Account, TripMeeting } from './account';
import { countryOfPerson, officials } from './account';
import { STAYED } from './encounters';
import { joinedRuns } from './joinedCountries';
import { cued, findIn, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

const TRAVEL = cued(
  /\b(?:travel(?:l?ed|s|l?ing)?|visit(?:ed|s)|trip|will (?:\S+ )?visit(?=[^;]{0,60} and meet (?!with\b)))\b/i,
  'tra vis tri wil',
);
/** `will visit Oslo`, `will pay a working visit to Oslo`, `is on a visit to Norway`, `arrives in Oslo for an official visit`: whom she meets is told behind it. */
const ON_VISIT = cued(
  /\b(?:(?:will|is to|are to|shall|(?:is|are) (?:scheduled|set|due|expected) to) (?:\S+ )?(?:visit|(?:pay|make|undertake|conduct|begin|start|be on) (?:an?|his|her|their) (?:\S+ ){0,4}visit to)|(?:is|are) (?:\S+ )?(?:visiting|on (?:an?|his|her|their) (?:\S+ ){0,4}visit (?:to|in))|(?:pays|paid|begins|began|starts|started|makes|made) (?:an?|his|her|their) (?:\S+ ){0,4}visit to|(?:departs|will depart|leaves) (?:[\p{L}\d]+ ){1,4}for (?=\p{Lu})|(?:will arrive|arrives|arrived|is) in(?= [^;]{0,60} (?:for|on) (?:an?|his|her|their) (?:\S+ ){0,4}visit\b))(?! (?:the|an?) \p{Ll})/u,
  'visit depar leave',
);
/** `She will meet Minister A`, `is meeting her counterpart`, `They met Minister A`: without a `with`. */
const MEETS_WHOM = cued(
  /\b(?:(?:will|shall|is to|are to) (?:(?:also|first|then) )?meet|(?:is|are) (?:(?:also|now) )?meeting|[Hh]e meets|[Ss]he meets|[Tt]hey meet|(?:[Hh]e|[Ss]he|[Tt]hey) met) (?:(?:the|his|her|their) )?(?=\p{Lu}|(?:\p{Lu}\S+ )?(?:counterpart|colleague)\b)/u,
  'meet met',
);
const REACH_OF_VISIT = 3;

/** `will visit Norway and Estonia to promote trade` */
const VISITS_SEVERAL = cued(
  /\bwill (?:\S+ )?visit (?:(?:the )?\p{Lu}[\p{L}’'.-]*,? ){1,6}and (?:the )?(?!(?:President|Secretary|Minister|Prime|Foreign|King|Queen)\b)\p{Lu}/u,
  'visit',
);
/** `will be in Norway and Estonia from`, `leaves on 3 May for Oslo`, `May 3-5 will see Minister A in Oslo` */
const GOES_TO = cued(
  /\b(?:(?:will|is to) (?:be in|go to|head to)|(?:heads|leaves|departs|sets (?:off|out))(?: (?:today|tomorrow|on \p{Lu}\p{Ll}+day|(?:on )?[\p{L}\d]+ [\p{L}\d]+,?))?(?: to| for| on an? (?:\S+ )?trip to)|will (?:see|find) [^;.,]{3,90}? in) (?=(?:the )?\p{Lu})/u,
  'will is heads leave depar sets',
);
/** Somebody who goes there: not `The summit will be in Lima`, `Help will go to Norway`. */
function goesTo(sentence: AccountSentence): Span | undefined {
  const verb = findIn(sentence, GOES_TO) ?? findIn(sentence, STAYED);
  if (verb === undefined) return undefined;
  const persons = officials(sentence.mentions);
  const isSeen = /^will (?:see|find)/.test(textIn(sentence, verb.start, verb.end));
  const goes = isSeen
    ? persons.some(({ start, end }) => start > verb.start && end < verb.end)
    : persons.some(({ end }) => end <= verb.start && SUBJECT_OF.test(textIn(sentence, end, verb.start)));
  return goes ? verb : undefined;
}

const SUBJECT_OF = lean(
  /^(?: of (?:the )?\p{Lu}[\p{L}’'.-]{0,30}(?: \p{Lu}[\p{L}’'.-]{0,30}){0,3})?(?:,[^;.]{1,120},)? $/u,
);
const MET_THERE = cued(
  /\b(?:met|meetings?|meet|talks|consultations)\b[^;]{0,80}?\bwith\b|\b(?:held|co-?chair(?:ed)?) the (?:\S+ ){1,6}?(?:Commission|Committee|Council|Dialogue|Forum)\b[^;]{0,40}?\bwith\b|\b(?:discuss|discussions) with\b|\b(?:and|to|also) meet (?:(?:his|her|their|the) )?(?:\S+ )?(?=[A-Z])/i,
  'met mee tal con dis hel co coc',
  'wit meet',
);
/** A further meeting with the same state is told in a setting of its own: `In Jerusalem, …`, `During a separate meeting …`. */
const NEW_SETTING = /^\W*(?:In|On|During|At|Separately|While|Earlier|Later)\b/;
/** `held a trilateral meeting with their counterparts` */
const OF_SEVERAL = cued(
  /\b(?:trilateral|quadrilateral|multilateral|three-way|four-way)\b/i,
  'tri qua mul thr fou',
);

/** The words that tell of a meeting on the way. */
function metThere(sentence: AccountSentence): Span | undefined {
  const whom = findIn(sentence, MEETS_WHOM);
  const met = findIn(sentence, MET_THERE);
  // `She met Minister A and spoke with Minister B`: A
  return met === undefined || (whom !== undefined && whom.end < met.end) ? whom : met;
}

const AND_MEETS = cued(
  /\band (?:(?:will|to|also|then|later|separately) )*(?:meets?|met|(?:hold|holds|held|have|had) (?:(?:an?|separate|official|bilateral) )*(?:talks|discussions|meetings?|consultations))(?: with)? (?=(?:the )?\p{Lu})/u,
  'and',
  'meet meets met hold holds held have had',
);

/** `will meet with Minister A and hold talks with Prime Minister B`: two meetings of the trip with the state visited, A and B; empty where there is one. */
export function metApart(account: Account, sentence: AccountSentence): readonly MentionOf<'official'>[] {
  const first = account.trip?.[0];
  if (first === undefined || (first.whom ?? first.sentence) !== sentence) return [];
  const again = findIn(sentence, AND_MEETS);
  const met = again && metThere(sentence);
  if (again === undefined || met === undefined || met.start >= again.start) return [];
  const persons = officials(sentence.mentions);
  const one = persons.find(({ start, end }) => start > met.start && end <= again.start);
  const other = persons.find(({ start }) => start >= again.end);
  const opening = tripOpening(account);
  if (one === undefined || other === undefined || opening === undefined) return [];
  const countries = visitedAtFirst(account, opening);
  const areVisited = first.parties.length === 1 && first.parties.every((code) => countries.includes(code));
  const areOfIt = [one, other].every(({ person }) =>
    first.parties.includes(countryOfPerson(account, person) ?? first.parties[0] ?? ''),
  );
  return areVisited && areOfIt ? [one, other] : [];
}

/** The states of officials, without the issuer's own: told, or known from a meeting before. */
function statesOf(
  account: Omit<Account, 'trip'>,
  persons: readonly MentionOf<'official'>[],
  metOf: ReadonlyMap<number, string>,
): readonly string[] {
  const codes = persons.flatMap(({ person }) => countryOfPerson(account, person) ?? metOf.get(person) ?? []);
  return [...new Set(codes)].filter((code) => code !== account.issuer && code !== 'INT');
}

function isWith({ parties }: TripMeeting, code: string): boolean {
  return parties.length === 1 && parties[0] === code;
}

/** `traveled to Oslo to meet with government officials`: a meeting with nobody named, told of further down. */
function isUntold(meeting: TripMeeting, code: string): boolean {
  const { sentence, whom } = meeting;
  const met = metThere(sentence);
  return (
    whom === undefined &&
    isWith(meeting, code) &&
    sentence.zone === 'lead' &&
    met !== undefined &&
    officials(sentence.mentions).every(({ start }) => start < met.start)
  );
}

const THEIRS = cued(
  /\b(?:met|meet(?:ings?)?|talks|consultations)\b[^;]{0,80}\bwith (?:the |their |his |her )?(?:\S+ ){0,2}?(?:ministers|presidents|counterparts|leaders of|leaders(?: |$)|leadership|heads of (?:state|government)|officials|authorities)\b/i,
  'met mee tal con',
  'minis presi count leade heads offic autho',
);

/** `will travel to Nairobi and Kigali, where she will meet with the foreign ministers`: those of each state. */
function areMetInEach(sentence: AccountSentence): boolean {
  const met = findIn(sentence, THEIRS);
  return (
    met !== undefined &&
    !sentence.mentions.some(
      ({ type, start }) =>
        start > met.start && (type === 'official' || type === 'country' || type === 'place'),
    )
  );
}

/** `will meet with the leaders in each country` */
const IN_EACH = cued(
  /\b(?:meet(?:ings?)?|met|talks|consultations) with\b[^;.]{3,60} in (?:each|these|those)(?: of (?:these|the))? (?:\S+ )?(?:country|countries|nations?|states?|capitals?)\b/i,
  'met mee tal con',
  'each these those',
);

/** `In Norway, she will meet with the ministers of …`: a state that only its own paragraph says is visited. */
function settingOf(
  { issuer }: Omit<Account, 'trip'>,
  { text, start, mentions }: AccountSentence,
  told: readonly string[],
): string | undefined {
  const [first] = mentions;
  if (first?.type !== 'country' || first.start !== start + IN.length || !text.startsWith(IN))
    return undefined;
  const isAlone = first.value !== issuer && told.every((code) => code === first.value || code === issuer);
  return isAlone ? first.value : undefined;
}

const IN = 'In ';

/** `In Oslo, she met with Estonian Minister A`: the state in front of who was met, where it was not visited. */
function stateOfMet(
  { issuer }: Omit<Account, 'trip'>,
  sentence: AccountSentence,
  visitedStates: readonly string[],
): string | undefined {
  const met = metThere(sentence);
  if (met === undefined) return undefined;
  const [state, post] = sentence.mentions.filter(({ start }) => start >= met.end);
  if (state?.type !== 'country' || post?.type !== 'title' || state.start - met.end > LONGEST_WITH)
    return undefined;
  const isFront = /^(?:[’']s)? $/.test(textIn(sentence, state.end, post.start));
  return isFront && state.value !== issuer && !visitedStates.includes(state.value) ? state.value : undefined;
}

const LONGEST_WITH = 24;

/** `will meet King A and dine with Norwegian Minister B`, `her counterpart, A, and Norwegian Minister B`: A of no other state is of the one visited. */
function stateOfFirst(
  account: Omit<Account, 'trip'>,
  sentence: AccountSentence,
  [visitedState, ...others]: readonly string[],
): string | undefined {
  const met = metThere(sentence);
  if (met === undefined || visitedState === undefined || others.length > 0) return undefined;
  const [first, next] = officials(sentence.mentions).filter(({ start }) => start >= met.start);
  if (first === undefined || next === undefined || first.start - met.end > LONGEST_WITH) return undefined;
  const isOfNone = countryOfPerson(account, first.person) === undefined;
  return isOfNone &&
    !sentence.mentions.some(
      ({ type, start, end }) => type === 'country' && start >= met.start && end <= first.start,
    )
    ? visitedState
    : undefined;
}

/** `In Vienna, she will meet with IAEA Director General A`: an organisation is met there, and no state. */
export function isWithOrganisation(account: Omit<Account, 'trip'>, sentence: AccountSentence): boolean {
  const met = metThere(sentence);
  if (met === undefined) return false;
  const behind = sentence.mentions.filter(({ start }) => start >= met.end);
  if (behind.some(({ type }) => type === 'country')) return false;
  const persons = officials(behind);
  if (persons.length > 0) return persons.every(({ person }) => countryOfPerson(account, person) === 'INT');
  const bodies = ofType(behind, 'agency');
  return bodies.length > 0 && bodies.every(({ country }) => country === 'INT');
}

/** How far into the account the meetings of a trip are looked for. */
const REACH = 14;

/** The verb that tells of the trip. */
export function travelIn(sentence: AccountSentence): Span | undefined {
  return (
    findIn(sentence, TRAVEL) ??
    findIn(sentence, VISITS_SEVERAL) ??
    goesTo(sentence) ??
    findIn(sentence, ON_VISIT)
  );
}

function visited(account: Omit<Account, 'trip'>, sentence: AccountSentence): readonly string[] {
  const travel = travelIn(sentence);
  if (travel === undefined) return [];
  const from = says(sentence, TRAVEL) || !says(sentence, VISITS_SEVERAL) ? travel.end : travel.start;
  const countries = ofType(sentence.mentions, 'country').filter((country) => country.start > from);
  const places = ofType(sentence.mentions, 'place').flatMap((place) =>
    place.start > from && place.country !== undefined ? [place.country] : [],
  );
  const codes = [...countries.map((country) => country.value), ...places];
  return [...new Set(codes)].filter((code) => code !== account.issuer);
}

/** `will travel to five nations. The trip will take her to Norway, Estonia and …`: the states of the second sentence. */
export function visitedAtFirst(account: Omit<Account, 'trip'>, opening: AccountSentence): readonly string[] {
  const told = visited(account, opening);
  const next = account.prose[account.prose.indexOf(opening) + 1];
  return told.length > 0 || next === undefined ? told : visited(account, next);
}

/** `traveled to Oslo, where she met with …` is a trip, too. */
const WHERE_THEY_MET = /\bwhere (?:he|she|they)\b.*$/;

/** `had to postpone her trip to Oslo`: nobody travels there. */
const NOT_MADE = cued(
  /\b(?:postpon|cancel|call(?:ed|ing)? off|put(?:ting)? off|cut(?:ting)? short)\w* (?:his|her|their|the|an?) (?:\S+ )?(?:trip|visit|travels?)\b/i,
  'postp cance call put cut',
  'trip visit trave',
);

/** Whether the release opens with a trip rather than with a meeting. */
export function isTripSentence(sentence: AccountSentence): boolean {
  return (
    (says(sentence, TRAVEL) || says(sentence, VISITS_SEVERAL) || goesTo(sentence) !== undefined) &&
    !says(sentence, NOT_MADE) &&
    !/\b(?:held|met|convened|co-chaired|participated|hosted|leading)\b/i.test(
      sentence.text.replace(WHERE_THEY_MET, ''),
    )
  );
}

/** `Minister A will visit Oslo. She will meet …`: a visit alone, and behind it whom she meets there. */
function isVisitWithMeeting(first: AccountSentence, prose: readonly AccountSentence[]): boolean {
  if (!says(first, ON_VISIT) || ofType(first.mentions, 'dialogue').length > 0) return false;
  if (says(first, ANY_MEETING) && ANY_MEETING.pattern.test(first.text.replace(WHERE_THEY_ATTEND, '')))
    return false;
  const at = prose.indexOf(first) + 1;
  return prose.slice(at, at + REACH_OF_VISIT).some((sentence) => {
    const met = metThere(sentence);
    return (
      met !== undefined &&
      sentence.mentions.some(
        ({ type, start }) => start >= met.start && (type === 'official' || type === 'title'),
      )
    );
  });
}

/** `departs tomorrow for Oslo, where she will attend the Harbour Forum` */
const WHERE_THEY_ATTEND =
  /,? where (?:he|she|they) will (?:attend|participate in|take part in|address|speak at) (?:the|an?) [^;]{3,80}$/;

const ANY_MEETING = cued(
  /\b(?:meet|meets|meeting|meetings|met|talks|consultations|discussions|discuss|hold|held|holds|host|hosted|co-?chair|chair|attend|participate|take part)\b/i,
  'meet met talks consu discu hold held host co coc chair atten parti take',
);

/** What a line above the text does not name. */
const TELLS_MORE: ReadonlySet<string> = new Set(['official', 'dialogue', 'date']);

/** The sentence that tells of the trip: the first, or the second behind a line that names nobody. */
export function tripOpening({
  opening,
  prose,
}: Pick<Account, 'opening' | 'prose'>): AccountSentence | undefined {
  const [first] = opening;
  const second = prose[1];
  if (first === undefined || isTripSentence(first) || isVisitWithMeeting(first, prose)) return first;
  const isStandfirst = first.mentions.every(({ type }) => !TELLS_MORE.has(type));
  return isStandfirst && second !== undefined && isTripSentence(second) ? second : undefined;
}

/**
 * The meetings of a trip in the order told: sentences of a meeting "with" a state that was visited, or with persons
 * of it who were not met before. Undefined where the release does not open with a trip.
 */
export function tripMeetings(account: Omit<Account, 'trip'>): readonly TripMeeting[] | undefined {
  const opening = tripOpening(account);
  if (opening === undefined) return undefined;
  const countries = visitedAtFirst(account, opening);
  const meetings: TripMeeting[] = [];
  const seen = new Set<number>();
  /** The state with which each person was met. */
  const metOf = new Map<number, string>();
  for (const sentence of account.prose.slice(0, REACH)) {
    if (metThere(sentence) === undefined || isWithOrganisation(account, sentence)) continue;
    const persons = officials(sentence.mentions).filter((mention) => mention.form === 'full');
    const joint = says(sentence, OF_SEVERAL) ? statesOf(account, officials(sentence.mentions), metOf) : [];
    if (joint.length > 1) {
      for (const mention of persons) seen.add(mention.person);
      meetings.push({ parties: joint, sentence });
      continue;
    }
    const there = [
      ...ofType(sentence.mentions, 'place').flatMap((place) =>
        place.country === undefined ? [] : [place.country],
      ),
      ...statesOf(account, persons, metOf),
    ];
    const told = [...ofType(sentence.mentions, 'country').map((country) => country.value), ...there];
    const several = joinedRuns(account.read.text, ofType(sentence.mentions, 'country')).find((run) =>
      run.every(({ value }) => countries.includes(value)),
    );
    if (several !== undefined) {
      const codes = [...new Set(several.map(({ value }) => value))];
      for (const code of codes)
        if (!meetings.some((meeting) => isWith(meeting, code))) meetings.push({ parties: [code], sentence });
      continue;
    }
    const isOfEach = sentence === opening ? areMetInEach(sentence) : says(sentence, IN_EACH);
    if (meetings.length === 0 && countries.length > 1 && isOfEach) {
      for (const code of countries) meetings.push({ parties: [code], sentence });
      continue;
    }
    // with one country visited, whoever is met there is of it
    const party =
      stateOfMet(account, sentence, countries) ??
      told.find((code) => countries.includes(code)) ??
      settingOf(account, sentence, told) ??
      stateOfFirst(account, sentence, countries) ??
      there.find((code) => code !== account.issuer) ??
      (countries.length === 1 ? countries[0] : undefined);
    const isNew = persons.some((mention) => !seen.has(mention.person));
    const isAgain = party !== undefined && meetings.some((meeting) => isWith(meeting, party));
    const met = metThere(sentence)?.end ?? sentence.end;
    const untold = meetings.findIndex((meeting) => party !== undefined && isUntold(meeting, party));
    const named = meetings[untold];
    if (named !== undefined && isNew && persons.some(({ start }) => start > met)) {
      meetings[untold] = { ...named, whom: sentence };
      for (const { person } of persons) seen.add(person);
      continue;
    }
    if (party === undefined || (isAgain && !(isNew && NEW_SETTING.test(sentence.text)))) continue;
    for (const mention of persons) {
      seen.add(mention.person);
      if (mention.start > met) metOf.set(mention.person, party);
    }
    meetings.push({ parties: [party], sentence });
  }
  return meetings;
}
