/** Sides that are told by who hosts, or by a post that one state alone of the parties has. */
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { sideOfSoleDelegate } from './agencySides';
import { partiesIn } from './namedSides';
import { sideOfFellowHost } from './sideHosts';
import { cued, findIn, firstFrom, ofType, says, textIn } from './sentences';
import { toldDelegate } from './toldDelegates';
import type { AccountSentence, MentionOf } from './sentences';

const OWN_POST =
  /^(?:Vice President|First Lady|Second Gentleman|(?:Principal )?(?:Deputy )?National Security Advisor)$/;

/** `Vice President A joined the call`: a post that releases of the United States leave without a country. */
export function holdsOwnPost(
  account: Account,
  { person }: MentionOf<'official'>,
  parties: readonly string[],
): boolean {
  if (account.issuer !== 'US' || !parties.includes('US')) return false;
  const mayRank = !parties.some((party) => WITH_SECRETARIES.has(party) || WITH_ASSISTANTS.has(party));
  return (account.persons[person]?.posts ?? []).some(
    ({ title }) => OWN_POST.test(title) || (mayRank && OWN_RANK.test(title)),
  );
}

/** `co-chaired by Director General A and Deputy Assistant Secretary B`: of two, the side that the rank of one tells. */
export function sideOfRank(
  account: Account,
  mention: MentionOf<'official'>,
  other: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  const isOwn = holdsOwnPost(account, mention, parties);
  if (isOwn === holdsOwnPost(account, other, parties)) return undefined;
  const posts = account.persons[(isOwn ? other : mention).person]?.posts ?? [];
  if (posts.some(({ title }) => MAY_BE_OWN.test(title))) return undefined;
  return isOwn ? 'US' : parties.find((party) => party !== 'US');
}

/** `Assistant Secretary A`: a rank of the departments of the United States. */
const OWN_RANK = /^(?:(?:Acting|Principal|Deputy) )*Assistant Secretary\b/;
/** `Under Secretary A co-chaired the Working Group with Assistant Secretary B`: of one side as well. */
const MAY_BE_OWN = /^(?:Acting )?(?:Deputy|Under) Secretary\b/;
/** States whose officials are of that rank too. */
const WITH_ASSISTANTS: ReadonlySet<string> = new Set([
  'AU',
  'FJ',
  'FM',
  'IE',
  'MH',
  'MY',
  'NZ',
  'PG',
  'PW',
  'SB',
  'VU',
]);

const OF_DEPARTMENT =
  /^(?:Acting )?(?:Defense|Energy|Homeland Security|Labor|Transportation|Treasury) Secretary$/;
/** `Principal Deputy Assistant Secretary for Europe` */
const OF_RANK = /^(?:Acting )?(?:Principal )?Deputy Assistant Secretary\b/;
/** States that call ministers or their deputies secretaries too. */
const WITH_SECRETARIES: ReadonlySet<string> = new Set(['BD', 'GB', 'HK', 'IN', 'LK', 'MX', 'NP', 'PH', 'PK']);

const DELEGATION_IS =
  /^\W*(?:The )?\S+ delegation (?:also )?(?:was (?:led|headed) by|included?s?|comprised|consisted of)\b/;

/** What stands behind is of others: `…, and was hosted by Secretary B`. */
const MEETS_OTHERS =
  /;|\b(?:accompanied|briefed|hosted|joined|met|received|spoke|thanked|visited|welcomed|while|who|with)\b/;

/**
 * `The Mexican delegation included Secretary of Defense A`: a post that is told by its words alone to be of the United
 * States, where the other party has such secretaries and the sentence is of its delegation.
 */
export function sideOfSecretary(
  account: Account,
  sentence: AccountSentence,
  { person, start }: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  if (!parties.some((party) => WITH_SECRETARIES.has(party)) || !DELEGATION_IS.test(sentence.text))
    return undefined;
  const known = account.persons[person];
  if (known?.country !== undefined || known?.posts.some(({ country }) => country !== undefined) === true)
    return undefined;
  const [side, ...others] = partiesIn(account, sentence, parties);
  if (side === undefined || others.length > 0 || !WITH_SECRETARIES.has(side.party)) return undefined;
  return MEETS_OTHERS.test(textIn(sentence, sentence.start, start)) ? undefined : side.party;
}

/** The Union has none. */
const OF_JUSTICE = /^(?:Acting )?(?:(?:Assistant|Associate|Deputy) )*Attorney General$/;

/** `Energy Secretary A`, `Deputy Assistant Secretary B`: of the United States, where no other party has secretaries for ministers; `Attorney General A` facing the Union. */
export function isDepartmentHead(
  { persons }: Account,
  { person }: MentionOf<'official'>,
  parties: readonly string[],
): boolean {
  if (!parties.includes('US') || parties.some((party) => WITH_SECRETARIES.has(party))) return false;
  const mayRank = !parties.some((party) => WITH_ASSISTANTS.has(party));
  const isUnion = parties.length === 2 && parties.includes('EU');
  return (persons[person]?.posts ?? []).some(
    ({ title }) =>
      OF_DEPARTMENT.test(title) || (mayRank && OF_RANK.test(title)) || (isUnion && OF_JUSTICE.test(title)),
  );
}

