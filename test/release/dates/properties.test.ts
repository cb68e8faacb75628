import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, parseDay, weekdayOf } from '../../../server/src/release/dates/calendar';
import { findDates } from '../../../server/src/release/dates/findDates';
import { monthName, weekdayName } from '../../../server/src/release/dates/names';
import { languages } from '../../../server/src/gazetteer/dateWords';
import { datesOf, read } from './support';

interface Names {
  readonly year: number;
  readonly month: string;
  readonly day: number;
  readonly weekday: string;
  readonly iso: string;
}

const isoDays = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function named(iso: string, language: string): Names {
  const { year, month, day } = parseDay(iso) ?? { year: 0, month: 0, day: 0 };
  return {
    year,
    day,
    iso,
    month: monthName(month, language),
    weekday: weekdayName(weekdayOf(iso), language),
  };
}

const english: readonly ((date: Names) => string)[] = [
  ({ month, day, year }) => `${month} ${day}, ${year}`,
  ({ month, day, year }) => `${day} ${month} ${year}`,
  ({ month, day, year }) => `${day} ${month}, ${year}`,
  ({ month, day, year }) => `${month} ${day}th, ${year}`,
  ({ month, day, year }) => `${day}th of ${month} ${year}`,
  ({ month, day, year, weekday }) => `${weekday}, ${month} ${day}, ${year}`,
  ({ month, day, year, weekday }) => `${weekday}, ${day} ${month} ${year}`,
  ({ month, day, year }) => `${month.toUpperCase()} ${day}, ${year}`,
  ({ iso }) => iso,
];

const others: Readonly<Record<string, (date: Names) => string>> = {
  fr: ({ month, day, year, weekday }) => `${weekday} ${day} ${month} ${year}`,
  es: ({ month, day, year, weekday }) => `${weekday} ${day} de ${month} de ${year}`,
  de: ({ month, day, year, weekday }) => `${weekday}, ${day}. ${month} ${year}`,
  pt: ({ month, day, year, weekday }) => `${weekday}, ${day} de ${month} de ${year}`,
  it: ({ month, day, year, weekday }) => `${weekday} ${day} ${month} ${year}`,
};

describe('dates, whatever the day', () => {
  it('is read back from every English form', () => {
    fc.assert(
      fc.property(isoDays, fc.constantFrom(...english), (iso, form) => {
        const written = form(named(iso, 'en'));
        const text = `Talks on ${written}; more follows.`;
        const [date, ...rest] = datesOf(text, null);
        deepEqual([text.slice(date?.start, date?.end), date?.value, rest.length], [written, iso, 0]);
      }),
    );
  });
  it('is read back in every language, with its weekday', () => {
    fc.assert(
      fc.property(isoDays, fc.constantFrom(...languages), fc.boolean(), (iso, language, decomposed) => {
        const form = others[language] ?? english[5];
        const written = form?.(named(iso, language)) ?? '';
        // `domingo, 14 de abril` is Spanish as well as Portuguese
        const [spanish, words] = [named(iso, 'es'), named(iso, language)];
        const both = spanish.month === words.month && spanish.weekday === words.weekday;
        const [date, ...rest] = datesOf(decomposed ? written.normalize('NFD') : written, null);
        deepEqual([date?.value, rest.length, date?.found.date.language], [iso, 0, both ? 'es' : language]);
        equal(date?.found.date.weekday?.iso, weekdayOf(iso));
      }),
    );
  });
  it('two days are read back as a range', () => {
    fc.assert(
      fc.property(
        isoDays,
        fc.integer({ min: 1, max: 300 }),
        fc.constantFrom(' – ', '-', ' to ', ' through '),
        (from, days, link) => {
          const to = addDays(from, days);
          const [first, last] = [named(from, 'en'), named(to, 'en')];
          const text = `${first.month} ${first.day}, ${first.year}${link}${last.month} ${last.day}, ${last.year}`;
          deepEqual(
            datesOf(text, null).map((date) => date.value),
            [`${from}/${to}`],
          );
        },
      ),
    );
  });
  it('a missing year makes a day of the right month, near the day of issue', () => {
    fc.assert(
      fc.property(isoDays, isoDays, (iso, anchor) => {
        const { month, day } = named(iso, 'en');
        fc.pre(iso.slice(5) !== '02-29');
        const value = datesOf(`on ${month} ${day}`, anchor)[0]?.value ?? '';
        equal(value.slice(5), iso.slice(5));
        ok(Math.abs(Number(value.slice(0, 4)) - Number(anchor.slice(0, 4))) <= 1);
      }),
    );
  });
  it('a weekday is the last such day up to the day of issue', () => {
    fc.assert(
      fc.property(isoDays, fc.integer({ min: 1, max: 7 }), (anchor, iso) => {
        const value = datesOf(`They met on ${weekdayName(iso)}.`, anchor)[0]?.value ?? '';
        equal(weekdayOf(value), iso);
        ok(value <= anchor && value > addDays(anchor, -7));
      }),
    );
  });
});

