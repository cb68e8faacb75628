/** A visit that tells of nobody met but one who received the visitor: `visited Chile. She paid a courtesy call in Santiago on Minister B.` */
import { officials } from './account';
import type { Account, TripMeeting } from './account';
import { cued, findIn, ofType } from './sentences';
import { holdsPostOf } from './statePosts';
import { tripOpening, visitedAtFirst } from './trips';

/** `paid a courtesy call in Oslo on`, `the delegation was met by`, `was received in Oslo by`, `sat down there with`: one is met there, too. */
export const RECEIVED_BY = cued(
  /\b(?:(?:pa(?:id|ys?)|ma(?:de|kes?)) (?:an?|his|her|their) (?:[\p{Ll}-]+ ){0,2}calls?(?: (?:in|at|on) [^;.,]{2,40}?){0,2}? (?:up)?on|(?:was|were|will be|be|is to be) (?:met|received|greeted|welcomed|hosted)(?: (?:there|in|at|on)\b[^;.,]{0,40}?)? by|(?:sat|sit|sits) down(?: (?:there|in|at|on)\b[^;.,]{0,40}?)? with|(?:dined|lunched) with) (?=(?:the |his |her |their )?(?:\p{Lu}|counterpart))/u,
  'call calls met recei greet welco hoste down dined lunch',
);

/** How far into the account it is looked for. */
const REACH = 14;

/** `visited Chile. She paid a courtesy call in Santiago on Minister B.`: the one reception that a visit to one state tells. */
export function receptionOf(account: Omit<Account, 'trip'>): readonly TripMeeting[] {
  const opening = tripOpening(account);
  const [state, ...others] = opening === undefined ? [] : visitedAtFirst(account, opening);
  if (state === undefined || others.length > 0) return [];
  for (const sentence of account.prose.slice(0, REACH)) {
    const verb = findIn(sentence, RECEIVED_BY);
    if (verb === undefined) continue;
    const behind = sentence.mentions.filter(({ start }) => start >= verb.start);
    const isOfState =
      officials(behind).some(({ person }) => holdsPostOf(account, person, state)) ||
      (behind.some(({ type }) => type === 'official' || type === 'title') &&
        ofType(behind, 'country').some(({ value }) => value === state));
    if (isOfState) return [{ parties: [state], sentence }];
  }
  return [];
}
