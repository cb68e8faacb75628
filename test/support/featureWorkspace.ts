/** Small workspaces for features: texts read the whole way, with one cursor mark `<|>` in one of them. */
import type { Knowledge } from '../../server/src/gazetteer/knowledge';
import { readRelease } from '../../server/src/release/readRelease';
import type { WorkspaceDocument } from '../../server/src/workspace/document';
import type { Dossier } from '../../server/src/workspace/dossier';
import { dossierOf } from '../../server/src/workspace/dossierOf';
import type { Span } from '../../server/src/text/span';
import { applyChanges, emptyWorkspace, type Workspace } from '../../server/src/workspace/snapshot';
import { builtInKnowledge, formatOf } from './checkTexts';

const MARK = '<|>';

/** Texts by file name. */
export type Texts = Readonly<Record<string, string>>;

export interface Marked {
  readonly workspace: Workspace;
  readonly dossier: Dossier;
  /** The document with the mark. */
  readonly document: WorkspaceDocument;
  readonly offset: number;
  /** The characters of a span of any document. */
  readonly textOf: (uri: string, span: Span) => string;
}

export function uriOf(name: string): string {
  return `file:///notes/${name}`;
}

/** Reads the texts. Throws unless exactly one of them has exactly one mark. */
export function marked(texts: Texts, knowledge: Knowledge = builtInKnowledge): Marked {
  const places = Object.entries(texts).filter(([, text]) => text.includes(MARK));
  const [name, text] = places[0] ?? ['', ''];
  if (places.length !== 1 || text.split(MARK).length !== 2) throw new Error(`There must be one ${MARK}`);
  const plain = Object.fromEntries(Object.entries(texts).map(([key, one]) => [key, one.replace(MARK, '')]));
  const workspace = workspaceOf(plain, knowledge);
  const document = workspace.documents.get(uriOf(name));
  if (document === undefined) throw new Error(`${name} was not read`);
  return {
    workspace,
    dossier: dossierOf(workspace),
    document,
    offset: text.indexOf(MARK),
    textOf: (uri, { start, end }) => {
      const file = Object.keys(plain).find((key) => uriOf(key) === uri);
      if (file === undefined) throw new Error(`No text of ${uri}`);
      return (plain[file] ?? '').slice(start, end);
    },
  };
}

export function workspaceOf(texts: Texts, knowledge: Knowledge = builtInKnowledge): Workspace {
  const changes = Object.entries(texts).map(([fileName, text]) => ({
    kind: 'set' as const,
    uri: uriOf(fileName),
    release: readRelease(text, { fileName, format: formatOf(fileName), knowledge }),
    open: true,
  }));
  return applyChanges(emptyWorkspace(knowledge), changes).workspace;
}

/** A text with the mark inside the first occurrence of some words. Throws where they do not occur. */
export function at(text: string, words: string): string {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`No “${words}” in the text`);
  const middle = start + Math.floor(words.length / 2);
  return `${text.slice(0, middle)}${MARK}${text.slice(middle)}`;
}
