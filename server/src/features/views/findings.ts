/** The tree of findings: by rule, and apart from them those about which somebody has decided. */
import type { ReleaseFacts } from '../../release/model';
import { findingContent, reviewedContent, reviewedRuleContent, ruleContent } from './findingLines';
import { levelOf, type Level } from './level';
import {
  countedRules,
  findingAt,
  listedIn,
  openPlaces,
  reviewedRules,
  settledPlaces,
  type FindingPlace,
  type ListedFinding,
} from './ruleFindings';
import type { View, ViewData } from './view';

/** The branch of what is settled; no rule is called so. */
const REVIEWED = '(reviewed)';

export const findings: View = {
  level: (data, path) => {
    const [first, second] = path;
    if (first === undefined) return rootLevel(data);
    if (first !== REVIEWED) return findingsLevel(data, openPlaces(data, first));
    return second === undefined ? reviewedRulesLevel(data) : findingsLevel(data, settledPlaces(data, second));
  },
  pathOf: (data, uri, offset) => {
    const { own, shared } = data.ledger;
    const { open } = data.judge(uri, [...(own.get(uri) ?? []), ...(shared.get(uri) ?? [])]);
    const inOrder = [...open].sort((a, b) => a.span.start - b.span.start);
    const at = inOrder.find(({ span }) => span.start <= offset && offset <= span.end) ?? inOrder[0];
    if (at === undefined) return undefined;
    const listed = listedIn(data, at.rule, uri).find(({ finding }) => finding === at);
    return listed === undefined ? undefined : [at.rule, segmentOf(listed)];
  },
  placeOf: (data, path) => {
    const [rule, segment] = path[0] === REVIEWED ? path.slice(1) : path;
    if (rule === undefined || segment === undefined) return undefined;
    const found = listedIn(data, rule, uriIn(segment)).find((one) => segmentOf(one) === segment)?.finding;
    return found === undefined ? undefined : { uri: found.uri, span: found.span };
  },
};

function rootLevel(data: ViewData): Level {
  const open = countedRules(data).map((rule) => ({ segment: rule.id, content: ruleContent(rule) }));
  const reviewed = reviewedRules(data).reduce((sum, { count }) => sum + count, 0);
  const entries = [
    ...open,
    ...(reviewed === 0 ? [] : [{ segment: REVIEWED, content: reviewedContent(reviewed) }]),
  ];
  return levelOf(entries, {
    segment: ({ segment }) => segment,
    name: ({ segment }) => segment,
    content: ({ content }) => content,
  });
}

function reviewedRulesLevel(data: ViewData): Level {
  return levelOf(reviewedRules(data), {
    segment: ({ id }) => id,
    name: ({ id }) => id,
    content: reviewedRuleContent,
  });
}

/** By document and the facts that are compared, so that a finding keeps its line when the text around it moves. */
function segmentOf({ finding: { uri, facts }, copy }: ListedFinding): string {
  return [uri, String(copy), ...facts].join('\n');
}

function uriIn(segment: string): string {
  return segment.slice(0, segment.indexOf('\n'));
}

function findingsLevel(data: ViewData, places: readonly FindingPlace[]): Level {
  const factsOf = (uri: string): ReleaseFacts | undefined => data.dossier.document(uri)?.facts;
  return levelOf(places, {
    segment: (place) => {
      const listed = findingAt(data, place);
      return listed === undefined ? '' : segmentOf(listed);
    },
    name: ({ uri }) => factsOf(uri)?.issued?.date ?? 'undated',
    content: (place) => findingContent(findingAt(data, place), factsOf(place.uri)?.lines),
    mayBe: (segment) => {
      const wanted = uriIn(segment);
      return ({ uri }) => uri === wanted;
    },
  });
}
