/** Marks in the open release: the other mentions of what the caret is on, and for a country all of its side. */
import type { Span } from '../text/span';
import type { WorkspaceDocument } from '../workspace/document';
import { mentionAt } from './location';
import { sameInDocument } from './references';
import { partyOf } from './sides';

export interface Highlight extends Span {
  /**
   * The place that introduces it (a full first mention) is shown stronger; `side` is the people and bodies who speak
   * for a country.
   */
  readonly kind: 'mention' | 'introduction' | 'side';
}

export function documentHighlights(document: WorkspaceDocument, offset: number): readonly Highlight[] {
  const mention = mentionAt(document.facts, offset);
  const first =
    mention?.type === 'official' ? document.facts.persons[mention.person]?.first.start : undefined;
  const same = sameInDocument(document, offset).map(({ span: { start, end } }): Highlight => {
    return { start, end, kind: start === first ? 'introduction' : 'mention' };
  });
  const side = mention?.type === 'country' ? sideOf(document, mention.value) : [];
  return [...same, ...side].sort((a, b) => a.start - b.start);
}

/** The people and bodies of one side, so that a click on `Argentina` shows who spoke for it. */
function sideOf({ facts }: WorkspaceDocument, party: string): readonly Highlight[] {
  return facts.mentions
    .filter((mention) => mention.type === 'official' || mention.type === 'agency')
    .filter((mention) => partyOf(facts, mention) === party)
    .map(({ start, end }) => ({ start, end, kind: 'side' }));
}
