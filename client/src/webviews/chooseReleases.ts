/** Which releases of a dialogue are put beside each other: a list to tick. */
import { QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import {
  matrixChoicesMethod,
  type MatrixChoicesParams,
  type MatrixChoicesResult,
} from '../../../server/src/lsp/protocol';
import type { Session } from '../session';

interface Choice extends QuickPickItem {
  readonly uri: string;
}

/** @returns URIs in the order of time; undefined where nothing was chosen, or there is nothing to choose from */
export async function chooseReleases(
  { client }: Session,
  shown: readonly string[],
): Promise<readonly string[] | undefined> {
  const uri = shown.at(-1);
  if (uri === undefined || client === undefined) return undefined;
  const params: MatrixChoicesParams = { uri };
  const choices = await client.sendRequest<MatrixChoicesResult | null>(matrixChoicesMethod, params);
  if (choices === null) return undefined;
  const chosen = await window.showQuickPick(itemsOf(choices, shown), {
    title: choices.series,
    placeHolder: 'Releases to put beside each other, the older first',
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen === undefined || chosen.length === 0 ? undefined : chosen.map((one) => one.uri);
}

/** Newest rounds are looked for most often, but columns stand in the order of time; so does the list. */
function itemsOf({ documents }: MatrixChoicesResult, shown: readonly string[]): readonly Choice[] {
  return documents.flatMap(({ uri, title, role, round, issued }, at) => {
    const item = {
      label: title,
      description: [role, issued].filter((part) => part !== null).join(', '),
      picked: shown.includes(uri),
      uri,
    };
    const separator = { label: round, kind: QuickPickItemKind.Separator, uri: '' };
    return documents[at - 1]?.round === round ? [item] : [separator, item];
  });
}
