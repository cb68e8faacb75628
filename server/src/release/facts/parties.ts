/** Who met: the parties of the main event, as ISO codes or acronyms of groupings. */
import { joinedRuns } from './joinedCountries';
import { officials, countryOfPerson } from './account';
import type { Account } from './account';
import { statesOfCapitals } from './capitals';
import { statesOfChairs } from './chairStates';
import { statesInAttendance } from './attendance';
import { withPartnerOfFormat } from './formatPartners';
import { listsParticipants } from './participants';
import { hostOfMeeting } from './homeMeetings';
import { metOneToOne } from './oneToOne';
import { withListed } from './listedParties';
import { meetsPrivatePersons } from './privatePersons';
import { WELCOMED_TO } from './when';
import { partiesOfSent } from './sentDelegations';
import { fromOfficials, hasOwn } from './statesOfOfficials';
import { cued, findIn, lastBefore, ofType, says, textIn } from './sentences';
import type { AccountSentence } from './sentences';
import { statesOfSides } from './statesOfSides';
import { isTour } from './tourEvents';

const MET = cued(
  /\b(?:met|had (?:\S+ ){0,2}?talks|sat down|talks between|conferred|(?:will|to) confer(?! (?:an?|the|upon|his|her)\b)|exchanged views|meet(?:s|ing|ings)?|co-?chair(?:s|ed|ing)?|presid(?:e|es|ed) over|held|hold|holding|convened?|consultations?|visit(?:ed|s)?|spoke|host(?:s|ed|ing)?|traveled|travelled|joint(?:ly)?|delegations?|attend|participated|conducted (?:\S+ ){0,3}discussions|had an? (?:\S+ ){0,2}(?:conversation|call)(?: today| yesterday)? with(?! (?:the |an? |her |his )?(?:\S+ )?(?:crew|journalists|media|press|reporters|students|workers)\b)|(?:tele)?phone conversation (?:took place|was held)|launched (?:in (?:\S+ ){1,2})?(?:the|an?) (?:\S+ ){0,4}?(?:dialogue|consultations|talks|working group)|concluded (?:the|their|an?) (?:(?!(?:at|for|in|of|on|with) )\S+ ){0,5}?(?:dialogue|consultations|talks|working group|meeting|session|round))\b|\breceived [^;.]{0,60}?(?:Minister|President|Secretary|Ambassador|Chancellor|Commissioner|Speaker|Envoy|Representative|counterpart|delegation)\b|\bcalled on (?:\S+ ){0,3}?(?:President|Prime Minister|Minister|Mantri|Chancellor|King|Speaker|counterpart)\b(?![^;.]{0,90} (?:to|for) )|\b(?:courtesy|introductory|farewell) calls? (?:up)?on\b/i,
  'cal sat talks confe excha met mee co coc presi hel hol con vis spo hos tra joi del att par rec launc had pho tel',
);

/** `hosted a meeting with representatives from Argentina, Brazil, …`: however many they are, they met. */
const MET_WITH = /\b(?:with|from|of|between)\s+(?:the\s+)?(?:governments?\s+of\s+)?(?:the\s+)?$/i;

/** `traveled to Israel, the Netherlands, and the United Kingdom`: places of a trip, not parties of a meeting. */
const VISITED = /\b(?:travel\w*|visit\w*|trip)\s+(?:to\s+)?(?:the\s+)?$/i;

/** `They reviewed their Norwegian and Danish counterparts' plans`: countries of neither who met. */
const OF_BOTH = /\btheir\s+$/;

function areCounterparts({ read }: Account, run: readonly { readonly end: number }[]): boolean {
  const end = run.at(-1)?.end ?? 0;
  return /^\s+(?:\S+\s+)?(?:counterparts|colleagues)\b/.test(read.text.slice(end, end + 48));
}

function codes(countries: readonly { readonly value: string }[]): readonly string[] {
  return [...new Set(countries.map((country) => country.value))];
}

