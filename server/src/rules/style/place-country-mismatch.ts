/** A city with the wrong country behind it, or one city spelled in two ways. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { CountryMention, PlaceMention, Release } from '../../release/model';
import { example } from '../examples';
import { isIssuersText } from '../guards';
import type { Fix, Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';
import { cityOf } from './cities';
import type { City } from './cities';

/** Pairs of states of which both speak of some city as theirs, or are called by one name. */
const DISPUTED = new Set(
  'AM+AZ CN+HK CN+MO CN+TW EH+MA GE+RU IL+PS IT+VA KP+KR RS+XK RU+UA CD+CG'.split(' '),
);

/** The state itself, a territory of it, or the state that the territory belongs to. */
function belongsTo(knowledge: Knowledge, city: City, country: string): boolean {
  const owner = knowledge.countries.get(country)?.territoryOf;
  return city.countries.some(
    (code) =>
      code === country ||
      code === owner ||
      knowledge.countries.get(code)?.territoryOf === country ||
      DISPUTED.has([code, country].sort().join('+')),
  );
}

const isNamed = (mention: { readonly type: string }): boolean =>
  mention.type === 'country' || mention.type === 'place';

/** `in Tokyo, South Korea, and Singapore`: a list of places, in which the next country is the next member. */
function isInList(release: Release, at: number): boolean {
  const [before, place, country, after] = [-1, 0, 1, 2].map((step) => release.mentions[at + step]);
  if (place === undefined || country === undefined) return false;
  const link = (from: number, to: number): boolean =>
    /^\s*(?:,\s*(?:and|or|&)?|and|or|&|;)\s*$/u.test(release.text.slice(from, to));
  if (after !== undefined && isNamed(after) && link(country.end, after.start)) return true;
  return before !== undefined && isNamed(before) && link(before.end, place.start);
}

/** `Brazil` becomes `Argentina`, an official form an official one. */
function fixOf(knowledge: Knowledge, city: City, country: CountryMention): readonly Fix[] {
  return city.countries.flatMap((code) => {
    const row = knowledge.countries.get(code);
    const name = country.form === 'official' ? (row?.official ?? row?.short) : row?.short;
    if (name === undefined) return [];
    return [{ title: `Write ${quote(name)}`, safe: false, edits: [{ span: country, text: name }] }];
  });
}

function* wrongCountries(release: Release, knowledge: Knowledge): Generator<Problem> {
  for (const [i, place] of release.mentions.entries()) {
    const country = release.mentions[i + 1];
    if (place.type !== 'place' || country?.type !== 'country' || country.form === 'adjective') continue;
    if (!/^,\s$/.test(release.text.slice(place.end, country.start)) || !isIssuersText(place.zone)) continue;
    const city = cityOf(place.text);
    if (city === undefined || belongsTo(knowledge, city, country.value) || isInList(release, i)) continue;
    const names = city.countries.map((code) => knowledge.countries.get(code)?.short ?? code);
    yield {
      span: { start: place.start, end: country.end },
      severity: city.isCapital ? 'error' : 'warning',
      message: `${quote(release.text.slice(place.start, country.end))} names the wrong country, because ${quote(city.name)} is in ${quote(names.join(' or '))}.`,
      facts: [city.name, country.value],
      fixes: fixOf(knowledge, city, country),
    };
  }
}

/** Marks and case apart, which are another rule’s matter. */
function bare(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}\s’'-]/gu, '')
    .toLowerCase();
}

/** One city under two spellings; the one that the knowledge prefers stays. */
function* twoSpellings(release: Release): Generator<Problem> {
  const first = new Map<string, PlaceMention>();
  for (const place of release.mentions) {
    if (place.type !== 'place' || !isIssuersText(place.zone) || place.quoted) continue;
    const city = cityOf(place.text);
    if (city?.countries.length !== 1) continue;
    const other = first.get(city.name);
    if (other === undefined) {
      first.set(city.name, place);
      continue;
    }
    if (bare(other.text) === bare(place.text)) continue;
    // the spelling that the knowledge has is the one to keep, wherever it stands
    const [wrong, right] = bare(other.text) === bare(city.name) ? [place, other] : [other, place];
    yield {
      span: wrong,
      severity: 'warning',
      message: `${quote(wrong.text)} is written here, but ${quote(right.text)} is the same city.`,
      facts: [wrong.text, right.text],
      related: [{ span: right, message: `${quote(right.text)} is written here.` }],
      fixes: [
        { title: `Write ${quote(right.text)}`, safe: false, edits: [{ span: wrong, text: right.text }] },
      ],
    };
  }
}

function* check(release: Release, knowledge: Knowledge): Generator<Problem> {
  yield* wrongCountries(release, knowledge);
  yield* twoSpellings(release);
}

const HEADER = ['Media Note', 'Geneva', 'May 4, 2016'];

export const placeCountryMismatch: ReleaseRule = {
  id: 'place-country-mismatch',
  family: 'style',
  scope: 'release',
  severity: 'error',
  enabledByDefault: true,
  fixable: true,
  summary: 'A city stands with a country that it is not in, or is spelled in two ways.',
  why: 'A reprint of 2016 opened with “Buenos Aires, Brazil”; another text had a meeting in “Sharm El-Sheikh” and, between its markers, in “Sharm El-Sheik”. Only cities of the built-in list count, and none whose name cities of several countries bear; members of a list (“in Tokyo, South Korea, and Singapore”) are no pair. For a capital it is certain, for another city probable.',
  source: 'Reprint of a release in a local newspaper, 2016; UN list of country names and capitals.',
  fires: [
    example(
      'A capital with its neighbour’s name',
      [...HEADER, 'Norway and Peru met in ⟪Montevideo, Paraguay⟫ on May 3, 2016 to speak about fjords.'],
      [...HEADER, 'Norway and Peru met in Montevideo, Uruguay on May 3, 2016 to speak about fjords.'],
    ),
    example('One city in two spellings', [
      ...HEADER,
      'Norway and Peru will meet in ⟪Pusan⟫ in June. The talks in Busan will be open to the press.',
    ]),
  ],
  silent: [
    example('Cities in their countries, and of one name', [
      ...HEADER,
      'Norway and Peru met in Montevideo, Uruguay on May 3, 2016, and a year before in Birmingham, United Kingdom, and in Victoria, Canada.',
    ]),
    example('Members of a list', [
      ...HEADER,
      'The minister travelled to Tokyo, South Korea, and Singapore, and came back by way of Lima, Brazil and Cuba.',
    ]),
  ],
  check,
};
