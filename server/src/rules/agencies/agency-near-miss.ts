/** A body’s name that is nearly, but not quite, that of a known body of the same country. */
import { nearMissesOf } from '../../gazetteer/agencySignatures';
import type { NearMiss, NearMissKind } from '../../gazetteer/agencySignatures';
import type { Knowledge } from '../../gazetteer/knowledge';
import type { AgencyMention, Release } from '../../release/model';
import { foldPhrase } from '../../tokens/fold';
import { contains, overlaps } from '../../text/span';
import { example } from '../examples';
import { isIssuersText } from '../guards';
import type { Problem, ReleaseRule, Severity } from '../rule';
import { quote } from '../wording';

const SEVERITY: Readonly<Record<NearMissKind, Severity>> = {
  connector: 'warning',
  typo: 'warning',
  'missing-word': 'warning',
  apostrophe: 'hint',
  order: 'hint',
};

const DIFFERENCE: Readonly<Record<NearMissKind, string>> = {
  connector: 'a connecting word differs from',
  typo: 'one word differs from',
  'missing-word': 'one word is missing from',
  apostrophe: 'the apostrophe differs from',
  order: 'the words stand in another order than in',
};

/** The country of the dateline’s city: whose office speaks. */
function issuerOf(release: Release): string | undefined {
  const at = release.issuedAt?.span;
  const place = release.mentions.find((mention) => at !== undefined && overlaps(mention, at));
  return place?.type === 'place' ? place.country : undefined;
}

/** The country whose bodies the text names, where all of them are of one. */
function onlyCountryOf(release: Release): string | undefined {
  const named = new Set(
    release.mentions.flatMap((one) =>
      one.type === 'agency' && one.country !== undefined && one.country !== 'INT' ? [one.country] : [],
    ),
  );
  return named.size === 1 ? [...named][0] : undefined;
}

/** The country whose body it may be besides an international one. */
function countryOf(release: Release, mention: AgencyMention, only: string | undefined): string | undefined {
  if (mention.country !== undefined) return mention.country;
  const side = release.delegations.find((one) => one.agencies.some((body) => contains(body, mention)));
  return side?.party ?? (mention.zone === 'contact' ? issuerOf(release) : only);
}

/** The words themselves name the body: no acronym, no item of an elliptical list, no possessive of another. */
function isSpelledOut(mention: AgencyMention): boolean {
  const { acronym, text, value } = mention;
  return !acronym && (text === value || foldPhrase(text) === foldPhrase(value));
}

/** The very name of a known body: most are, and nothing else has to be looked up. */
function isProperName(knowledge: Knowledge, countries: readonly string[], name: string): boolean {
  const folded = foldPhrase(name);
  const rows = knowledge.agenciesByName.get(folded) ?? [];
  return rows.some(
    (row) => countries.includes(row.country) && (row.name === name || foldPhrase(row.name) === folded),
  );
}

/** The known form with the apostrophes that the text uses. */
function spelled(release: Release, form: string): string {
  return release.text.includes('’') ? form.replaceAll("'", '’') : form;
}

function problemOf(
  release: Release,
  mention: AgencyMention,
  misses: readonly NearMiss[],
): Problem | undefined {
  const [best] = misses;
  if (best === undefined) return undefined;
  const difference = `${DIFFERENCE[best.kind]} the name ${quote(spelled(release, best.form))}`;
  return {
    span: mention,
    severity: SEVERITY[best.kind],
    message: `${quote(mention.text)} is no known body: ${difference}.`,
    facts: [mention.text],
    fixes: misses
      .slice(0, 3)
      .map(({ form }) => spelled(release, form))
      .map((form) => ({
        title: `Write ${quote(form)}`,
        safe: false,
        edits: [{ span: mention, text: form }],
      })),
  };
}

function missesOf(
  knowledge: Knowledge,
  mention: AgencyMention,
  country: string | undefined,
): readonly NearMiss[] {
  const countries = country === undefined ? ['INT'] : [country, 'INT'];
  if (isProperName(knowledge, countries, mention.text)) return [];
  return nearMissesOf(knowledge.agencySignatures, countries, mention.text).filter(
    // Whose body it is, is only guessed there, and many bodies of states and cities are built alike.
    ({ kind }) => mention.country !== undefined || kind !== 'order',
  );
}