const HOSTED_BY = /\bhosted by (?:the )?$/;

/** `attended a dinner hosted by President A`: on a trip the host is of the state that was visited. */
function hostsOnTrip(
  { trip, persons }: Account,
  sentence: AccountSentence,
  { person, start }: MentionOf<'official'>,
): boolean {
  if (trip === undefined || trip.length === 0) return false;
  const post = ofType(sentence.mentions, 'title').findLast(({ end }) => end <= start);
  const from = post !== undefined && (persons[person]?.posts.length ?? 0) > 0 ? post.start : start;
  return HOSTED_BY.test(textIn(sentence, Math.max(sentence.start, from - 16), from));
}

/** But not `Minister B was joined by`: whoever comes along with one of the two is of that side. */
const JOINS = cued(
  /\b(?:(?:were|are|be) (?:\S+ly |also |both )?(?:joined|accompanied) by|attended by|(?:also|both) (?:participated|took part|attended|joined))\b/i,
  'joi acc atten also both',
);

/** `Chargé d’Affaires A hosted a reception for the Norwegian delegation`, beside the talks */
const RECEPTION = cued(
  /\b(?:hosts?|hosted|hosting|offered|gave) (?:an?|the) (?:\S+ ){0,3}?(?:reception|dinner|lunch|luncheon|breakfast|banquet)\b/i,
  'host offer gave',
  'recep dinne lunch break banqu',
);

