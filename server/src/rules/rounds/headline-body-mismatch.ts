/** The title names another number, country, series or day than the text below it. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { DateMention, DialogueEvent, Release } from '../../release/model';
import type { Span } from '../../text/span';
import { topicKey } from '../../workspace/seriesKey';
import { redated } from '../dates/redate';
import { example } from '../examples';
import { isNews, isProse, zoneAt } from '../guards';
import type { Fix, Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';
import { countriesInText, dialoguesInText, headlineOf, inTitle, pairInText } from './headline';
import type { Headline } from './headline';
import { ordinalLike, ordinalWord } from './ordinals';
import { isAccount, isStanding } from './standing';

function fixesOf(span: { start: number; end: number } | undefined, text: string | undefined): readonly Fix[] {
  if (span === undefined || text === undefined) return [];
  return [{ title: `Write ${quote(text)} in the title`, safe: false, edits: [{ span, text }] }];
}

function* ordinalProblems(release: Release, title: Headline, event: DialogueEvent): Generator<Problem> {
  const { ordinal, ordinalSpan } = event;
  const stated = title.ordinal;
  if (stated === undefined || ordinal === null || ordinalSpan === undefined || stated.value === ordinal)
    return;
  if (!isProse(zoneAt(release, ordinalSpan.start))) return;
  const place = inTitle(release, stated.word);
  const said = release.text.slice(ordinalSpan.start, ordinalSpan.end);
  const text = ordinalLike(
    { value: stated.value, length: stated.word.length },
    ordinal,
    /^\p{Lu}/u.test(stated.word),
  );
  yield {
    span: place ?? ordinalSpan,
    severity: 'error',
    message: `${quote(stated.word)} is the number in the title, but the text says ${quote(said)}.`,
    facts: ['ordinal', ordinalWord(stated.value), ordinalWord(ordinal)],
    related: [{ span: ordinalSpan, message: `The text says ${quote(said)}.` }],
    fixes: fixesOf(place, text),
  };
}

/** Written as in the title: `Kenyan` stays an adjective. */
function nameOf(knowledge: Knowledge, code: string, was: string): string | undefined {
  const row = knowledge.countries.get(code);
  if (row === undefined) return undefined;
  return was.includes('.')
    ? (row.abbreviations?.find((short) => short.includes('.')) ?? row.short)
    : row.short;
}

function* countryProblems(release: Release, knowledge: Knowledge, title: Headline): Generator<Problem> {
  const told = pairInText(release);
  if (title.pair.length !== 2 || told.length !== 2) return;
  const everywhere = new Set([
    ...countriesInText(release).map(({ value }) => value),
    ...dialoguesInText(release).flatMap(({ parties }) => parties),
  ]);
  const [strange, ...more] = title.pair.filter((code) => !told.includes(code));
  const [missing] = told.filter((code) => !title.countries.includes(code));
  if (strange === undefined || more.length > 0 || missing === undefined || everywhere.has(strange)) return;
  const row = knowledge.countries.get(strange);
  const forms = [row?.short, row?.official, ...(row?.abbreviations ?? []), ...(row?.adjectives ?? [])];
  const was = forms.find((form) => form !== undefined && title.text.includes(form));
  const place = was === undefined ? undefined : inTitle(release, was);
  if (was === undefined || place === undefined) return;
  const name = knowledge.countries.get(missing)?.short ?? missing;
  yield {
    span: place,
    severity: 'error',
    message: `${quote(was)} stands in the title and nowhere in the text, which tells of ${quote(name)} instead.`,
    facts: ['country', strange, missing],
    fixes: fixesOf(place, nameOf(knowledge, missing, was)),
  };
}

function* seriesProblems(release: Release, title: Headline, event: DialogueEvent): Generator<Problem> {
  const named = dialoguesInText(release);
  const own = named.find((mention) => mention.start === event.span.start);
  const head = title.dialogue;
  if (own === undefined || head === undefined || head.key === '' || own.key === '') return;
  if (!isStanding(own.value) || !isStanding(head.value)) return;
  const words = (key: string): ReadonlySet<string> => new Set(key.split(' '));
  const titleWords = words(head.key);
  const isPart = (key: string): boolean =>
    [...words(key)].every((word) => titleWords.has(word)) ||
    [...titleWords].every((word) => words(key).has(word));
  // A shorter name is no other name, and neither is one that the text uses later on.
  if (named.some(({ key }) => isPart(key))) return;
  const isSameKind = head.key.split(' ').at(-1) === own.key.split(' ').at(-1);
  if (!isSameKind && topicKey(head.key) !== topicKey(own.key)) return;
  const place = inTitle(release, title.text.slice(head.start, head.end));
  yield {
    span: place ?? own,
    severity: 'warning',
    message: `${quote(head.value)} is the name in the title, but the text says ${quote(own.value)}.`,
    facts: ['series', head.value, own.value],
    related: [{ span: own, message: `The text says ${quote(own.value)}.` }],
    fixes: fixesOf(place, own.text),
  };
}

