/** Bodies across documents. */
import type { AgencyMention } from '../release/model';
import { ownersOf } from './bodyOwners';
import type { WorkspaceDocument } from './document';
import type { AgencySighting } from './dossier';

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

/** What one document says of each body, by its symbol. */
export function* agenciesIn(
  document: WorkspaceDocument,
  labels: BodyLabels,
): Generator<readonly [string, AgencySighting]> {
  for (const [symbol, mentions] of document.symbols.bodies) {
    const first = mentions.find((mention) => !mention.acronym) ?? mentions[0];
    if (first === undefined) continue;
    const label = {
      ...{ name: first.value, country: first.country, party: partyOf(document, mentions) },
      values: [...new Set(mentions.map(({ value }) => value))],
      owners: first.country === undefined ? ownersOfAll(document, mentions) : NOBODY,
    };
    yield [symbol, new SightingOfBody(document, shared(labels, label))];
  }
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
