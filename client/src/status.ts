/** The language status of a release: how many are known, and whether they are being read. */
import { languages, LanguageStatusSeverity } from 'vscode';
import type { StatusParams } from '../../server/src/lsp/protocol';

export interface Status {
  show(params: StatusParams): void;
  dispose(): void;
}

export function createStatus(): Status {
  const item = languages.createLanguageStatusItem('readout.status', { language: 'release' });
  item.name = 'Readout';
  item.text = 'Readout';
  item.command = { command: 'readout.showOutput', title: 'Show output' };
  return {
    show: ({ state, releases }) => {
      const count = releases === 1 ? '1 release' : `${releases} releases`;
      item.busy = state === 'indexing' || state === 'comparing';
      item.text = state === 'stopped' ? 'Readout: not everything is read' : `Readout: ${count}`;
      item.severity =
        state === 'stopped' ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
      if (state === 'stopped') item.command = { command: 'readout.restartServer', title: 'Read again' };
      else item.command = { command: 'readout.showOutput', title: 'Show output' };
    },
    dispose: () => item.dispose(),
  };
}
