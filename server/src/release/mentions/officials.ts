/** Officials with their titles: one walk over the text that finds both, since each tells where the other ends. */
import { Kind, Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { Shape } from '../../tokens/token';
import {
  CLAIM,
  claim,
  has,
  is,
  isAllCaps,
  isFree,
  isHyphen,
  isLower,
  longestHit,
  reads,
  sameSentence,
  surface,
} from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHits } from './countryHits';
import {
  appositionAt,
  isBodyBehindComma,
  isHeadOfBody,
  isOfRanked,
  isOfTitleBehind,
  isTheBehindComma,
  nameAhead,
  opensNext,
} from './appositions';
import type { NameAhead } from './appositions';
import { registeredName } from './registeredNames';
import { behindRetired, honorificsAt } from './honorifics';
import {
  endsInTrade,
  isMeetingInFront,
  isOneWord,
  isBesideName,
  isBodyAhead,
  isByline,
  isFellow,
  isFullerName,
  isInCity,
  isLeader,
  mayBeBareName,
  mayStandAlone,
  NOT_PERSONS,
} from './bareNames';
import {
  behindPart,
  isApposition,
  isRankAt,
  isSubject,
  linkWithTitlesInFront,
  standsBehindComma,
} from './titleLinks';
import type { FoundOfficials, Walk } from './titleLinks';
import { isBodyWord, nameAt, nameStrength, withoutPostNominals } from './names';
import { isPluralVerb, isToBeDone } from './headlineWords';
import { behindHolder, firstHolder, nextHolder, standsForKnown } from './pluralTitles';
import type { Holder } from './pluralTitles';
import { isSeatOfState } from './seats';
import { lowerTitleApart, lowerTitleInFront, lowerTitleOfBody, titleAt } from './titles';
import type { TitleExtent } from './titles';
import { chiefOfficer, isHonorable, isRank } from './titleHeads';

/** Takes the name that begins at `i`; its index, or undefined where none begins. */
function takeName(walk: Walk, i: number, honorific?: { first: number; last: number }): number | undefined {
  const { scan, claims, countries } = walk;
  const name = nameAt(scan, claims, countries, i);
  if (name === undefined) return undefined;
  claim(claims, i, name.last, CLAIM.official);
  walk.names.push({
    type: 'official',
    first: i,
    last: name.last,
    full: name.parts >= 2,
    honorific,
  });
  return walk.names.length - 1;
}

/** `Mr. Christopher Painter`, `His Excellency Guillermo Lasso`; true where the walk can go on behind it. */
function takeHonorific(walk: Walk, i: number): boolean {
  const { scan, claims, countries } = walk;
  const honorific = honorificsAt(scan, claims, i);
  // "Sri" of "Sri Lankan" is no courtesy
  if (honorific === undefined || countries.startingAt.has(i) || chiefOfficer(scan, i) > i) return false;
  // "Sr. Lt. Gen."
  if ((longestHit(scan, i, Kind.rank, isRank)?.last ?? i) > honorific.last) return false;
  const at = honorific.last + 1;
  if (titleAt(scan, claims, countries, at)?.weak === false) {
    // `The Honorable Secretary Scott Bessent`: the post goes on by itself
    claim(claims, i, honorific.last, CLAIM.honorific);
    return true;
  }
  const name = nameAt(scan, claims, countries, at);
  // "His Excellency Duma Moreno": a body's word with a name behind it
  const isName =
    nameStrength(scan, claims, countries, at) > 0 ||
    (name !== undefined && name.parts >= 2 && !isBodyWord(scan, name.last));
  if (!isName) return false;
  claim(claims, i, honorific.last, CLAIM.honorific);
  const index = takeName(walk, at, { first: i, last: honorific.last });
  if (index !== undefined) takeLowerBehind(walk, index);
  return true;
}

/** `deputy` of `deputy head of the unit`, which is a post, as `deputy` alone need not be. */
function isDeputy(scan: Scan, i: number): boolean {
  return has(scan, i, Role.titleModifier) && has(scan, i + 1, Role.titleHead);
}

/** Takes the name behind a title; its index, or undefined where none stands there. */
function takeNameBehindTitle(
  walk: Walk,
  { last, name }: TitleExtent,
  ahead: NameAhead | undefined,
): number | undefined {
  if (name !== undefined) return takeName(walk, name);
  const retired = behindRetired(walk.scan, last);
  if (retired !== undefined && nameStrength(walk.scan, walk.claims, walk.countries, retired) > 0)
    return takeName(walk, retired);
  if (ahead === undefined) return undefined;
  if (ahead.honorific !== undefined)
    claim(walk.claims, ahead.honorific.first, ahead.honorific.last, CLAIM.honorific);
  return takeName(walk, ahead.start, ahead.honorific);
}

