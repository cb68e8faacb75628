/** Whose meeting it was where only those who chaired or attended it tell: `The meeting was co-chaired by A of Norway and B of Chile`. */
import { lean } from '../../tokens/leanPattern';
import { countryOfPerson, officials } from './account';
import type { Account } from './account';
import { COUNTED_MEETING } from './counts';
import { cued, findIn, ofType, says } from './sentences';
import type { AccountSentence } from './sentences';

const REACH = 4;
const OWN_MEETING = '(?:meeting|dialogue|consultations?|talks|round|session|commission|committee|forum)';

/** `The Dialogue was attended by`, `It will be co-chaired by` */
const BY = cued(
  new RegExp(
    `^\\W*(?:(?:The|This|These)\\s(?:\\S+\\s){0,3}?${OWN_MEETING}(?:\\s\\([^()]{1,20}\\))?|It|They)\\s(?:was|were|is|are|will\\sbe)\\s(?:(?:also|jointly)\\s)?(?:attended|(?:co-?)?(?:chaired|led|headed|hosted)|presided\\sover)\\s(?:jointly\\s)?by\\b`,
    'i',
  ),
  'atten cha led hea hos presi co coc col coh',
);

/** `A of Norway and B of Chile co-chaired the meeting` */
const CHAIRED = cued(
  new RegExp(
    `\\b(?:attended|(?:co-?)?(?:chaired|led|chair|lead)|presided\\sover)\\s(?:the|this)\\s(?:\\S+\\s){0,3}?${OWN_MEETING}\\b`,
    'i',
  ),
  'atten cha led lea presi co coc col',
);

/** Whoever attends for a state has a post of its government: no professor, captain or company. */
const ATTENDED = cued(/\battended\b/i, 'atten');
const OF_GOVERNMENT =
  /\b(?:ambassador|chancellor|commissioner|director|head|king|minister|president|prime minister|queen|representative|secretary|envoy)\b/i;
/** `the National Ports Commission`: a body of one state, whoever else attends. */
const OF_ONE_STATE = lean(
  /\b(?:National|Parliamentary)\s(?:\p{Lu}\S*\s){0,3}?(?:Assembly|Board|Commission|Committee|Council|Forum)\b/u,
);

function isOfGovernment({ persons }: Account, person: number): boolean {
  return persons[person]?.posts.some(({ title }) => OF_GOVERNMENT.test(title)) === true;
}

/** The states of all whom the sentence names so, or of those in front of its verb. */
function statesIn(account: Account, sentence: AccountSentence): readonly string[] {
  const chaired = says(sentence, BY) ? undefined : findIn(sentence, CHAIRED);
  if (chaired === undefined && !says(sentence, BY)) return [];
  const isAttended = says(sentence, ATTENDED);
  const codes = officials(sentence.mentions)
    .filter(({ end, quoted }) => !quoted && (chaired === undefined || end <= chaired.start))
    .filter(({ person }) => !isAttended || isOfGovernment(account, person))
    .map(({ person }) => countryOfPerson(account, person));
  // "by Minister A and Minister B of Chile": A is of the state whose release it is
  const others = ofType(sentence.mentions, 'country').filter(({ value }) => !codes.includes(value));
  const own = others.length > 0 ? others[0]?.value : account.issuer;
  const states = codes.map((code) => code ?? own).filter((code) => code !== undefined);
  return [...new Set(states)].filter((code) => code !== 'INT');
}

/** States of the chairs of a named or counted meeting, behind an opening that names no state; else empty. */
export function statesOfChairs(account: Account): readonly string[] {
  const { main, title, opening, prose } = account;
  const isNamed =
    main !== undefined || title?.dialogue !== undefined || COUNTED_MEETING.test(opening[0]?.text ?? '');
  if (!isNamed || OF_ONE_STATE.test(opening[0]?.text ?? '')) return [];
  for (const sentence of prose.slice(0, REACH)) {
    const states = statesIn(account, sentence);
    if (states.length > 1) return states;
  }
  return [];
}
