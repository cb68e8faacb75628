/** Finds everything that is mentioned, pass by pass: what a pass takes, the later ones leave alone. */
import { findDates } from '../dates/findDates';
import type { FigureOrder } from '../dates/raw';
import type { FoundDate } from '../dates/findDates';
import { joinNames } from '../persons';
import type { Identity, JoinedNames } from '../persons';
import { CLAIM, claim, isFree } from '../scan';
import type { Claims, Scan } from '../scan';
import { findAgencies } from './agencies';
import { findContacts } from './contacts';
import type { FoundContact } from './contacts';
import { findCountryHits } from './countryHits';
import type { CountryHit, CountryHits } from './countryHits';
import { findDialogues } from './dialogues';
import type { FoundAgency, FoundDialogue, FoundTitle } from './found';
import { withGivenHonorifics } from './givenHonorifics';
import { findOfficials } from './officials';
import type { TitleLink } from './titleLinks';
import { findPlaces, mayHoldPlace } from './places';
import type { FoundPlace } from './places';
import { findRegisteredDialogues } from './registeredDialogues';

/** All that was found, as token ranges, each list in order. */
export interface FoundMentions {
  readonly contacts: readonly FoundContact[];
  readonly dates: readonly FoundDate[];
  readonly dialogues: readonly FoundDialogue[];
  readonly agencies: readonly FoundAgency[];
  readonly titles: readonly FoundTitle[];
  readonly names: JoinedNames['names'];
  readonly persons: readonly Identity[];
  /** Titles and names that belong together; `name` counts in the names found beside titles. */
  readonly links: readonly {
    readonly title: number;
    readonly first: number;
    readonly position: TitleLink['position'];
  }[];
  readonly countries: readonly CountryHit[];
  readonly places: readonly FoundPlace[];
  readonly countryHits: CountryHits;
  readonly claims: Claims;
}

/** What the first passes find: dates, and dialogues of countries. */
function findMeetings(scan: Scan, claims: Claims, anchor: string | null, figures?: FigureOrder) {
  const dates = findDates(scan.sequence, anchor, figures).filter((date) =>
    isFree(claims, date.first, date.last),
  );
  for (const date of dates) claim(claims, date.first, date.last, CLAIM.date);
  const countryHits = findCountryHits(scan);
  const registered = findRegisteredDialogues(scan, claims, countryHits);
  const others = findDialogues(scan, claims, countryHits);
  const dialogues =
    registered.length === 0 ? others : [...registered, ...others].sort((a, b) => a.first - b.first);
  return { dates, countryHits, dialogues };
}

/** The countries that stand in no longer name; claims their tokens. */
function freeCountries({ list }: CountryHits, claims: Claims): readonly CountryHit[] {
  const countries = list.filter((hit) => isFree(claims, hit.first, hit.last));
  for (const hit of countries) claim(claims, hit.first, hit.last, CLAIM.country);
  return countries;
}

/**
 * Runs all passes over a scan. `anchor` is the release's own date, an ISO day, or null; `figures` the order of day and
 * month where it comes from.
 */
export function findMentions(scan: Scan, anchor: string | null, figures?: FigureOrder): FoundMentions {
  const claims: Claims = new Uint8Array(scan.sequence.count + 1);
  const contacts = findContacts(scan, claims);
  const { dates, countryHits, dialogues } = findMeetings(scan, claims, anchor, figures);
  const agencies = findAgencies(scan, claims, countryHits);
  const officials = findOfficials(scan, claims, countryHits);
  const called = withGivenHonorifics(scan, claims, countryHits, officials.names);
  const { names, persons } = joinNames(scan, claims, called);
  const countries = freeCountries(countryHits, claims);
  const places = findPlaces(scan, claims, countryHits);
  return {
    contacts,
    dates,
    dialogues,
    // a title may have taken a body as its complement: `Ambassador to the United Nations`
    agencies: agencies.filter((agency) => claims[agency.first] === CLAIM.agency),
    titles: officials.titles,
    names,
    persons,
    links: officials.links.map((link) => ({
      title: link.title,
      first: called[link.name]?.first ?? -1,
      position: link.position,
    })),
    countries,
    places,
    countryHits,
    claims,
  };
}

/** The dialogues, countries and places of a title, read on its own. */
export function findMeetingWords(
  scan: Scan,
  anchor: string | null,
): Pick<FoundMentions, 'dialogues' | 'countries' | 'places'> {
  const claims: Claims = new Uint8Array(scan.sequence.count + 1);
  const { dialogues, countryHits } = findMeetings(scan, claims, anchor);
  // bodies and officials are asked for what they leave of countries and places
  const isLeft = countryHits.list.some((hit) => isFree(claims, hit.first, hit.last));
  if (!isLeft && !mayHoldPlace(scan, claims)) return { dialogues, countries: [], places: [] };
  findAgencies(scan, claims, countryHits);
  findOfficials(scan, claims, countryHits);
  const countries = freeCountries(countryHits, claims);
  return { dialogues, countries, places: findPlaces(scan, claims, countryHits) };
}
