/** “the” in front of some bodies of a list only. */
import type { Release } from '../../release/model';
import { cover } from '../../text/span';
import { foldPhrase } from '../../tokens/fold';
import { example } from '../examples';
import { isNews } from '../guards';
import type { Fix, Problem, ReleaseRule } from '../rule';
import { quoteList } from '../wording';
import { agencyRuns } from './agencyRuns';
import type { AgencyRun, RunItem } from './agencyRuns';

/** Names with such a head take an article; `Global Affairs Canada` and `INTERPOL` do not. */
const TAKES_ARTICLE =
  /\b(?:Administration|Agency|Authority|Board|Bureau|Cent(?:er|re)|Command|Commission|Committee|Council|Department|Directorate|Inspectorate|Institute|Ministry|Office|Police|Secretariat|Service)\b/u;

/** Spelled out, no elliptical item of `the Departments of Defense and Justice`. */
function isComparable({ mention }: RunItem): boolean {
  const isSpelledOut = foldPhrase(mention.text) === foldPhrase(mention.value);
  return isSpelledOut && !mention.acronym && TAKES_ARTICLE.test(mention.text);
}

function addFix(items: readonly RunItem[]): Fix {
  return {
    title: 'Add “the” to every body of the list',
    safe: true,
    edits: items
      .filter((item) => !item.article)
      .map(({ span }) => ({ span: { start: span.start, end: span.start }, text: 'the ' })),
  };
}

/** The first article stands for all. */
function dropFix(release: Release, items: readonly RunItem[]): Fix {
  return {
    title: 'Keep “the” before the first body alone',
    safe: true,
    edits: items.flatMap(({ article, span }, at) => {
      if (at === 0) return article ? [] : [{ span: { start: span.start, end: span.start }, text: 'the ' }];
      const written = /^the\s+/i.exec(release.text.slice(span.start, span.end))?.[0] ?? '';
      return article ? [{ span: { start: span.start, end: span.start + written.length }, text: '' }] : [];
    }),
  };
}

function check(release: Release, run: AgencyRun): Problem | undefined {
  if (run.items.length < 3 || !run.items.every(isComparable)) return undefined;
  const articles = run.items.map((item) => item.article);
  const isShared = articles[0] === true && !articles.slice(1).includes(true);
  if (isShared || new Set(articles).size === 1) return undefined;
  const [first, ...rest] = run.items;
  if (first === undefined) return undefined;
  const without = run.items.filter((item) => !item.article).map((item) => item.mention.text);
  return {
    span: rest.reduce((span, item) => cover(span, item.span), first.span),
    severity: 'hint',
    message: `This list has “the” before some bodies, but not before ${quoteList(without)}.`,
    facts: run.items.map((item) => item.mention.value),
    fixes: [addFix(run.items), dropFix(release, run.items)],
  };
}

export const listParallelism: ReleaseRule = {
  id: 'list-parallelism',
  family: 'agencies',
  scope: 'release',
  severity: 'hint',
  enabledByDefault: false,
  fixable: true,
  summary: 'A list of bodies has “the” before some of them only.',
  why: 'Items of a list are built alike: an article before each of them, or one before the first for all. Lists of three and more bodies that are spelled out are looked at; names without a common noun in them take no article. Off by default, since a house may not care, and in news items.',
  source: 'GPO Style Manual and the Chicago Manual of Style, “parallel structure”.',
  fires: [
    example(
      'Only the last has one',
      [
        'Media Note',
        'Warsaw',
        'May 5, 2022',
        'Poland and Peru held the first Poland-Peru Rail Dialogue in Warsaw on May 4, 2022. The Polish delegation included officials of ⟪Ministry of Finance, Ministry of Justice, and the National Police Agency⟫.',
      ],
      [
        'Media Note',
        'Warsaw',
        'May 5, 2022',
        'Poland and Peru held the first Poland-Peru Rail Dialogue in Warsaw on May 4, 2022. The Polish delegation included officials of the Ministry of Finance, the Ministry of Justice, and the National Police Agency.',
      ],
    ),
    example('One of four has none', [
      'Media Note',
      'Warsaw',
      'May 5, 2022',
      'Poland and Peru held the first Poland-Peru Rail Dialogue in Warsaw on May 4, 2022. The Polish delegation included officials of ⟪the Ministry of Finance, Ministry of Justice, the Ministry of Defence, and the National Police Agency⟫.',
    ]),
  ],
  silent: [
    example('One article for all, and one before each', [
      'Media Note',
      'Warsaw',
      'May 5, 2022',
      'Poland and Peru held the first Poland-Peru Rail Dialogue in Warsaw on May 4, 2022. The Polish delegation included officials of the Ministry of Finance, Ministry of Justice, and Ministry of Defence. Peru sent the Ministry of Energy, the Ministry of Justice, and the Ministry of Defence.',
    ]),
    example('Names that take none, and a pair', [
      'Media Note',
      'Ottawa',
      'May 5, 2022',
      'Canada and Peru held the first Canada-Peru Rail Dialogue in Ottawa on May 4, 2022. The Canadian delegation included officials of Global Affairs Canada, the Department of Justice, and Natural Resources Canada. Peru sent Ministry of Energy and the Ministry of Justice.',
    ]),
  ],
  *check(release) {
    if (isNews(release)) return;
    for (const run of agencyRuns(release)) {
      const problem = check(release, run);
      if (problem !== undefined) yield problem;
    }
  },
};
