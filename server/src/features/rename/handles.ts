/** Renaming a handle, however it is written. */
import type { ContactMention } from '../../release/model';
import { foldSpace } from '../../tokens/fold';
import type { Dossier } from '../../workspace/dossier';
import { foldHandle } from '../../workspace/symbols';
import { refuse, type Occurrence, type Refusal, type Respelling } from './change';

/** Every place of a handle, in the order of the releases' dates. */
export function handleOccurrences(
  dossier: Dossier,
  mention: ContactMention,
): readonly Occurrence<ContactMention>[] {
  return dossier.handle(foldHandle(mention.text));
}

/** Letters, digits and underscores, as the platforms have it (the longest allow 30 characters). */
const HANDLE = /^@\w{1,30}$/;

/** What each place reads under the new handle, or why it cannot be one. */
export function respellHandle(
  occurrences: readonly Occurrence<ContactMention>[],
  newName: string,
): readonly Respelling[] | Refusal {
  const typed = foldSpace(newName).replaceAll('\\_', '_');
  const wanted = typed.startsWith('@') ? typed : `@${typed}`;
  if (!HANDLE.test(wanted)) {
    return refuse(`“${newName}” is no handle: one has letters, digits and underscores only, 30 at most.`);
  }
  return occurrences.map((occurrence): Respelling => {
    // `@State\_Cyber`: Markdown would read a pair of underscores as emphasis
    const isEscaped = occurrence.mention.text.includes('\\_');
    const text = isEscaped ? wanted.replaceAll('_', '\\_') : wanted;
    return { occurrence, form: 'name', text };
  });
}
