/** Fields of a draft, `[date of issue]`, `[confirm: Department of Justice]`: an offer stands for the whole of one. */
import type { Span } from '../../text/span';
import { fields } from '../drafting/fields';
import type { Candidate } from './candidate';

export interface Field extends Span {
  /** As written, with its brackets. */
  readonly text: string;
  /** The words of the round before; undefined where the field has none. */
  readonly carried: string | undefined;
  /** What is to come is a day around that of the release. */
  readonly isDay: boolean;
}

const BRACKETS = /\[(?:confirm: (?<carried>[^[\]]+)|[^[\]]+)\]/gu;
const plain: ReadonlySet<string> = new Set(Object.values(fields));
const days: ReadonlySet<string> = new Set([fields.meeting, fields.date]);

/** The field of a draft that the caret is in or at the end of, as when it is selected; offsets in `text`. */
export function fieldAt(text: string, offset: number): Field | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(start, end === -1 ? text.length : end);
  for (const match of line.matchAll(BRACKETS)) {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    if (offset <= span.start || offset > span.end) continue;
    const carried = match.groups?.['carried'];
    if (carried === undefined && !plain.has(match[0])) continue;
    return { ...span, text: match[0], carried, isDay: days.has(match[0]) };
  }
  return undefined;
}

/** What the field carries, to be taken as it is, and then whatever else fits its place. */
export function inField(field: Field, others: readonly Candidate[]): readonly Candidate[] {
  const { carried } = field;
  const kept: readonly Candidate[] =
    carried === undefined
      ? []
      : [
          {
            ...{ kind: 'wording', label: carried, text: carried, detail: 'as in the last round' },
            ...{ filter: field.text, span: field, subject: { kind: 'wording', text: carried } },
          },
        ];
  const rest = others.filter(({ text }) => text !== carried);
  return [...kept, ...rest.map((one) => ({ ...one, span: field, filter: field.text }))];
}