/** A name that a title in apposition introduces: `David Martinon, Ambassador for Digital Affairs`. */
function takeIntroduced(walk: Walk, i: number): boolean {
  const { scan, claims, countries } = walk;
  if (isOneWord(scan, i) && registeredName(scan, claims, i) === undefined) return false;
  const strength = nameStrength(scan, claims, countries, i);
  if (strength === 0 || (strength === 1 && !mayStandAlone(walk, i))) return false;
  const name = nameAt(scan, claims, countries, i);
  if (name === undefined) return false;
  const isRegistered = registeredName(scan, claims, i)?.last === name.last;
  if (name.parts < 2 && !isRegistered) return false;
  // "for Harbour Affairs, Chairman of …": what a post is for
  const isField = is(scan, i - 1, W.for) && reads(scan, name.last, 'Affairs');
  if (isField || endsInTrade(scan, name.last) || isMeetingInFront(scan, i) || isByline(scan, i, name.last))
    return false;
  const apposition = appositionAt(walk, name.last);
  if (apposition === undefined) {
    if (isRegistered) return takeName(walk, i) !== undefined;
    // "his Norwegian counterpart Nils Aamodt", "her counterpart, Kari Solberg"
    const before = is(scan, i - 1, W.comma) ? i - 2 : i - 1;
    const isTold =
      strength === 2 ||
      /^(?:counterpart|colleague)s?$/.test(surface(scan, before, before)) ||
      isBesideName(walk, i, name.last) ||
      isFullerName(walk, i, name.last) ||
      isLeader(scan, i, name.last) ||
      isFellow(walk, i, name.last);
    return isTold && mayBeBareName(walk, i, name.last, name.parts) && takeName(walk, i) !== undefined;
  }
  takeLowerApposition(walk, takeName(walk, i), apposition.lower);
  return true;
}

/** `, coordinator for cyber issues at …` behind a name that has just been taken. */
function takeLowerApposition(
  walk: Walk,
  name: number | undefined,
  lower: { first: number; last: number } | undefined,
): void {
  if (lower === undefined || name === undefined) return;
  claim(walk.claims, lower.first, lower.last, CLAIM.title);
  walk.titles.push({ type: 'title', first: lower.first, last: lower.last });
  walk.links.push({ title: walk.titles.length - 1, name, position: 'after' });
}

/** `Ambassador Jane Roe, director general for trade`: the title in lower case behind a name that has been taken. */
function takeLowerBehind(walk: Walk, name: number): void {
  const last = walk.names[name]?.last;
  const lower = last === undefined ? undefined : appositionAt(walk, last)?.lower;
  if (
    lower !== undefined &&
    (!has(walk.scan, lower.first, Role.weakTitleHead) ||
      isDeputy(walk.scan, lower.first) ||
      isHeadOfBody(walk, lower) ||
      is(walk.scan, lower.first - 1, W.possessive))
  )
    takeLowerApposition(walk, name, lower);
}

function takeTitle(walk: Walk, i: number): boolean {
  const { scan, claims, countries } = walk;
  const title = titleAt(scan, claims, countries, i);
  if (title === undefined || !isFree(claims, title.first) || isSpeakerLabel(scan, title.last)) return false;
  if (behindPart(scan, title.first) > title.first) return false;
  // "AFL-CIO"
  const isOfLetters = isAllCaps(scan, i) && isAllCaps(scan, i - 2);
  if (isHyphen(scan, i - 1) && (isInCity(scan, i) || isOfLetters)) return false;
  // "Association of Pro Bono Counsel"
  if (title.name === undefined && is(scan, title.first - 1, W.of) && has(scan, title.first - 2, Role.private))
    return false;
  // "Norway’s Premier News Agency"
  if (title.name === undefined && reads(scan, title.last, 'Premier') && isBodyAhead(scan, title.last))
    return false;
  // "Senior Official Meeting"
  if (reads(scan, title.last, 'Official') && MEETS.test(surface(scan, title.last + 1, title.last + 1)))
    return false;
  // "Director-level talks"
  if (isHyphen(scan, title.last + 1) && reads(scan, title.last + 2, 'level')) return false;
  // "at the Vice Minister level"
  if (title.name === undefined && reads(scan, title.last + 1, 'level')) return false;
  // "Ministers Hold Talks"
  if (title.plural && title.name !== undefined && isPluralVerb(scan, title.name)) return false;
  if (title.plural) return takeSharedTitle(walk, title);
  const previous = walk.names.at(-1);
  const ahead = title.name === undefined ? nameAhead(walk, title.last) : undefined;
  const isBehindName =
    title.name === undefined &&
    ahead?.throughComma !== false &&
    previous !== undefined &&
    isApposition(scan, claims, countries, previous.last, title.first) &&
    !isSubject(scan, title, previous) &&
    !introducesNext(walk, title, ahead, previous.last);
  if (isRoleInBrackets(scan, title.first, title.last) || isToBeDone(scan, title)) return false;
  if (title.name === undefined && isSeatOfState(scan, title.first, title.last)) return false;
  if (title.weak && !isBehindName && ahead === undefined && !isMonarch(walk, title)) return false;
  const endsInBody = claims[title.last] === CLAIM.agency;
  claim(claims, title.first, title.last, CLAIM.title);
  walk.titles.push({ type: 'title', first: title.first, last: title.last });
  const index = walk.titles.length - 1;
  if (isBehindName) walk.links.push({ title: index, name: walk.names.length - 1, position: 'after' });
  else {
    // what stands behind a body reads on otherwise once the body is the title's
    const name = takeNameBehindTitle(walk, title, endsInBody ? nameAhead(walk, title.last) : ahead);
    if (name !== undefined) {
      linkWithTitlesInFront(walk, index, name);
      takeLowerBehind(walk, name);
    }
  }
  return true;
}

