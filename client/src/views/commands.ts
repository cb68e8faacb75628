/** What can be done with a line of a tree, from its menu, its buttons, or Enter. */
import { commands, Disposable, env, Range, Uri, ViewColumn, window } from 'vscode';
import {
  decideCommand,
  reopenCommand,
  rulePageScheme,
  turnOffCommand,
  type DecideArguments,
  type TurnOffArguments,
} from '../../../server/src/lsp/protocol';
import type { Session } from '../session';
import { askPlace } from './ask';
import type { Following } from './follow';
import { asNode, type TreeNode } from './node';

export function registerViewCommands(session: Session, following: Following): Disposable {
  const onNode = (name: string, act: (node: TreeNode) => Promise<unknown>): Disposable =>
    commands.registerCommand(`readout.views.${name}`, async (given: unknown) => {
      const node = asNode(given);
      if (node !== undefined) await act(node);
    });
  return Disposable.from(
    onNode('open', (node) => open(session, following, node)),
    onNode('openToSide', (node) => open(session, following, node, ViewColumn.Beside)),
    onNode('fix', async (node) => {
      await open(session, following, node);
      await commands.executeCommand('editor.action.quickFix');
    }),
    onNode('copy', async ({ label, description }) =>
      env.clipboard.writeText([label, description].filter(Boolean).join(' · ')),
    ),
    onNode('review', (node) => decide(session, node, 'reviewed')),
    onNode('ignore', (node) => decide(session, node, 'ignored')),
    onNode('reopen', (node) => execute(session, reopenCommand, { uri: node.uri, ...node.finding })),
    onNode('turnOffForSeries', (node) => turnOff(session, node, 'series')),
    onNode('turnOffForWorkspace', (node) => turnOff(session, node, 'workspace')),
    onNode('explainRule', async ({ finding }) =>
      commands.executeCommand(
        'vscode.open',
        Uri.from({ scheme: rulePageScheme, path: `/${finding?.rule ?? ''}.md` }),
      ),
    ),
  );
}

async function open(
  session: Session,
  following: Following,
  node: TreeNode,
  viewColumn: ViewColumn = ViewColumn.Active,
): Promise<void> {
  const place = await askPlace(session, node);
  if (place === null || place === undefined) return;
  const { start, end } = place.range;
  const uri = Uri.parse(place.uri, true);
  following.openedFrom(node.view, uri.toString());
  await window.showTextDocument(uri, {
    viewColumn,
    selection: new Range(start.line, start.character, end.line, end.character),
  });
}

async function execute(session: Session, command: string, argument: object): Promise<void> {
  await session.client?.sendRequest('workspace/executeCommand', { command, arguments: [argument] });
}

/** Asks why: whoever reads the release next year wants to know. An empty answer is one, Escape is none. */
async function decide(
  session: Session,
  { uri, finding, label }: TreeNode,
  verdict: DecideArguments['verdict'],
): Promise<void> {
  if (uri === undefined || finding === undefined) return;
  const reason = await window.showInputBox({
    title: verdict === 'reviewed' ? 'Reviewed: a Genuine Change' : 'Ignore Here',
    prompt: label,
    placeHolder: 'Why? (may stay empty)',
  });
  if (reason === undefined) return;
  const argument: DecideArguments = { uri, ...finding, verdict, ...(reason === '' ? {} : { reason }) };
  await execute(session, decideCommand, argument);
}

async function turnOff(
  session: Session,
  { uri, finding }: TreeNode,
  scope: TurnOffArguments['scope'],
): Promise<void> {
  if (uri === undefined || finding === undefined) return;
  const argument: TurnOffArguments = { uri, rule: finding.rule, scope };
  await execute(session, turnOffCommand, argument);
}