const fragments = fc.constantFrom(
  ...[
    'May',
    'March',
    'Thursday',
    'mardi',
    'today',
    'this',
    'last',
    'year',
    'half',
    'of',
    'the',
    'first',
    'summer',
  ],
  ...[
    '24',
    '31st',
    '2017',
    '0',
    '99',
    '12',
    '1',
    '1er',
    '-',
    '–',
    ',',
    '.',
    '/',
    '(',
    ')',
    'and',
    'to',
    'in',
    'will',
  ],
  ...['\n', '\n\n', '<b>', '’s', 'Sept', 'terça', 'feira', 'Q1', 'all', "'", '%', '°', '\u0000', '\ud800'],
);
const soup = fc
  .array(fc.tuple(fragments, fc.constantFrom('', ' ')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

describe('any text', () => {
  it('gives ordered dates inside the text, each once, and the same at every reading', () => {
    const check = (text: string, anchor: string | null): void => {
      const sequence = read(text);
      const dates = findDates(sequence, anchor);
      let free = 0;
      for (const { first, last, date } of dates) {
        ok(first >= free && last >= first && last < sequence.count);
        free = last + 1;
        const [start, end] = [sequence.start[first] ?? 0, sequence.end[last] ?? 0];
        for (const part of [
          ...date.parts.days,
          ...date.parts.months,
          ...(date.parts.year ? [date.parts.year] : []),
        ]) {
          ok(part.start >= start && part.end <= end && part.end > part.start);
        }
        if (date.start !== undefined) ok(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date.start), date.start);
        if (date.start !== undefined && date.end !== undefined)
          ok(date.start <= date.end, `${date.start}/${date.end}`);
        equal(date.precision === 'unknown', date.start === undefined);
      }
      deepEqual(findDates(sequence, anchor), dates);
    };
    const anchors = fc.constantFrom(null, '2020-02-29', '2021-12-31', '2021-01-01', 'no day');
    fc.assert(fc.property(soup, anchors, check), { numRuns: 1500 });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), anchors, check));
  });
  it('takes time in step with its length', () => {
    const texts = [
      '1',
      '1-1-1-',
      '1, ',
      'May ',
      'May 1 and ',
      'Thursday ',
      '2020 and ',
      'Jan-',
      'this year of ',
      '12 ',
    ];
    for (const unit of texts) {
      const perUnit = (size: number): number => {
        const sequence = read(unit.repeat(size / unit.length));
        // time of the processor: other work on the machine does not count
        const times = Array.from({ length: 5 }, () => {
          const from = process.cpuUsage();
          findDates(sequence, '2020-05-05');
          const { user, system } = process.cpuUsage(from);
          return (user + system) / 1000;
        });
        return Math.min(...times) / size;
      };
      const [short, long] = [perUnit(6_000), perUnit(48_000)];
      ok(long <= short * 4 + 1e-5, `${unit}: ${short} then ${long} ms a character`);
    }
  });
});
