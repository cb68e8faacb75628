/** “Thursday” in a text that nothing dates. */
import { isValidDay, parseDay, weekdayOf } from '../../release/dates/calendar';
import { monthName, weekdayName } from '../../release/dates/names';
import type { DateMention } from '../../release/model';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier, Round } from '../../workspace/dossier';
import { example, workspaceExample } from '../examples';
import { isProse } from '../guards';
import type { Fix, Problem, WorkspaceRule } from '../rule';
import { fileNameOf, quote } from '../wording';

/** A day that another document gives, and which. */
interface Evidence {
  readonly day: string;
  readonly uri: string;
}

/** Days on which the document's own news may have happened, as the other documents of its round tell them. */
function* evidenceOf(document: WorkspaceDocument, round: Round): Generator<Evidence> {
  for (const { document: other } of round.documents) {
    if (other.uri === document.uri) continue;
    const days = [
      ...other.facts.references.filter((one) => one.relation === 'founded').map((one) => one.start),
      ...other.facts.events.filter((event) => event.status === 'held').map((event) => event.start),
      other.facts.issued?.date ?? null,
    ];
    for (const day of days) if (day !== null && isValidDay(day)) yield { day, uri: other.uri };
  }
}

/** `Thursday, April 27, 2017` */
function written(iso: string): string {
  const day = parseDay(iso);
  if (day === undefined) return iso;
  return `${weekdayName(weekdayOf(iso))}, ${monthName(day.month)} ${day.day}, ${day.year}`;
}

function fixesOf(mention: DateMention, evidence: readonly Evidence[]): readonly Fix[] {
  const { weekday } = mention.date;
  if (weekday === undefined || mention.date.language !== 'en') return [];
  const fitting = evidence.filter((one) => weekdayOf(one.day) === weekday.iso);
  const days = [...new Set(fitting.map((one) => one.day))];
  return days.map((day) => {
    const source = fitting.find((one) => one.day === day)?.uri ?? '';
    const title = `Write ${quote(written(day))}, from ${fileNameOf(source)}`;
    return { title, safe: false, edits: [{ span: mention, text: written(day) }] };
  });
}

function* check(document: WorkspaceDocument, dossier: Dossier): Generator<Problem> {
  if (document.facts.issued !== null) return;
  const round = dossier.roundOf(document.uri)?.round;
  const evidence = round === undefined ? [] : [...evidenceOf(document, round)];
  for (const mention of document.facts.mentions) {
    if (mention.type !== 'date' || mention.quoted || !isProse(mention.zone)) continue;
    if (mention.date.basis !== 'relative' || mention.date.start !== undefined) continue;
    yield {
      span: mention,
      severity: 'warning',
      message: `${quote(mention.text)} names no day, because nothing in the document dates it.`,
      facts: [mention.text],
      fixes: fixesOf(mention, evidence),
    };
  }
}

export const unanchoredRelativeDate: WorkspaceRule = {
  id: 'unanchored-relative-date',
  family: 'dates',
  scope: 'workspace',
  severity: 'warning',
  enabledByDefault: true,
  fixable: true,
  summary: 'A weekday or “today” stands in a document that has no date of its own.',
  why: 'On the day of issue everybody knows which Thursday is meant; in an archive nobody does. A dateline, front matter or file name with a date settles it. What another release of the same round knows does not settle it, but it is what the fix inserts.',
  source: 'Buttry’s accuracy checklist (relative dates).',
  fires: [
    workspaceExample(
      'A news item without a date; the outcome knows the day',
      {
        'wire.release': [
          'Officials said ⟪Thursday⟫ that Japan and Kenya will hold the first Japan-Kenya Port Security Dialogue.',
        ],
        'outcome.release': [
          'Media Note',
          'Tokyo',
          'June 5, 2019',
          'On June 4, 2019, Japan and Kenya held the first Japan-Kenya Port Security Dialogue in Tokyo. The Japan-Kenya Port Security Dialogue was announced on May 9, 2019.',
        ],
      },
      [
        'Officials said Thursday, May 9, 2019 that Japan and Kenya will hold the first Japan-Kenya Port Security Dialogue.',
      ],
    ),
    example(
      'Nothing to take the day from',
      ['The delegations of Japan and Kenya met ⟪today⟫ in Mombasa and looked at two container terminals.'],
      undefined,
      'wire.release',
    ),
  ],
  silent: [
    example(
      'The dateline tells which Thursday',
      [
        'Media Note',
        'Nairobi',
        'May 10, 2019',
        'Officials said Thursday that Japan and Kenya will hold the first Japan-Kenya Port Security Dialogue.',
      ],
      undefined,
      'wire.release',
    ),
    example(
      'The file name is dated',
      [
        'Officials said Thursday that Japan and Kenya will hold the first Japan-Kenya Port Security Dialogue.',
      ],
      undefined,
      '2019-05-10-wire.release',
    ),
  ],
  check,
};
