/** Social handles across documents. */
import type { ContactMention } from '../release/model';
import type { WorkspaceDocument } from './document';
import type { MentionSighting } from './dossier';
import { foldHandle, handlesOf } from './symbols';

/** Each handle of one document, by its folded form. */
export function* handlesIn(
  document: WorkspaceDocument,
): Generator<readonly [string, MentionSighting<ContactMention>]> {
  for (const mention of handlesOf(document.facts)) yield [foldHandle(mention.text), { document, mention }];
}
