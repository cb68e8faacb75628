/**
 * Where the thing under the caret is introduced: a surname or acronym in its full first mention, a reference to
 * another meeting in that meeting's own release.
 */
import type {
  AgencyMention,
  ContactMention,
  DateMention,
  DialogueMention,
  Mention,
  OfficialMention,
  Reference,
  ReleaseFacts,
} from '../release/model';
import type { Span } from '../text/span';
import type { WorkspaceDocument } from '../workspace/document';
import type { Dossier } from '../workspace/dossier';
import { resolveDialogue, resolveReference } from '../workspace/references';
import { foldHandle } from '../workspace/symbols';
import { sightingsOfMention } from './bodySightings';
import { exactTarget, leadTarget, mentionAt, touches, type Target } from './location';
import { entryTarget, registryPlace } from './registryEntry';

export interface Definition {
  /** The characters under the caret that lead there. */
  readonly origin: Span;
  readonly targets: readonly Target[];
}

/** The definition at an offset; undefined where nothing there leads anywhere. */
export function definition(
  dossier: Dossier,
  document: WorkspaceDocument,
  offset: number,
): Definition | undefined {
  const mention = mentionAt(document.facts, offset);
  const found =
    byCue(dossier, document, offset) ??
    (mention === undefined ? undefined : ofMention(dossier, document, mention)) ??
    byAcronym(document, offset) ??
    byReference(dossier, document, offset);
  return found === undefined || found.targets.length === 0 ? undefined : found;
}

/** `announced` in `was announced during …`, `inaugural`, `next`: the word that makes it a reference. */
function byCue(dossier: Dossier, document: WorkspaceDocument, offset: number): Definition | undefined {
  const reference = document.facts.references.find(({ cue }) => cue !== undefined && touches(cue, offset));
  if (reference?.cue === undefined) return undefined;
  return ofReference(dossier, document, reference, reference.cue);
}

/** Any other word of a reference: `the second round in Paris`. */
function byReference(dossier: Dossier, document: WorkspaceDocument, offset: number): Definition | undefined {
  const reference = document.facts.references.find(({ span }) => touches(span, offset));
  return reference === undefined ? undefined : ofReference(dossier, document, reference, reference.span);
}

function ofReference(
  dossier: Dossier,
  document: WorkspaceDocument,
  reference: Reference,
  origin: Span,
): Definition | undefined {
  const target = resolveReference(dossier, document, reference);
  return target === undefined ? undefined : { origin, targets: [leadTarget(target.uri, target.facts)] };
}

function ofMention(dossier: Dossier, document: WorkspaceDocument, mention: Mention): Definition | undefined {
  const targets = targetsOf(dossier, document, mention);
  return targets.length === 0 ? undefined : { origin: mention, targets };
}

function targetsOf(dossier: Dossier, document: WorkspaceDocument, mention: Mention): readonly Target[] {
  switch (mention.type) {
    case 'official':
      return ofOfficial(dossier, document, mention);
    case 'agency':
      return ofAgency(dossier, document, mention);
    case 'dialogue':
      return ofDialogue(dossier, document, mention);
    case 'date':
      return ofDate(document, mention);
    case 'contact':
      return ofContact(document, mention);
    case 'title':
    case 'country':
    case 'place':
      return [];
  }
}

/** Where the full name first stands: here, or for a bare surname in the earliest release that introduces it. */
function ofOfficial(
  dossier: Dossier,
  document: WorkspaceDocument,
  mention: OfficialMention,
): readonly Target[] {
  const person = document.facts.persons[mention.person];
  if (person === undefined) return [];
  if (person.introduced) return [exactTarget(document.uri, person.first)];
  const elsewhere = dossier.official(person.key).find((sighting) => sighting.person.introduced);
  if (elsewhere !== undefined) return [exactTarget(elsewhere.document.uri, elsewhere.person.first)];
  return [exactTarget(document.uri, person.first)];
}

/**
 * The entry that the workspace's registry has for a body named in full; the words that an acronym stands for; else the
 * first mention of the body that is no acronym: here, or in the earliest release that has one.
 */
function ofAgency(dossier: Dossier, document: WorkspaceDocument, mention: AgencyMention): readonly Target[] {
  const { uri, facts } = document;
  const entry = registryPlace(dossier.knowledge, facts, mention);
  if (entry !== undefined && !mention.acronym) return [entryTarget(entry)];
  const defined = facts.acronyms.find((use) => use.definition !== undefined && use.acronym === mention.text);
  if (defined?.definition !== undefined) return [exactTarget(uri, defined.definition)];
  const here = facts.mentions.filter(
    (one) => one.type === 'agency' && one.value === mention.value && one.country === mention.country,
  );
  const inFull = here.find((one) => isInFull(facts, one));
  if (inFull !== undefined) return [exactTarget(uri, inFull)];
  for (const sighting of sightingsOfMention(dossier, document, mention)) {
    const there = sighting.mentions.find((one) => isInFull(sighting.document.facts, one));
    if (there !== undefined) return [exactTarget(sighting.document.uri, there)];
  }
  if (entry !== undefined) return [entryTarget(entry)];
  return here.slice(0, 1).map((one) => exactTarget(uri, one));
}

function isInFull({ acronyms }: ReleaseFacts, { start }: Span): boolean {
  return !acronyms.some((use) => use.start === start);
}

/** The reference that the name stands in, the other end of the round, or the first mention of the name here. */
function ofDialogue(
  dossier: Dossier,
  document: WorkspaceDocument,
  mention: DialogueMention,
): readonly Target[] {
  const reference = document.facts.references.find(
    ({ span, relation }) => relation !== 'founded' && span.start <= mention.start && mention.end <= span.end,
  );
  const referred = reference === undefined ? undefined : resolveReference(dossier, document, reference);
  const target = referred ?? resolveDialogue(dossier, document, mention);
  if (target !== undefined) return [leadTarget(target.uri, target.facts)];
  const first = document.facts.mentions.find((one) => one.type === 'dialogue' && one.key === mention.key);
  return first === undefined ? [] : [exactTarget(document.uri, first)];
}

/** The dateline that gives `May 23` its year. */
function ofDate({ uri, facts }: WorkspaceDocument, { date }: DateMention): readonly Target[] {
  const dateline = facts.issued?.span;
  return date.basis === 'full' || dateline === undefined ? [] : [exactTarget(uri, dateline)];
}

/** The contact line of a handle or address; where there is none, its first use. */
function ofContact({ uri, facts }: WorkspaceDocument, mention: ContactMention): readonly Target[] {
  const key = foldHandle(mention.value);
  const uses = facts.mentions.filter((one) => one.type === 'contact' && foldHandle(one.value) === key);
  const line = uses.find((one) => one.zone === 'contact') ?? uses[0];
  return line === undefined ? [] : [exactTarget(uri, line)];
}

/** `ITU` outside the mentions: its definition, where the release has one. */
function byAcronym({ uri, facts }: WorkspaceDocument, offset: number): Definition | undefined {
  const use = facts.acronyms.find((one) => touches(one, offset));
  if (use === undefined) return undefined;
  const defined = facts.acronyms.find((one) => one.acronym === use.acronym && one.definition !== undefined);
  if (defined?.definition === undefined) return undefined;
  return { origin: use, targets: [exactTarget(uri, defined.definition)] };
}
