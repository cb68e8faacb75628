/** Wording that goes from release to release: contact lines and stock formulas, with the day of their last use. */
import type { ReleaseFacts } from '../../release/model';
import { foldPhrase } from '../../tokens/fold';
import { dayName } from '../naming';
import type { Candidate } from './candidate';
import type { Company } from './company';
import { insertion } from './typed';

/** Lines that go on from the paragraph so far, and formulas that go on from its last words. */
export function wordings(company: Company, before: string, offset: number): readonly Candidate[] {
  const paragraph = before.trimStart();
  const start = foldPhrase(paragraph);
  const isLong = paragraph.length >= 4 && !paragraph.includes('\n');
  const lines = isLong
    ? used(company, linesOf).filter(({ text }) => begins(text, start) && foldPhrase(text) !== start)
    : [];
  const formulas = used(company, formulasOf).flatMap((one) => {
    const typed = lastWords(before, one.text);
    return typed === undefined ? [] : [wording(one, typed, offset)];
  });
  return [...lines.map((one) => wording(one, paragraph, offset)), ...formulas];
}

/** All of it, for a list on demand; whole lines only where a paragraph begins. */
export function allWordings(company: Company, before: string, offset: number): readonly Candidate[] {
  const uses = [...(before.trim() === '' ? used(company, linesOf) : []), ...used(company, formulasOf)];
  return uses.map((one) => wording(one, '', offset));
}

interface Used {
  readonly text: string;
  /** Of the newest release that has it; undefined for one without a date. */
  readonly day: string | undefined;
}

function used({ former }: Company, read: (facts: ReleaseFacts) => readonly string[]): readonly Used[] {
  const found = new Map<string, Used>();
  for (const { facts } of former)
    for (const text of read(facts)) {
      if (!found.has(text)) found.set(text, { text, day: facts.issued?.date });
    }
  return [...found.values()];
}

function linesOf({ wording }: ReleaseFacts): readonly string[] {
  return wording?.contactLines ?? [];
}

function formulasOf({ wording }: ReleaseFacts): readonly string[] {
  return wording?.formulas.map(({ text }) => text) ?? [];
}

function begins(text: string, start: string): boolean {
  return foldPhrase(text).startsWith(start);
}

/** The longest end of the paragraph that begins the formula with a word and more: `open, ` */
function lastWords(before: string, formula: string): string | undefined {
  const tail = before.slice(-formula.length).toLowerCase();
  const whole = formula.toLowerCase();
  for (let length = Math.min(tail.length, whole.length - 1); length > 1; length -= 1) {
    const typed = tail.slice(tail.length - length);
    const isWord = !/[\p{L}\p{N}]/u.test(tail.charAt(tail.length - length - 1));
    if (isWord && /[\s,]/.test(typed) && whole.startsWith(typed.trimEnd()) && whole.startsWith(typed))
      return before.slice(before.length - length);
  }
  return undefined;
}

function wording({ text, day }: Used, typed: string, offset: number): Candidate {
  return {
    ...{ kind: 'wording', label: text, detail: day === undefined ? '' : `last used ${dayName(day)}` },
    ...insertion({ text: typed, span: { start: offset - typed.length, end: offset } }, text),
    subject: { kind: 'wording', text },
  };
}
