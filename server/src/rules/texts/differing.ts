/** How a difference between two texts of one meeting is told. */
import type { DateMention } from '../../release/model';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier, Role } from '../../workspace/dossier';
import { redated } from '../dates/redate';
import { ordinalLike, ordinalWord } from '../rounds/ordinals';
import type { DocumentEdit, Fix, Problem, Severity } from '../rule';
import { fileNameOf, quote, quoteList } from '../wording';
import type { Difference, Telling } from './sameMeeting';

/** A telling and the document that it stands in. */
export interface Told extends Telling {
  readonly document: WorkspaceDocument;
}

/** The document’s telling of its round. */
export function toldIn(dossier: Dossier, uri: string): (Told & { readonly role: Role }) | undefined {
  const place = dossier.roundOf(uri);
  const document = dossier.document(uri);
  const event = document?.facts.events[0];
  if (place === undefined || document === undefined || event === undefined) return undefined;
  return { document, facts: document.facts, event, role: place.role };
}

/** The first telling in the same round that has one of the roles, the document’s own left out. */
export function otherTold(dossier: Dossier, uri: string, roles: readonly Role[]): Told | undefined {
  const documents = dossier.roundOf(uri)?.round.documents ?? [];
  for (const role of roles) {
    const found = documents.find((one) => one.role === role && one.document.uri !== uri);
    const event = found?.document.facts.events[found.events[0] ?? 0];
    if (found !== undefined && event !== undefined)
      return { document: found.document, facts: found.document.facts, event };
  }
  return undefined;
}

function listWords({ here, there }: Difference, file: string): string {
  const lacking = here.length === 0 ? '' : `${quoteList(here)} is not in the list of ${file}`;
  const added = there.length === 0 ? '' : `${quoteList(there)} of the list of ${file} is not here`;
  return lacking !== '' && added !== '' ? `${lacking}, and ${added}.` : `${lacking}${added}.`;
}

function messageOf(difference: Difference, file: string): string {
  const { aspect } = difference;
  const [here, there] = [quoteList(difference.here), quoteList(difference.there)];
  if (aspect === 'date') return `${here} is the date here, but ${file} has ${there}.`;
  if (aspect === 'place') return `${here} is the place here, but ${file} has ${there}.`;
  if (aspect === 'head')
    return `${here} leads the delegation of ${quote(difference.party ?? '')} here, but ${file} has ${there}.`;
  if (aspect === 'list') return listWords(difference, file);
  const [mine = '', theirs = ''] = [...difference.here, ...difference.there].map((n) =>
    ordinalWord(Number(n)),
  );
  return `${quote(mine)} is the number of the meeting here, but ${file} counts it as the ${quote(theirs)}.`;
}

function editsOf(
  { facts, event }: Told,
  difference: Difference,
  other: Told,
): readonly DocumentEdit[] | undefined {
  const { span, aspect } = difference;
  if (aspect === 'place') return [{ span, text: other.event.place ?? '' }];
  if (aspect === 'round' && event.ordinalSpan !== undefined && event.ordinal !== null) {
    const was = { value: event.ordinal, length: span.end - span.start };
    const isTitle = facts.title?.span !== undefined && span.start < facts.title.span.end;
    return [{ span, text: ordinalLike(was, other.event.ordinal ?? 0, isTitle) }];
  }
  const mention = facts.mentions.find(
    (one): one is DateMention => one.type === 'date' && one.start === span.start,
  );
  const isOneDay = other.event.start === (other.event.end ?? other.event.start);
  return aspect === 'date' && mention?.date.precision === 'day' && isOneDay
    ? redated(mention, other.event.start ?? '')
    : undefined;
}

function fixesOf(own: Told, difference: Difference, other: Told): readonly Fix[] {
  const edits = editsOf(own, difference, other);
  if (edits === undefined || edits.length === 0) return [];
  const title = `Write ${edits.map(({ text }) => quote(text)).join(', ')} as in ${fileNameOf(other.document.uri)}`;
  return [{ title, safe: false, edits }];
}

/** The difference as a problem of the one text, which points to the other. */
export function differenceProblem(
  own: Told,
  other: Told,
  difference: Difference,
  severity: Severity,
): Problem {
  const file = fileNameOf(other.document.uri);
  return {
    span: difference.span,
    severity,
    message: messageOf(difference, file),
    facts: [difference.aspect, difference.party ?? '', ...difference.here, ...difference.there],
    related: [{ uri: other.document.uri, span: difference.otherSpan, message: `The other text: ${file}.` }],
    fixes: fixesOf(own, difference, other),
  };
}
