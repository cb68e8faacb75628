/** From what a mention is to read to the characters that change. */
import type { TextEdit } from '../../text/edits';
import { foldPhrase } from '../../tokens/fold';
import type { Respelling } from './change';
import { rewording } from './words';

/** The particles of a name are not longer than this, particles and white space included. */
const LONGEST_PARTICLES = 40;

const MARKUP = /[<>*`]/;

/**
 * The edits of one mention; undefined where they would touch markup that stands inside it (`Ana <b>Duarte</b>` can
 * be changed word by word, `Ana Du<b>arte</b>` cannot).
 *
 * @param text the document's text
 */
export function editsOf(text: string, respelling: Respelling): readonly TextEdit[] | undefined {
  const { document, mention } = respelling.occurrence;
  const particles = particlesBefore(text, respelling.occurrence, document.facts);
  const start = mention.start - particles;
  const wanted = particles > 0 ? (respelling.family ?? respelling.text) : respelling.text;
  const written = text.slice(start, mention.start) + mention.text;
  const edits = rewording(written, start, wanted);
  const isPlain = edits.every(({ span }) => !MARKUP.test(text.slice(span.start, span.end)));
  return isPlain ? edits : undefined;
}

/** How many characters of the family name stand in front of the mention: `de la ` of `Mr. de la Maza`. */
function particlesBefore(
  text: string,
  { mention }: Respelling['occurrence'],
  { persons }: Respelling['occurrence']['document']['facts'],
): number {
  if (mention.type !== 'official' || mention.text.includes(' ')) return 0;
  const family = persons[mention.person]?.family ?? '';
  const particles = foldPhrase(family).slice(0, -foldPhrase(mention.text).length);
  if (particles === '' || foldPhrase(family) !== particles + foldPhrase(mention.text)) return 0;
  const count = particles.trim().split(' ').length;
  const before = text.slice(Math.max(0, mention.start - LONGEST_PARTICLES), mention.start);
  const words = new RegExp(`(?<!\\S)(?:\\S+\\s+){${String(count)}}$`, 'u').exec(before)?.[0] ?? '';
  return foldPhrase(words) === particles.trim() ? words.length : 0;
}
