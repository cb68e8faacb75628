/** “coordinator for cyber Issues”: a title part in capitals, part not. */
import { dialogueWords, titles } from '../../gazetteer/data';
import type { Delegate, Release, TitleMention } from '../../release/model';
import type { Span } from '../../text/span';
import { foldWord } from '../../tokens/fold';
import { example } from '../examples';
import { isIssuersText, isNews } from '../guards';
import type { Fix, Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';

/** Parts a title is joined from: `Coordinator` for `Cyber Issues`, `Ambassador` in charge of `Cyber Policy`. */
const JOINING = new Set([
  'of',
  'for',
  'the',
  'on',
  'in',
  'to',
  'at',
  'and',
  '&',
  'a',
  'an',
  'with',
  'charge',
  'ad',
  'interim',
  'pro',
  'tempore',
]);
/** `nominee for`, `nominee to be`, `designee to serve as` in front of a post */
const NOMINATED = ['nominee', 'designee', 'be', 'serve', 'as'];
/** Foreign parts and facts in front, which are lower case by themselves. */
const LOWER_ANYWAY = new Set(
  [
    ...titles.states,
    ...JOINING,
    ...NOMINATED,
    'elect',
    'designate',
    'd’affaires',
    "d'affaires",
    'de',
    'del',
    'la',
  ].map(foldWord),
);
const TITLE_WORDS = new Set([...titles.heads, ...titles.modifiers].map(foldWord));
const TOPICS = new Set(dialogueWords.topics.map(foldWord));

/** Words that end the name of a post or of its subject. */
const ENDS = new Set([
  ...[
    'affairs',
    'issues',
    'matters',
    'operations',
    'policy',
    'programs',
    'relations',
    'security',
    'strategy',
  ],
  ...titles.heads.map(foldWord),
]);

const CUT_OFF = /^\s(?:affairs|matters)\b/u;

interface Word extends Span {
  readonly text: string;
  readonly isUpper: boolean;
}

/** A word that begins with no capital and is none of those that join. */
const SMALL_WORD =
  /(?<![\p{L}\p{N}&’'.-])(?!(?:of|for|the|on|in|to|at|and|a|an|with)(?![\p{L}\p{N}&’'.-]))(?!\p{Lu})[\p{L}\p{N}&’'.-]/u;

/** The words of a title by its parts, without acronyms and words that are lower case anyway. */
function partsOf(text: string): readonly (readonly Word[])[] {
  const parts: Word[][] = [[]];
  for (const match of text.matchAll(/[\p{L}\p{N}&’'.-]+/gu)) {
    const [word] = match;
    const folded = foldWord(word);
    if (JOINING.has(folded)) parts.push([]);
    else if (!LOWER_ANYWAY.has(folded) && !/\p{Lu}.*\p{Lu}|\.|-/u.test(word) && word.length > 2) {
      const isUpper = /^[\p{Lu}\p{N}]/u.test(word);
      parts.at(-1)?.push({ text: word, isUpper, start: match.index, end: match.index + word.length });
    }
  }
  return parts.filter((part) => part.length > 0);
}

/** `cyber Issues`, `deputy Secretary`; an upper-case word in front may be a name: `European commissioner`. */
function isMixedPart(part: readonly Word[]): boolean {
  return part.some((word, at) => {
    const next = part[at + 1];
    if (next === undefined || word.isUpper === next.isUpper) return false;
    const folded = foldWord(word.text);
    return !word.isUpper || TITLE_WORDS.has(folded) || TOPICS.has(folded);
  });
}

/** `Assistant Secretary for International affairs`: what has a capital before and around it is no name. */
function isMixedAtEnd(parts: readonly (readonly Word[])[]): boolean {
  const words = parts.flat();
  return parts.some((part) =>
    part.some((word, at) => {
      const next = part[at + 1];
      if (next === undefined || !word.isUpper || next.isUpper || !ENDS.has(foldWord(next.text))) return false;
      return words.some((one) => one !== word && one.isUpper && TITLE_WORDS.has(foldWord(one.text)));
    }),
  );
}

/** `Coordinator for cyber issues`; a lower-case head before a name is right: `secretary of Homeland Security`. */
function isMixedWhole(parts: readonly (readonly Word[])[]): boolean {
  const [head, ...rest] = parts;
  return (
    head?.every((word) => word.isUpper) === true && rest.some((part) => part.every((word) => !word.isUpper))
  );
}

function recased(text: string, toUpper: boolean): string {
  const words = partsOf(text).flat();
  return words.reduce((result, { start, text: word }) => {
    const first = word.charAt(0);
    return (
      result.slice(0, start) + (toUpper ? first.toUpperCase() : first.toLowerCase()) + result.slice(start + 1)
    );
  }, text);
}

function fixesOf(release: Release, span: Span, text: string): readonly Fix[] {
  const lower = recased(text, false);
  const upper = recased(text, true);
  return (isNews(release) ? [lower, upper] : [upper, lower]).map((form) => ({
    title: `Write ${quote(form)}`,
    safe: true,
    edits: [{ span, text: form }],
  }));
}

/** The title with the word that its lower case has cut off: `Director for International` and `affairs`. */
function whole(release: Release, mention: TitleMention): Span & { readonly text: string } {
  const rest = CUT_OFF.exec(release.text.slice(mention.end, mention.end + 20))?.[0] ?? '';
  return { start: mention.start, end: mention.end + rest.length, text: mention.text + rest };
}

function mixedTitle(release: Release, mentioned: TitleMention): Problem | undefined {
  const mention = whole(release, mentioned);
  if (!SMALL_WORD.test(mention.text)) return undefined;
  const parts = partsOf(mention.text);
  if (!parts.some(isMixedPart) && !isMixedAtEnd(parts) && !isMixedWhole(parts)) return undefined;
  return {
    span: { start: mention.start, end: mention.end },
    severity: 'warning',
    message: `${quote(mention.text)} mixes words with and without a capital.`,
    facts: [mention.text],
    fixes: fixesOf(release, mention, mention.text),
  };
}

interface Introduced {
  readonly delegate: Delegate;
  readonly title: TitleMention;
  readonly isUpper: boolean;
}

/** Delegates whose title stands behind the name, all in one case. */
function introductions(release: Release): readonly Introduced[] {
  return release.delegations
    .flatMap((side) => [...side.heads, ...side.members])
    .flatMap((delegate) => {
      const [post] = release.persons[delegate.person]?.posts ?? [];
      if (delegate.postBefore || post === undefined || post.span.start < delegate.span.end) return [];
      const title = release.mentions.find((mention) => mention.start === post.span.start);
      const [first] = partsOf(post.title).flat();
      if (title?.type !== 'title' || first === undefined) return [];
      return [{ delegate, title, isUpper: first.isUpper }];
    });
}

/** The rarer case among the delegates is reported; of two equally frequent ones the lower. */
function* unequalTitles(release: Release): Generator<Problem> {
  const all = introductions(release);
  const upper = all.filter((one) => one.isUpper);
  const lower = all.filter((one) => !one.isUpper);
  const [few, many] = upper.length < lower.length ? [upper, lower] : [lower, upper];
  const [reference] = many;
  if (reference === undefined) return;
  for (const { title, isUpper } of few) {
    const form = recased(title.text, !isUpper);
    yield {
      span: title,
      severity: 'warning',
      message: `${quote(title.text)} is ${isUpper ? 'capitalised' : 'in lower case'}, but ${quote(reference.title.text)} is not.`,
      facts: [title.text, reference.title.text],
      related: [{ span: reference.title, message: `The title of ${reference.delegate.name}.` }],
      fixes: [{ title: `Write ${quote(form)}`, safe: true, edits: [{ span: title, text: form }] }],
    };
  }
}

export const titleCaseMixed: ReleaseRule = {
  id: 'title-case-mixed',
  family: 'people',
  scope: 'release',
  severity: 'warning',
  enabledByDefault: true,
  fixable: true,
  summary: 'A title is part capitalised, part not, or one delegate’s is and another’s is not.',
  why: 'Government texts capitalise a title, newspapers do not; a title that is half of each has been converted by hand and one word forgotten. Prepositions, “acting” and “former”, acronyms and names inside a title (“secretary of Homeland Security”) are left alone.',
  source: 'GPO Style Manual (2016), 3.36; AP Stylebook, “titles”.',
  fires: [
    example(
      'One word of a lower-case title',
      [
        'Officials said on March 3, 2020 that Austria and Peru will hold talks. Anna Gruber, ⟪director for ocean Policy⟫ at the Ministry of Foreign Affairs, will lead the Austrian delegation.',
      ],
      [
        'Officials said on March 3, 2020 that Austria and Peru will hold talks. Anna Gruber, director for ocean policy at the Ministry of Foreign Affairs, will lead the Austrian delegation.',
      ],
      'wire.release',
    ),
    example(
      'The last word of a title in capitals',
      [
        'Media Note',
        'Vienna',
        'March 3, 2020',
        'On March 2, 2020, Austria and Peru held the first Austria-Peru Ocean Dialogue in Vienna. Anna Gruber, ⟪Deputy Director for International affairs⟫ at the Ministry of Foreign Affairs, led the Austrian delegation.',
      ],
      [
        'Media Note',
        'Vienna',
        'March 3, 2020',
        'On March 2, 2020, Austria and Peru held the first Austria-Peru Ocean Dialogue in Vienna. Anna Gruber, Deputy Director for International Affairs at the Ministry of Foreign Affairs, led the Austrian delegation.',
      ],
    ),
    example(
      'Two delegates',
      [
        'Media Note',
        'Vienna',
        'March 3, 2020',
        'On March 2, 2020, Austria and Peru held the first Austria-Peru Ocean Dialogue in Vienna.',
        'Anna Gruber, Director for Ocean Policy at the Ministry of Foreign Affairs, led the Austrian delegation. Luis Quispe, ⟪director for maritime affairs⟫ at the Ministry of Foreign Affairs, led the Peruvian delegation.',
      ],
      [
        'Media Note',
        'Vienna',
        'March 3, 2020',
        'On March 2, 2020, Austria and Peru held the first Austria-Peru Ocean Dialogue in Vienna.',
        'Anna Gruber, Director for Ocean Policy at the Ministry of Foreign Affairs, led the Austrian delegation. Luis Quispe, Director for Maritime Affairs at the Ministry of Foreign Affairs, led the Peruvian delegation.',
      ],
    ),
  ],
  silent: [
    example('All capitals, and all lower case', [
      'Media Note',
      'Vienna',
      'March 3, 2020',
      'On March 2, 2020, Austria and Peru held the first Austria-Peru Ocean Dialogue in Vienna.',
      'Anna Gruber, Director for Ocean Policy at the Ministry of Foreign Affairs, led the Austrian delegation. Acting Director for Maritime Affairs Luis Quispe led the Peruvian delegation.',
    ]),
    example('An ambassador in charge of something, and a number', [
      'Media Note',
      'Vienna',
      'March 3, 2020',
      'On March 2, 2020, Austria and Japan held the first Austria-Japan Ocean Dialogue in Vienna.',
      'MORITA Kenji, Ambassador in charge of Ocean Policy, led the Japanese delegation. The 1st Vice Minister of Maritime Affairs Anna Gruber led the Austrian delegation.',
    ]),
    example('A post that somebody is nominated for', [
      'Media Note',
      'Vienna',
      'March 3, 2020',
      'Austria announced the delegation to the first Austria-Peru Ocean Dialogue on March 9, 2020 in Lima.',
      'Anna Gruber, nominee for Director for Ocean Policy, will lead the Austrian delegation. Eva Moser, nominee to be Deputy Director for Maritime Affairs, and Jan Huber, Director for Ports, will take part.',
    ]),
    example(
      'A name inside a lower-case title',
      [
        'Officials said on March 3, 2020 that the United States and Peru will hold talks. Ada Quill, assistant secretary of Homeland Security, will lead the U.S. delegation.',
      ],
      undefined,
      'wire.release',
    ),
  ],
  *check(release) {
    const reported = new Set<number>();
    for (const mention of release.mentions) {
      if (mention.type !== 'title' || mention.quoted || !isIssuersText(mention.zone)) continue;
      const problem = mixedTitle(release, mention);
      if (problem === undefined) continue;
      reported.add(mention.start);
      yield problem;
    }
    for (const problem of unequalTitles(release)) if (!reported.has(problem.span.start)) yield problem;
  },
};