function* check(release: Release, knowledge: Knowledge): Generator<Problem> {
  const only = onlyCountryOf(release);
  // a text has few bodies, and each of them several times
  const known = new Map<string, readonly NearMiss[]>();
  for (const mention of release.mentions) {
    if (mention.type !== 'agency' || !isIssuersText(mention.zone) || !isSpelledOut(mention)) continue;
    const country = countryOf(release, mention, only);
    const key = `${mention.country === undefined ? '?' : ''}${country ?? ''}/${mention.text}`;
    const misses = known.get(key) ?? missesOf(knowledge, mention, country);
    known.set(key, misses);
    const problem = problemOf(release, mention, misses);
    if (problem !== undefined) yield problem;
  }
}

export const agencyNearMiss: ReleaseRule = {
  id: 'agency-near-miss',
  family: 'agencies',
  scope: 'release',
  severity: 'warning',
  enabledByDefault: true,
  fixable: true,
  summary:
    'A body’s name differs from a known one by a connector, a lost word, the order of words or a typo.',
  why: 'Such slips are copied unchanged from one text to the next: “Office of the Director for National Intelligence”, “Cybersecurity and Infrastructure Agency”, “National Policy Agency” for Police have all been published. Bodies are compared only with those of the same country. A name that is cut at its beginning or end is a short form and right; so are the spellings of British and American English.',
  source: 'Releases of the U.S. Department of State of 2015, 2018, 2022 and 2023; the bodies’ own names.',
  fires: [
    example(
      'Another connector',
      [
        'Media Note',
        'Washington, DC',
        'May 4, 2023',
        'The United States and Peru held the third U.S.-Peru Cyber Dialogue in Lima on May 3, 2023.',
        'Ms. Ada Quill, Director for Cyber Policy at the Department of State, led the U.S. delegation, which included representatives of the ⟪Office for Management and Budget⟫ and the Department of Energy.',
      ],
      [
        'Media Note',
        'Washington, DC',
        'May 4, 2023',
        'The United States and Peru held the third U.S.-Peru Cyber Dialogue in Lima on May 3, 2023.',
        'Ms. Ada Quill, Director for Cyber Policy at the Department of State, led the U.S. delegation, which included representatives of the Office of Management and Budget and the Department of Energy.',
      ],
    ),
    example('A lost inner word', [
      'Media Note',
      'Washington, DC',
      'May 4, 2023',
      'The United States and Peru held the third U.S.-Peru Cyber Dialogue in Lima on May 3, 2023.',
      'Ms. Ada Quill, Director for Cyber Policy at the Department of State, led the U.S. delegation, which included representatives of the ⟪National Telecommunications and Administration⟫ and the Department of Energy.',
    ]),
    example('One word mistyped', [
      'Media Note',
      'Washington, DC',
      'May 4, 2023',
      'The United States and Peru held the third U.S.-Peru Cyber Dialogue in Lima on May 3, 2023.',
      'Ms. Ada Quill, Director for Cyber Policy at the Department of State, led the U.S. delegation, which included representatives of the ⟪Federal Bureau of Investigations⟫ and the Department of Energy.',
    ]),
  ],
  silent: [
    example('A short form that ends early', [
      'Media Note',
      'Washington, DC',
      'May 4, 2023',
      'The United States and Peru held the third U.S.-Peru Cyber Dialogue in Lima on May 3, 2023.',
      'Ms. Ada Quill, Director for Cyber Policy at the Department of State, led the U.S. delegation, which included representatives of the Department of Veterans and the Department of Energy.',
    ]),
    example('Another country’s body, in its own spelling', [
      'Media Note',
      'London',
      'May 4, 2023',
      'The United Kingdom and Peru held the third UK-Peru Cyber Dialogue in Lima on May 3, 2023.',
      'Mr. Hugh Pellow, Director at the Foreign, Commonwealth and Development Office, led the UK delegation, which included representatives of the Ministry of Defence and the National Cyber Security Centre.',
    ]),
  ],
  check,
};