/** The pair that the opening sentences put side by side. */
function fromOpening(account: Account): readonly string[] {
  const first = account.opening.filter((sentence, i) => i < 2 || sentence.zone === 'joint-text');
  if (first[0] !== undefined && meetsPrivatePersons(account, first[0])) return [];
  for (const sentence of first) {
    const dialogue = ofType(sentence.mentions, 'dialogue').find((mention) => mention.parties.length >= 2);
    const run = joinedRuns(
      account.read.text,
      ofType(sentence.mentions, 'country').filter((country) => !country.quoted),
      ofType(sentence.mentions, 'agency'),
    )[0];
    const front =
      run?.[0] === undefined ? '' : account.read.text.slice(Math.max(0, run[0].start - 24), run[0].start);
    if (
      run !== undefined &&
      !VISITED.test(front) &&
      !(sentence !== first[0] && isTopic(sentence, run)) &&
      !(sentence !== first[0] && OF_BOTH.test(front) && areCounterparts(account, run)) &&
      !areOthers(account, sentence, run) &&
      (run.length <= 4 || MET_WITH.test(front) || areSubject(account, sentence, run)) &&
      (dialogue === undefined || (run[0]?.start ?? 0) < dialogue.start)
    )
      return withFaced(
        account,
        sentence,
        run,
        withOwn(
          account,
          sentence,
          run,
          withHost(account, sentence, withDelegation(account, sentence, codes(run))),
        ),
      );
    if (dialogue !== undefined) return dialogue.parties;
    const standing = ofType(sentence.mentions, 'dialogue').find((mention) => mention.standing !== undefined);
    if (standing?.standing !== undefined && run === undefined) return standing.standing;
  }
  return [];
}

/** `They discussed ports, cod, Chile and Peru.`: what was spoken of, behind the sentence of who met. */
function isTopic(
  sentence: AccountSentence,
  [first]: readonly { readonly start: number; readonly end: number }[],
): boolean {
  const front = first === undefined ? '' : textIn(sentence, sentence.start, first.start);
  return DISCUSSED.test(front) && !/\bwith (?:[^,;]{0,60} )?$|^\W*(?:Having|After)\b/.test(front);
}

const DISCUSSED =
  /\b(?:discussed|addressed|exchanged views on|talked about|spoke about|reviewed|covered|raised|touched (?:up)?on)\b/;

/** `Norway, Japan, … and Estonia held …`: however many they are, they met. */
function areSubject(
  { read }: Account,
  sentence: AccountSentence,
  run: readonly { readonly start: number; readonly end: number }[],
): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || first.start - sentence.start > LONGEST_ARTICLE)
    return false;
  return /^\s+(?:have\s+)?(?:held|met|convened|concluded|gathered|launched)\b/.test(
    read.text.slice(last.end, last.end + 24),
  );
}

const LONGEST_ARTICLE = 5;

/** `A of Norway and B of Estonia spoke regarding peace between …`: countries of which none sent who met. */
function areOthers(
  account: Account,
  sentence: AccountSentence,
  run: readonly { readonly value: string }[],
): boolean {
  const states = new Set<string>();
  for (const { person } of officials(sentence.mentions)) {
    const code = countryOfPerson(account, person);
    if (code !== undefined) states.add(code);
  }
  return states.size > 1 && run.every(({ value }) => !states.has(value));
}

/** Who hosted or convened the others is a party too, though the run does not name it. */
function withHost(
  account: Account,
  sentence: AccountSentence,
  parties: readonly string[],
): readonly string[] {
  if (account.issuer === undefined || parties.includes(account.issuer)) return parties;
  const verb = findIn(sentence, HOSTED);
  // "Norway and Chile convened the third Dialogue": they did so themselves
  const isTheirs =
    verb !== undefined &&
    ofType(sentence.mentions, 'country').some(
      ({ value, end }) => parties.includes(value) && BESIDE.test(textIn(sentence, end, verb.start)),
    );
  return verb === undefined || isTheirs ? parties : [account.issuer, ...parties];
}

const BESIDE = /^\s+(?:have\s+)?(?:jointly\s+)?$/;

