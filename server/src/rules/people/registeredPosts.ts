/** Posts that the workspace's registry gives a person, at the time of a release. */
import type { RegisteredPost } from '../../gazetteer/registry';
import type { Person } from '../../release/model';
import { foldPhrase } from '../../tokens/fold';
import type { DeriveContext } from '../../workspace/derived';
import { fullPosts } from './accounts';
import { isCompatible, postCoresOf } from './posts';

/** Whether a day lies in a time whose ends are days, months or years. */
function isIn({ from, until }: RegisteredPost, day: string): boolean {
  const isBegun = from === undefined || day.slice(0, from.length) >= from;
  return isBegun && (until === undefined || day.slice(0, until.length) <= until);
}

/** What the registry says of the posts that a release gives a person. */
export interface PostVerdict {
  /** It has one of them at that time; else the one that it has. */
  readonly isRight: boolean;
  readonly post: RegisteredPost;
}

/**
 * Holds the posts of a person against the registry.
 * @param day of the release; undated posts are always held
 * @returns undefined where the registry has no post of the person at the time, or the release gives none
 */
export function registeredVerdict(
  context: DeriveContext,
  person: Person,
  day: string | null,
): PostVerdict | undefined {
  const { officialsByName } = context.knowledge;
  if (officialsByName.size === 0) return undefined;
  const official = officialsByName.get(foldPhrase(person.name))?.[0];
  const held = (official?.posts ?? []).filter((post) =>
    day === null ? post.from === undefined && post.until === undefined : isIn(post, day),
  );
  const [first] = held;
  if (first === undefined) return undefined;
  const given = fullPosts(person).flatMap(({ title }) => postCoresOf(title, context));
  if (given.length === 0) return undefined;
  const right = held.find(({ title }) =>
    postCoresOf(title, context).some((one) => given.some((other) => isCompatible(one, other))),
  );
  return { isRight: right !== undefined, post: right ?? first };
}
