/** Trees of the side bar as text, one line a node, indented by level. */
import { allRules } from '../../server/src/rules/all';
import { defaultChoice, emptyLedger, updateLedger } from '../../server/src/rules/ledger';
import { judge } from '../../server/src/rules/reviews/judge';
import { noReviews, type Reviews } from '../../server/src/rules/reviews/review';
import { readRelease } from '../../server/src/release/readRelease';
import type { ViewData } from '../../server/src/features/views/view';
import type { ViewName, ViewNode } from '../../server/src/features/views/viewNode';
import { viewChildren } from '../../server/src/features/views/views';
import { dossierOf } from '../../server/src/workspace/dossierOf';
import { applyChanges, emptyWorkspace } from '../../server/src/workspace/snapshot';
import { builtInKnowledge, formatOf } from './checkTexts';
import { uriOf, type Texts } from './featureWorkspace';

/** What trees show of these texts, with all rules and these decisions. */
export function viewDataOf(texts: Texts, decisions: Reviews = noReviews): ViewData {
  const changes = Object.entries(texts).map(([fileName, text]) => ({
    kind: 'set' as const,
    uri: uriOf(fileName),
    release: readRelease(text, { fileName, format: formatOf(fileName), knowledge: builtInKnowledge }),
    open: true,
  }));
  const after = applyChanges(emptyWorkspace(builtInKnowledge), changes);
  const { workspace } = after;
  return {
    workspace,
    dossier: dossierOf(workspace),
    ledger: updateLedger(emptyLedger(defaultChoice(allRules)), changes, after).ledger,
    decided: new Set([...decisions.reviews, ...decisions.off].map(({ rule }) => rule)),
    judge: (uri, findings) => judge(findings, workspace.documents.get(uri), [decisions]),
  };
}

/** `heldRound 1st round | 4 June 2014 · Helsinki`, two blanks further in for each level, down to `depth` levels. */
export function drawn(
  data: ViewData,
  view: ViewName,
  depth = Infinity,
  path: readonly string[] = [],
): string {
  return viewChildren(data, view, path)
    .flatMap((node) => {
      const below = node.children === 'none' || depth <= 1 ? '' : drawn(data, view, depth - 1, node.path);
      return [lineOf(node), ...(below === '' ? [] : [below.replace(/^/gm, '  ')])];
    })
    .join('\n');
}

function lineOf({ kind, label, description }: ViewNode): string {
  return `${kind} ${label}${description === undefined ? '' : ` | ${description}`}`;
}
