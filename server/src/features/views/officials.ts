/** The tree of officials: persons by family name, the posts they held with years, and the releases that say so. */
import { personContent, postContent, sightingContent } from './officialLines';
import { emptyLevel, levelOf, type Level } from './level';
import { personsOf, postsOf, segmentOfPost, type HeldPost } from './posts';
import type { View, ViewData } from './view';

export const officials: View = {
  level: (data, [person, post]) => {
    if (person === undefined) return personsLevel(data);
    const posts = postsIn(data, person);
    if (post === undefined) return postsLevel(posts);
    const held = posts.find(({ segment }) => segment === post);
    return held === undefined ? emptyLevel : sightingsLevel(held);
  },
  pathOf: (data, uri, offset) => {
    const document = data.dossier.document(uri);
    const at = document?.facts.mentions.find(({ start, end }) => start <= offset && offset <= end);
    const head = document?.facts.delegations.flatMap(({ heads }) => heads)[0];
    const index = at?.type === 'official' ? at.person : (head?.person ?? 0);
    const person = document?.facts.persons[index];
    if (person === undefined) return undefined;
    const post = postsIn(data, person.key).find(({ sightings }) =>
      sightings.some((sighting) => sighting.document.uri === uri),
    );
    return post === undefined ? undefined : [person.key, post.segment, uri];
  },
  placeOf: (data, [person, post, uri]) => {
    if (person === undefined) return undefined;
    const posts = postsIn(data, person);
    const held = post === undefined ? posts.at(-1) : posts.find(({ segment }) => segment === post);
    const sighting = held?.sightings.findLast(({ document }) => uri === undefined || document.uri === uri);
    if (held === undefined || sighting === undefined) return undefined;
    const words = sighting.person.posts.find((one) => segmentOfPost(one) === held.segment);
    const isLastOfAll = post === undefined || words === undefined;
    return { uri: sighting.document.uri, span: isLastOfAll ? sighting.person.first : words.span };
  },
};

function personsLevel({ workspace }: ViewData): Level {
  return levelOf(workspace.derive(workspace.officials, personsOf), {
    segment: ({ key }) => key,
    name: ({ family }) => family,
    content: personContent,
  });
}

function postsIn({ workspace, dossier }: ViewData, key: string): readonly HeldPost[] {
  return workspace.derive(dossier.official(key), postsOf);
}

function postsLevel(posts: readonly HeldPost[]): Level {
  return levelOf(posts, {
    segment: ({ segment }) => segment,
    name: ({ name }) => name ?? '',
    content: postContent,
  });
}

function sightingsLevel({ sightings }: HeldPost): Level {
  return levelOf(sightings, {
    segment: ({ document }) => document.uri,
    name: ({ document }) => document.day?.slice(0, 4) ?? 'undated',
    content: sightingContent,
  });
}
