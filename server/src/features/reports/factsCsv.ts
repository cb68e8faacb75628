/** The delegations of releases as a table (RFC 4180): a row for each head, member and body. */
import type { ReleaseFacts } from '../../release/model';

type Field = string | number | null;

const HEADER = 'file,issued,series,ordinal,start,end,place,status,party,role,name,title,agency';

function cell(field: Field): string {
  const text = field === null ? '' : String(field);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function rowsOf(file: string, facts: ReleaseFacts): readonly (readonly Field[])[] {
  const event = facts.events[0];
  const meeting: readonly Field[] = [
    ...[file, facts.issued?.date ?? null, event?.series ?? null, event?.ordinal ?? null],
    ...[event?.start ?? null, event?.end ?? null, event?.place ?? null, event?.status ?? null],
  ];
  return facts.delegations.flatMap(({ party, heads, members, agencies }) => [
    ...heads.map(({ name, title, agency }) => [...meeting, party, 'head', name, title, agency]),
    ...members.map(({ name, title, agency }) => [...meeting, party, 'member', name, title, agency]),
    ...agencies.map((agency) => [...meeting, party, 'agency', null, null, agency.name]),
  ]);
}

/** The whole table with its header, one line a row. */
export function factsCsv(
  documents: readonly { readonly file: string; readonly facts: ReleaseFacts }[],
): string {
  const rows = documents.flatMap(({ file, facts }) => rowsOf(file, facts));
  return [HEADER, ...rows.map((row) => row.map(cell).join(','))].join('\n') + '\n';
}
