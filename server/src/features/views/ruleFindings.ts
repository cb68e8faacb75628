/** What each rule has found: open, or settled by somebody. */
import { allRules } from '../../rules/all';
import type { Review, SeriesOff } from '../../rules/reviews/review';
import type { Finding, Severity } from '../../rules/rule';
import type { RuleTally } from '../../rules/tallies';
import type { ViewData } from './view';

export interface ListedFinding {
  readonly finding: Finding;
  /** Of several that compare the same facts in one release, which one, from 0. */
  readonly copy: number;
  /** Absent while it is open. */
  readonly by?: Review | SeriesOff;
}

/** What a rule says of a document, in the order of the text; a rule is of one scope, so one list has them all. */
function saidBy({ ledger }: ViewData, rule: string, uri: string): readonly Finding[] {
  const of = (list: readonly Finding[] | undefined): readonly Finding[] =>
    list?.filter((finding) => finding.rule === rule) ?? [];
  const own = of(ledger.own.get(uri));
  return own.length > 0 ? own : of(ledger.shared.get(uri));
}

/** The documents in which a rule has found something, by date, undated ones last. */
function documentsOf({ ledger, workspace }: ViewData, rule: string): readonly string[] {
  const tally = ledger.byRule.get(rule);
  if (tally === undefined) return [];
  // Made once for each: `byDateThenUri` would look up dates at every comparison.
  const dated = Array.from(tally.documents.keys(), (uri) => {
    const date = workspace.documents.get(uri)?.facts.issued?.date ?? '~'.repeat(DAY);
    return `${date}${uri}`;
  });
  return dated.sort().map((key) => key.slice(DAY));
}

/** The length of `2017-05-23`. */
const DAY = 10;

/** A place in the list of what a rule has found, before anybody looks at the finding itself. */
export interface FindingPlace {
  readonly rule: string;
  readonly uri: string;
  /** Among what the rule says of that release, from 0. */
  readonly at: number;
}

/** Where all findings of a rule are, by date; a tree that is opened asks several times for one state of the folder. */
function placesOf(data: ViewData, rule: string): readonly FindingPlace[] {
  const { workspace, ledger } = data;
  const tally = ledger.byRule.get(rule);
  if (tally === undefined) return [];
  const known = workspace.derive(workspace.documents, noPlaces);
  const places = known.get(tally) ?? allPlaces(data, rule, tally);
  known.set(tally, places);
  return places;
}

/** By the tally of a rule. */
function noPlaces(): Map<RuleTally, readonly FindingPlace[]> {
  return new Map();
}

function allPlaces(data: ViewData, rule: string, { documents }: RuleTally): readonly FindingPlace[] {
  const places: FindingPlace[] = [];
  for (const uri of documentsOf(data, rule)) {
    const count = documents.get(uri) ?? 0;
    for (let at = 0; at < count; at += 1) places.push({ rule, uri, at });
  }
  return places;
}

/** Where the open findings of a rule are, by date. */
export function openPlaces(data: ViewData, rule: string): readonly FindingPlace[] {
  const all = placesOf(data, rule);
  return data.decided.has(rule) ? all.filter((place) => findingAt(data, place)?.by === undefined) : all;
}

/** Where the findings of a rule are about which somebody has decided, by date. */
export function settledPlaces(data: ViewData, rule: string): readonly FindingPlace[] {
  if (!data.decided.has(rule)) return [];
  return documentsOf(data, rule).flatMap((uri) =>
    listedIn(data, rule, uri).flatMap(({ by }, at) => (by === undefined ? [] : [{ rule, uri, at }])),
  );
}

export function findingAt(data: ViewData, { rule, uri, at }: FindingPlace): ListedFinding | undefined {
  return listedIn(data, rule, uri)[at];
}

/** What a rule says of a release, with what somebody has decided about it. */
export function listedIn(data: ViewData, rule: string, uri: string): readonly ListedFinding[] {
  const said = saidBy(data, rule, uri);
  const settled = data.decided.has(rule) ? data.judge(uri, said).settled : [];
  const decisions = new Map(settled.map(({ finding, by }) => [finding, by]));
  return listed(said).map((one) => {
    const by = decisions.get(one.finding);
    return by === undefined ? one : { ...one, by };
  });
}

function listed(said: readonly Finding[]): readonly ListedFinding[] {
  const seen = new Map<string, number>();
  return said.map((finding) => {
    const facts = finding.facts.join('\n');
    const copy = seen.get(facts) ?? 0;
    seen.set(facts, copy + 1);
    return { finding, copy };
  });
}

export interface CountedRule {
  readonly id: string;
  readonly summary: string;
  /** The gravest of its findings. */
  readonly severity: Severity;
  readonly count: number;
  /** One of the releases in which it has found something. */
  readonly uri: string | undefined;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
const ORDER = new Map(allRules.map(({ id }, at) => [id, at]));
const SUMMARIES = new Map(allRules.map(({ id, summary, severity }) => [id, { summary, severity }]));

/** Rules with open findings: the gravest first, then in the order of the catalogue. */
export function countedRules(data: ViewData): readonly CountedRule[] {
  const rules: CountedRule[] = [];
  for (const [id, tally] of data.ledger.byRule) {
    const count = data.decided.has(id) ? openPlaces(data, id).length : tally.findings;
    if (count > 0) rules.push({ id, count, uri: tally.documents.keySeq().first(), ...aboutRule(id) });
  }
  return rules.sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (ORDER.get(a.id) ?? 0) - (ORDER.get(b.id) ?? 0),
  );
}

function aboutRule(id: string): Pick<CountedRule, 'summary' | 'severity'> {
  return SUMMARIES.get(id) ?? { summary: '', severity: 'hint' };
}

/** Rules with settled findings, in the order of the catalogue. */
export function reviewedRules(data: ViewData): readonly CountedRule[] {
  return [...data.decided]
    .map((id) => ({ id, count: settledPlaces(data, id).length, uri: undefined, ...aboutRule(id) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => (ORDER.get(a.id) ?? 0) - (ORDER.get(b.id) ?? 0));
}
