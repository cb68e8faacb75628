import { deepEqual, equal, ok } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { firstFullDate } from '../../../server/src/release/dates/findDates';
import { readRelease } from '../../../server/src/release/readRelease';
import {
  englishForms,
  figureForms,
  inferredForms,
  noDates,
  otherLanguages,
  relativeForms,
  yearForms,
} from './forms';
import type { Form } from './forms';
import { datesOf, onlyDate, read, withMarks } from './support';

const knowledge = compileKnowledge();

function check(title: string, forms: readonly Form[]): void {
  describe(title, () => {
    for (const [marked, anchor, ...values] of forms) {
      it(`${marked.replaceAll('\n', '⏎')} (${anchor ?? 'undated'})`, () => {
        const text = marked.replace(/[[\]]/g, '');
        const dates = datesOf(text, anchor);
        equal(withMarks(text, dates), marked);
        deepEqual(
          dates.map((date) => date.value),
          values,
        );
      });
    }
  });
}

check('dates that name a month', englishForms);
check('years and parts of years', yearForms);
check('dates counted from the day of issue', relativeForms);
check('a missing year', inferredForms);
check('figures', figureForms);
check('other languages', otherLanguages);

describe('what is no date', () => {
  for (const text of noDates) {
    it(text.replaceAll('\n', '⏎'), () => equal(withMarks(text, datesOf(text, '2021-05-19')), text));
  }
});

describe('figures where nothing in the text tells their order', () => {
  const dated = (source: string): readonly string[] =>
    readRelease(`---\nsource_url: ${source}\n---\n\nThey met on 03/04/2017 in Oslo.\n`, {
      fileName: 'release.md',
      format: 'markdown',
      knowledge,
    })
      .mentions.filter(({ type }) => type === 'date')
      .map(({ value }) => value);
  for (const [source, value] of [
    ['https://www.example.gov/news/1', '2017-03-04'],
    ['https://www.example.gov.in/news/1', '2017-04-03'],
    ['https://www.example.gc.ca/news/1', '?'],
    ['https://www.example.org/news/1', '?'],
  ] as const)
    it(source, () => {
      deepEqual(dated(source), [value]);
    });
});

describe('dates and markup', () => {
  it('goes across hard wraps, no-break spaces and emphasis', () => {
    for (const text of [
      'On May\n24,\n2017',
      'On May\u00a024, 2017',
      'On **May** 24, 2017',
      'May 24<sup>th</sup>, 2017',
    ]) {
      deepEqual(
        datesOf(text, null, 'markdown').map((date) => date.value),
        ['2017-05-24'],
        text,
      );
    }
  });
  it('does not go across paragraphs', () => {
    deepEqual(
      datesOf('Sent on May 24\n\n2017 was calm, and in May\n\n24 came', '2020-06-01').map(
        (date) => date.value,
      ),
      ['2020-05-24', '2017', '2020-05'],
    );
  });
});

describe('days that cannot be', () => {
  const rows: readonly (readonly [string, string | null, string, number])[] = [
    ['on February 30, 2024', null, '30', 29],
    ['on February 30', '2023-03-03', '30', 28],
    ['on June 31', '2023-07-03', '31', 30],
    ['on 29 February 2023', null, '29', 28],
    ['on May 32, 2017', null, '32', 31],
    ['on April 29-31, 2022', null, '31', 30],
    ['from April 30 to June 31, 2022', null, '31', 30],
    ['on February 30', null, '30', 29],
  ];
  for (const [text, anchor, day, lastDay] of rows) {
    it(`${text}: the month has ${lastDay}`, () => {
      const { found, value } = onlyDate(text, anchor);
      const { problem } = found.date;
      equal(value, '?');
      ok(problem?.kind === 'no-such-day');
      equal(text.slice(problem.day.start, problem.day.end), day);
      equal(problem.lastDay, lastDay);
      equal(found.date.precision, 'unknown');
    });
  }
  it('29 February passes in a leap year and where the year is unknown', () => {
    equal(onlyDate('on February 29, 2024', null).value, '2024-02-29');
    equal(onlyDate('on February 29', null).found.date.problem, undefined);
  });
  it('a reversed range is told with both days', () => {
    for (const text of ['on 24-23 August', 'on August 24-23, 2018']) {
      const { problem } = onlyDate(text, '2018-09-01').found.date;
      ok(problem?.kind === 'reversed-range');
      equal(text.slice(problem.first.start, problem.first.end), '24');
      equal(text.slice(problem.last.start, problem.last.end), '23');
    }
  });
  it('a reversed range of two full dates is told with both dates', () => {
    const text = 'from May 5, 2018 to May 3, 2018';
    const { problem } = onlyDate(text, null).found.date;
    ok(problem?.kind === 'reversed-range');
    equal(text.slice(problem.first.start, problem.first.end), 'May 5, 2018');
  });
  it('figures that are no day are no date', () => {
    deepEqual(datesOf('Lots 2024-02-30 and 31/06/2024', null), []);
  });
});

describe('what a reading keeps', () => {
  it('the weekday, its place and number', () => {
    const text = 'On Tuesday, May 23, they met';
    const { found } = onlyDate(text, '2017-05-24');
    const { weekday, basis, language } = found.date;
    ok(weekday);
    equal(text.slice(weekday.start, weekday.end), 'Tuesday');
    deepEqual([weekday.iso, basis, language], [2, 'inferred-year', 'en']);
  });
  it('the weekday behind a date', () => {
    equal(onlyDate('on May 23 (Monday)', '2017-05-24').found.date.weekday?.iso, 1);
    equal(onlyDate('on May 23, 2017, Monday.', null).found.date.weekday?.iso, 1);
  });
  it('no weekday that is more than three tokens away', () => {
    equal(datesOf('On Tuesday in the old town hall, May 23', '2017-05-24')[1]?.found.date.weekday, undefined);
  });
  it('the parts as written', () => {
    const text = 'October 31 – November 1, 2022';
    const { parts } = onlyDate(text, null).found.date;
    const words = [...parts.days, ...parts.months, ...(parts.year ? [parts.year] : [])];
    deepEqual(
      words.map((part) => text.slice(part.start, part.end)),
      ['31', '1', 'October', 'November', '2022'],
    );
  });
  it('the language of its words', () => {
    const language = (text: string): string => onlyDate(text, '2014-09-01').found.date.language;
    equal(language('le mardi 26 août 2014'), 'fr');
    equal(language('am Dienstag, 26. August'), 'de');
    equal(language('martes 26 de agosto'), 'es');
    equal(language('terça-feira, 26 de agosto'), 'pt');
    equal(language('martedì 26 agosto'), 'it');
    equal(language('26 August 2014'), 'en');
  });
  it('its basis', () => {
    equal(onlyDate('May 23, 2017', null).found.date.basis, 'full');
    equal(onlyDate('on Thursday', '2017-05-24').found.date.basis, 'relative');
    equal(onlyDate('this November', '2017-05-24').found.date.basis, 'relative');
  });
});

describe('firstFullDate', () => {
  it('passes over dates that leave something out, ranges and impossible days', () => {
    const sequence = read(
      'In 2015, on May 5, on May 5-6, 2016, on June 31, 2016 and May 24, 2017, then May 25, 2017',
    );
    equal(firstFullDate(sequence, 0, sequence.count)?.date.start, '2017-05-24');
  });
  it('stays between the tokens', () => {
    const sequence = read('May 24, 2017');
    equal(firstFullDate(sequence, 0, 3), undefined);
    equal(firstFullDate(sequence, 1, sequence.count), undefined);
  });
});