const HOSTED = cued(
  /\b(?:(?:hosted|convened|will (?:host|convene|welcome|receive))(?! by\b)|welcomed|met with|(?:was|were) joined by\b[^;]{0,40}\bfrom|held (?:a|an)\b[^;]{0,60}\bwith|spoke\b[^;]{0,60}\b(?:counterparts|ministers|leaders) from)\b/i,
  'hos con wel met hel spoke joi will',
);

/** `A U.S. delegation will take part in a dialogue with Norway and Japan`: who sends it is a party too. */
function withDelegation(
  { read }: Account,
  sentence: AccountSentence,
  parties: readonly string[],
): readonly string[] {
  const sender = ofType(sentence.mentions, 'country')[0];
  return sender !== undefined &&
    !parties.includes(sender.value) &&
    /^\s+delegation\b/.test(read.text.slice(sender.end, sender.end + 16))
    ? [sender.value, ...parties]
    : parties;
}

/** `State Secretary A took part in consultations with Norway and Estonia`, of the issuer's own: whoever consults with others is a party, too. */
function withOwn(
  account: Account,
  sentence: AccountSentence,
  [first]: readonly { readonly start: number }[],
  parties: readonly string[],
): readonly string[] {
  if (account.issuer === undefined || parties.includes(account.issuer) || first === undefined) return parties;
  const named = officials(sentence.mentions);
  const isOfOwn =
    named.length > 0 &&
    named.every(
      ({ person, end }) =>
        end <= first.start && (countryOfPerson(account, person) ?? account.issuer) === account.issuer,
    );
  const front = textIn(sentence, Math.max(sentence.start, first.start - LONGEST_CONSULTS), first.start);
  const end = named.at(-1)?.end ?? first.start;
  const isThere = TAKES_PART.test(textIn(sentence, end, first.start));
  return isOfOwn && isThere && CONSULTS_WITH.test(front) ? [account.issuer, ...parties] : parties;
}

/** But not `told the parliament about talks with Norway and Estonia`. */
const TAKES_PART =
  /\b(?:attend|chair|co-?chair|conclud|conduct|conven|head|held|hold|host|join|launch|lead|led|open|participat|(?:take|taking|took)[a-z]* part|travel|visit|(?:had|has|have) (?!(?:briefed|informed|told)\b)|(?:is|was|are|were) (?:in|to)\b)/i;

const LONGEST_CONSULTS = 60;
const CONSULTS_WITH = /\b(?:consultations|discussions|meeting|negotiations|talks) with (?:the )?$/;

const COUNTERPARTS_OF = /\b(?:his|her) (?:\S+ )?counterparts (?:from|of|in) (?:the )?$/;

/** `between Director A of Norway and her counterparts from Chile and Estonia`: whoever has counterparts is of a party, too. */
function withFaced(
  account: Account,
  sentence: AccountSentence,
  [first]: readonly { readonly start: number }[],
  parties: readonly string[],
): readonly string[] {
  if (first === undefined) return parties;
  if (!COUNTERPARTS_OF.test(textIn(sentence, Math.max(sentence.start, first.start - 40), first.start)))
    return parties;
  const whose = lastBefore(officials(sentence.mentions), first.start);
  const own = whose === undefined ? undefined : countryOfPerson(account, whose.person);
  return own === undefined || own === 'INT' || parties.includes(own) ? parties : [own, ...parties];
}

const MOST_WITH_ISSUER = 3;

function withIssuer(account: Account, parties: readonly string[], isNamed = false): readonly string[] {
  if (account.issuer === undefined || parties.includes(account.issuer)) return parties;
  if (parties.length > MOST_WITH_ISSUER && !isNamed) return parties;
  return [account.issuer, ...parties];
}

/** `Call With Japanese and Norwegian Counterparts`, `Minister A Hosts Japanese and Norwegian Counterparts`: somebody met them. */
const WITH = /\b(?:with|(?:with |to )?(?:\S+ )?counterparts from|counterparts)\b/i;

