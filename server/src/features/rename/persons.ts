/** Renaming a person: every mention in every release that has this person, short forms too. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { OfficialMention, Person } from '../../release/model';
import { foldPhrase, foldSpace } from '../../tokens/fold';
import type { Dossier } from '../../workspace/dossier';
import { mentionsOf, personSightings } from '../personSightings';
import { refuse, type Occurrence, type Refusal, type Respelling } from './change';
import { carriedOver, partsOf, withFamily } from './personName';

/** Mentions of a person in all releases, in the order of their dates. */
export function personOccurrences(dossier: Dossier, person: Person): readonly Occurrence<OfficialMention>[] {
  return personSightings(dossier, person).flatMap((sighting) =>
    mentionsOf(sighting).map((mention) => ({ document: sighting.document, mention })),
  );
}

const NAME = /^\p{Lu}[\p{L}\p{M}'’.‐‑\-, ]*$/u;
const LONGEST = 80;

/** What each mention reads under the new name, or why the name cannot be one. */
export function respellPerson(
  knowledge: Knowledge,
  person: Person,
  occurrences: readonly Occurrence<OfficialMention>[],
  newName: string,
): readonly Respelling[] | Refusal {
  const typed = foldSpace(newName);
  if (!NAME.test(typed) || typed.length > LONGEST) {
    return refuse(
      `“${newName}” is no name of a person: one begins with a capital and has letters, blanks, hyphens, apostrophes and full stops only.`,
    );
  }
  const from = partsOf(knowledge, person.name);
  const to = partsOf(knowledge, typed.includes(' ') ? typed : withFamily(from, typed));
  return occurrences.map((occurrence): Respelling => {
    const { text, form } = carriedOver(occurrence.mention.text, from, to);
    const isAmbiguous = form === 'short' && hasNamesake(occurrence, to.family);
    const caution = isAmbiguous ? { caution: 'namesake' as const } : {};
    return { occurrence, form, text, family: to.family, ...caution };
  });
}

/** Another person of the release already has the family name. */
function hasNamesake({ document, mention }: Occurrence<OfficialMention>, family: string): boolean {
  const { persons } = document.facts;
  const own = persons[mention.person];
  return persons.some((one) => one !== own && foldPhrase(one.family) === foldPhrase(family));
}
