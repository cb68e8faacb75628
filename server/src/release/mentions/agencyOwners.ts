/** Whose a body is, and how its name is written out. */
import { Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { foldPhrase, foldSpace } from '../../tokens/fold';
import { has, is, reads, surface } from '../scan';
import type { Scan } from '../scan';
import { countryInFront } from './agencyAcronyms';
import type { AgencyEntry } from './agencyAcronyms';
import { bearerOf, foldedNameOf, soleRow } from './agencyBearers';
import type { CountryHits } from './countryHits';

/** `Department of State` for `State Department`: the one inversion that is undone; other aliases stay as written. */
export function knownValue(
  scan: Scan,
  first: number,
  last: number,
  entry: AgencyEntry,
  owner: string | undefined,
): string {
  const { place, country, name } = entry;
  if (place !== undefined && (owner === undefined || owner === country)) return name;
  const written = foldSpace(surface(scan, first, last));
  if (entry.form !== 'alias') return written;
  if (!name.startsWith('Department of')) return written;
  const isInversion = has(scan, last, Role.agencyLead) && last === first + 1;
  return isInversion || /\bDept\b/i.test(written) ? name : written;
}

/** `Oman` of `Royal Oman Police`, which begins at `i` */
export function royalNation(scan: Scan, countries: CountryHits, i: number): string | undefined {
  return reads(scan, i, 'Royal') ? countries.startingAt.get(i + 1)?.code : undefined;
}

/** `the Ministry of Trade of Norway`: whose body it is, by the country behind it. */
export function countryBehind(scan: Scan, countries: CountryHits, last: number): string | undefined {
  if (!is(scan, last + 1, W.of)) return undefined;
  return countries.startingAt.get(is(scan, last + 2, W.the) ? last + 3 : last + 2)?.code;
}

/** Whose body the letters at `i` stand for; `MFA` without a country in front may be that of any state. */
export function ownerOf(
  scan: Scan,
  countries: CountryHits,
  i: number,
  entry: AgencyEntry,
): string | undefined {
  const { country, place } = entry;
  if (place !== undefined || country === 'US' || country === 'INT' || country === 'EU') return country;
  return countryInFront(scan, countries, i) ?? soleCountry(scan, entry);
}

/** `Ministry of Health`, `Ministry of the Environment`: every state may have it, though one alone is on record. */
const ANY_MINISTRY = /^Ministry of (?:the )?[^\s,]+(?: (?:and )?[^\s,]+)?$/;

/** The state that alone has a body of the name; one of a common name, only where the text speaks of that state. */
export function soleOwner(
  scan: Scan,
  value: string,
  entry: AgencyEntry | undefined,
  states: ReadonlySet<string>,
): string | undefined {
  const folded = value === entry?.name ? foldedNameOf(entry.row) : foldPhrase(value);
  const rows = scan.knowledge.agenciesByName.get(folded);
  const { code, registered } = rows === undefined ? soleRow(entry) : bearerOf(rows);
  if (code === undefined || registered || states.has(code) || !ANY_MINISTRY.test(value)) return code;
  return undefined;
}

/** The country of a body whose name only one state has. */
function soleCountry(scan: Scan, entry: AgencyEntry): string | undefined {
  const rows = scan.knowledge.agenciesByName.get(foldedNameOf(entry.row));
  return (rows === undefined ? soleRow(entry) : bearerOf(rows)).code;
}
