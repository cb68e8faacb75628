/** All mentions of the same thing: in this release first where it is local to it, else in the whole folder. */
import type { DialogueMention, Mention, ReleaseFacts } from '../release/model';
import type { WorkspaceDocument } from '../workspace/document';
import type { Dossier } from '../workspace/dossier';
import { seriesKeyOfMention } from '../workspace/meetings';
import { foldHandle } from '../workspace/symbols';
import { mentionAt, touches, type Location } from './location';
import { seriesOfMention } from './seriesOfMention';

/** Mentions of what stands at the offset, by release in the order of their dates, then by position. */
export function references(
  dossier: Dossier,
  document: WorkspaceDocument,
  offset: number,
): readonly Location[] {
  const mention = mentionAt(document.facts, offset);
  if (mention === undefined) return acronymUses(document, offset);
  return documentsWith(dossier, document, mention).flatMap((other) =>
    sameMentions(document.facts, mention, other.facts).map((span) => ({ uri: other.uri, span })),
  );
}

/** Mentions of what stands at the offset, in its own release. */
export function sameInDocument(document: WorkspaceDocument, offset: number): readonly Location[] {
  const mention = mentionAt(document.facts, offset);
  if (mention === undefined) return acronymUses(document, offset);
  return sameMentions(document.facts, mention, document.facts).map((span) => ({ uri: document.uri, span }));
}

/** Documents that may mention it too, in a stable order, this one among them. */
function documentsWith(
  dossier: Dossier,
  document: WorkspaceDocument,
  mention: Mention,
): readonly WorkspaceDocument[] {
  const found = sightings(dossier, document, mention);
  const once = new Map([...found, document].map((one) => [one.uri, one]));
  return [...once.values()];
}

function sightings(
  dossier: Dossier,
  document: WorkspaceDocument,
  mention: Mention,
): readonly WorkspaceDocument[] {
  switch (mention.type) {
    case 'official': {
      const key = document.facts.persons[mention.person]?.key;
      return key === undefined ? [] : dossier.official(key).map((one) => one.document);
    }
    case 'agency':
      return dossier.agency(mention.country, mention.value).map((one) => one.document);
    case 'contact':
      return dossier.handle(foldHandle(mention.value)).map((one) => one.document);
    case 'dialogue':
      return tellers(dossier, document, mention);
    case 'title':
    case 'country':
    case 'date':
    case 'place':
      return [];
  }
}

function tellers(
  dossier: Dossier,
  document: WorkspaceDocument,
  mention: DialogueMention,
): readonly WorkspaceDocument[] {
  const series = seriesOfMention(dossier, document, mention);
  return series?.rounds.flatMap((round) => round.documents.map((one) => one.document)) ?? [];
}

function sameMentions(own: ReleaseFacts, mention: Mention, facts: ReleaseFacts): readonly Mention[] {
  const identity = identityOf(own, mention);
  return facts.mentions.filter((one) => one.type === mention.type && identityOf(facts, one) === identity);
}

/** What makes two mentions one, across documents. */
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
