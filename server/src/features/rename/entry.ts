/** The registry entry of what is renamed: its spellings change as mentions do. */
import type { EntryPlace, Spelling } from '../../gazetteer/rows';
import { isRefusal, type Occurrence, type Refusal, type RenameEdit, type Respelling } from './change';
import { rewording } from './words';

const ACRONYM = /^\p{Lu}[\p{L}\p{N}&.-]*[\p{Lu}\p{N}]$/u;

/** The mention as if the spelling stood in its place. */
function asMention<M extends Occurrence['mention']>(mention: M, { text }: Spelling): M {
  switch (mention.type) {
    case 'official':
      return { ...mention, text, form: 'full' };
    case 'agency':
      return { ...mention, text, acronym: text !== mention.value && ACRONYM.test(text) };
    case 'dialogue':
      return { ...mention, text, value: text, name: text };
    default:
      return mention;
  }
}

/**
 * The edits of an entry in a `readout.json`: its name, and those of its other spellings that have a part of the name.
 *
 * @param occurrence a mention of it
 * @param text the file's text; where it is no longer the one that was read, nothing is changed in it
 * @param respell what mentions read under the new name
 */
export function entryEdits<M extends Occurrence['mention']>(
  { uri, spellings }: EntryPlace,
  occurrence: Occurrence<M> | undefined,
  text: string | undefined,
  respell: (occurrences: readonly Occurrence<M>[]) => readonly Respelling[] | Refusal,
): readonly RenameEdit[] {
  if (occurrence === undefined) return [];
  return spellings.flatMap((spelling): readonly RenameEdit[] => {
    if (text?.slice(spelling.start, spelling.end) !== spelling.text) return [];
    const found = respell([{ ...occurrence, mention: asMention(occurrence.mention, spelling) }]);
    const [only] = isRefusal(found) ? [] : found;
    // another name for it is right to stay another name
    if (only === undefined || only.caution === 'other-name' || only.caution === 'shared-head') return [];
    const caution = only.caution === 'initials' ? { caution: only.caution } : {};
    return rewording(spelling.text, spelling.start, only.text).map((edit) => ({
      ...{ uri, form: 'registry' as const },
      ...caution,
      ...edit,
    }));
  });
}
