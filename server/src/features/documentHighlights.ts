/** Marks in the open release: the other mentions of what the caret is on, and for a country all of its side. */
import type { Span } from '../text/span';
import type { WorkspaceDocument } from '../workspace/document';
import { mentionAt } from './location';
import { sameInDocument } from './references';

export interface Highlight extends Span {
  /** The place that introduces it (a full first mention) is shown stronger. */
  readonly kind: 'mention' | 'introduction';
}

export function documentHighlights(document: WorkspaceDocument, offset: number): readonly Highlight[] {
  const mention = mentionAt(document.facts, offset);
  const first =
    mention?.type === 'official' ? document.facts.persons[mention.person]?.first.start : undefined;
  const same = sameInDocument(document, offset).map(({ span }) => span);
  const side = mention?.type === 'country' ? bodiesOf(document, mention.value) : [];
  return [...same, ...side]
    .map(({ start, end }): Highlight => ({ start, end, kind: start === first ? 'introduction' : 'mention' }))
    .sort((a, b) => a.start - b.start);
}

/** The bodies of one side, so that a click on `Argentina` shows who spoke for it. */
function bodiesOf({ facts }: WorkspaceDocument, party: string): readonly Span[] {
  return facts.delegations
    .filter((delegation) => delegation.party === party)
    .flatMap((delegation) => [...delegation.heads.map((head) => head.span), ...delegation.agencies]);
}
