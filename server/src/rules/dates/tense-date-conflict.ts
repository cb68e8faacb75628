/** “will be held” with a day that is past, “was held” with one to come. */
import { daysBetween, isValidDay } from '../../release/dates/calendar';
import type { DateMention, Release } from '../../release/model';
import { foldSpace } from '../../tokens/fold';
import { itemAt, overlaps, sliceOf } from '../../text/span';
import { example } from '../examples';
import { isProse } from '../guards';
import type { Fix, Problem, ReleaseRule, Severity } from '../rule';
import { quote } from '../wording';
import { verbOfDate } from './eventVerbs';
import type { EventVerb } from './eventVerbs';
import { futureOf, pastsOf } from './pastVerbs';

/** `will also be held` in the past: `also was held`, `also were held`. */
function otherTenses(verb: EventVerb, written: string): readonly string[] {
  const words = foldSpace(written);
  if (verb.tense === 'past') {
    const future = futureOf(words);
    return future === undefined ? [] : [future];
  }
  const match = /^(?:will|shall|(?:is|are) (?:\S+ )?to) (?:(\S+ly|also|then) )?(.+)$/i.exec(words);
  const adverb = match?.[1] === undefined ? '' : `${match[1]} `;
  return pastsOf(match?.[2] ?? '').map((past) => adverb + past);
}

function fixesOf(verb: EventVerb, written: string): readonly Fix[] {
  return otherTenses(verb, written).map((text) => ({
    title: `Write ${quote(text)}`,
    safe: false,
    edits: [{ span: verb, text }],
  }));
}

/** The last day that the date may mean, or the first: `2014-10-31` and `2014-10-01` for October 2014. */
function edgeOf(iso: string, edge: 'first' | 'last'): string {
  if (iso.length === '2014-10-31'.length) return iso;
  const [year = '', month = edge === 'last' ? '12' : '01'] = iso.split('-');
  const last = ['31', '30', '29', '28'].find((one) => isValidDay(`${year}-${month}-${one}`)) ?? '28';
  return `${year}-${month}-${edge === 'last' ? last : '01'}`;
}

/** How many days the date lies on the wrong side of the release's own; 0 is the day itself. */
function daysWrong(tense: EventVerb['tense'], date: DateMention, issued: string): number {
  const { start, end } = date.date;
  if (start === undefined) return Number.NaN;
  return tense === 'future'
    ? daysBetween(edgeOf(end ?? start, 'last'), issued)
    : daysBetween(issued, edgeOf(start, 'first'));
}

/** A day of the same date, or the next in another time zone, may well be right. */
function severityOf(release: Release, verb: EventVerb, wrong: number): Severity | undefined {
  if (Number.isNaN(wrong) || wrong < 0) return undefined;
  if (wrong === 0) return verb.tense === 'future' ? 'hint' : undefined;
  return wrong === 1 && release.issued?.source !== 'dateline' ? 'hint' : 'warning';
}

/** The main event told too early is what `release-before-event` reports. */
function isReportedAsEvent(release: Release, date: DateMention): boolean {
  return release.events.some(
    ({ dateSpan, verbSpan, status }) =>
      status === 'held' && verbSpan !== undefined && dateSpan !== undefined && overlaps(dateSpan, date),
  );
}

const FUTURE = /\b(?:will|shall|(?:is|are)\s)/i;

/** Whether a verb could be wrong with the date at all: most dates are past, and nothing near them is to come. */
function mayConflict(release: Release, date: DateMention, issued: string): boolean {
  const { start, end = start } = date.date;
  if (start === undefined || end === undefined) return false;
  // ISO days sort as their days do
  if (edgeOf(start, 'first') > issued) return true;
  if (edgeOf(end, 'last') > issued) return false;
  const sentence = itemAt(release.sentences, date.start);
  return sentence !== undefined && FUTURE.test(sliceOf(release.text, sentence));
}

