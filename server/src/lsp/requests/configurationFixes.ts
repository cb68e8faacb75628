/** Quick fixes of what is wrong in a `readout.json`. */
import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { codeActions } from '../../features/codeActions';
import { lineTableOf } from '../../index';
import { clientUriOf } from '../clientUri';
import { configurationFile } from '../files/walk';
import { toRange, toSpan } from '../positions';
import type { Server } from '../server';
import { parentOf } from '../uris';
import { wants } from './sourceActions';

/** The fixes at a range; none while the text differs from the one that was read, for their places are those of that one. */
export function configurationFixes(
  server: Server,
  uri: string,
  range: Parameters<typeof toSpan>[1],
  only: readonly string[] | undefined,
): CodeAction[] | null {
  if (!uri.endsWith(`/${configurationFile}`)) return null;
  const file = server.configuration.inFolders.get(parentOf(uri));
  const text = server.open.get(uri)?.getText();
  if (file === undefined || text !== file.text || !wants(only, CodeActionKind.QuickFix)) return null;
  const lines = lineTableOf(text);
  return codeActions(file.findings, toSpan(lines, range)).map(({ title, edits }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    edit: {
      changes: {
        [clientUriOf(server, uri)]: edits.map(({ span, text: newText }) => ({
          range: toRange(lines, span),
          newText,
        })),
      },
    },
  }));
}
