/** `Norwegian business executives`, `Haitian civil society`: people of a country who stand for no government. */
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { ofType } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

const PRIVATE = lean(
  /^(?:[’']s)?\s+(?:(?!(?:and|or|of|on|in|for|from|with|to|at|by|president|prime|minister|ministers|secretary|ambassador|government|officials?|delegation|counterparts?)\b)[\p{L}-]+\s+){0,3}?(?:activists?|people|citizens|women|protest[eo]rs|business(?:men|people|women|\s+(?:executives?|leaders?|community|representatives))|executives|ceos|companies|civil\s+society|diaspora|dissidents|entrepreneurs|investors|journalists|students|scholars|families|survivors|human\s+rights\s+defenders|(?:community|faith|religious)\s+leaders)\b(?!\s+(?:council|forum|dialogue|summit|commission|committee|minister|ministry|affairs|and\s+(?:government|officials))\b)/iu,
);
const LONGEST = 90;

/** Whether the country only tells where private people are from. */
export function isOfPrivatePersons(text: string, { end, form }: MentionOf<'country'>): boolean {
  const behind = text.slice(end, end + LONGEST);
  return (form === 'adjective' || /^[’']s/.test(behind)) && PRIVATE.test(behind);
}

/** `convened a group of Norwegian business executives`: no other state met. */
export function meetsPrivatePersons({ read, issuer }: Account, { mentions }: AccountSentence): boolean {
  const others = ofType(mentions, 'country').filter(({ value }) => value !== issuer);
  return others.length > 0 && others.every((country) => isOfPrivatePersons(read.text, country));
}
