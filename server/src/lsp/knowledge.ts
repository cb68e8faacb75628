/** What is known beforehand: built in, and over it the registries of the folders around a release. */
import { baseLayer, compileKnowledge, knowledgeUnder, type Knowledge } from '../index';
import { folderOf, foldersUpTo } from './configuration';
import type { Server } from './server';
import { schemeOf } from './uris';

/** What is built in; compiled when first needed. */
export function knowledgeOf(server: Server): Knowledge {
  server.knowledge ??= baseLayer(compileKnowledge());
  return server.knowledge.knowledge;
}

/** What a release is read with; that of its folder, for a text that is in none yet that of the only one. */
export function knowledgeFor(server: Server, uri: string): Knowledge {
  const builtIn = knowledgeOf(server);
  const { inFolders } = server.configuration;
  const [first, ...others] = server.folders;
  const isNew = schemeOf(uri) === 'untitled' && others.length === 0;
  const root = folderOf(server, uri)?.uri ?? (isNew ? first?.uri : undefined);
  if (inFolders.size === 0 || root === undefined || server.knowledge === undefined) return builtIn;
  const around = isNew ? [root] : [...foldersUpTo(root, uri)].reverse();
  const registries = around.flatMap((folder) => inFolders.get(folder)?.configuration.registry ?? []);
  return knowledgeUnder(server.knowledge, registries);
}
