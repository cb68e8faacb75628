/** What may be put into the workspace's registry at a selection. */
import type { EntryPlace } from '../../gazetteer/rows';
import type { RegistryChange } from '../../rules/registry/change';
import type { Finding } from '../../rules/rule';
import { quote } from '../../rules/wording';
import { foldPhrase } from '../../tokens/fold';
import type { Span } from '../../text/span';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { mentionAt } from '../location';
import { entryFor } from './entries';
import { otherNames } from './otherNames';
import { newPost } from './posts';

export interface Registering {
  readonly title: string;
  readonly change: RegistryChange;
  /** The file of the entry that is extended; undefined for a new entry. */
  readonly file: string | undefined;
  /** The finding that it settles; undefined for what is offered on a mention. */
  readonly finding?: Finding;
}

/** For the findings at a selection: that two names are one, or that a post is right. */
function forFinding(dossier: Dossier, document: WorkspaceDocument, finding: Finding): readonly Registering[] {
  const names = otherNames(dossier, document, finding).map(({ alias, name, change }) => ({
    title: `Add ${quote(alias)} to the registry as another name of ${quote(name)}`,
    ...{ change, file: fileOf(dossier, change), finding },
  }));
  const post = newPost(dossier, document, finding);
  if (post === undefined) return names;
  const title = `Add ${quote(post.title)} to the registry as a post of ${post.name}`;
  return [...names, { title, change: post.change, file: fileOf(dossier, post.change), finding }];
}

/** All that may be added, that of findings first. */
export function registerings(
  dossier: Dossier,
  document: WorkspaceDocument,
  findings: readonly Finding[],
  selection: Span,
): readonly Registering[] {
  const touched = findings.filter(({ span }) => span.start <= selection.end && selection.start <= span.end);
  const settling = touched.flatMap((finding) => forFinding(dossier, document, finding));
  const mention = mentionAt(document.facts, selection.start);
  if (mention?.type !== 'official' && mention?.type !== 'agency' && mention?.type !== 'dialogue')
    return settling;
  const change = entryFor(dossier.knowledge, document.facts, mention);
  if (change === undefined) return settling;
  const title = `Add ${quote(String(change.entry['name']))} to the registry`;
  return [...settling, { title, change, file: undefined }];
}

/** The file of the entry that a change extends. */
function fileOf({ knowledge }: Dossier, change: RegistryChange): string | undefined {
  if (change.kind === 'add') return undefined;
  const entries: readonly { readonly name: string; readonly country?: string; readonly place: EntryPlace }[] =
    knowledge.registry[change.list];
  return entries.find(
    ({ name, country }) =>
      foldPhrase(name) === foldPhrase(change.name) &&
      (change.country === undefined || country === change.country),
  )?.place.uri;
}
