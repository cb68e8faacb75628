/** Names of dialogues, with the number of the round that is due. */
import { dialogueWords } from '../../gazetteer/data';
import { foldSpace } from '../../tokens/fold';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier, RoundDocument, Series } from '../../workspace/dossier';
import { ordinalName, partyNames } from '../naming';
import type { Candidate } from './candidate';
import type { Company } from './company';
import { goesOn, insertion, type Typed } from './typed';

/**
 * @param numbered the number, or `next`, stands in front already
 */
export function dialogues(
  dossier: Dossier,
  document: WorkspaceDocument,
  { series }: Company,
  typed: Typed,
  numbered: boolean,
): readonly Candidate[] {
  return series.flatMap((one) => {
    const name = nameOf(one, document.uri);
    const next = nextOrdinal(one, document);
    const text = numbered || next === undefined ? name : `${ordinalWord(next)} ${name}`;
    if (name === '' || !(goesOn(typed.text, text) || goesOn(typed.text, name))) return [];
    const due = next === undefined ? '' : `the ${ordinalName(next)} is due · `;
    const candidate: Candidate = {
      ...{ kind: 'series', label: text, detail: `${due}${partyNames(dossier.knowledge, one.parties)}` },
      ...insertion(typed, text),
      subject: { kind: 'series', key: one.key },
    };
    return [candidate];
  });
}

/** `U.S.-Estonia Cyber Dialogue`, as the newest other release writes it, with the parties in front if it has them. */
function nameOf({ rounds, name }: Series, own: string): string {
  for (const { documents } of newestFirst(rounds))
    for (const told of newestFirst(documents)) {
      const written = told.document.uri === own ? undefined : nameIn(told);
      if (written !== undefined) return written;
    }
  return name;
}

function nameIn({ document, events }: RoundDocument): string | undefined {
  const { facts } = document;
  for (const index of events) {
    const event = facts.events[index];
    if (event === undefined || event.series === null) continue;
    const mention = facts.mentions.find(
      ({ type, start }) => type === 'dialogue' && start === event.span.start,
    );
    if (mention !== undefined) return foldSpace(mention.text);
  }
  return undefined;
}

/** The number behind that of the last round before this release; undefined where nobody counts. */
function nextOrdinal({ rounds }: Series, { uri, facts }: WorkspaceDocument): number | undefined {
  const day = facts.issued?.date;
  for (const { ordinal, start, documents } of newestFirst(rounds)) {
    if (ordinal === null || (day !== undefined && start !== null && start > day)) continue;
    if (!documents.some(({ document }) => document.uri === uri)) return ordinal + 1;
  }
  return undefined;
}

function* newestFirst<T>(items: readonly T[]): Generator<T> {
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item !== undefined) yield item;
  }
}

/** `third`; `14th` where there is no word for it. */
function ordinalWord(value: number): string {
  return dialogueWords.ordinals.find((row) => row.value === value)?.text ?? ordinalName(value);
}