function* orderProblems(release: Release, title: Headline): Generator<Problem> {
  const head = title.dialogue;
  if (head?.parties.length !== 2) return;
  const own = dialoguesInText(release).find(({ key, parties }) => key === head.key && parties.length === 2);
  if (own === undefined || own.quoted || own.parties.join() !== head.parties.toReversed().join()) return;
  const written = title.text.slice(head.start, head.end);
  const place = inTitle(release, written);
  yield {
    span: place ?? own,
    severity: 'hint',
    message: `${quote(written)} is the order of the parties in the title, but the text says ${quote(own.text)}.`,
    facts: ['order', ...head.parties],
    related: [{ span: own, message: `The text says ${quote(own.text)}.` }],
    fixes: fixesOf(place, own.text),
  };
}

const MEETING =
  /\b(?:meet(?:ing)?s?|met|talks|dialogue|ministerial|consultations?|visits?|rounds?|sessions?|conference|summit)\b/iu;

/** `Hanoi, 12 August :` above a text that has no other title tells of no meeting. */
function tellsOfMeeting({ text, mentions }: Release, { start, end }: Span): boolean {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const lineBreak = text.indexOf('\n', end);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  if (MEETING.test(text.slice(lineStart, lineEnd))) return true;
  return mentions.some(
    (one) =>
      (one.type === 'dialogue' || one.type === 'country') && one.start >= lineStart && one.end <= lineEnd,
  );
}

function* dateProblems(release: Release, event: DialogueEvent): Generator<Problem> {
  const { start, end, dateSpan } = event;
  if (start === null || dateSpan === undefined || !isProse(zoneAt(release, dateSpan.start))) return;
  const dates = release.mentions.filter(
    (mention): mention is DateMention => mention.type === 'date' && mention.zone === 'title',
  );
  for (const date of dates) {
    const day = date.date.start;
    const isMeetings = day !== undefined && start <= day && day <= (end ?? start);
    if (day?.length !== 10 || day === release.issued?.date || isMeetings) continue;
    if (!tellsOfMeeting(release, date)) continue;
    const isOneDay = date.date.precision === 'day' && (end === null || end === start);
    const edits = isOneDay ? redated(date, start) : undefined;
    yield {
      span: date,
      severity: 'error',
      message: `${quote(date.text)} is the day in the title, but the text dates the meeting ${start}.`,
      facts: ['date', day, start],
      related: [{ span: dateSpan, message: `The text dates it ${start}.` }],
      fixes: edits === undefined ? [] : [{ title: `Date the title ${start}`, safe: false, edits }],
    };
  }
}

function* check(release: Release, knowledge: Knowledge): Generator<Problem> {
  const event = release.events[0];
  if (event === undefined || isNews(release) || !isAccount(release)) return;
  const title = headlineOf(release);
  if (title === undefined) return;
  yield* ordinalProblems(release, title, event);
  yield* countryProblems(release, knowledge, title);
  yield* seriesProblems(release, title, event);
  yield* orderProblems(release, title);
  yield* dateProblems(release, event);
}

const body = (title: string, lead: string): readonly string[] => [
  title,
  'Media Note',
  'Hanoi',
  'August 14, 2020',
  lead,
];

const LEAD = 'On August 13, 2020, Vietnam and Peru held the fourth Vietnam-Peru Fisheries Dialogue in Hanoi.';

export const headlineBodyMismatch: ReleaseRule = {
  id: 'headline-body-mismatch',
  family: 'rounds',
  scope: 'release',
  severity: 'error',
  enabledByDefault: true,
  fixable: true,
  summary: 'The title names another number, country, series or day than the text.',
  why: 'Titles are written last or kept from the last release, and they are what is quoted. A title may say less than its text; only what it says otherwise is reported. A series under another name is a warning, parties in another order a hint.',
  source:
    'A trade report of 2016 whose title said “third” over a text that said “fourth”; a joint statement of 2019 with “EU-U.S.” above and “U.S.-EU” below.',
  fires: [
    example(
      'Another number',
      body('⟪Third⟫ Vietnam-Peru Fisheries Dialogue Held in Hanoi', LEAD),
      body('Fourth Vietnam-Peru Fisheries Dialogue Held in Hanoi', LEAD),
    ),
    example('Another country', body('Vietnam and ⟪Chile⟫ Hold Fourth Fisheries Dialogue in Hanoi', LEAD)),
    example('Another order', body('Fourth ⟪Peru-Vietnam Fisheries Dialogue⟫ Held in Hanoi', LEAD)),
    example(
      'Another day, in a title without a name',
      body('Ministers Meet in Hanoi on ⟪August 12, 2020⟫', LEAD),
    ),
    example('Another day', body('Vietnam-Peru Fisheries Dialogue, ⟪August 12, 2020⟫, in Hanoi', LEAD)),
  ],
  silent: [
    example('The same, and less', body('Vietnam-Peru Fisheries Dialogue Held in Hanoi', LEAD)),
    example('A line that tells of no meeting', [
      'This page was archived on 28 April 2022',
      'HomeNews> Peru’s fisheries officials in Hanoi',
      '',
      'August 14, 2020',
      '',
      LEAD,
    ]),
    example(
      'A number that is not the meeting’s',
      body('Vietnam and Peru Mark Twentieth Anniversary of Fisheries Treaty', LEAD),
    ),
  ],
  check,
};
