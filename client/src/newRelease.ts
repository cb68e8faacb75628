/** A new release from the last round: an unsaved text beside it, with a tab stop at everything to fill in. */
import { languages, Position, SnippetString, Uri, window, workspace, type TextDocument } from 'vscode';
import {
  nextReleaseMethod,
  seriesListMethod,
  type NextReleaseParams,
  type NextReleaseResult,
  type SeriesListResult,
} from '../../server/src/lsp/protocol';
import { activeUri, ask } from './ask';
import type { Session } from './session';

const RELEASE = 'release';

/** @param given a line of a tree that stands for a release; else the release in the editor is the one before */
export async function newFromPrevious(session: Session, given: unknown): Promise<void> {
  const params = fromLine(given) ?? fromEditor() ?? (await fromSeries(session));
  if (params === undefined) return;
  const draft = await ask<NextReleaseResult | null>(session, nextReleaseMethod, params);
  if (draft === undefined) return;
  if (draft === null) {
    void window.showInformationMessage('A new release can be made from a release in plain text or Markdown.');
    return;
  }
  const document = await emptyBeside(Uri.parse(draft.from, true), draft.fileName);
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(snippetOf(draft), new Position(0, 0));
}

function fromLine(given: unknown): NextReleaseParams | undefined {
  const uri: unknown = typeof given === 'object' && given !== null && 'uri' in given ? given.uri : undefined;
  return typeof uri === 'string' ? { uri } : undefined;
}

function fromEditor(): NextReleaseParams | undefined {
  const uri = activeUri();
  return window.activeTextEditor?.document.languageId === RELEASE && uri !== undefined
    ? { uri: uri.toString() }
    : undefined;
}

async function fromSeries(session: Session): Promise<NextReleaseParams | undefined> {
  const series = await ask<SeriesListResult>(session, seriesListMethod);
  if (series === undefined) return undefined;
  if (series.length === 0) {
    void window.showInformationMessage('No release here tells of a dialogue yet.');
    return undefined;
  }
  const items = series.map(({ key, name, last }) => ({ label: name, description: last, key }));
  const choice = await window.showQuickPick(items, {
    title: 'New Release From the Previous Round',
    placeHolder: 'Which dialogue is it about?',
    matchOnDescription: true,
  });
  return choice === undefined ? undefined : { series: choice.key };
}

/** An unsaved text with a free name in the folder of another: saving asks nothing. */
async function emptyBeside(other: Uri, fileName: string): Promise<TextDocument> {
  const document =
    other.scheme === 'untitled'
      ? await workspace.openTextDocument({ language: RELEASE })
      : await workspace.openTextDocument((await freeName(other, fileName)).with({ scheme: 'untitled' }));
  return document.languageId === RELEASE ? document : languages.setTextDocumentLanguage(document, RELEASE);
}

async function freeName(other: Uri, fileName: string): Promise<Uri> {
  const dot = fileName.indexOf('.');
  const [name, ending] = [fileName.slice(0, dot), fileName.slice(dot)];
  for (let count = 1; ; count += 1) {
    const uri = Uri.joinPath(other, '..', `${count === 1 ? name : `${name}-${count}`}${ending}`);
    if (!isOpen(uri) && !(await exists(uri))) return uri;
  }
}

function isOpen({ path }: Uri): boolean {
  return workspace.textDocuments.some(({ uri }) => uri.scheme === 'untitled' && uri.path === path);
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** Each field is a tab stop that is selected as a whole: typing replaces it. */
function snippetOf({ text, fields }: NextReleaseResult): SnippetString {
  const snippet = new SnippetString();
  let at = 0;
  for (const { start, end } of fields) {
    snippet.appendText(text.slice(at, start)).appendPlaceholder(text.slice(start, end));
    at = end;
  }
  return snippet.appendText(text.slice(at));
}
