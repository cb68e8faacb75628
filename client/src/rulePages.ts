/** Pages of rules, to which findings link: documents of our own scheme, with what the server says. */
import { workspace, type Disposable, type Uri } from 'vscode';
import {
  rulePageMethod,
  rulePageScheme,
  type RulePageParams,
  type RulePageResult,
} from '../../server/src/lsp/protocol';
import type { Session } from './session';

export function registerRulePages(session: Session): Disposable {
  return workspace.registerTextDocumentContentProvider(rulePageScheme, {
    provideTextDocumentContent: async (uri) => {
      const rule = ruleOf(uri);
      const params: RulePageParams = { rule };
      const page = await session.client?.sendRequest<RulePageResult>(rulePageMethod, params);
      return page?.markdown ?? `There is no page about “${rule}”.`;
    },
  });
}

/** `weekday-mismatch` of `readout-rule:/weekday-mismatch.md` */
function ruleOf(uri: Uri): string {
  return uri.path.replace(/^\//, '').replace(/\.md$/, '');
}
