/** The facts of a release in the form that scripts hold on to. */
import type { ReleaseFacts } from '../../release/model';

type Delegate = ReleaseFacts['delegations'][number]['heads'][number];

function delegateJson({ name, title, agency }: Delegate): object {
  return { name, title, agency };
}

/** One document as `readout facts --format json` shows it. */
export function factsJson(file: string, facts: ReleaseFacts): object {
  return {
    file,
    title: facts.title?.text ?? null,
    kind: facts.kind,
    issued: facts.issued?.date ?? null,
    issuedAt: facts.issuedAt?.place ?? null,
    entities: facts.mentions.map(({ type, start, end, text, value }) => ({ type, start, end, text, value })),
    events: facts.events.map(({ series, parties, ordinal, start, end, place, status }) => ({
      ...{ series, parties, ordinal, start, end, place, status },
    })),
    delegations: facts.delegations.map((delegation) => ({
      party: delegation.party,
      heads: delegation.heads.map(delegateJson),
      members: delegation.members.map(delegateJson),
      agencies: delegation.agencies.map((agency) => agency.name),
      open: delegation.open,
    })),
    references: facts.references.map(({ relation, series, ordinal, start, place }) => ({
      ...{ relation, series, ordinal, start, place },
    })),
  };
}
