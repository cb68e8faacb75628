/** Whether a candidate goes on from what is typed, and which characters it replaces. */
import { foldPhrase } from '../../tokens/fold';
import type { Span } from '../../text/span';

/** The characters in front of the caret that a candidate stands for. */
export interface Typed {
  /** As typed, line breaks included. */
  readonly text: string;
  /** Where they begin and where the caret is. */
  readonly span: Span;
}

const folded = (text: string): string => foldPhrase(text.replace(/\s+/g, ' '));

/**
 * Whether the typed characters begin a word of the name; once there are several words, they must begin the name
 * itself, so that nothing is offered behind a finished one.
 */
export function goesOn(typed: string, name: string): boolean {
  const start = folded(typed.trimStart());
  if (start === '') return true;
  const whole = folded(name);
  if (/\s/.test(typed.trimStart())) {
    return whole.startsWith(typed.endsWith(' ') ? `${start} ` : start) && whole !== start;
  }
  return whole.split(/[\s-]+/).some((word) => word.startsWith(start)) || whole.startsWith(start);
}

/** What is replaced by what: editors allow no replacement over several lines. */
export interface Insertion {
  readonly span: Span;
  readonly text: string;
  readonly filter: string;
}

/**
 * The insertion of `text` for the typed characters. Where these run over a line break, the lines above stay and
 * only the rest of the text is inserted.
 *
 * @param filter begins with the typed characters, as `text` or the name in it does
 */
export function insertion({ text: typed, span }: Typed, text: string, filter = text): Insertion {
  const line = typed.lastIndexOf('\n') + 1;
  if (line === 0) return { span, text, filter };
  const above = typed.slice(0, line).replace(/\s+/g, ' ').length;
  return {
    span: { start: span.start + line, end: span.end },
    text: text.slice(above),
    filter: text.slice(above),
  };
}
