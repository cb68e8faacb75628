/** A note of correction under a release: dated, in the issuer's usual form, saying what it said and what it says now. */
import { monthName } from '../../release/dates/names';
import type { Release, ReleaseFacts } from '../../release/model';
import { DAY_OF_NOTE } from '../../release/wording/correction';
import { isIssuersText } from '../../rules/guards';
import type { Finding, Fix } from '../../rules/rule';
import { lineBreakOf } from '../../rules/structure/headerText';
import { applyEdits, type TextEdit } from '../../text/edits';
import { cover, type Span } from '../../text/span';
import { foldSpace } from '../../tokens/fold';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { CORRECTION_NOTE } from '../../workspace/usage';

/** Where nobody else of the issuer has a note to go by. */
const USUAL = `Corrected on ${DAY_OF_NOTE}:`;
/** What `placeholder-left` reports until somebody writes it. */
const OPEN = '[insert what was corrected].';
const LONGEST = 120;

/** `May 3, 2021`, or `3 May 2021` where the dateline has the day in front. */
function dayInStyle(facts: ReleaseFacts, text: string, iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = monthName(Number(month));
  const own = facts.issued?.span;
  const isDayFirst = own !== undefined && /^\d{1,2}\D/.test(text.slice(own.start, own.end));
  return isDayFirst ? `${Number(day)} ${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}

/** The words that a fix changes, whole words and the finding's own, before and after. */
function changeOf(
  text: string,
  finding: Finding,
  edits: readonly TextEdit[],
): readonly [string, string] | undefined {
  const [first] = edits;
  if (first === undefined) return undefined;
  const changed = edits.reduce<Span>((all, { span }) => cover(all, span), first.span);
  const isNear = finding.span.start <= changed.end && changed.start <= finding.span.end;
  const whole = isNear ? cover(changed, finding.span) : changed;
  const start =
    whole.start -
    (/[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, whole.start - 30), whole.start))?.[0].length ?? 0);
  const end = whole.end + (/^[\p{L}\p{N}]*/u.exec(text.slice(whole.end, whole.end + 30))?.[0].length ?? 0);
  const inside = edits.map(({ span, text: now }) => ({
    span: { start: span.start - start, end: span.end - start },
    text: now,
  }));
  const before = text.slice(start, end);
  const [old, now] = [foldSpace(before), foldSpace(applyEdits(before, inside))];
  return old === '' || now === '' || old === now || old.length + now.length > LONGEST
    ? undefined
    : [old, now];
}

function insertion(facts: ReleaseFacts, text: string, note: string): TextEdit {
  const at = facts.zones.findLast(({ kind }) => isIssuersText(kind))?.end ?? text.trimEnd().length;
  return { span: { start: at, end: at }, text: lineBreakOf(text).repeat(2) + note };
}

/** What is corrected: a finding, and the fix of it that is applied together with the note. */
export interface Correction {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** The first fix of a finding that changes nothing but the finding's own document and inserts no note by itself. */
export function correctable(finding: Finding): Correction | undefined {
  if (finding.rule === 'silent-revision') return undefined;
  const fix = finding.fixes.find((one) =>
    one.edits.every(({ uri }) => uri === undefined || uri === finding.uri),
  );
  return fix === undefined ? undefined : { finding, fix };
}

/**
 * The edits that put a note under the release, and with a correction make the change of which it tells.
 * @param release the whole reading of the document
 * @param today ISO day of the note
 */
export function correctionEdits(
  { uri, facts }: WorkspaceDocument,
  { text }: Release,
  dossier: Dossier,
  today: string,
  correction?: Correction,
): readonly TextEdit[] {
  const form = dossier.issuersUsage(uri, CORRECTION_NOTE)?.form ?? USUAL;
  const lead = form.replace(DAY_OF_NOTE, () => dayInStyle(facts, text, today));
  const edits = (correction?.fix.edits ?? []).map(({ span, text: now }) => ({ span, text: now }));
  const change = correction === undefined ? undefined : changeOf(text, correction.finding, edits);
  const told =
    change === undefined
      ? OPEN
      : `an earlier version of this text said “${change[0]}” instead of “${change[1]}”.`;
  return [...edits, insertion(facts, text, `${lead} ${told}`)];
}
