/** Whether somebody stands for a state: a minister, an ambassador of it, no professor, and nobody of an organisation. */
import type { Post } from '../model';
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { countryOfPerson } from './account';
import { ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

type Known = Pick<Account, 'persons' | 'read' | 'issuer'>;

/** `Undersecretary`, `Director General of the Ministry of Trade`, `Speaker of the Parliament` */
const POSTS =
  /(?:vice-?|prime )?minist(?:er|ers)|(?:under-?|vice-?)?secretar(?:y|ies)(?:-general)?|(?:vice-?)?chancellor|(?:vice-?)?president|taoiseach|ambassador|charg[eé]|directors?(?:-general)?|heads?|chiefs?|commissioner|coordinator|envoy|representative|advis[eo]r|speaker|chair(?:man|woman|person)?|king|queen|prince|princess|emir|sultan|prosecutor|attorney|members? of (?:the )?parliament|deput(?:y|ies)|counsell?or/
    .source;
const OF_STATE = lean(new RegExp(`(?:^|[\\s-])(?:${POSTS})(?=$|[\\s,;-])`, 'iu'));
/** `Premier` of a state or of a province, `General` of its own force or of another: where the text tells whose. */
const OF_NAMED_STATE =
  /^(?:premier|(?:brigadier |lieutenant |major )?general|(?:rear |vice )?admiral|brigadier|colonel|commodore|(?:deputy |vice )?command(?:ant|er)|governor|inspector|(?:field |air )?marshal|superintendent)\b/i;
/** `Rector of the University`, `head teacher`, `Director of the Harbour Museum`, `Lieutenant Governor` */
const OF_NO_STATE = lean(
  /\b(?:academy|association|business|chamber|choir|church|club|college|company|curator|foundation|hospital|institute|lieutenant governor|museum|orchestra|professor|rector|school|society|teacher|theat(?:re|er)|universit(?:y|ies))\b/i,
);
const AMBASSADOR = /^ambassador$/i;

/** `Governor of the Central Bank` */
const BANK_OF_STATE = lean(/\b(?:Central|National|Reserve|State) Bank\b|\bBank of \p{Lu}/u);

/** Whether the body of a post is one of several states: `UNHCR representative`. */
function isOfOrganisation({ read }: Known, { agency }: Post): boolean {
  return (
    agency !== undefined &&
    ofType(read.mentions, 'agency').some(({ value, country }) => value === agency && country === 'INT')
  );
}

function isOfState(account: Known, post: Post, isTold: boolean): boolean {
  const { title, agency } = post;
  if (OF_NO_STATE.test(`${title} ${agency ?? ''}`) || isOfOrganisation(account, post)) return false;
  // "the ambassador" of no state is the visitor's own
  if (AMBASSADOR.test(title) && !isTold) return false;
  if (/\bgovernor\b/i.test(title) && BANK_OF_STATE.test(agency ?? title)) return true;
  return OF_STATE.test(title) || (isTold && OF_NAMED_STATE.test(title));
}

/** Whether the person holds a post of the state, or one that the text gives to no state and that each state has. */
export function holdsPostOf(account: Known, person: number, state: string): boolean {
  const country = countryOfPerson(account, person);
  if (country !== undefined && country !== state) return false;
  const posts = account.persons[person]?.posts ?? [];
  return posts.some((post) => isOfState(account, post, country !== undefined));
}

/** `the Speaker of the Parliament, A`, `the director of the Ministry of Trade, A`: a post whose body parts it from the name. */
export function standsBehindPost(sentence: AccountSentence, { start }: MentionOf<'official'>): boolean {
  const front = textIn(sentence, Math.max(sentence.start, start - LONGEST_POST), start);
  const post = POST_IN_FRONT.exec(front)?.[0];
  return post !== undefined && !OF_NO_STATE.test(post);
}

const LONGEST_POST = 96;
const POST_IN_FRONT = lean(
  new RegExp(`(?:^|[\\s-])(?:${POSTS}) (?:at|for|in|of) [^,;.]{3,48},? (?:(?:Dr|Mrs?|Ms)\\.? )?$`, 'iu'),
);

/** Whether all that is told of the person is a post that is of no state: `Professor A`, `UNHCR representative A`. */
export function isOfNoState(account: Known, person: number): boolean {
  const posts = account.persons[person]?.posts ?? [];
  return posts.length > 0 && posts.every((post) => !isOfState(account, post, true));
}
