/** Announcement and outcome of one round beside each other: which bodies each side was to send and did send. */
import type { Knowledge } from '../../gazetteer/knowledge';
import { commonSpelling } from '../../gazetteer/spellings';
import type { Delegation, DelegationAgency, ReleaseFacts } from '../../release/model';
import { foldPhrase } from '../../tokens/fold';
import { cover } from '../../text/span';
import type { Span } from '../../text/span';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier, Role } from '../../workspace/dossier';
import { isNews } from '../guards';
import type { DocumentEdit } from '../rule';

const JOINING = /\b(?:and|of|for|the|on|in|to|at)\b/g;

/** Short forms end early, so a name that begins another is the same body. */
function wordsOf(name: string): string {
  const plain = foldPhrase(name).replaceAll('&', ' and ').replace(JOINING, ' ').replaceAll("'", '');
  return plain
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '')
    .map(commonSpelling)
    .join(' ');
}

/** The name under which the knowledge has a body, whatever it is called here. */
function knownName(knowledge: Knowledge, party: string, name: string): string {
  const rows = [
    ...(knowledge.agenciesByName.get(foldPhrase(name)) ?? []),
    ...(knowledge.agenciesByAcronym.get(name) ?? []),
  ];
  return rows.find((row) => row.country === party)?.name ?? name;
}

/** Whether two names, as two texts spell them, mean one body of a party: short forms and acronyms included. */
export function isSameBody(knowledge: Knowledge, party: string, a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => wordsOf(knownName(knowledge, party, name)));
  if (one === undefined || other === undefined) return false;
  return one === other || other.startsWith(`${one} `) || one.startsWith(`${other} `);
}

/** All bodies of a side: those of its list, and those that its heads and members are of. */
function presentAt(side: Delegation): readonly string[] {
  const people = [...side.heads, ...side.members].map((delegate) => delegate.agency);
  return [...side.agencies.map((body) => body.name), ...people.filter((agency) => agency !== null)];
}

function listed(side: Delegation): readonly DelegationAgency[] {
  return side.agencies.filter((body) => !body.ofHead);
}

/** Both sides' lists of one party, in the announcement and in the outcome. */
export interface SideComparison {
  readonly party: string;
  readonly announced: Delegation;
  readonly attended: Delegation;
  /** Bodies of the announcement that the outcome lacks, in its order. */
  readonly missing: readonly DelegationAgency[];
  /** Bodies of the outcome that the announcement lacks. */
  readonly added: readonly DelegationAgency[];
  /** One of the two lists admits to being incomplete. */
  readonly open: boolean;
}

/** An announcement and an outcome that belong together. */
export interface Pair {
  readonly announcement: WorkspaceDocument;
  readonly outcome: WorkspaceDocument;
  readonly sides: readonly SideComparison[];
  /** One of the two is a news report, which may have shortened the list. */
  readonly news: boolean;
}

function compareSides(knowledge: Knowledge, announced: Delegation, attended: Delegation): SideComparison {
  const { party } = announced;
  const lacks = (side: Delegation) => (body: DelegationAgency) =>
    !presentAt(side).some((name) => isSameBody(knowledge, party, name, body.name));
  return {
    party,
    announced,
    attended,
    missing: listed(announced).filter(lacks(attended)),
    added: listed(attended).filter(lacks(announced)),
    open: announced.open || attended.open,
  };
}

/** The lists of both texts side by side, for each party that both give a list for. */
export function compareDelegations(
  knowledge: Knowledge,
  announcement: ReleaseFacts,
  outcome: ReleaseFacts,
): readonly SideComparison[] {
  return announcement.delegations.flatMap((announced) => {
    const attended = outcome.delegations.find((side) => side.party === announced.party);
    const comparable = attended !== undefined && listed(attended).length > 0 && listed(announced).length > 0;
    return comparable ? [compareSides(knowledge, announced, attended)] : [];
  });
}

/**
 * The pair to which a document belongs: its round’s outcome with the last announcement before it. Undefined where
 * the round lacks one of them, or the document is another side’s version or a report of one of them.
 */
export function pairOf(document: WorkspaceDocument, dossier: Dossier): Pair | undefined {
  const documents = dossier.roundOf(document.uri)?.round.documents ?? [];
  const last = (role: Role): WorkspaceDocument | undefined =>
    documents.findLast((one) => one.role === role)?.document;
  const first = (role: Role): WorkspaceDocument | undefined =>
    documents.find((one) => one.role === role)?.document;
  const [announcement, outcome] = [last('announcement'), first('outcome')];
  if (announcement === undefined || outcome === undefined) return undefined;
  if (document.uri !== announcement.uri && document.uri !== outcome.uri) return undefined;
  return {
    announcement,
    outcome,
    sides: compareDelegations(dossier.knowledge, announcement.facts, outcome.facts),
    news: isNews(announcement.facts) || isNews(outcome.facts),
  };
}

/** From the first to the last body of the side’s list. */
export function listSpan(side: Delegation): Span {
  const [first, ...rest] = listed(side);
  const span: Span = first ?? side.span ?? { start: 0, end: 0 };
  return rest.reduce<Span>(cover, { start: span.start, end: span.end });
}

/** The end of a list item, its bracketed acronym included: `Information System Authority (RIA)`. */
function itemEnd(facts: ReleaseFacts, body: DelegationAgency): number {
  const next = facts.mentions.find((mention) => mention.start >= body.end);
  const defines = next?.type === 'agency' && next.defines && next.start - body.end <= 2;
  return defines ? next.end + 1 : body.end;
}

/**
 * What an elliptical list says once for all its items: `Department of ` of `the Departments of Defense, Commerce,
 * and Justice`; empty where each item is named in full.
 */
function sharedHead(item: DelegationAgency): string {
  return item.name.slice(0, Math.max(0, item.name.length - (item.end - item.start)));
}

/**
 * The edit that puts bodies into the side’s list, before its last item so that the list still ends well; undefined
 * where the side has no list, or one that shares a head which a body lacks.
 */
export function insertion(
  document: WorkspaceDocument,
  side: Delegation,
  bodies: readonly DelegationAgency[],
): DocumentEdit | undefined {
  const list = listed(side);
  const before = list.at(-2) ?? list.at(-1);
  if (before === undefined) return undefined;
  const head = sharedHead(before);
  if (!bodies.every((body) => body.name.startsWith(head))) return undefined;
  const at = itemEnd(document.facts, before);
  const article = before.article ? 'the ' : '';
  const joint = list.length > 1 ? ', ' : ' and ';
  const text = bodies.map((body) => joint + article + body.name.slice(head.length)).join('');
  return { uri: document.uri, span: { start: at, end: at }, text };
}
