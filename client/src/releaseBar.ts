/** The release in the editor, in the status bar: what it is, of which round it tells, and what there is to check. */
import { Disposable, MarkdownString, StatusBarAlignment, window, type StatusBarItem } from 'vscode';
import {
  releaseSummaryMethod,
  type ReleaseSummaryParams,
  type ReleaseSummaryResult,
} from '../../server/src/lsp/protocol';
import type { Session } from './session';
import { whenQuiet } from './whenQuiet';

/** Left of the language, whose status bar entries have 100. */
const PRIORITY = 100.5;

export function showReleaseBar(session: Session): Disposable {
  const item = window.createStatusBarItem('readout.release', StatusBarAlignment.Right, PRIORITY);
  item.name = 'Readout: Release';
  item.command = 'readout.setDocumentProfile';
  const refresh = (): void => {
    const uri = window.activeTextEditor?.document.uri.toString();
    void summaryOf(session, uri).then((summary) => {
      // Another release may be shown by now.
      if (uri !== window.activeTextEditor?.document.uri.toString()) return;
      if (summary === undefined) item.hide();
      else draw(item, summary);
    });
  };
  const quiet = whenQuiet(refresh);
  refresh();
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(refresh),
    session.changed.event(quiet.later),
    quiet,
  );
}

async function summaryOf(
  { client }: Session,
  uri: string | undefined,
): Promise<ReleaseSummaryResult | undefined> {
  if (uri === undefined || client?.isRunning() !== true) return undefined;
  const params: ReleaseSummaryParams = { uri };
  try {
    return (await client.sendRequest<ReleaseSummaryResult | null>(releaseSummaryMethod, params)) ?? undefined;
  } catch {
    // It is being restarted: the next change asks again.
    return undefined;
  }
}

function draw(item: StatusBarItem, summary: ReleaseSummaryResult): void {
  const { kind, series, ordinal, date, role, issuedOn } = summary;
  const counts = countsOf(summary);
  const round =
    series === null ? [] : [`${shortened(series)}${ordinal === null ? '' : ` ${String(ordinal)}`}`];
  item.text = [kind, ...round, counts].join(' · ');
  item.accessibilityInformation = {
    label: [kind, series, ordinal === null ? null : `round ${String(ordinal)}`, counts]
      .filter(Boolean)
      .join(', '),
    role: 'button',
  };
  const lines = [
    [kind, role].filter(Boolean).join(', '),
    series === null
      ? null
      : [series, ordinal === null ? null : `round ${String(ordinal)}`, date].filter(Boolean).join(', '),
    counts,
    issuedOn === null ? null : `marked as issued on ${issuedOn}`,
  ].filter((line) => line !== null);
  const tooltip = new MarkdownString();
  for (const line of lines) tooltip.appendText(`${line}\n`);
  tooltip.appendMarkdown('\n\nClick to say what kind of document it is.');
  item.tooltip = tooltip;
  item.show();
}

function countsOf({ errors, toCheck }: ReleaseSummaryResult): string {
  if (errors + toCheck === 0) return 'no findings';
  return [
    ...(errors === 0 ? [] : [errors === 1 ? '1 error' : `${String(errors)} errors`]),
    ...(toCheck === 0 ? [] : [`${String(toCheck)} to check`]),
  ].join(', ');
}

/** So many characters of a name fit into the bar. */
const MOST = 30;

/** `Counterterrorism WG`; names that are long all the same lose their end. */
function shortened(name: string): string {
  const short = name.replace(/\bWorking Group\b/, 'WG').replace(/\bJoint Committee\b/, 'JC');
  return short.length <= MOST ? short : `${short.slice(0, MOST - 1).trimEnd()}…`;
}
