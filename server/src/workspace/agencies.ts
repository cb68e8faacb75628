/** Bodies across documents. */
import type { AgencyMention } from '../release/model';
import { ownersOf } from './bodyOwners';
import { isOpen, type WorkspaceDocument } from './document';
import type { AgencySighting } from './dossier';
import { entryOf } from './entryOf';

/** What a document says of a body apart from where: many documents say the same. */
interface BodyLabel extends Pick<AgencySighting, 'name' | 'country' | 'owners' | 'party'> {
  /** The values of its mentions, which differ in case at most. */
  readonly values: readonly string[];
}

/** Labels by their letters, which all documents share. */
export type BodyLabels = Map<string, BodyLabel>;

/** Holds no mentions: those of a closed document are unpacked when somebody asks for them. */
class SightingOfBody implements AgencySighting {
  readonly document: WorkspaceDocument;
  readonly #label: BodyLabel;

  constructor(document: WorkspaceDocument, label: BodyLabel) {
    this.document = document;
    this.#label = label;
  }

  get name(): string {
    return this.#label.name;
  }

  get country(): string | undefined {
    return this.#label.country;
  }

  get owners(): readonly string[] {
    return this.#label.owners;
  }

  get party(): string | undefined {
    return this.#label.party;
  }

  get mentions(): readonly AgencyMention[] {
    const { values, country } = this.#label;
    return this.document.facts.mentions.filter(
      (one): one is AgencyMention =>
        one.type === 'agency' && one.country === country && values.includes(one.value),
    );
  }
}

/** The same of an open document, which has its mentions at hand, and is seldom asked before it changes again. */
class SightingInOpen implements AgencySighting {
  readonly document: WorkspaceDocument;
  readonly mentions: readonly AgencyMention[];
  #label: BodyLabel | undefined;

  constructor(document: WorkspaceDocument, mentions: readonly AgencyMention[]) {
    this.document = document;
    this.mentions = mentions;
  }

  get #said(): BodyLabel {
    this.#label ??= labelOf(this.document, this.mentions);
    return this.#label;
  }

  get name(): string {
    return this.#said.name;
  }

  get country(): string | undefined {
    return this.#said.country;
  }

  get owners(): readonly string[] {
    return this.#said.owners;
  }

  get party(): string | undefined {
    return this.#said.party;
  }
}

/** Symbols of the bodies that a document names. */
export function bodiesIn({ symbols }: WorkspaceDocument): readonly string[] {
  return symbols.bodies.map(([symbol]) => symbol);
}

/** What one document says of each body, by its symbol. */
export function* agenciesIn(
  document: WorkspaceDocument,
  labels: BodyLabels,
): Generator<readonly [string, AgencySighting]> {
  for (const [symbol, mentions] of document.symbols.bodies)
    yield [
      symbol,
      isOpen(document)
        ? new SightingInOpen(document, mentions)
        : new SightingOfBody(document, shared(labels, labelOf(document, mentions))),
    ];
}

function labelOf(document: WorkspaceDocument, mentions: readonly AgencyMention[]): BodyLabel {
  const first = entryOf(
    mentions,
    Math.max(
      0,
      mentions.findIndex((mention) => !mention.acronym),
    ),
  );
  return {
    ...{ name: first.value, country: first.country, party: partyOf(document, mentions) },
    values: [...new Set(mentions.map(({ value }) => value))],
    owners: first.country === undefined ? ownersOfAll(document, mentions) : NOBODY,
  };
}

function shared(labels: BodyLabels, label: BodyLabel): BodyLabel {
  const key = JSON.stringify([label.name, label.values, label.owners, label.country, label.party]);
  const known = labels.get(key);
  if (known !== undefined) return known;
  // read from JSON, so that no name is part of a text and keeps the whole of it
  const [name, values, owners, country, party] = JSON.parse(key) as readonly [
    string,
    readonly string[],
    readonly string[],
    string | null,
    string | null,
  ];
  const fresh = { name, values, owners, country: country ?? undefined, party: party ?? undefined };
  labels.set(key, fresh);
  return fresh;
}

const NOBODY: readonly string[] = [];

function ownersOfAll({ facts }: WorkspaceDocument, mentions: readonly AgencyMention[]): readonly string[] {
  return [...new Set(mentions.flatMap((mention) => ownersOf(facts, mention)))].sort();
}

function partyOf({ facts }: WorkspaceDocument, mentions: readonly AgencyMention[]): string | undefined {
  const isListed = ({ start }: { readonly start: number }): boolean =>
    mentions.some((one) => one.start === start);
  return facts.delegations.find(({ agencies }) => agencies.some(isListed))?.party;
}
