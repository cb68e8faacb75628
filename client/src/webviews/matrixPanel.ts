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
  show(documents: readonly string[]): void;
  /** Lets the user choose other releases for the open panel. */
  choose(): Promise<void>;
  readonly isOpen: () => boolean;
  /** Takes up a panel that VS Code restores. */
  restore(panel: WebviewPanel, state: unknown): void;
}

/** There is one matrix; it shows whatever was asked for last. */
export function createMatrixPanel(session: Session): MatrixPanel {
  const open: { panel: WebviewPanel | undefined; documents: readonly string[] } = {
    panel: undefined,
    documents: [],
  };
  const post = async (message: ToMatrixPage): Promise<void> => {
    await open.panel?.webview.postMessage(message);
  };
  const refresh = async (): Promise<void> => {
    const { documents } = open;
    const params: MatrixParams = { documents };
    const picture = await ask<MatrixPicture | null>(session, matrixMethod, params);
    if (picture === undefined) await post({ type: 'notice', text: 'The releases are being read.' });
    else if (picture === null) await post({ type: 'notice', text: 'These releases are not here any more.' });
    else {
      if (open.panel !== undefined) open.panel.title = `Matrix: ${picture.title}`;
      await post({ type: 'matrix', picture, state: { documents } });
    }
  };
  const put = async (documents: readonly string[]): Promise<void> => {
    open.documents = documents;
    await refresh();
  };
  const choose = async (): Promise<void> => {
    const chosen = await chooseReleases(session, open.documents);
    if (chosen !== undefined) await put(chosen);
  };
  const receive = async (message: FromMatrixPage): Promise<void> => {
    if (message.type === 'choose') await choose();
    if (message.type !== 'compare') return;
    const uri = open.documents.at(-1) ?? '';
    const found = await comparison(session, uri, message.with);
    if (found === undefined) await post({ type: 'notice', text: nothingToCompare(message.with) });
    else await put(found);
  };
  const fill = (panel: WebviewPanel, documents: readonly string[]): void => {
    open.panel = panel;
    open.documents = documents;
    fillPanel(session, panel, KIND, { refresh, receive }, () => {
      if (open.panel === panel) open.panel = undefined;
    });
  };
  return {
    show: (documents) => {
      if (open.panel === undefined) fill(createPanel(KIND, besideText()), documents);
      else {
        open.panel.reveal(undefined, false);
        void put(documents);
      }
    },
    choose,
    isOpen: () => open.panel !== undefined,
    restore: (panel, state) => fill(panel, documentsOf(state)),
  };
}

/** In a window without an editor there is nothing to stand beside. */
function besideText(): ViewColumn {
  return window.activeTextEditor === undefined ? ViewColumn.Active : ViewColumn.Beside;
}

/** What was kept is what a former version wrote. */
function documentsOf(state: unknown): readonly string[] {
  const { documents } = (state ?? {}) as Partial<MatrixState>;
  return Array.isArray(documents) ? documents.filter((one) => typeof one === 'string') : [];
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
