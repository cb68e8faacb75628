// What vscode-markdown-languageserver asks of its client: parsing and the file system. Its time counts as the
// server's own.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import MarkdownIt from 'markdown-it';
import type { MessageConnection } from 'vscode-jsonrpc/node';

interface Place {
  readonly uri: string;
  readonly text?: string;
}

/** Answers the requests of its README, section "Custom requests". */
export function serveMarkdown(connection: MessageConnection, folder: string): void {
  const engine = new MarkdownIt({ html: true });
  connection.onRequest('markdown/parse', ({ uri, text }: Place) =>
    engine.parse(text ?? readFileSync(fileURLToPath(uri), 'utf8'), {}),
  );
  connection.onRequest('markdown/fs/readFile', ({ uri }: Place) => [...readFileSync(fileURLToPath(uri))]);
  connection.onRequest('markdown/fs/readDirectory', ({ uri }: Place) =>
    readdirSync(fileURLToPath(uri), { withFileTypes: true }).map((entry) => [
      entry.name,
      { isDirectory: entry.isDirectory() },
    ]),
  );
  connection.onRequest('markdown/fs/stat', ({ uri }: Place) => {
    const stat = statSync(fileURLToPath(uri), { throwIfNoEntry: false });
    return stat === undefined ? null : { isDirectory: stat.isDirectory() };
  });
  connection.onRequest('markdown/fs/watcher/create', () => null);
  connection.onRequest('markdown/fs/watcher/delete', () => null);
  connection.onRequest('markdown/findMarkdownFilesInWorkspace', () =>
    readdirSync(folder).map((name) => pathToFileURL(`${folder}/${name}`).toString()),
  );
}

/** Settings under which it validates links, as VS Code's do when validation is on. */
export const markdownSettings = {
  occurrencesHighlight: { enabled: false },
  server: { log: 'off' },
  suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: 'never' } },
  preferredMdPathExtensionStyle: 'auto',
  validate: {
    enabled: true,
    referenceLinks: { enabled: 'warning' },
    fragmentLinks: { enabled: 'warning' },
    fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
    ignoredLinks: [],
    unusedLinkDefinitions: { enabled: 'hint' },
    duplicateLinkDefinitions: { enabled: 'warning' },
  },
};
