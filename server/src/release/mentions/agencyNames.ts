/** Names of bodies, known ones and such as follow a pattern, at one token. */
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { Kind, Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { has, is, isCapital, longestHit, reads, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import type { AgencyEntry } from './agencyAcronyms';
import { isInPost, isPortfolio, leadsToPost } from './agencyNeighbours';
import { leadingPattern } from './agencyPatterns';
import type { CountryHits } from './countryHits';
import type { Extent } from './foundBodies';
import { isListedWithOthers, isOfMembersOf, isWordOfMembers } from './listedOrganisations';
import { runEndsInHead } from './otherBodies';
import { isSeat } from './seats';

function isHonorific(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'honorific' }> {
  return entry.kind === 'honorific';
}

function isAgency(entry: PhraseEntry): entry is AgencyEntry {
  return entry.kind === 'agency' && entry.form !== 'acronym';
}

/** Where a known name and a pattern both begin, the longer one names the body. */
export function knownOrLeading(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  i: number,
  mayLead: boolean,
): { extent: Extent; entry?: AgencyEntry } | undefined {
  const known = longestHit(scan, i, Kind.agency, isAgency);
  const pattern = mayLead ? leadingPattern(scan, claims, countries, i) : undefined;
  if (
    known !== undefined &&
    isCapital(scan, i) &&
    !isSeat(scan, i) &&
    !isAmbiguousAlias(scan, countries, known)
  ) {
    // "State Department for ICT and Innovation" is no short form of the Department of State
    const isOther = known.entry.form === 'alias' && is(scan, known.last + 1, W.for);
    const isLonger =
      pattern !== undefined &&
      pattern.last > known.last &&
      pattern.head <= known.last &&
      !leadsToPost(scan, known.last + 1) &&
      !(known.entry.country === 'US' && pattern.throughAnd > known.last && !isOther) &&
      !runEndsInHead(scan, known.last + 1) &&
      !(
        known.entry.country === 'US' &&
        is(scan, known.last + 1, W.for) &&
        (pattern.head === i || (pattern.head === known.last && !isOther))
      );
    // "Foreign Service Academy"
    const next = surface(scan, known.last + 1, known.last + 1);
    const isSchool = isCapital(scan, known.last + 1) && known.entry.ambiguous && SCHOOLS.test(next);
    const last = isSchool ? known.last + 1 : endOfPolice(scan, known.last);
    if (!isLonger && last > known.last) return { extent: { first: i, last } };
    if (!isLonger) return { extent: known, entry: known.entry };
  }
  return pattern === undefined ? undefined : { extent: pattern };
}

const SCHOOLS = /^(?:Academy|College|Institute|School)$/;
const OF_POLICE =
  /^(?:Academy|Administration|Authority|Board|College|Department|Directorate|Inspectorate|School|University)$/;

/** `Police Directorate`, `Police Security Service`: the end of a body of the police, else of the police. */
function endOfPolice(scan: Scan, last: number): number {
  if (!reads(scan, last, 'Police') || !isCapital(scan, last + 1)) return last;
  if (OF_POLICE.test(surface(scan, last + 1, last + 1))) return last + 1;
  const isService = /^(?:Intelligence|Security) Service$/.test(surface(scan, last + 1, last + 2));
  return isService ? last + 2 : last;
}

/** `Fed`, `Interior`: an alias that is a word needs the article in front. */
function isAmbiguousAlias(
  scan: Scan,
  countries: CountryHits,
  hit: { first: number; last: number; entry: AgencyEntry },
): boolean {
  // "the United Nations and the Commonwealth", but "the Commonwealth of Virginia"
  if (isWordOfMembers(hit)) return !isListedWithOthers(scan, countries, hit.first);
  // "His Excellency Duma Moreno": one word between capitals is a person's
  if (
    hit.first === hit.last &&
    hit.entry.form === 'alias' &&
    !is(scan, hit.first - 1, W.the) &&
    longestHit(scan, hit.first - 2, Kind.honorific, isHonorific)?.last === hit.first - 1
  )
    return true;
  // "the Ministers of the Harbor Treaty Organization" are of its members
  if (
    (!isOfMembersOf(hit.entry) && isPortfolio(scan, hit.first)) ||
    (hit.entry.form === 'alias' && isInPost(scan, hit))
  )
    return true;
  // "Deputy Secretary of the Treasury" is wholly a title
  if (
    hit.entry.ambiguous &&
    is(scan, hit.first - 1, W.the) &&
    is(scan, hit.first - 2, W.of) &&
    has(scan, hit.first - 3, Role.titleHead)
  )
    return true;
  if (!hit.entry.ambiguous || hit.first !== hit.last || is(scan, hit.first - 1, W.the)) return false;
  // "Fed Chair", but "Treasury Secretary" is wholly a title
  if (has(scan, hit.last + 1, Role.titleHead) && isCapital(scan, hit.last + 1))
    return has(scan, hit.first, Role.titleModifier) && hit.entry.name.startsWith('Department of');
  return countries.endingAt.get(hit.first - 1)?.form !== 'adjective';
}
