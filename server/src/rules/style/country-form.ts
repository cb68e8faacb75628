/** A country under a name that could be another’s, beside its full one, or under a name that it no longer bears. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { CountryRow } from '../../gazetteer/rows';
import type { CountryMention, Release } from '../../release/model';
import { foldPhrase } from '../../tokens/fold';
import { example } from '../examples';
import { isIssuersText } from '../guards';
import type { Fix, Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';

/** Names that two states share. */
const BARE = new Map([
  ['korea', ['KR', 'KP']],
  ['congo', ['CD', 'CG']],
]);

/** Names that went out of use before this are history, and are written as such. */
const RECENT = '2010';
/** Half a year in which both names are to be expected, in days. */
const GRACE = 183;
const DAY = 86_400_000;

const isName = (mention: CountryMention): boolean => mention.form !== 'adjective';

/** Not in a quotation, nor one half of a compound (`U.S.-Korea`), nor after “former” and the like. */
function isOnItsOwn(release: Release, mention: CountryMention): boolean {
  if (mention.quoted || !isIssuersText(mention.zone) || mention.zone === 'title') return false;
  const before = release.text.slice(Math.max(0, mention.start - 24), mention.start);
  const after = release.text.slice(mention.end, mention.end + 2);
  if (
    /[\p{L}\p{N}.]\p{Pd}$|\b(?:North|South|the Republic of)\s$/u.test(before) ||
    /^\p{Pd}\p{L}/u.test(after)
  )
    return false;
  return !/(?:former|formerly|then|then-|known as|called|renamed(?: from)?|ex-)\s*[“"(]?$/i.test(before);
}

const write = (mention: CountryMention, text: string): Fix => ({
  title: `Write ${quote(text)}`,
  safe: false,
  edits: [{ span: mention, text }],
});

/** `Busan, Korea` in a text that has `Republic of Korea` or `ROK` elsewhere. */
function* ambiguous(release: Release, own: readonly CountryMention[]): Generator<Problem> {
  for (const mention of own) {
    const sharers = BARE.get(foldPhrase(mention.text));
    if (sharers === undefined || !isOnItsOwn(release, mention)) continue;
    const full = own.filter(
      (one) =>
        isName(one) && one.zone !== 'title' && sharers.includes(one.value) && !BARE.has(foldPhrase(one.text)),
    );
    const [first] = full;
    if (first === undefined) continue;
    const named = full.filter((one) => one.value === first.value);
    const forms = [...new Set(named.map((one) => one.text))];
    yield {
      span: mention,
      severity: 'warning',
      message: `${quote(mention.text)} could be another country, because the text has ${quote(first.text)} elsewhere.`,
      facts: [mention.text, first.value],
      related: [{ span: first, message: `${quote(first.text)} is written here.` }],
      fixes: forms.slice(0, 3).map((form) => write(mention, form)),
    };
  }
}

/** The name in the data that the mention bears, if the country gave it up; `Macedonia` for `Republic of Macedonia`. */
function formerOf(row: CountryRow, mention: CountryMention): { name: string; until: string } | undefined {
  const written = foldPhrase(mention.text);
  if ([row.short, row.official ?? ''].some((name) => foldPhrase(name) === written)) return undefined;
  const isIt = (name: string): boolean => {
    const folded = foldPhrase(name);
    return folded === written || folded.endsWith(` of ${written}`);
  };
  return row.former?.find((one) => one.until >= RECENT && isIt(one.name));
}

/** Days between the end of a name and the release. */
function daysSince(until: string, issued: string): number {
  const end = `${until}-28`.slice(0, 10).replace(/^(\d{4})-28$/, '$1-12-31');
  return (Date.parse(issued) - Date.parse(end)) / DAY;
}

function* outOfDate(
  release: Release,
  knowledge: Knowledge,
  own: readonly CountryMention[],
): Generator<Problem> {
  const issued = release.issued?.date;
  if (issued === undefined) return;
  for (const mention of own) {
    const row = knowledge.countries.get(mention.value);
    if (row === undefined || !isName(mention) || !isOnItsOwn(release, mention)) continue;
    const former = formerOf(row, mention);
    if (former === undefined || daysSince(former.until, issued) <= GRACE) continue;
    yield {
      span: mention,
      severity: 'warning',
      message: `${quote(mention.text)} has been called ${quote(row.short)} since ${former.until.slice(0, 4)}.`,
      facts: [mention.text, row.code],
      fixes: [write(mention, row.short)],
    };
  }
}

function* check(release: Release, knowledge: Knowledge): Generator<Problem> {
  const own = release.mentions.filter((one): one is CountryMention => one.type === 'country');
  yield* ambiguous(release, own);
  yield* outOfDate(release, knowledge, own);
}

const LEAD = 'Senior officials of Canada and the Republic of Korea (ROK) met in Ottawa on June 4, 2019.';
const HEADER = ['Media Note', 'Ottawa', 'June 5, 2019'];

export const countryForm: ReleaseRule = {
  id: 'country-form',
  family: 'style',
  scope: 'release',
  severity: 'warning',
  enabledByDefault: true,
  fixable: true,
  summary:
    'A country stands under an ambiguous name beside its full one, or under a name that it no longer bears.',
  why: 'Two states are called Korea and two are called Congo: a text that says “Republic of Korea” in one place and “Korea” in another leaves open whether it means two things. Names given up since 2010 are judged at the day of issue, with half a year of grace; the press had to correct “Macedonia” after 2019. The long form once and an unambiguous short one afterwards is good style, and names inside bodies, compounds and quotations are left alone.',
  source: 'UN terminology list of country names; correction of the Associated Press on North Macedonia.',
  fires: [
    example(
      'Korea beside the Republic of Korea',
      [...HEADER, LEAD, 'The next meeting will be held in Daegu, ⟪Korea⟫ in 2020.'],
      [...HEADER, LEAD, 'The next meeting will be held in Daegu, Republic of Korea in 2020.'],
    ),
    example('A name given up', [
      ...HEADER,
      'Senior officials of Canada and ⟪Swaziland⟫ met in Ottawa on June 4, 2019 to speak about sugar.',
    ]),
  ],
  silent: [
    example('The long form once, then the short one', [
      ...HEADER,
      LEAD,
      'Canada and the ROK will meet again in Daegu, ROK in 2020. The Korea Forest Service joined the talks.',
    ]),
    example('The name of its time', [
      'Media Note',
      'Ottawa',
      'June 5, 2014',
      'Senior officials of Canada and Swaziland met in Ottawa on June 4, 2014 to speak about sugar.',
    ]),
    example('A former name called so', [
      ...HEADER,
      'Senior officials of Canada and Eswatini, formerly Swaziland, met in Ottawa on June 4, 2019.',
    ]),
  ],
  check,
};
