/** The delegation matrix in a panel beside the text. */
import { ViewColumn, window, type WebviewPanel } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  comparisonMethod,
  matrixMethod,
  type Comparison,
  type ComparisonParams,
  type ComparisonResult,
  type MatrixParams,
  type MatrixPicture,
} from '../../../server/src/lsp/protocol';
import type { Session } from '../session';
import { chooseReleases } from './chooseReleases';
import type { FromMatrixPage, MatrixState, ToMatrixPage } from './messages';
import { createPanel, fillPanel, type PageKind } from './panel';

const KIND: PageKind = { viewType: 'readout.matrix', title: 'Delegation matrix', page: 'matrix' };

export const matrixViewType = KIND.viewType;

export interface MatrixPanel {
  /** Shows these releases, in the panel that is open or in a new one. */
  show(state: MatrixState): void;
  /** Lets the user choose other releases for the open panel. */
  choose(): Promise<void>;
  readonly isOpen: () => boolean;
  /** Takes up a panel that VS Code restores. */
  restore(panel: WebviewPanel, kept: unknown): void;
}

interface Open {
  panel: WebviewPanel | undefined;
  /** Fills the panel anew. */
  refresh: () => void;
  state: MatrixState;
  /** The columns that are shown. */
  documents: readonly string[];
}

/** There is one matrix; it shows whatever was asked for last. */
export function createMatrixPanel(session: Session): MatrixPanel {
  const open: Open = {
    panel: undefined,
    refresh: () => undefined,
    state: { documents: [] },
    documents: [],
  };
  const post = async (message: ToMatrixPage): Promise<void> => {
    await open.panel?.webview.postMessage(message);
  };
  const send = async (): Promise<void> => {
    const { state } = open;
    open.documents = await documentsFor(session, state);
    const params: MatrixParams = { documents: open.documents };
    const picture = await ask<MatrixPicture | null>(session, matrixMethod, params);
    if (picture === undefined || picture === null) {
      const text = picture === null ? 'These releases are not here.' : 'The releases are being read.';
      await post({ type: 'notice', text });
      return;
    }
    if (open.panel !== undefined) open.panel.title = `Matrix: ${picture.title}`;
    await post({ type: 'matrix', picture, state });
  };
  const put = (state: MatrixState): void => {
    open.state = state;
    open.refresh();
  };
  const choose = async (): Promise<void> => {
    const documents = await chooseReleases(session, open.documents);
    if (documents !== undefined) put({ documents });
  };
  const receive = async (message: FromMatrixPage): Promise<void> => {
    if (message.type === 'choose') await choose();
    if (message.type !== 'compare') return;
    const uri = open.documents.at(-1) ?? '';
    const found = await comparison(session, uri, message.with);
    if (found === undefined) await post({ type: 'notice', text: nothingToCompare(message.with) });
    else put({ uri, with: message.with });
  };
  const fill = (panel: WebviewPanel, state: MatrixState): void => {
    open.panel = panel;
    open.state = state;
    open.refresh = fillPanel(session, panel, KIND, { refresh: send, receive }, () => {
      if (open.panel === panel) open.panel = undefined;
    });
  };
  return {
    show: (state) => {
      if (open.panel === undefined) fill(createPanel(KIND, besideText()), state);
      else {
        open.panel.reveal(undefined, false);
        put(state);
      }
    },
    choose,
    isOpen: () => open.panel !== undefined,
    restore: (panel, kept) => fill(panel, stateOf(kept)),
  };
}

/** The columns for a state as things are now; the release alone where its other end is gone. */
async function documentsFor(session: Session, state: MatrixState): Promise<readonly string[]> {
  if ('documents' in state) return state.documents;
  return (await comparison(session, state.uri, state.with)) ?? [state.uri];
}

/** In a window without an editor there is nothing to stand beside. */
function besideText(): ViewColumn {
  return window.activeTextEditor === undefined ? ViewColumn.Active : ViewColumn.Beside;
}

const COMPARISONS: readonly (Comparison | undefined)[] = ['announcement', 'previous', 'sides'];

/** What was kept is what a former version wrote. */
function stateOf(kept: unknown): MatrixState {
  const { documents, uri, with: how } = (kept ?? {}) as Partial<Record<string, unknown>>;
  if (typeof uri === 'string') {
    const known = COMPARISONS.find((one) => one === how);
    return known === undefined ? { uri } : { uri, with: known };
  }
  return { documents: Array.isArray(documents) ? documents.filter((one) => typeof one === 'string') : [] };
}

/** Undefined while no server runs. */
async function ask<Result>(
  { client }: { readonly client: LanguageClient | undefined },
  method: string,
  params: object,
): Promise<Result | undefined> {
  return client?.isRunning() === true ? client.sendRequest<Result>(method, params) : undefined;
}

/** The releases to put beside each other; undefined where there is nothing to compare with. */
export async function comparison(
  session: Session,
  uri: string,
  how?: Comparison,
): Promise<readonly string[] | undefined> {
  const params: ComparisonParams = { uri, ...(how === undefined ? {} : { with: how }) };
  const found = await ask<ComparisonResult | null>(session, comparisonMethod, params);
  return found?.documents;
}

const NOTHING: Readonly<Record<Comparison, string>> = {
  announcement: 'This round has no announcement and outcome to compare.',
  previous: 'No earlier round of this dialogue is here.',
  sides: 'The other side’s version of this release is not here.',
};

export function nothingToCompare(how: Comparison): string {
  return NOTHING[how];
}