/** `U.S. Consultations with Australia, Japan, and New Zealand`: whoever met with them is a party too. */
function withPartner(account: Account, joined: readonly string[]): readonly string[] {
  const title = account.title;
  const at = title === undefined ? null : WITH.exec(title.text);
  if (title === undefined || at === null) return joined;
  const inFront = title.countries.filter((code) => !joined.includes(code));
  return inFront.length > 0
    ? [...inFront.slice(0, 1), ...joined]
    : withIssuer(account, joined, /counterparts/i.test(at[0]));
}

const REACH_OF_RUN = 4;

/** `Ministers of Norway, Japan and Estonia met` under a title that names two of them: all who met. */
function widerRun(account: Account, titled: readonly string[]): readonly string[] | undefined {
  for (const sentence of account.prose.slice(0, REACH_OF_RUN)) {
    if (!says(sentence, MET)) continue;
    for (const run of joinedRuns(account.read.text, ofType(sentence.mentions, 'country'))) {
      const all = codes(run);
      const [last, before] = [run.at(-1), run.at(-2)];
      const isListed = /\band\b/.test(account.read.text.slice(before?.end, last?.start));
      if (
        isListed &&
        all.length > titled.length &&
        all.length <= 4 &&
        titled.every((code) => all.includes(code))
      )
        return all;
    }
  }
  return undefined;
}

const REACH_OF_PAIR = 8;

/** `where Norway and Japan differ`, `the Norway-Japan relationship`, `the Norway-Japan Ports Committee`: the pair that one known side stands in. */
function pairWith({ prose, read }: Account, known: string): readonly string[] {
  for (const sentence of prose.slice(0, REACH_OF_PAIR)) {
    const named = ofType(sentence.mentions, 'dialogue').find(
      ({ parties, quoted }) => !quoted && parties.length === 2 && parties.includes(known),
    );
    if (named !== undefined) return named.parties;
    for (const run of joinedRuns(read.text, ofType(sentence.mentions, 'country'))) {
      const pair = codes(run);
      if (pair.length === 2 && pair.includes(known)) return pair;
    }
  }
  return [];
}

const MOST_MEMBERS = 7;
/** So many may have met where each sent an official who is named. */
const MOST_PARTIES = 12;

/** `The Quad Senior Cyber Group met`: where a small grouping met and nobody else is named, its members did. */
function membersOf(account: Account, partners: readonly string[]): readonly string[] | undefined {
  const [only, ...others] = partners;
  if (only === undefined || others.length > 0) return undefined;
  const members = account.knowledge.groupings.get(only)?.members ?? [];
  if (account.issuer !== undefined && !members.includes(account.issuer)) return undefined;
  return members.length >= 2 && members.length <= MOST_MEMBERS ? members : undefined;
}

/** `Participants in the call included Prime Minister A of Canada, …`: the states of those listed. */
function fromParticipants(account: Account): readonly string[] {
  const list = account.prose.slice(0, 12).find((sentence) => listsParticipants(sentence));
  if (list === undefined) return [];
  const known = officials(list.mentions)
    .map((mention) => countryOfPerson(account, mention.person))
    .filter((code): code is string => code !== undefined && code !== 'INT');
  const states = [...new Set(known)];
  return states.length < 2 || account.issuer === undefined || states.includes(account.issuer)
    ? states
    : [account.issuer, ...states];
}

/** Where a small grouping met and one of its members is named beside it, its members are the parties. */
export function readParties(account: Account): readonly string[] {
  if (isTour(account)) return withIssuer(account, account.trip?.[0]?.parties ?? []);
  const named = told(account);
  const parties = named.length < 2 ? (byCapitals(account) ?? partiesOfSent(account) ?? named) : named;
  for (const party of parties) {
    const members = account.knowledge.groupings.get(party)?.members ?? [];
    if (members.length < 2 || !parties.some((other) => members.includes(other))) continue;
    if (members.length <= MOST_MEMBERS) return members;
    // "The Summit of the Community was attended by": its members who came
    const attending = statesInAttendance(account);
    if (attending.length > 0) return attending;
  }
  return withPartnerOfFormat(account, withListed(account, parties));
}

