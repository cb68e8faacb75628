/** A date that is not written as American government texts write dates. */
import type { DateMention, Release } from '../../release/model';
import { monthName } from '../../release/dates/names';
import { example } from '../examples';
import { isIssuersText } from '../guards';
import type { Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';
import { partText } from './redate';
import type { Span } from '../../text/span';

type Order = 'month-first' | 'day-first';

interface Slip {
  readonly says: string;
  readonly title: string;
  readonly edit: { readonly span: Span; readonly text: string };
  /** A fault by itself, whatever form a house prefers. */
  readonly always?: boolean;
}

/** `the`, `his`, `Macri’s`: the date stands in front of a noun, which no comma parts from it. */
const BEFORE_NOUN = /(?:\b(?:the|a|an|his|her|its|their|our|this|that)|['’]s|s['’])\s+$/i;
const ADJECTIVE_OR_NOUN =
  /^,\s+(?!(?:and|or|but|which|who|whom|where|when|while|as|with|at|in|on|to|for|by|from|after|before|the|a|an|during|including|following)\b)\p{Ll}/u;

function strayComma(release: Release, mention: DateMention): Slip | undefined {
  const { days, months, year } = mention.date.parts;
  if (year !== undefined || days.length !== 1 || months.length !== 1) return undefined;
  if (release.text.charAt(mention.end) !== ',') return undefined;
  const before = release.text.slice(Math.max(0, mention.start - 40), mention.start);
  const after = release.text.slice(mention.end, mention.end + 40);
  if (!BEFORE_NOUN.test(before) || !ADJECTIVE_OR_NOUN.test(after)) return undefined;
  const span = { start: mention.end, end: mention.end + 1 };
  return {
    says: 'has a comma between it and the words that it describes',
    title: 'Delete the comma',
    edit: { span, text: '' },
    always: true,
  };
}

function ordinalSuffix(mention: DateMention): Slip | undefined {
  const days = mention.date.parts.days.filter((day) => /\d(?:st|nd|rd|th)$/i.test(partText(mention, day)));
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const span = { start: first.start, end: last.end };
  const text = mention.text
    .slice(span.start - mention.start, span.end - mention.start)
    .replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1');
  return { says: 'has an ordinal ending', title: `Write ${quote(text)}`, edit: { span, text } };
}

/** `September of 2016`, `April, 2017`: nothing stands between a month and its year. */
function betweenMonthAndYear(mention: DateMention): Slip | undefined {
  const { days, months, year } = mention.date.parts;
  const month = months.at(-1);
  if (days.length > 0 || month === undefined || year === undefined || year.start < month.end)
    return undefined;
  const span = { start: month.end, end: year.start };
  const between = partText(mention, span);
  if (!/^(?:\s+of\s+|,\s*)$/i.test(between)) return undefined;
  const word = between.trim();
  return {
    says: `has ${quote(word)} between month and year`,
    title: `Delete ${quote(word)}`,
    edit: { span, text: ' ' },
  };
}

function isMonthFirst(mention: DateMention): boolean {
  const [day] = mention.date.parts.days;
  const [month] = mention.date.parts.months;
  return day !== undefined && month !== undefined && month.start < day.start;
}

/** `May 23 2017`, and `May 23, 2017 to`. */
function commaOfYear(release: Release, mention: DateMention): Slip | undefined {
  const { days, year } = mention.date.parts;
  const day = days.at(-1);
  if (day === undefined || year === undefined || year.start < day.end || !isMonthFirst(mention))
    return undefined;
  const between = { start: day.end, end: year.start };
  if (/^\s+$/u.test(partText(mention, between))) {
    const edit = { span: between, text: ', ' };
    return { says: 'has no comma before the year', title: 'Insert a comma before the year', edit };
  }
  const isLast = year.end === mention.end;
  const after = release.text.slice(mention.end, mention.end + 2);
  if (!isLast || mention.zone === 'dateline' || mention.zone === 'title' || !/^ \p{Ll}/u.test(after))
    return undefined;
  const edit = { span: { start: mention.end, end: mention.end }, text: ',' };
  return { says: 'has no comma behind the year', title: 'Insert a comma behind the year', edit };
}

function orderOf(mention: DateMention): Order | undefined {
  const [day] = mention.date.parts.days;
  const [month] = mention.date.parts.months;
  if (day === undefined || month === undefined || !/\p{L}/u.test(partText(mention, month))) return undefined;
  return month.start < day.start ? 'month-first' : 'day-first';
}

/** The order of fewer dates where both occur; of two equally frequent ones the day in front. */
function minorOrder(mentions: readonly DateMention[]): Order | undefined {
  const count = (order: Order): number => mentions.filter((one) => orderOf(one) === order).length;
  const [monthFirst, dayFirst] = [count('month-first'), count('day-first')];
  if (monthFirst === 0 || dayFirst === 0) return undefined;
  return dayFirst <= monthFirst ? 'day-first' : 'month-first';
}

function otherOrder(mention: DateMention, minor: Order | undefined): Slip | undefined {
  const { days, months, year } = mention.date.parts;
  const [day, ...otherDays] = days;
  const [month] = months;
  if (minor === undefined || orderOf(mention) !== minor || otherDays.length > 0) return undefined;
  if (day === undefined || month === undefined || months.length > 1) return undefined;
  const name = monthName(month.month);
  const tail = year === undefined ? '' : `${minor === 'day-first' ? ',' : ''} ${year.year}`;
  const text = (minor === 'day-first' ? `${name} ${day.day}` : `${day.day} ${name}`) + tail;
  const span = {
    start: Math.min(day.start, month.start),
    end: Math.max(day.end, month.end, year?.end ?? 0),
  };
  return {
    says: 'has day and month in another order than the other dates here',
    title: `Write ${quote(text)}`,
    edit: { span, text },
  };
}

function slipOf(release: Release, mention: DateMention, minor: Order | undefined): Slip | undefined {
  return (
    strayComma(release, mention) ??
    otherOrder(mention, minor) ??
    ordinalSuffix(mention) ??
    betweenMonthAndYear(mention) ??
    commaOfYear(release, mention)
  );
}

function problemOf(mention: DateMention, { says, title, edit, always }: Slip): Problem {
  return {
    span: mention,
    severity: always === true ? 'warning' : 'hint',
    message: `${quote(mention.text)} ${says}.`,
    facts: [mention.text],
    fixes: [{ title, safe: true, edits: [edit] }],
    ...(always === true ? { always } : {}),
  };
}

export const dateFormat: ReleaseRule = {
  id: 'date-format',
  family: 'dates',
  scope: 'release',
  severity: 'hint',
  enabledByDefault: false,
  hasClearCases: true,
  fixable: true,
  summary:
    'A date has a stray or missing comma, an ordinal ending, an “of” before the year, or another order than the rest.',
  why: 'American government texts write “May 23, 2017,” with both commas, and “September 2016” with none. A comma between a date and the noun that it describes (“his April 27, visit”) is a slip under any style and is reported even while the rule is off. Other orders are right by themselves; only a document that mixes them is reported. One finding a date.',
  source: 'GPO Style Manual (2016), ch. 8 and 12; AP Stylebook, “months” and “dates”.',
  fires: [
    example(
      'A stray comma, reported always',
      [
        'Media Note',
        'Prague',
        'May 4, 2022',
        'On May 3, 2022, Czechia and Peru held the first Czechia-Peru Mining Dialogue in Prague, which was announced during the Minister’s ⟪April 7⟫, official visit to Lima.',
      ],
      [
        'Media Note',
        'Prague',
        'May 4, 2022',
        'On May 3, 2022, Czechia and Peru held the first Czechia-Peru Mining Dialogue in Prague, which was announced during the Minister’s April 7 official visit to Lima.',
      ],
    ),
    example(
      'Ordinal endings',
      [
        'Media Note',
        'Prague',
        'May 4, 2022',
        'On ⟪May 2nd and 3rd⟫, Czechia and Peru held the first Czechia-Peru Mining Dialogue.',
      ],
      [
        'Media Note',
        'Prague',
        'May 4, 2022',
        'On May 2 and 3, Czechia and Peru held the first Czechia-Peru Mining Dialogue.',
      ],
    ),
    example(
      '“of” before the year',
      [
        'Media Note',
        'Prague',
        'May 4, 2022',
        'Czechia and Peru held the second Czechia-Peru Mining Dialogue. The first one was held in Lima in ⟪June of 2019⟫.',
      ],
      [
        'Media Note',
        'Prague',
        'May 4, 2022',
        'Czechia and Peru held the second Czechia-Peru Mining Dialogue. The first one was held in Lima in June 2019.',
      ],
    ),
    example('No comma behind the year', [
      'Media Note',
      'Prague',
      'May 4, 2022',
      'Czechia and Peru met on ⟪May 2-3, 2022⟫ to hold the first Czechia-Peru Mining Dialogue.',
    ]),
    example('Two orders in one document', [
      'Media Note',
      'Prague',
      'May 4, 2022',
      'On May 2, 2022, Czechia and Peru held the first Czechia-Peru Mining Dialogue. It was announced on ⟪7 April 2022⟫.',
    ]),
  ],
  silent: [
    example('Commas where they belong', [
      'Media Note',
      'Prague',
      'May 4, 2022',
      'On Monday, May 2, the first Czechia-Peru Mining Dialogue began in Prague; the May 3, 2022, session ended it. It was announced in April 2022.',
    ]),
    example('A comma that closes a clause', [
      'Media Note',
      'Prague',
      'May 4, 2022',
      'After the talks of May 2, officials of Czechia and Peru visited a mine. Since the May 2 talks, which both sides welcomed, work goes on.',
    ]),
    example('Day before month throughout', [
      'Media Note',
      'Prague',
      '4 May 2022',
      'On 2 May 2022, Czechia and Peru held the first Czechia-Peru Mining Dialogue in Prague.',
    ]),
  ],
  *check(release) {
    const mentions = release.mentions.filter(
      (mention): mention is DateMention =>
        mention.type === 'date' &&
        !mention.quoted &&
        isIssuersText(mention.zone) &&
        mention.date.language === 'en' &&
        mention.date.problem === undefined,
    );
    const minor = minorOrder(mentions);
    for (const mention of mentions) {
      const slip = slipOf(release, mention, minor);
      if (slip !== undefined) yield problemOf(mention, slip);
    }
  },
};
