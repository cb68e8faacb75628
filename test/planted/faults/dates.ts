import {
  daysLater,
  dayMentions,
  inText,
  issuedOn,
  MONTHS,
  renamed,
  replaced,
  weekdayOf,
  WEEKDAYS,
  withSentence,
  written,
} from '../plant';
import type { Fault, Source } from '../plant';

const CITIES = ['Vienna', 'Nairobi', 'Lisbon', 'Ottawa', 'Canberra'];

/** The day of the meeting is written out: `On May 23`. */
function isDated(source: Source): boolean {
  const { start } = source.release.events[0]?.dateSpan ?? {};
  return dayMentions(source).some((date) => date.start === start);
}

/** Faults of the family `dates`. */
export const dateFaults: readonly Fault[] = [
  {
    rule: 'weekday-mismatch',
    plant: (source, random) => {
      const dates = dayMentions(source);
      if (dates.length === 0) return undefined;
      const date = random.pick(dates);
      const wrong = random.pick(WEEKDAYS.filter((day) => day !== weekdayOf(date.value)));
      return inText(source, replaced(source.text, date, `${wrong}, ${date.text}`));
    },
  },
  {
    rule: 'invalid-date',
    plant: (source, random) => {
      // A day beyond 31 is read as a number; with 31 the month decides.
      const dates = dayMentions(source).filter(({ text }) => /^(?:Feb|Apr|Jun|Sep|Nov)/.test(text));
      if (dates.length === 0) return undefined;
      const date = random.pick(dates);
      const month = date.text.split(' ')[0] ?? '';
      const longest = new Date(Date.UTC(2023, MONTHS.indexOf(month) + 1, 0)).getUTCDate();
      const day = Math.min(31, longest + 1 + random.below(2));
      return inText(source, replaced(source.text, date, date.text.replace(/\d{1,2}/, String(day))));
    },
  },
  {
    rule: 'release-before-event',
    plant: (source, random) => {
      const event = source.release.events[0];
      if (event?.start?.length !== 10 || event.verbSpan === undefined || !isDated(source)) return undefined;
      return inText(source, issuedOn(source, daysLater(event.start, -2 - random.below(9))));
    },
  },
  {
    rule: 'tense-date-conflict',
    plant: (source, random) => {
      const { issued, kind } = source.release;
      if (issued === null || kind !== 'media-note') return undefined;
      const day = daysLater(issued.date, -5 - random.below(60));
      const verb = random.pick(['will meet', 'will hold talks', 'will convene']);
      const sentence = `Experts of both sides ${verb} in ${random.pick(CITIES)} on ${written(day)}.`;
      return inText(source, withSentence(source, random, sentence));
    },
  },
  {
    rule: 'unanchored-relative-date',
    plant: (source, random) => {
      const bare = source.text.replace(/^---\n[^]*?\n---\n/, '');
      if (bare === source.text || /\b(?:19|20)\d\d\b/.test(bare)) return undefined;
      const uri = renamed(source.uri);
      const day = random.pick(WEEKDAYS);
      const sentence = random.pick([
        `The two sides met again on ${day}.`,
        `On ${day}, experts spoke about the next steps.`,
      ]);
      const text = withSentence(source, random, sentence)?.replace(/^---\n[^]*?\n---\n/, '');
      return text === undefined ? undefined : { before: [{ uri, text: bare }], after: [{ uri, text }] };
    },
  },
  {
    rule: 'date-format',
    plant: (source, random) => {
      const dates = dayMentions(source);
      if (dates.length === 0) return undefined;
      const date = random.pick(dates);
      const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[Number(/\d+/.exec(date.text)?.[0]) % 10] ?? 'th';
      return inText(source, replaced(source.text, date, date.text.replace(/\d{1,2}/, `$&${ending}`)));
    },
  },
  {
    rule: 'duration-mismatch',
    plant: (source, random) => {
      const list =
        source.release.delegations.find((one) => one.agencies.length >= 3 && !one.open)?.agencies ?? [];
      const [first, last] = [list[0], list.at(-1)];
      if (first === undefined || last === undefined) return undefined;
      const start = first.start - (/\bthe\s$/.test(source.text.slice(0, first.start)) ? 4 : 0);
      if (!/^[\s]$/.test(source.text.charAt(start - 1))) return undefined;
      const number = random.pick(['two', 'seven', 'nine', 'ten']);
      const kind = random.pick(['agencies', 'ministries', 'departments']);
      return inText(source, replaced(source.text, { start, end: start }, `${number} ${kind}: `));
    },
  },
  {
    rule: 'release-lag',
    plant: (source, random) => {
      const event = source.release.events[0];
      if (event?.status !== 'held' || !isDated(source) || event.end?.length !== 10) return undefined;
      return inText(source, issuedOn(source, daysLater(event.end, 40 + random.below(60))));
    },
  },
];
