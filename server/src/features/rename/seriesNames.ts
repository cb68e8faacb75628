/** Renaming a dialogue: its name with the parties in front left as they are, and its short forms. */
import type { DialogueMention } from '../../release/model';
import { foldPhrase, foldSpace } from '../../tokens/fold';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { seriesKeyOfMention } from '../../workspace/meetings';
import { headOf } from '../../workspace/seriesKey';
import { documentsOfSeries } from '../documentsOfSeries';
import { seriesOfMention } from '../seriesOfMention';
import { refuse, type Occurrence, type Refusal, type Respelling } from './change';

/** Mentions of the dialogue in all releases, in the order of their dates; those of its own release at least. */
export function seriesOccurrences(
  dossier: Dossier,
  document: WorkspaceDocument,
  mention: DialogueMention,
): readonly Occurrence<DialogueMention>[] {
  const key = seriesOfMention(dossier, document, mention)?.key ?? seriesKeyOfMention(document.facts, mention);
  const documents = key === undefined ? [] : documentsOfSeries(dossier, key);
  const all = documents.some((one) => one.uri === document.uri) ? documents : [...documents, document];
  return all.flatMap((one) =>
    one.facts.mentions
      .filter((other) => other.type === 'dialogue')
      .filter((other) => other === mention || seriesKeyOfMention(one.facts, other) === key)
      .map((other): Occurrence<DialogueMention> => ({ document: one, mention: other })),
  );
}

/** The name to be changed: where the caret is on a short form, that of the series. */
export function nameOfSeries(
  dossier: Dossier,
  document: WorkspaceDocument,
  mention: DialogueMention,
): string {
  const name = seriesOfMention(dossier, document, mention)?.name;
  return name !== undefined && foldPhrase(name).endsWith(` ${foldPhrase(mention.name)}`)
    ? name
    : mention.name;
}

const NAME = /^\p{Lu}[\p{L}\p{M}\p{N}'’.,&+/‐‑\- ]*$/u;
const LONGEST = 120;

/** What each mention reads under the new name, or why the name cannot be one. */
export function respellSeries(
  name: string,
  occurrences: readonly Occurrence<DialogueMention>[],
  newName: string,
): readonly Respelling[] | Refusal {
  const typed = foldSpace(newName).replace(/^the (?=\S)/i, '');
  const wanted = withoutParties(typed, occurrences);
  if (!NAME.test(wanted) || wanted.length > LONGEST) {
    return refuse(`“${newName}” is no name of a dialogue: one begins with a capital and stands on one line.`);
  }
  if (headOf(wanted) === undefined) {
    return refuse(
      `“${newName}” would not be read as a dialogue: its name ends with a word such as “Dialogue”, “Consultations” or “Working Group”.`,
    );
  }
  return occurrences.map((occurrence) => respelled(occurrence, name, wanted));
}

/** `Portugal-Norway Maritime Forum` typed where the parties stand in front already. */
function withoutParties(typed: string, occurrences: readonly Occurrence<DialogueMention>[]): string {
  const prefixes = occurrences.map(({ mention }) => prefixOf(mention)).filter((prefix) => prefix !== '');
  const prefix = prefixes.find((one) => typed.startsWith(one));
  return prefix === undefined ? typed : typed.slice(prefix.length);
}

/** `U.S.-Argentina ` in front of the name, white space folded. */
function prefixOf({ value, name }: DialogueMention): string {
  return value.endsWith(name) ? value.slice(0, -name.length) : '';
}

function respelled(occurrence: Occurrence<DialogueMention>, name: string, wanted: string): Respelling {
  const { mention } = occurrence;
  const prefix = prefixOf(mention);
  const [here, from] = [foldPhrase(mention.name), foldPhrase(name)];
  if (here === from) return { occurrence, form: 'name', text: prefix + wanted };
  const isTail = from.endsWith(` ${here}`);
  if (isTail && wanted.endsWith(` ${mention.name}`)) return { occurrence, form: 'short', text: mention.text };
  if (isTail) return { occurrence, form: 'short', text: prefix + (headOf(wanted) ?? wanted) };
  return { occurrence, form: 'name', text: prefix + wanted, caution: 'other-name' };
}
