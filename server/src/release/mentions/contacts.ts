/** Mail addresses, handles and web addresses. */
import { TokenKind } from '../../tokens/token';
import { CLAIM, claim, isCapital, surface } from '../scan';
import type { Claims, Scan } from '../scan';

export interface FoundContact {
  readonly type: 'contact';
  readonly first: number;
  readonly last: number;
  readonly form: 'mail' | 'handle' | 'url';
  readonly malformed: boolean;
}

/** What kind of contact it is. */
export function formOf(written: string): FoundContact['form'] {
  if (written.startsWith('@')) return 'handle';
  return /^(?:https?:|www\.)/i.test(written) ? 'url' : 'mail';
}

const PLATFORM = /^\s*(?:<\/|on (?:Twitter|X|Facebook|Instagram|Threads)\b)/;

/** `@State-Cyber`, `@State.Cyber`: the word behind a character that no handle has. */
function wrongCharacterEnd(scan: Scan, i: number): number | undefined {
  const { text, end, start, kind } = scan.sequence;
  const isJoined = start[i + 1] === end[i] && start[i + 2] === end[i + 1];
  const isWord = kind[i + 2] === TokenKind.word || kind[i + 2] === TokenKind.number;
  const isWrong = /^[-.–+~]$/.test(text.slice(start[i + 1], end[i + 1]));
  return i + 2 < scan.sequence.count && isJoined && isWord && isWrong ? i + 2 : undefined;
}

/** `@State Cyber`: a handle broken by a blank, where a tag or the platform's name closes it behind one more word. */
function brokenHandleEnd(scan: Scan, i: number): number | undefined {
  const { text, end, start } = scan.sequence;
  const wrong = wrongCharacterEnd(scan, i);
  if (wrong !== undefined) return wrong;
  const next = i + 1;
  if (!isCapital(scan, next) || (start[next] ?? 0) !== (end[i] ?? 0) + 1) return undefined;
  return PLATFORM.test(text.slice(end[next], (end[next] ?? 0) + 16)) ? next : undefined;
}

/** All contacts, in order; claims their tokens. */
export function findContacts(scan: Scan, claims: Claims): readonly FoundContact[] {
  const found: FoundContact[] = [];
  if (!scan.sequence.kind.includes(TokenKind.contact)) return found;
  for (let i = 0; i < scan.sequence.count; i += 1) {
    if (scan.sequence.kind[i] !== TokenKind.contact) continue;
    const form = formOf(surface(scan, i, i));
    const broken = form === 'handle' ? brokenHandleEnd(scan, i) : undefined;
    const last = broken ?? i;
    claim(claims, i, last, CLAIM.contact);
    found.push({ type: 'contact', first: i, last, form, malformed: broken !== undefined });
  }
  return found;
}
