/** Persons for whom only the place of a mention counts. */
import type { Person } from '../release/model';
import type { Span } from '../text/span';

const place = ({ start, end }: Span): Span => ({ start, end });

/** A person whose spans are spans alone: as read they are whole mentions, which are kept or sent by themselves. */
export function withPlaces(person: Person): Person {
  const posts = person.posts.map((post) => ({
    ...post,
    span: place(post.span),
    ...(post.agencySpan === undefined ? {} : { agencySpan: place(post.agencySpan) }),
  }));
  return { ...person, first: place(person.first), posts };
}
