/** When and where another meeting was or will be: the date and place in the clause that points to it. */
import type { Span } from '../../text/span';
import { cover } from '../../text/span';
import { findAllIn, firstFrom, ofType } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

type Dialogue = MentionOf<'dialogue'>;

export interface Told {
  readonly start: string | null;
  readonly place: string | null;
  readonly date: MentionOf<'date'> | undefined;
  readonly end: Span;
}

/** The nearest date and place behind (else in front of) the words, inside their clause. */
export function toldOf(sentence: AccountSentence, at: Span, limit: number): Told {
  const isInClause = (mention: Span): boolean =>
    mention.start >= at.start && mention.start < limit && mention.end <= sentence.end;
  const date = ofType(sentence.mentions, 'date').find(
    (mention) => isInClause(mention) && mention.value !== '?' && !isDeadline(sentence, at, mention),
  );
  const near = ofType(sentence.mentions, 'place').find(isInClause);
  const isOther =
    near !== undefined &&
    date !== undefined &&
    date.end < near.start &&
    AND_THE.test(between(sentence, date, near));
  const place = isOther ? undefined : near;
  const end = [date, place].reduce<Span>(
    (span, mention) => (mention === undefined ? span : cover(span, mention)),
    at,
  );
  return { start: date?.date.start ?? null, place: place?.value ?? null, date, end };
}

/** `the Trade Talks in May and the Council in Oslo`: what stands behind is of another meeting. */
const AND_THE = / and (?:the|an?|their) /;

function between(sentence: AccountSentence, a: Span, b: Span): string {
  return sentence.text.slice(a.end - sentence.start, b.start - sentence.start);
}

/** `the Conference, to conclude the talks by 2024`: the day by which something else is to be done. */
function isDeadline(sentence: AccountSentence, from: Span, date: Span): boolean {
  return /\bto\s\p{Ll}.*\b(?:by|until|before)\s+(?:the\s+end\s+of\s+)?$/u.test(between(sentence, from, date));
}

const TURN = /;|, including\b|\band (?:reaffirms?|looked|agreed|discussed|reviewed)\b/gu;

const BRACKET = 2;

/** Where the next clause about another meeting begins. */
export function clauseEnd(sentence: AccountSentence, at: Span, dialogues: readonly Dialogue[]): number {
  // "(BSD)" right behind the name is no other dialogue
  const next = dialogues.find((mention) => mention.start > at.end + BRACKET);
  const turn = firstFrom(findAllIn(sentence, TURN), at.end);
  return Math.min(next?.start ?? sentence.end, turn?.start ?? sentence.end);
}
