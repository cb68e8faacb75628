/** Renaming a body: its name, the items of lists that share a head, and its acronym. */
import type { AgencyMention } from '../../release/model';
import { foldPhrase, foldSpace } from '../../tokens/fold';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { sightingsOfMention } from '../bodySightings';
import { initialsOf } from '../initials';
import { refuse, type Caution, type Occurrence, type Refusal, type Respelling } from './change';
import { wordsIn } from './words';

/** Mentions of a body in all releases, in the order of their dates. */
export function bodyOccurrences(
  dossier: Dossier,
  document: WorkspaceDocument,
  mention: AgencyMention,
): readonly Occurrence<AgencyMention>[] {
  return sightingsOfMention(dossier, document, mention).flatMap((sighting) =>
    sighting.mentions.map((mention) => ({ document: sighting.document, mention })),
  );
}

/** What somebody typed: `Ministry of Digital Affairs (MDA)`, either part alone. */
interface Wanted {
  readonly name: string | undefined;
  readonly acronym: string | undefined;
}

const ACRONYM = /^\p{Lu}[\p{L}\p{N}&.-]*[\p{Lu}\p{N}]$/u;
const BRACKETED = /^(?<name>.+?) ?\((?<acronym>[^()]+)\)$/u;
const NAME = /^[\p{L}][\p{L}\p{M}\p{N}'’.,&/‐‑\- ]*$/u;
const LONGEST = 120;

/** `the` in front belongs to the sentence, not to the name. */
function wantedOf(typed: string): Wanted {
  const text = foldSpace(typed).replace(/^the (?=\S)/i, '');
  if (ACRONYM.test(text)) return { name: undefined, acronym: text };
  const { name, acronym } = BRACKETED.exec(text)?.groups ?? {};
  return { name: name ?? text, acronym };
}

/** What each mention reads under the new name, or why the name cannot be one. */
export function respellBody(
  { value, text, acronym }: AgencyMention,
  occurrences: readonly Occurrence<AgencyMention>[],
  newName: string,
): readonly Respelling[] | Refusal {
  const wanted = wantedOf(newName);
  if (acronym && wanted.name !== undefined && wanted.acronym === undefined) {
    return refuse(`“${newName}” is no acronym: to give the body another name, rename “${value}” itself.`);
  }
  const isName =
    wanted.name === undefined ||
    (NAME.test(wanted.name) && wanted.name.length <= LONGEST && /\p{Lu}/u.test(wanted.name));
  const isAcronym = wanted.acronym === undefined || ACRONYM.test(wanted.acronym);
  if (!isName || !isAcronym) {
    return refuse(
      `“${newName}” is no name of a body: one has letters and a capital, and stands on one line.`,
    );
  }
  if (!acronym && wanted.name === undefined && foldPhrase(text) === foldPhrase(value)) {
    return respelled(occurrences, { name: wanted.acronym, acronym: undefined });
  }
  return respelled(occurrences, wanted);
}

function respelled(occurrences: readonly Occurrence<AgencyMention>[], wanted: Wanted): readonly Respelling[] {
  return occurrences.flatMap((occurrence): readonly Respelling[] => {
    const { mention } = occurrence;
    if (mention.acronym) return ofAcronym(occurrence, wanted);
    if (wanted.name === undefined) return [];
    const { text, caution } = nameFor(mention, wanted.name);
    return [{ occurrence, form: 'name', text, ...(caution === undefined ? {} : { caution }) }];
  });
}

/** The acronym that is asked for, else that of the new name where the old one was made of initials too. */
function ofAcronym(occurrence: Occurrence<AgencyMention>, { name, acronym }: Wanted): readonly Respelling[] {
  const { text, value } = occurrence.mention;
  if (acronym !== undefined) return [{ occurrence, form: 'acronym', text: acronym }];
  const initials = name === undefined ? '' : initialsOf(name);
  if (initials.length < 2 || initials === text || initialsOf(value) !== text) return [];
  return [{ occurrence, form: 'acronym', text: initials, caution: 'initials' }];
}

/** `Justice` of `the Departments of Justice and Commerce` takes what differs behind the shared head. */
function nameFor({ text, value }: AgencyMention, name: string): { text: string; caution?: Caution } {
  const written = wordsIn(text);
  if (foldPhrase(written) === foldPhrase(value)) return { text: name };
  if (value.endsWith(written)) {
    const head = value.slice(0, -written.length);
    return name.startsWith(head) ? { text: name.slice(head.length) } : { text: name, caution: 'shared-head' };
  }
  if (written.endsWith(value)) return { text: written.slice(0, -value.length) + name };
  return { text: name, caution: 'other-name' };
}
