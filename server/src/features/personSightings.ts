/** One person over the folder, under every spelling that a release shows to be the same. */
import type { OfficialMention, Person } from '../release/model';
import { foldPhrase } from '../tokens/fold';
import { byDateThenUri } from '../workspace/document';
import type { Dossier, OfficialSighting } from '../workspace/dossier';

/** More spellings of one person than this are not followed from release to release. */
const MOST_SPELLINGS = 20;

/** The mentions of a person in a release, in the order of the text. */
export function mentionsOf({
  document,
  index,
}: Pick<OfficialSighting, 'document' | 'index'>): readonly OfficialMention[] {
  return document.facts.mentions.filter(
    (mention): mention is OfficialMention => mention.type === 'official' && mention.person === index,
  );
}

/**
 * What every release says of a person, by date. A release that writes the name in two ways (`Ana Duarte`,
 * `Ana M. Duarte`) joins those that have only one of them.
 */
export function personSightings(dossier: Dossier, person: Person): readonly OfficialSighting[] {
  if (!person.introduced) return dossier.official(person.key);
  const keys = new Set([person.key]);
  const found: OfficialSighting[] = [];
  for (const key of keys) {
    found.push(...dossier.official(key));
    const others = [
      ...dossier.officialAlsoWritten(key).map((one) => one.person.key),
      ...otherForms(dossier, key),
    ];
    for (const other of others) if (keys.size < MOST_SPELLINGS) keys.add(other);
  }
  return keys.size === 1 ? found : found.sort((a, b) => byDateThenUri(a.document, b.document));
}

/** The full forms, folded, that the releases of a key have beside it. */
function otherForms(dossier: Dossier, key: string): readonly string[] {
  return dossier.derive(dossier.official(key), formsIn);
}

function formsIn(sightings: readonly OfficialSighting[]): readonly string[] {
  const forms = sightings.flatMap((sighting) =>
    mentionsOf(sighting)
      .filter(({ form }) => form === 'full')
      .map(({ text }) => foldPhrase(text)),
  );
  return [...new Set(forms)];
}
