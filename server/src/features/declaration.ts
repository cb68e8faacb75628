/** Where the workspace says who or what the thing under the caret is: its entry in a `readout.json`. */
import type { WorkspaceDocument } from '../workspace/document';
import type { Dossier } from '../workspace/dossier';
import type { Definition } from './definition';
import { mentionAt } from './location';
import { entryTarget, registryPlace } from './registryEntry';

/** The declaration at an offset; undefined where the registry has no entry for what stands there. */
export function declaration(
  dossier: Dossier,
  document: WorkspaceDocument,
  offset: number,
): Definition | undefined {
  const mention = mentionAt(document.facts, offset);
  const place = mention === undefined ? undefined : registryPlace(dossier.knowledge, document.facts, mention);
  if (mention === undefined || place === undefined) return undefined;
  return { origin: mention, targets: [entryTarget(place)] };
}
