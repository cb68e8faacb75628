/** `Norwegian business executives`, `Haitian civil society`: people of a country who stand for no government. */
import type { Span } from '../../text/span';

const PRIVATE =
  /^\s+(?:(?!(?:and|or|president|prime|minister|ministers|secretary|ambassador|government|officials?|delegation|counterparts?)\b)[\p{L}-]+\s+){0,3}?(?:activists?|people|citizens|women|protest[eo]rs|business(?:es|men|people|women|\s+(?:executives?|leaders?|community|representatives))?|business\s+executives|executives|ceos|companies|civil\s+society|diaspora|dissidents|entrepreneurs|investors|journalists|students|scholars|families|survivors|human\s+rights\s+defenders|community\s+leaders|faith\s+leaders|religious\s+leaders)\b(?!\s+(?:council|forum|dialogue|summit|commission|committee|minister|ministry|affairs)\b)/iu;
const LONGEST = 90;

/** Whether the country only tells where private people are from. */
export function isOfPrivatePersons(text: string, { end }: Span): boolean {
  return PRIVATE.test(text.slice(end, end + LONGEST));
}
