/** A body under a name that it had not yet, or no longer, at the date of the release. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { AgencyRow } from '../../gazetteer/rows';
import { addDays } from '../../release/dates/calendar';
import type { AgencyMention, Release } from '../../release/model';
import { foldPhrase } from '../../tokens/fold';
import { example } from '../examples';
import { isProse } from '../guards';
import type { Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';

/** Renamings take a while to arrive in texts. */
const GRACE_DAYS = 183;
const EARLIER = /\b(?:former|formerly|then|then-|late|defunct|predecessor|renamed|succeeded)\s*(?:the\s+)?$/i;

const isBefore = (row: AgencyRow, day: string): boolean =>
  row.from !== undefined && day < addDays(dayOf(row.from, '01'), -GRACE_DAYS);
const isAfter = (row: AgencyRow, day: string): boolean =>
  row.until !== undefined && day > addDays(dayOf(row.until, '28'), GRACE_DAYS);

/** A day inside the partial date: `2018-11` is 2018-11-28 at its end, `2023` is 2023-12-28. */
function dayOf(partial: string, day: '01' | '28'): string {
  const [year = '', month = day === '01' ? '01' : '12', exact = day] = partial.split('-');
  return `${year}-${month}-${exact}`;
}

/** A short form may have been another body's before: only the name itself is sure to be new. */
const isNewName = (row: AgencyRow, folded: string, day: string): boolean =>
  !isBefore(row, day) ||
  [row.name, row.official].some((name) => name !== undefined && foldPhrase(name) === folded);

const isInUse = (row: AgencyRow, day: string): boolean => !isBefore(row, day) && !isAfter(row, day);

function bodiesOf(knowledge: Knowledge, country: string): readonly AgencyRow[] {
  return knowledge.agenciesByCountry.get(country) ?? [];
}

/** The name that the body bore on the day: of its successors, or of those that it succeeded. */
function nameOn(knowledge: Knowledge, row: AgencyRow, day: string): string | undefined {
  let at: AgencyRow | undefined = row;
  for (let steps = 0; steps < 5 && at !== undefined && !isInUse(at, day); steps += 1) {
    const { name, successor }: AgencyRow = at;
    at = isBefore(at, day)
      ? bodiesOf(knowledge, row.country).find((one) => one.successor === name)
      : bodiesOf(knowledge, row.country).find((one) => one.name === successor);
  }
  return at === row ? undefined : at?.name;
}

/** The row under whose name the body goes here, if no body of that name was there on the day. */
function outOfUse(knowledge: Knowledge, mention: AgencyMention, day: string): AgencyRow | undefined {
  const { country } = mention;
  if (country === undefined || mention.acronym) return undefined;
  const { text, value } = mention;
  if (text !== value && foldPhrase(text) !== foldPhrase(value)) return undefined;
  const folded = foldPhrase(value);
  const rows = (knowledge.agenciesByName.get(folded) ?? []).filter((row) => row.country === country);
  return rows.every((row) => !isInUse(row, day) && isNewName(row, folded, day)) ? rows[0] : undefined;
}

function problemOf(knowledge: Knowledge, mention: AgencyMention, row: AgencyRow, day: string): Problem {
  const name = nameOn(knowledge, row, day);
  const isEarly = isBefore(row, day);
  const says = isEarly
    ? `was not in use on ${day}: it began in ${row.from ?? ''}`
    : `was no longer in use on ${day}: it ended in ${row.until ?? ''}`;
  const then = name === undefined ? '' : `, the body was then called ${quote(name)}`;
  return {
    span: mention,
    severity: 'hint',
    message: `${quote(mention.text)} ${says}${then}.`,
    facts: [mention.value, row.until ?? row.from ?? ''],
    fixes:
      name === undefined
        ? []
        : [{ title: `Write ${quote(name)}`, safe: false, edits: [{ span: mention, text: name }] }],
  };
}

function* check(release: Release, knowledge: Knowledge): Generator<Problem> {
  const day = release.issued?.date;
  if (day === undefined) return;
  const told = new Set<string>();
  for (const mention of release.mentions) {
    if (mention.type !== 'agency' || mention.quoted || mention.defines || !isProse(mention.zone)) continue;
    const row = outOfUse(knowledge, mention, day);
    if (row === undefined || told.has(row.name)) continue;
    if (EARLIER.test(release.text.slice(Math.max(0, mention.start - 20), mention.start))) continue;
    told.add(row.name);
    yield problemOf(knowledge, mention, row, day);
  }
}

export const agencyOutOfPeriod: ReleaseRule = {
  id: 'agency-out-of-period',
  family: 'agencies',
  scope: 'release',
  severity: 'hint',
  enabledByDefault: true,
  fixable: true,
  summary: 'A body goes by a name that was not in use at the date of the release.',
  why: 'Ministries are renamed with every government, and a list copied from an older text keeps the old name; archivists file by the name of the day. Only bodies whose years are known are looked at, with half a year of grace, and not where the text itself says “former”.',
  source:
    'The acts and decrees by which governments renamed their bodies, as the built-in knowledge has them.',
  fires: [
    example(
      'An agency that got another name',
      [
        'Media Note',
        'Washington, DC',
        'May 4, 2021',
        'The United States and Peru held the third U.S.-Peru Cyber Dialogue in Lima on May 3, 2021. The U.S. delegation included representatives of the ⟪National Protection and Programs Directorate⟫ and the Department of Energy.',
      ],
      [
        'Media Note',
        'Washington, DC',
        'May 4, 2021',
        'The United States and Peru held the third U.S.-Peru Cyber Dialogue in Lima on May 3, 2021. The U.S. delegation included representatives of the Cybersecurity and Infrastructure Security Agency and the Department of Energy.',
      ],
    ),
    example('A bureau that was yet to come', [
      'Media Note',
      'Washington, DC',
      'May 4, 2016',
      'The United States and Peru held the first U.S.-Peru Cyber Dialogue in Lima on May 3, 2016. The U.S. delegation included representatives of the ⟪Bureau of Cyberspace and Digital Policy⟫ and the Department of Energy.',
    ]),
  ],
  silent: [
    example('In its time', [
      'Media Note',
      'Washington, DC',
      'May 4, 2016',
      'The United States and Peru held the first U.S.-Peru Cyber Dialogue in Lima on May 3, 2016. The U.S. delegation included representatives of the National Protection and Programs Directorate and the Department of Energy.',
    ]),
    example('A short name that other bodies had before', [
      'Media Note',
      'Nairobi',
      'May 4, 2021',
      'Kenya and Peru held the first Kenya-Peru Ocean Dialogue in Nairobi on May 3, 2021. The Kenyan delegation included representatives of the Ministry of Foreign Affairs of Kenya and the Ministry of Health.',
    ]),
    example('Called former, and within the grace', [
      'Media Note',
      'Washington, DC',
      'March 4, 2019',
      'The United States and Peru held the second U.S.-Peru Cyber Dialogue in Lima on March 3, 2019. The U.S. delegation included representatives of the National Protection and Programs Directorate and the former Broadcasting Board of Governors.',
    ]),
  ],
  check,
};