/** `They were joined by Ambassador A`, of talks in Oslo: whoever is sent to Norway is of the other of two. */
function sideOfEnvoy(
  account: Account,
  sentence: AccountSentence,
  { person }: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  const [post, ...others] = account.persons[person]?.posts ?? [];
  if (parties.length !== 2 || post === undefined || post.country !== undefined || others.length > 0)
    return undefined;
  if (
    !/^Charg[eé] d[’']Affaires\b/.test(post.title) &&
    (post.title !== 'Ambassador' || !says(sentence, JOINS))
  )
    return undefined;
  if (says(sentence, RECEPTION)) return undefined;
  const hosts = partiesOfPlaces(account, parties);
  return hosts.length === 1 ? parties.find((party) => party !== hosts[0]) : undefined;
}

/** `Norway was host to the third Dialogue`, `Norway hosted` */
const WAS_HOST = /^ (?:(?:is|was|will be) (?:the )?host\b|(?:hosted|hosts|will host)\b)/;
const LONGEST_HOST = 20;

/** The parties in whose cities the opening says that something was, else those that it says were hosts. */
function partiesOfPlaces({ opening }: Account, parties: readonly string[]): readonly string[] {
  const hosts = opening.flatMap((sentence) =>
    ofType(sentence.mentions, 'country')
      .filter(({ end }) => WAS_HOST.test(textIn(sentence, end, end + LONGEST_HOST)))
      .map(({ value }) => value),
  );
  if (hosts.length > 0) return parties.filter((party) => hosts.includes(party));
  const codes = opening.flatMap(({ mentions }) => ofType(mentions, 'place').map(({ country }) => country));
  return parties.filter((party) => codes.includes(party));
}

const FACES = lean(
  /^ (?:delegation|side|team) (?:(?:also|then|later) )?(?:discussed|exchanged|reviewed|spoke about)\b(?! [^;]{0,160}\bwith (?:the|their|his|her|\p{Lu}))/u,
);
const LONGEST_FACED = 240;

/** `Under Secretary A and the Norwegian delegation discussed ports`: A is of the other of two sides. */
function sideFacingDelegation(
  sentence: AccountSentence,
  { end }: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  const faced = parties.length === 2 ? firstFrom(ofType(sentence.mentions, 'country'), end) : undefined;
  if (faced === undefined || !parties.includes(faced.value)) return undefined;
  if (textIn(sentence, end, faced.start) !== ' and the ') return undefined;
  return FACES.test(textIn(sentence, faced.end, faced.end + LONGEST_FACED))
    ? parties.find((party) => party !== faced.value)
    : undefined;
}

/** Whose side somebody is on by where they met: of the host of a dinner on a trip, of the ambassador to the host; or by whom they met. */
export function sideByVisit(
  account: Account,
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  return hostsOnTrip(account, sentence, mention)
    ? parties.find((party) => party !== account.issuer)
    : (sideOfEnvoy(account, sentence, mention, parties) ?? sideFacingDelegation(sentence, mention, parties));
}

const HOST_SIDE = cued(
  /\b[Tt]he (?:(?:host(?:ing)?|visiting)(?: (?:country|nation))?(?:[’']s)?|(?:guests|hosts|visitors)[’']|(?:guest|visitor)[’']s) (?:delegation|side|team)\b|(?<=\b(?:chief|head|leader) of )the (?:guests|hosts|visitors)\b|\b[Tt]he (?:guests|hosts|visitors)(?= (?:are|came|had|have|were|will be) (?:headed|led|under|at their head|as their)\b)/,
  'hos vis gue',
  'del sid tea guest hosts visit',
);
const BY =
  /^ (?:[a-z]+ ){0,4}?(?:by|under|at their head|as (?:its|their) (?:head|leader)|was|were|is|will be) /;

/** `A headed the host delegation`, `The visiting delegation was led by A`: the party in whose country they met, or of two the other one. */
export function hostSide(
  account: Account,
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  const fellow = sideOfFellowHost(account, sentence, mention, parties);
  if (fellow !== undefined) return fellow;
  const cue = findIn(sentence, HOST_SIDE);
  if (cue === undefined || !isOfHead(sentence, cue, mention)) return undefined;
  return partyOfCue(account, sentence, cue, parties);
}

function partyOfCue(
  account: Account,
  sentence: AccountSentence,
  cue: Span,
  parties: readonly string[],
): string | undefined {
  const [host, ...others] = partiesOfPlaces(account, parties);
  const isHost = /\bhost/.test(textIn(sentence, cue.start, cue.end));
  if (isHost) return others.length === 0 ? host : undefined;
  return parties.length === 2 ? parties.find((party) => host !== undefined && party !== host) : undefined;
}

const LONGEST_OPENER = 18;

/** `The Ministry of Trade and the Navy attended from the host’s side.`: the one side that closes what is told of bodies. */
function isWhereBodiesSat(sentence: AccountSentence, { start, end }: Span): boolean {
  return (
    TOOK_PART_ON.test(textIn(sentence, Math.max(sentence.start, start - LONGEST_TOOK_PART), start)) &&
    sentence.mentions.every(({ type, end: last }) => type !== 'agency' || last <= start) &&
    /^[^;]{0,60}$/.test(textIn(sentence, end, sentence.end))
  );
}

const TOOK_PART_ON =
  /\b(?:attended|came|joined|participated|(?:sat|were|was) (?:in|present|represented|there)|seated|spoke|took part|were|was) (?:for|from|on) $/;
const LONGEST_TOOK_PART = 32;

/**
 * `The visiting delegation was completed by A and the Ports Board`: the one side of which a sentence tells, for the bodies
 * in it; else that of all whom it names.
 */
export function soleSideTold(
  account: Account,
  sentence: AccountSentence,
  parties: readonly string[],
  partyOf: ReadonlyMap<number, string>,
): string | undefined {
  const cue = findIn(sentence, HOST_SIDE);
  const isSubject =
    cue !== undefined && (cue.start - sentence.start <= LONGEST_OPENER || isWhereBodiesSat(sentence, cue));
  const told = isSubject ? partyOfCue(account, sentence, cue, parties) : undefined;
  return told ?? sideOfSoleDelegate(sentence, partyOf);
}

/** Behind a name and its body. */
const LEADS_GUESTS = lean(
  /^(?: (?:of|at) [^;,]{2,80}?)?,? (?:is|was|will be) (?:the )?(?:chief|head|leader) of the (?:guests|visitors)\b/,
);
const LONGEST_LEADS_GUESTS = 140;

/** `A was leader of the Norwegian team, while B was leader of the visitors`: B is of the other of two. */
export function sideOfGuests(
  sentence: AccountSentence,
  { end, person }: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  if (parties.length !== 2 || !LEADS_GUESTS.test(textIn(sentence, end, end + LONGEST_LEADS_GUESTS)))
    return undefined;
  const hosts = new Set<string>();
  for (const other of ofType(sentence.mentions, 'official')) {
    const told = other.person === person ? undefined : toldDelegate(sentence, other);
    if (told !== undefined) hosts.add(told.country.value);
  }
  return hosts.size === 1 ? parties.find((party) => !hosts.has(party)) : undefined;
}

/** Whether the side is that of the official: behind the name, or in front of it and of nobody else. */
function isOfHead(sentence: AccountSentence, cue: Span, { start, end }: MentionOf<'official'>): boolean {
  if (cue.start >= end) return cue.start - end <= LONGEST_LED;
  const first = firstFrom(ofType(sentence.mentions, 'official'), cue.end);
  return first?.start === start && BY.test(textIn(sentence, cue.end, start));
}

const LONGEST_LED = 120;

/** `Minister of Defence A`, `Director A of the Ministry of Defence`: the United States have none. */
export function isMinister({ persons }: Account, { person }: MentionOf<'official'>): boolean {
  return (persons[person]?.posts ?? []).some(
    ({ title, agency }) => MINISTER.test(title) || (agency !== undefined && MINISTRY.test(agency)),
  );
}

const MINISTRY = /\bMinist(?:ry|er)\b/;
/** The secretaries of the United States are of other names. */
const MINISTER =
  /\bMinister\b(?![- ]Couns)|^(?:Acting )?(?:Additional|Defence|Foreign|Home|Joint|Permanent|Special) Secretary\b/;

/** A minister of a member state stands for the grouping that met. */
export function groupingOf(account: Account, code: string, parties: readonly string[]): string | undefined {
  return parties.find((party) => account.knowledge.groupings.get(party)?.members?.includes(code) === true);
}