/**
 * `President A, Japan’s Director, Mr. B`, `Minister A, and the Secretary, B`: whether a title between two names is of
 * the second. The first has its own in front, the second none behind.
 */
function introducesNext(
  walk: Walk,
  title: TitleExtent,
  ahead: NameAhead | undefined,
  previous: number,
): boolean {
  if (opensNext(walk, title.first, ahead)) return true;
  const isListed = is(walk.scan, previous + 1, W.comma) && is(walk.scan, previous + 2, W.and);
  // "Mr. A, and the Director for Trade, Ms. B"
  if (isListed && is(walk.scan, previous + 3, W.the) && ahead?.throughComma === true && ahead.honorific)
    return true;
  const link = walk.links.at(-1);
  if (link?.name !== walk.names.length - 1 || link.position !== 'before') return false;
  if (ahead?.throughDash === true || (ahead?.throughComma === true && standsBehindComma(walk, link)))
    return true;
  // "Secretary A, Director for Trade, Ministry of Trade, B, …"
  if (ahead?.throughComma === true && isBodyBehindComma(walk, title.last)) return true;
  // "Minister A, Secretary of the Navy Admiral B"
  if (isOfRanked(walk, title.last)) return true;
  // "Minister A, and the Secretary, …": another person's
  if (isListed && (is(walk.scan, previous + 3, W.the) || walk.countries.startingAt.has(previous + 3)))
    return true;
  const name = ahead === undefined ? undefined : nameAt(walk.scan, walk.claims, walk.countries, ahead.start);
  const isRanked = is(walk.scan, title.last + 1, W.comma) && isRankAt(walk.scan, title.last + 2);
  if (!isRanked && (name === undefined || isOfTitleBehind(walk, name.last))) return false;
  // "Minister A, the Minister of Trade, B, the Minister of Finance, C, and …"
  if (ahead?.throughComma === true && isTheBehindComma(walk.scan, previous, title.first)) return true;
  for (let k = previous + 1; k < title.first; k += 1)
    if (is(walk.scan, k, W.and) || walk.countries.startingAt.has(k)) return true;
  return false;
}

/** `the King of Norway`: of whom the state tells. */
function isMonarch({ scan, countries }: Walk, { first, last }: TitleExtent): boolean {
  const country = is(scan, last + 2, W.the) ? last + 3 : last + 2;
  return (
    first === last &&
    /^(?:King|Queen)$/.test(surface(scan, last, last)) &&
    is(scan, last + 1, W.of) &&
    countries.startingAt.has(country)
  );
}

const MEETS = /^(?:Consultations?|Dialogues?|Meetings?|Segments?|Sessions?|Talks)$/;

/** `(Head of Delegation)`: a part in the meeting, no post. */
function isRoleInBrackets(scan: Scan, first: number, last: number): boolean {
  return (
    is(scan, first - 1, W.open) &&
    is(scan, last + 1, W.close) &&
    /^(?:Head|Leader|Chair)\b.*\bDelegation$/i.test(surface(scan, first, last))
  );
}

/** `SENIOR ADMINISTRATION OFFICIAL:` of a transcript stands for anybody. */
function isSpeakerLabel(scan: Scan, last: number): boolean {
  return is(scan, last + 1, W.colon) && reads(scan, last, 'OFFICIAL');
}

