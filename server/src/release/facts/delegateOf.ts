/** An official as a delegate: posts, body, and how the text addresses them. */
import type { Delegate, Post } from '../model';
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { isCaucus } from './bodiesAside';
import type { MentionOf } from './sentences';

/** `Presidents A and B`: one plural in front of several names. */
function isShared(post: Post): boolean {
  return post.span.end - post.span.start > post.title.length;
}

/** The posts of the text itself, where it has any: a headline words them in its own way. */
function withoutHeadline({ prose }: Account, posts: readonly Post[]): readonly Post[] {
  const start = prose[0]?.start ?? 0;
  const own = posts.filter(({ span }) => span.start >= start);
  return own.length > 0 ? own : posts;
}

/** `Minister` behind `Defense Minister` is the same post once more. */
function withoutShort(posts: readonly Post[]): readonly Post[] {
  if (posts.length < 2) return posts;
  return posts.filter(({ title }) => !posts.some((other) => other.title.endsWith(` ${title}`)));
}

function spelledOneWay(title: string): string {
  return title.replace('Defence', 'Defense');
}

/** `Under Secretary` under a picture, `Under Secretary for Policy` in the text: the same post once more. */
function withoutBegun(posts: readonly Post[]): readonly Post[] {
  if (posts.length < 2) return posts;
  return posts.filter(
    ({ title }) =>
      !posts.some((other) => spelledOneWay(other.title).startsWith(`${spelledOneWay(title)} for `)),
  );
}

const LONGEST_INTRODUCTION = 240;
/** `Sr. Lt. Gen.` under a picture, of whom the text has told all. */
const SHORT_RANK = lean(/^(?:\p{Lu}\p{L}{1,5}\.\s?){1,4}$/u);
const SMALL = new Set(['of', 'for', 'the', 'and', 'to']);

function wordsOf({ title }: Post): readonly string[] {
  return title
    .replace(/\bPM\b/, 'Prime Minister')
    .replace(/\bFM\b/, 'Foreign Minister')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => !SMALL.has(word));
}

/** `Foreign Minister` further down, of a `Minister of Foreign Affairs`: the same post in fewer words. */
function withoutAgain(posts: readonly Post[]): readonly Post[] {
  const [first] = posts;
  if (first === undefined || posts.length < 2) return posts;
  return posts.filter((post) => {
    if (post.span.start < first.span.end + LONGEST_INTRODUCTION) return true;
    if (SHORT_RANK.test(post.title)) return false;
    const words = wordsOf(post);
    return !posts.some(
      (other) => other.span.start < post.span.start && words.every((word) => wordsOf(other).includes(word)),
    );
  });
}

/** Each title once, however it is written. */
function withoutSame(posts: readonly Post[]): readonly Post[] {
  if (posts.length < 2) return posts;
  return posts.filter(
    (post, i) => posts.findIndex((other) => other.title.toLowerCase() === post.title.toLowerCase()) === i,
  );
}

/** `Minister Prince Saud Al-Faisal`, `has as its leader A, Director for Ports`: a rank of birth, or a part in the meeting, beside a post. */
const NO_POST = /^(?:Prince|Princess|chair|head|leader)$/;

/**
 * `Social Secretary` of `White House Social Secretary` is at no body of a government, and neither is the chair of a
 * legislators’ caucus.
 */
function isAtBody({ agency, agencySpan }: Post, posts: readonly Post[]): boolean {
  if (agency === undefined || isCaucus(agency)) return false;
  return agency !== 'White House' || !posts.some(({ span }) => span.start - 1 === agencySpan?.end);
}

/** The delegate with posts and body as the text gives them where it introduces the person. */
export function delegateOf(account: Account, mention: MentionOf<'official'>): Delegate {
  const person = account.persons[mention.person];
  const posts = withoutHeadline(
    account,
    (person?.posts ?? []).filter((post) => post.full),
  );
  const chosen = withoutShort(posts.length > 0 ? withoutBegun(posts) : (person?.posts ?? []));
  const introduced = withoutAgain(chosen);
  const unique = withoutSame(introduced);
  const named = unique.length > 1 ? unique.filter((post) => !NO_POST.test(post.title)) : unique;
  const title = named.map((post) => post.title).join('; ');
  const agency = unique.find((post) => isAtBody(post, unique))?.agency ?? person?.body?.name ?? null;
  const shortTitle = unique.find(
    (post) =>
      post.span.end <= mention.start &&
      (mention.start - post.span.end <= 2 || isShared(post)) &&
      !/\s(?:of|for|to|on)\s/.test(post.title),
  );
  const honorific =
    mention.honorific ??
    (shortTitle === undefined
      ? undefined
      : { start: shortTitle.span.start, end: shortTitle.span.end, text: shortTitle.title });
  return {
    name: person?.name ?? mention.value,
    title: title === '' ? null : title,
    agency,
    person: mention.person,
    span: { start: mention.start, end: mention.end },
    postBefore: unique.some((post) => post.span.end <= mention.start),
    ...(honorific === undefined ? {} : { honorific }),
  };
}