function check(release: Release, date: DateMention): Problem | undefined {
  const { issued } = release;
  if (issued === null || issued.source === 'file-name') return undefined;
  if (!mayConflict(release, date, issued.date)) return undefined;
  const verb = verbOfDate(release, date);
  if (verb === undefined || (verb.tense === 'past' && isReportedAsEvent(release, date))) return undefined;
  const wrong = daysWrong(verb.tense, date, issued.date);
  const severity = severityOf(release, verb, wrong);
  if (severity === undefined) return undefined;
  const written = sliceOf(release.text, verb);
  const dated = issued.span === undefined ? issued.date : sliceOf(release.text, issued.span);
  const told = `${quote(written)} tells ${quote(date.text)} as ${verb.tense === 'future' ? 'coming' : 'past'}`;
  const but = wrong === 0 ? ', the day of the release' : `, but the release is dated ${quote(dated)}`;
  return {
    span: verb,
    severity,
    message: `${told}${but}.`,
    facts: [issued.date, date.value, foldSpace(written)],
    related: [
      { span: date, message: 'When it is said to happen.' },
      ...(issued.span === undefined ? [] : [{ span: issued.span, message: 'The release’s own date.' }]),
    ],
    fixes: fixesOf(verb, written),
  };
}

export const tenseDateConflict: ReleaseRule = {
  id: 'tense-date-conflict',
  family: 'dates',
  scope: 'release',
  severity: 'warning',
  enabledByDefault: true,
  fixable: true,
  summary: '“will be held” stands with a date before the release’s own, or “was held” with a later one.',
  why: 'Outcomes are written over announcements, and a verb is easily left in its old tense. Only verbs of meetings count (“hold”, “meet”, “take place”), not “will serve” or “will continue”, and only a date in the same clause. The day of the release itself is a hint, since a meeting may be announced in the morning; so is one day where the date comes from metadata.',
  source:
    'Announcements reissued as outcomes; GPO Style Manual leaves tense to the writer, so sense decides.',
  fires: [
    example(
      'An announcement’s verb in the outcome',
      [
        'Media Note',
        'Vienna',
        'June 14, 2021',
        'The second Austria-Ghana Harbour Dialogue ⟪will be held⟫ in Vienna on June 9, 2021.',
      ],
      [
        'Media Note',
        'Vienna',
        'June 14, 2021',
        'The second Austria-Ghana Harbour Dialogue was held in Vienna on June 9, 2021.',
      ],
    ),
    example(
      'The past for what is to come',
      [
        'Media Note',
        'Vienna',
        'June 14, 2021',
        'On June 9, 2021, Austria and Ghana held the second Austria-Ghana Harbour Dialogue in Vienna. Experts of both sides ⟪met⟫ in Accra on August 20, 2021.',
      ],
      [
        'Media Note',
        'Vienna',
        'June 14, 2021',
        'On June 9, 2021, Austria and Ghana held the second Austria-Ghana Harbour Dialogue in Vienna. Experts of both sides will meet in Accra on August 20, 2021.',
      ],
    ),
    example('A month that is over', [
      'Media Note',
      'Vienna',
      'June 14, 2021',
      'Austria and Ghana ⟪will hold⟫ the second Austria-Ghana Harbour Dialogue in Vienna in April 2021.',
    ]),
  ],
  silent: [
    example(
      'A plan',
      [
        'Media Note',
        'Vienna',
        'June 1, 2021',
        'Austria and Ghana will hold the second Austria-Ghana Harbour Dialogue in Vienna on June 9, 2021.',
      ],
      undefined,
      'announcement.release',
    ),
    example('No verb of a meeting, and a date of another thing', [
      'Media Note',
      'Vienna',
      'June 14, 2021',
      'Austria and Ghana held the second Austria-Ghana Harbour Dialogue in Vienna on June 9, 2021. The dialogue, which was announced on May 3, 2021, will serve both ports. They will meet again to review the plan adopted on June 9, 2021.',
    ]),
    example('A meeting that prepares a later one', [
      'Media Note',
      'Vienna',
      'June 14, 2021',
      'Austria and Ghana held the second Austria-Ghana Harbour Dialogue in Vienna on June 9, 2021. They met to prepare the conference in Accra on August 20, 2021.',
    ]),
  ],
  *check(release) {
    for (const mention of release.mentions) {
      if (mention.type !== 'date' || mention.quoted || !isProse(mention.zone)) continue;
      if (mention.date.basis === 'relative' || mention.date.problem !== undefined) continue;
      const problem = check(release, mention);
      if (problem !== undefined) yield problem;
    }
  },
};
