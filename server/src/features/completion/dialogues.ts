/** Names of dialogues, with the number of the round that is due. */
import { dialogueWords } from '../../gazetteer/data';
import { foldSpace } from '../../tokens/fold';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier, Series } from '../../workspace/dossier';
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
function nameOf(series: Series, own: string): string {
  const told = series.rounds
    .flatMap((round) => round.documents)
    .filter(({ document }) => document.uri !== own);
  const names = told.flatMap(({ document, events }) =>
    events.flatMap((index) => {
      const event = document.facts.events[index];
      const mention = document.facts.mentions.find(
        (one) => one.type === 'dialogue' && one.start === event?.span.start,
      );
      return mention === undefined || event?.series === null ? [] : [foldSpace(mention.text)];
    }),
  );
  return names.at(-1) ?? series.name;
}

/** The number behind that of the last round before this release; undefined where nobody counts. */
function nextOrdinal(series: Series, { uri, facts }: WorkspaceDocument): number | undefined {
  const day = facts.issued?.date;
  const earlier = series.rounds.filter(
    ({ documents, start }) =>
      documents.some(({ document }) => document.uri !== uri) &&
      !documents.some(({ document }) => document.uri === uri) &&
      (day === undefined || start === null || start <= day),
  );
  const last = earlier.findLast(({ ordinal }) => ordinal !== null)?.ordinal;
  return last === undefined || last === null ? undefined : last + 1;
}

/** `third`; `14th` where there is no word for it. */
function ordinalWord(value: number): string {
  return dialogueWords.ordinals.find((row) => row.value === value)?.text ?? ordinalName(value);
}
