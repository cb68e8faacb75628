/** The commands that open the two pictures, and taking up those that were open before a reload. */
import { commands, Disposable, Uri, window } from 'vscode';
import type { Comparison } from '../../../server/src/lsp/protocol';
import type { Session } from '../session';
import {
  comparison,
  createMatrixPanel,
  matrixViewType,
  nothingToCompare,
  type MatrixPanel,
} from './matrixPanel';
import { createTimelinePanel, timelineViewType } from './timelinePanel';

/** What lenses, trees and findings hand to a command: a release, or the columns themselves. */
interface Given {
  readonly uri?: string;
  readonly documents?: readonly string[];
}

export function registerWebviews(session: Session): Disposable {
  const matrix = createMatrixPanel(session);
  const timeline = createTimelinePanel(session);
  const compare = (how: Comparison) => (given: unknown) => showComparison(session, matrix, given, how);
  return Disposable.from(
    commands.registerCommand('readout.openMatrix', (given) => openMatrix(matrix, given)),
    commands.registerCommand('readout.compareAnnouncement', compare('announcement')),
    commands.registerCommand('readout.comparePrevious', compare('previous')),
    commands.registerCommand('readout.compareSides', compare('sides')),
    commands.registerCommand('readout.openTimeline', (given) => timeline.show(uriFrom(given))),
    window.registerWebviewPanelSerializer(matrixViewType, {
      deserializeWebviewPanel: (panel, state) => {
        matrix.restore(panel, state);
        return Promise.resolve();
      },
    }),
    window.registerWebviewPanelSerializer(timelineViewType, {
      deserializeWebviewPanel: (panel, state) => {
        timeline.restore(panel, state);
        return Promise.resolve();
      },
    }),
  );
}

/** The release that is meant: the one handed over (by the explorer, as a URI), else the one in the editor. */
function uriFrom(given: unknown): string | undefined {
  if (given instanceof Uri) return given.toString();
  const { uri } = (given ?? {}) as Given;
  return typeof uri === 'string' ? uri : window.activeTextEditor?.document.uri.toString();
}

async function openMatrix(matrix: MatrixPanel, given: unknown): Promise<void> {
  const { documents } = (given ?? {}) as Given;
  if (Array.isArray(documents)) {
    matrix.show({ documents: documents.filter((one) => typeof one === 'string') });
    return;
  }
  const uri = uriFrom(given);
  if (uri === undefined && matrix.isOpen()) {
    await matrix.choose();
    return;
  }
  if (uri === undefined) tell('Open a release to compare it with others.');
  else matrix.show({ uri });
}

async function showComparison(
  session: Session,
  matrix: MatrixPanel,
  given: unknown,
  how: Comparison,
): Promise<void> {
  const uri = uriFrom(given);
  const found = uri === undefined ? undefined : await comparison(session, uri, how);
  if (uri === undefined || found === undefined) tell(nothingToCompare(how));
  else matrix.show({ uri, with: how });
}

function tell(message: string): void {
  void window.showInformationMessage(message);
}
