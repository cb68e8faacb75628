/** What the workspace's registry says of the thing under the pointer, at the end of its hover. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { RegisteredPost } from '../../gazetteer/registry';
import type { Mention, ReleaseFacts } from '../../release/model';
import { foldPhrase } from '../../tokens/fold';
import { link, list, paragraphs, plain, strong } from '../markdown';
import { dayName, fileNameOf } from '../naming';
import { registryPlace } from '../registryEntry';

/** Posts with their times, other spellings, and the file; undefined where the registry has no entry. */
export function registeredHover(
  knowledge: Knowledge,
  facts: ReleaseFacts,
  mention: Mention,
): string | undefined {
  const place = registryPlace(knowledge, facts, mention);
  if (place === undefined) return undefined;
  const [name, ...others] = place.spellings;
  const official =
    mention.type === 'official' ? knowledge.officialsByName.get(foldPhrase(name.text))?.[0] : undefined;
  return paragraphs([
    `${strong('In the registry')} as ${plain(name.text)} (${link(fileNameOf(place.uri), place.uri)})`,
    list((official?.posts ?? []).map(postLine)),
    others.length === 0 ? undefined : `Other names: ${others.map(({ text }) => plain(text)).join(', ')}`,
  ]);
}

/** `Director General for Ocean Affairs, Ministry of Foreign Affairs, since March 2019` */
function postLine({ title, agency, from, until }: RegisteredPost): string {
  return [title, agency, period(from, until)]
    .filter((part) => part !== undefined)
    .map(plain)
    .join(', ');
}

function period(from: string | undefined, until: string | undefined): string | undefined {
  if (from !== undefined && until !== undefined) return `${dayName(from)} to ${dayName(until)}`;
  if (from !== undefined) return `since ${dayName(from)}`;
  return until === undefined ? undefined : `until ${dayName(until)}`;
}
