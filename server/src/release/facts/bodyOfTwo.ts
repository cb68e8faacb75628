/** A body in front of the first of two with the same rank, which is that of the second too unless one stands behind that name. */
import type { Post } from '../model';
import { between } from './gaps';
import type { Place } from './gaps';

/** `Senior Director` of `Senior Director for China`. */
function rankOf(title: string): string {
  return title.split(/\s(?:for|of|to|on)\s/)[0] ?? title;
}

/** `Ministry of Ports Senior Director for Cod Kari Berg and Senior Director for Ice Ola Moe`: the second shares the body. */
export function withSharedBody(
  place: Place,
  post: Post,
  previous: { post: Post; end: number } | undefined,
  name: number | undefined,
): Post {
  if (
    previous?.post.agency === undefined ||
    post.agency !== undefined ||
    previous.post.agencySpan === undefined
  )
    return post;
  const isInFront = previous.post.agencySpan.end <= previous.post.span.start;
  const isJoined =
    /^\s+and\s+$/.test(place.text.slice(previous.end, post.span.start)) &&
    rankOf(post.title) === rankOf(previous.post.title);
  return isInFront && isJoined && !hasOwnBody(place, name)
    ? { agency: previous.post.agency, agencySpan: previous.post.agencySpan, ...post }
    : post;
}

const OF_BODY = /^(?: (?:of|from|at) (?:the )?| \(|, (?:the )?)$/;

/** `Ola Moe of the Ministry of Ports` behind `Ministry of Trade Director Kari Berg and Director` */
function hasOwnBody({ mentions, ...place }: Place, name: number | undefined): boolean {
  const official = name === undefined ? undefined : mentions[name];
  const next = name === undefined ? undefined : mentions[name + 1];
  if (official === undefined || next?.type !== 'agency') return false;
  return OF_BODY.test(between({ mentions, ...place }, official, next));
}