/** `Executive Vice Presidents Margrethe Vestager and Valdis Dombrovskis`: one title of several names. */
function takeSharedTitle(walk: Walk, title: TitleExtent): boolean {
  const { scan, claims } = walk;
  let holder: Holder | undefined =
    title.name === undefined ? firstHolder(walk, title.last) : { start: title.name };
  if (holder === undefined && !standsForKnown(walk, title)) return false;
  // "Leaders Meeting"
  if (title.name !== undefined && has(scan, title.name, Role.generic)) return false;
  if (!isFree(claims, title.first, title.last)) return false;
  claim(claims, title.first, title.last, CLAIM.title);
  walk.titles.push({ type: 'title', first: title.first, last: title.last });
  const isField = is(scan, title.first + 1, W.of) || is(scan, title.first + 1, W.for);
  const isOfField = isField && title.last > title.first + 1;
  while (holder !== undefined) {
    const { start, honorific, post } = holder;
    if (post !== undefined) {
      claim(claims, post, start - 1, CLAIM.title);
      walk.titles.push({ type: 'title', first: post, last: start - 1 });
    }
    if (honorific !== undefined) claim(claims, honorific.first, honorific.last, CLAIM.honorific);
    const name = takeName(walk, start, honorific);
    if (name === undefined) break;
    walk.links.push({ title: walk.titles.length - 1, name, position: 'before' });
    let at = (walk.names[name]?.last ?? start) + 1;
    at = behindHolder(walk, at);
    if (is(scan, at, W.comma)) at += 1;
    if (is(scan, at, W.and)) at += 1;
    holder = sameSentence(scan, title.first, at) ? nextHolder(walk, at, isOfField) : undefined;
  }
  return true;
}

/** `minister for planning Bilal Anwar`: a title in lower case directly in front of a full name. */
function takeLowerTitle(walk: Walk, i: number): void {
  const { scan, claims, countries } = walk;
  const title = lowerTitleInFront(scan, claims, i) ?? lowerTitleOfBody(scan, claims, countries, i);
  if (title === undefined) {
    takeLowerTitleApart(walk, i);
    return;
  }
  const behind = title.name ?? title.last + 1;
  // "had as its leader Honourable Kari Berg"
  if (isHonorable(scan, behind) && reads(scan, title.last, 'leader')) return;
  const at = isHonorable(scan, behind) ? behind + 1 : behind;
  if (nameStrength(scan, claims, countries, at) === 0) return;
  const name = nameAt(scan, claims, countries, at);
  if (name === undefined || name.parts < 2 || has(scan, name.last, NOT_PERSONS)) return;
  claim(claims, title.first, title.last, CLAIM.title);
  walk.titles.push({ type: 'title', first: title.first, last: title.last });
  const index = takeName(walk, at);
  if (index !== undefined)
    walk.links.push({ title: walk.titles.length - 1, name: index, position: 'before' });
}

/** `the deputy prime minister of Latvia, Artis Ozols, said`: a title in lower case, and a name between commas. */
function takeLowerTitleApart(walk: Walk, i: number): void {
  const { scan, claims, countries } = walk;
  const title = lowerTitleApart(scan, claims, countries, i);
  if (title === undefined) return;
  const honorific = honorificsAt(scan, claims, title.name);
  const start = honorific === undefined ? title.name : honorific.last + 1;
  if (nameStrength(scan, claims, countries, start) === 0) return;
  const name = nameAt(scan, claims, countries, start);
  const isDirect = title.name === title.last + 1;
  if (name === undefined || name.parts < 2) return;
  if (!isDirect && !is(scan, name.last + 1, W.comma) && !is(scan, name.last + 1, W.stop)) return;
  if (!mayBeBareName(walk, start, name.last, name.parts) || isInCity(scan, start)) return;
  claim(claims, title.first, title.last, CLAIM.title);
  walk.titles.push({ type: 'title', first: title.first, last: title.last });
  if (honorific !== undefined) claim(claims, title.name, honorific.last, CLAIM.honorific);
  const index = takeName(walk, start, honorific && { first: title.name, last: honorific.last });
  if (index !== undefined)
    walk.links.push({ title: walk.titles.length - 1, name: index, position: 'before' });
}

/** Finds officials and titles in one pass; claims their tokens and those of honorifics. */
export function findOfficials(scan: Scan, claims: Claims, countries: CountryHits): FoundOfficials {
  const walk: Walk = { scan, claims, countries, names: [], titles: [], links: [] };
  const { count, shape } = scan.sequence;
  for (let i = 0; i < count; i += 1) {
    if (claims[i] !== 0) continue;
    if (((shape[i] ?? 0) & Shape.capital) !== 0) {
      if (!takeHonorific(walk, i) && !takeTitle(walk, i)) takeIntroduced(walk, i);
    } else if (((scan.roles[i] ?? 0) & Role.titleHead) !== 0 && isLower(scan, i)) takeLowerTitle(walk, i);
  }
  const names = walk.names.map(({ type, first, last, full, honorific }) => ({
    type,
    first,
    last: withoutPostNominals(scan, first, last),
    full,
    honorific,
  }));
  return { names, titles: walk.titles, links: walk.links };
}