/** `Seoul and Washington will hold …`, in the title or the opening. */
function byCapitals({ sentences, opening }: Account): readonly string[] | undefined {
  for (const sentence of [...sentences.slice(0, 1), ...opening.slice(0, 2)]) {
    const states = statesOfCapitals(sentence);
    if (states.length > 1) return states;
  }
  return undefined;
}

/** `Minister A of Norway hosted Minister B of Chile`: who met is told before who else attended. */
function tellsPair(account: Account): boolean {
  return account.opening.slice(0, 1).some((at) => says(at, MET) && fromOfficials(account, at).length >= 2);
}

/** `met separately with her counterparts from Norway and Chile`: states of several meetings, and not of one. */
function isMetApart({ trip = [] }: Account, states: readonly string[]): boolean {
  const met = trip.flatMap(({ parties }) => parties);
  return trip.length > 1 && states.length > 2 && states.every((code) => met.includes(code));
}

/** The parties in the order in which the text names them; empty where the release tells of no meeting. */
function told(account: Account): readonly string[] {
  const title = account.title?.dialogue?.parties ?? [];
  if (title.length >= 2) return title;
  const dialogue = account.trip === undefined ? undefined : account.main;
  if (dialogue !== undefined && dialogue.parties.length >= 2) return dialogue.parties;
  const titled = account.trip === undefined ? (account.title?.joined ?? []) : [];
  if (titled.length >= 2 && titled.length <= 4)
    return widerRun(account, titled) ?? withPartner(account, titled);
  const listed = fromParticipants(account);
  if (listed.length >= 2) return listed;
  const pair = fromOpening(account);
  const isOfTrip =
    (account.trip?.length ?? 0) > 0 && account.issuer !== undefined && !pair.includes(account.issuer);
  if (pair.length >= 2 && !isOfTrip && !isMetApart(account, pair)) return pair;
  const attending = tellsPair(account) ? [] : statesInAttendance(account);
  if (attending.length > 0) return attending;
  const named = statesOfSides(account);
  if (named.length >= 2 && named.length <= 4) return named;
  const { trip } = account;
  if (trip !== undefined) {
    const first = trip[0] === undefined ? [] : withIssuer(account, trip[0].parties);
    return first.length >= 2 ? first : [];
  }
  const lead = account.opening;
  // the title tells that they met where the lead tells what they agreed
  const isTitled = account.title !== undefined && MET.pattern.test(account.title.text);
  const meeting =
    lead.find((at) => says(at, MET) || says(at, WELCOMED_TO) || metOneToOne(account, at).length > 0) ??
    (isTitled ? lead[0] : undefined);
  const told = meeting === undefined ? [] : fromOfficials(account, meeting);
  const chairs = statesOfChairs(account);
  if (chairs.length > 1 && (told.length < 2 || told.every((code) => chairs.includes(code))))
    return [...new Set([...told, ...chairs])];
  if (meeting === undefined) return [];
  // "after pre-APEC meetings": whose other meeting it is, where two are told
  const inTitle = (account.title?.countries ?? []).filter(
    (code) => told.length < 2 || told.includes(code) || !account.knowledge.groupings.has(code),
  );
  const isPair =
    account.issuer === undefined && told.length === 2 && inTitle.every((code) => told.includes(code));
  const partners =
    !isPair && inTitle.some((code) => code !== account.issuer)
      ? [...new Set([...inTitle.filter((code) => told.includes(code) || told.length === 0), ...inTitle])]
      : told;
  const own = inTitle.length <= 1 ? membersOf(account, partners) : undefined;
  if (own !== undefined) return own;
  const most =
    partners.length > MOST_PARTIES || partners.some((code) => !told.includes(code)) ? 4 : MOST_PARTIES;
  const parties = withIssuer(account, partners.slice(0, most), hasOwn(account, meeting));
  if (parties.length >= 2) return parties;
  if (parties[0] === undefined || meetsPrivatePersons(account, meeting)) return [];
  const known = pairWith(account, parties[0]);
  if (known.length > 0 || account.issuer !== undefined || !hasOwn(account, meeting)) return known;
  const host = hostOfMeeting(meeting, parties[0]);
  return host === undefined ? [] : [host, parties[0]];
}
