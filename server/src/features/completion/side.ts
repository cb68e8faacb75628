/** Whose side the sentence at the caret speaks of. */
import type { CountryMention, Release } from '../../release/model';
import { contains, type Span } from '../../text/span';

/** `the Finnish delegation`, `the U.S. side` */
const SIDE = /^(?:'s|’s)?\s+(?:delegation|side|team|party|group)\b/;

/**
 * The country of the sentence at the caret: the adjective right in front of what is typed (`the Finnish Ministry of
 * |`), else the delegation of which the sentence tells, else the country it names last. Undefined where it names
 * none.
 *
 * @param start where the typed characters begin
 */
export function sideAt(release: Release, start: number): string | undefined {
  const { text } = release;
  const sentence = sentenceAt(release, start);
  const named = release.mentions.filter(
    (mention): mention is CountryMention =>
      mention.type === 'country' && sentence.start <= mention.start && mention.end <= start,
  );
  const last = named.at(-1);
  if (last !== undefined && text.slice(last.end, start).trim() === '') return last.value;
  const side = named.findLast(({ end }) => SIDE.test(text.slice(end, end + 20)));
  if (side !== undefined) return side.value;
  const told = release.delegations.find(
    ({ span }) => span !== undefined && contains(span, justBefore(start)),
  );
  return told?.party ?? last?.value ?? countryOfPeople(release, sentence);
}

function justBefore(offset: number): Span {
  return { start: Math.max(0, offset - 2), end: Math.max(0, offset - 1) };
}

/** The sentence in which the caret stands; a full stop right in front of it closes one. */
function sentenceAt({ sentences, text }: Release, offset: number): Span {
  const inside = sentences.findLast(({ start }) => start <= Math.max(0, offset - 1));
  if (inside === undefined) return { start: 0, end: offset };
  const between = text.slice(inside.end, offset);
  const isOver =
    /\n\s*\n/.test(between) ||
    (/[.!?]["”]?$/.test(text.slice(inside.start, inside.end)) && offset > inside.end);
  return isOver ? { start: inside.end, end: offset } : { start: inside.start, end: offset };
}

/** The country of the officials whom the sentence names. */
function countryOfPeople({ mentions, persons }: Release, sentence: Span): string | undefined {
  const countries = mentions.flatMap((mention) =>
    mention.type === 'official' && contains(sentence, mention) ? [persons[mention.person]?.country] : [],
  );
  return countries.find((country) => country !== undefined);
}
