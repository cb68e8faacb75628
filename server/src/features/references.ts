/** All mentions of the same thing: in the whole folder where it is known there, else in this release. */
import type { Mention, ReleaseFacts } from '../release/model';
import type { WorkspaceDocument } from '../workspace/document';
import type { Dossier } from '../workspace/dossier';
import { seriesKeyOfMention } from '../workspace/meetings';
import { foldHandle } from '../workspace/symbols';
import { definition } from './definition';
import { mentionAt, touches, type Location } from './location';
import { bodyOccurrences } from './rename/bodies';
import type { Occurrence } from './rename/change';
import { handleOccurrences } from './rename/handles';
import { personOccurrences } from './rename/persons';
import { seriesOccurrences } from './rename/seriesNames';

/**
 * Mentions of what stands at the offset, by release in the order of their dates, then by position.
 *
 * @param withDefinition whether the place that introduces it is among them
 */
export function references(
  dossier: Dossier,
  document: WorkspaceDocument,
  offset: number,
  withDefinition = true,
): readonly Location[] {
  const mention = mentionAt(document.facts, offset);
  const found =
    mention === undefined ? acronymUses(document, offset) : everywhere(dossier, document, mention);
  if (withDefinition) return found;
  const targets = definition(dossier, document, offset)?.targets ?? [];
  return found.filter(
    ({ uri, span }) => !targets.some(({ uri: there, focus }) => there === uri && focus.start === span.start),
  );
}

function everywhere(dossier: Dossier, document: WorkspaceDocument, mention: Mention): readonly Location[] {
  const occurrences = occurrencesOf(dossier, document, mention);
  if (occurrences === undefined) return inDocument(document, mention);
  return occurrences.map((one) => ({ uri: one.document.uri, span: one.mention }));
}

/** Undefined for what each release has for itself: dates, titles, countries, addresses. */
function occurrencesOf(
  dossier: Dossier,
  document: WorkspaceDocument,
  mention: Mention,
): readonly Occurrence[] | undefined {
  switch (mention.type) {
    case 'official': {
      const person = document.facts.persons[mention.person];
      return person === undefined ? undefined : personOccurrences(dossier, person);
    }
    case 'agency':
      return bodyOccurrences(dossier, document, mention);
    case 'dialogue':
      return seriesOccurrences(dossier, document, mention);
    case 'contact':
      return mention.form === 'handle' ? handleOccurrences(dossier, mention) : undefined;
    case 'title':
    case 'country':
    case 'date':
    case 'place':
      return undefined;
  }
}

/** Mentions of what stands at the offset, in its own release. */
export function sameInDocument(document: WorkspaceDocument, offset: number): readonly Location[] {
  const mention = mentionAt(document.facts, offset);
  return mention === undefined ? acronymUses(document, offset) : inDocument(document, mention);
}

function inDocument({ uri, facts }: WorkspaceDocument, mention: Mention): readonly Location[] {
  const identity = identityOf(facts, mention);
  return facts.mentions
    .filter((one) => one.type === mention.type && identityOf(facts, one) === identity)
    .map((span) => ({ uri, span }));
}

/** What makes two mentions of a release one. */
function identityOf(facts: ReleaseFacts, mention: Mention): string {
  switch (mention.type) {
    case 'official':
      return facts.persons[mention.person]?.key ?? mention.value;
    case 'agency':
      return `${mention.country ?? ''} ${mention.value}`;
    case 'contact':
      return foldHandle(mention.value);
    case 'dialogue':
      return seriesKeyOfMention(facts, mention) ?? mention.key;
    default:
      return mention.value;
  }
}

function acronymUses({ uri, facts }: WorkspaceDocument, offset: number): readonly Location[] {
  const use = facts.acronyms.find((one) => touches(one, offset));
  if (use === undefined) return [];
  return facts.acronyms.filter((one) => one.acronym === use.acronym).map((span) => ({ uri, span }));
}
