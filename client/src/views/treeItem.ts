/** How a line looks: icon, colour, what a click does. */
import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { ViewNodeKind } from '../../../server/src/lsp/protocol';
import { absentScheme } from './absentColour';
import { keyOf, type TreeNode } from './node';

/** Shape tells what colour tells too: for high contrast themes, and for those who see no colours. */
const ICONS: Readonly<Record<ViewNodeKind, readonly [icon: string, colour?: string]>> = {
  page: ['list-unordered'],
  pair: ['globe'],
  series: ['comment-discussion'],
  heldRound: ['circle-filled'],
  announcedRound: ['calendar'],
  missingRound: ['question', 'list.deemphasizedForeground'],
  promisedRound: ['watch', 'list.deemphasizedForeground'],
  announcement: ['megaphone'],
  outcome: ['note'],
  counterpart: ['arrow-swap'],
  report: ['rss'],
  release: ['note'],
  official: ['person'],
  post: ['briefcase'],
  country: ['globe'],
  agency: ['organization'],
  attendance: ['comment-discussion'],
  attended: ['circle-filled'],
  onlyAnnounced: ['megaphone'],
  absent: ['circle-large-outline', 'list.deemphasizedForeground'],
  rule: ['law'],
  error: ['error', 'problemsErrorIcon.foreground'],
  warning: ['warning', 'problemsWarningIcon.foreground'],
  hint: ['info', 'problemsInfoIcon.foreground'],
  reviewed: ['pass', 'testing.iconPassed'],
  reviewedRule: ['law'],
  reviewedFinding: ['pass', 'testing.iconPassed'],
};

const RELEASES: ReadonlySet<ViewNodeKind> = new Set([
  'announcement',
  'outcome',
  'counterpart',
  'report',
  'release',
]);
const ABSENT: ReadonlySet<ViewNodeKind> = new Set(['missingRound', 'promisedRound', 'absent']);

export function treeItemOf(node: TreeNode): TreeItem {
  const item = new TreeItem(node.label, foldingOf(node));
  const [icon, colour] = ICONS[node.severity ?? node.kind];
  item.id = keyOf(node.path);
  item.iconPath = new ThemeIcon(icon, colour === undefined ? undefined : new ThemeColor(colour));
  item.contextValue = contextOf(node);
  item.accessibilityInformation = { label: node.spoken };
  if (node.description !== undefined) item.description = node.description;
  if (node.tooltip !== undefined) item.tooltip = new MarkdownString(node.tooltip);
  const resource = resourceOf(node);
  if (resource !== undefined) item.resourceUri = resource;
  if (node.leads) item.command = { command: 'readout.views.open', title: 'Open', arguments: [node] };
  return item;
}

function foldingOf({ children }: TreeNode): TreeItemCollapsibleState {
  if (children === 'none') return TreeItemCollapsibleState.None;
  return children === 'open' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

/** `heldRound opens release`: what it is, and what menus may ask of it (`viewItem =~ /\brelease\b/`). */
function contextOf({ kind, leads, uri }: TreeNode): string {
  return [
    kind,
    ...(leads ? ['opens'] : []),
    ...(uri === undefined || ABSENT.has(kind) ? [] : ['withRelease']),
  ].join(' ');
}

/** VS Code colours a release by its problems, and what is not here by our own colour. */
function resourceOf({ kind, uri, path, view }: TreeNode): Uri | undefined {
  if (RELEASES.has(kind) && uri !== undefined) return Uri.parse(uri, true);
  return ABSENT.has(kind)
    ? Uri.from({ scheme: absentScheme, path: `/${view}`, query: keyOf(path) })
    : undefined;
}
