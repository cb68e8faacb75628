/** The part that an official plays, and the official as a delegate. */
import type { Delegate } from '../model';
import type { Account } from './account';
import { officials } from './account';
import type { SideContext } from './sides';
import type { AccountSentence, MentionOf } from './sentences';

const LEADS = /\b(?:co-?)?(?:led|leads?|head(?:ed|s)?|chair(?:ed|s)?|host(?:ed|s)?|conven(?:ed|es?))\b/i;
const LED_BY = /\b(?:co-?)?(?:led|headed|chaired|hosted|convened)\s+(?:jointly\s+)?by\b/i;
const HEAD_OF =
  /\bheads? of (?:the )?(?:\S+ )?delegations?\b|\bdelegation (?:head|leader|chief)s?\b|\bco-chairs?\b|\bhost,/i;
const HOLDS = /\b(?:held|hold|met|will meet|meets)\b(?![^.]*\bdelegation\b)/i;
const JOINED =
  /\b(?:joined by|was joined|were joined|also joined|joined|accompanied by|gave remarks|participated|took part|attended|members?|including|included|as well as|also)\b/i;
const MET_WITH = /\b(?:met|meeting|meetings|met\s+also|also\s+met)\s+with\b/i;
const MEMBERS_LINE = /\bMembers? of (?:the|this)\s[^.]{0,60}\bdelegation\b/i;

type Official = MentionOf<'official'>;

/** Whether only posts, bodies and names stand between the name and the verb of leading. */
function leadsBehind(sentence: AccountSentence, mention: Official): boolean {
  const behind = sentence.text.slice(mention.end - sentence.start);
  const verb = LEADS.exec(behind);
  if (
    verb === null ||
    /\bby\b/u.test(behind.slice(verb.index + verb[0].length, verb.index + verb[0].length + 12))
  )
    return false;
  const passed = behind.slice(0, verb.index);
  if (/\b(?:joined|met|discussed|thanked|which|who was)\b|[;]/i.test(passed)) return false;
  const behindVerb = behind.slice(verb.index + verb[0].length, verb.index + verb[0].length + 60);
  return (
    /\b(?:delegation|side|engagement|initiative|meeting|dialogue|discussions|consultations|talks|team|efforts?|round|session|forum|group|interagency)\b/i.test(
      behindVerb,
    ) || /^\s+(?:the|a|an|this)\b/u.test(behindVerb)
  );
}

/** Whether the name is the agent of a passive verb of leading, or shares one with it. */
function ledBy(sentence: AccountSentence, mention: Official): boolean {
  const front = sentence.text.slice(0, mention.start - sentence.start);
  const verbs = [...front.matchAll(new RegExp(LED_BY.source, 'gi'))];
  const verb = verbs.at(-1);
  if (verb === undefined) return false;
  const passed = front.slice(verb.index + verb[0].length);
  return !/\b(?:who|which|joined|included|including|with representatives|met)\b|[;]/i.test(passed);
}

function headOf(sentence: AccountSentence, mention: Official): boolean {
  const front = sentence.text.slice(0, mention.start - sentence.start);
  const match = HEAD_OF.exec(front);
  return (
    match !== null &&
    front.length - match.index - match[0].length < 80 &&
    /\b(?:was|were|is|are|,)\s*[^.;]*$/u.test(front.slice(match.index))
  );
}

/** `A and B held consultations`: the two who met lead their sides where nobody else is said to. */
function holdsMeeting(account: Account, sentence: AccountSentence, mention: Official): boolean {
  if (sentence.index > (account.sentences[0]?.zone === 'title' ? 3 : 1) || sentence.zone !== 'lead')
    return false;
  const verb = HOLDS.exec(sentence.text);
  if (verb === null) return false;
  const persons = officials(sentence.mentions);
  const subject = persons.filter((person) => person.end - sentence.start <= verb.index);
  if (subject.length === 0 || !/^\W*(?:on|today|this|\S+\s+){0,12}/i.test(sentence.text)) return false;
  const withOther = /\bwith\s+[^.;]*$/u.exec(sentence.text.slice(0, mention.start - sentence.start));
  return (
    subject.some((person) => person.person === mention.person) ||
    (withOther !== null && withOther[0].length < 160 && persons.indexOf(mention) <= 2)
  );
}

/** The part of an official in the meeting, or undefined where the sentence gives none. */
export function roleOf(
  account: Account,
  sentence: AccountSentence,
  mention: Official,
  context: SideContext,
): 'head' | 'member' | undefined {
  if (mention.quoted) return undefined;
  if (leadsBehind(sentence, mention) || ledBy(sentence, mention) || headOf(sentence, mention)) return 'head';
  if (holdsMeeting(account, sentence, mention)) return 'head';
  const front = sentence.text.slice(0, mention.start - sentence.start);
  const behind = sentence.text.slice(mention.end - sentence.start);
  if (isListed(account, sentence)) return 'member';
  if (MET_WITH.test(front) && /\bdelegation\b|\bthey\b|\bshe\b|\bhe\b/i.test(sentence.text)) return 'member';
  if (LEADS.test(front) && /\bmeeting\b[^.;]*\bwith\b[\s\S]*$/iu.test(front) && isFullMention(mention))
    return 'member';
  if (context.party === undefined && !LEADS.test(sentence.text) && !JOINED.test(behind)) return undefined;
  const joins =
    /\b(?:joined by|accompanied by|included?|including|as well as|comprised|consisted of|representatives?\b[^.;]*\b(?:was|were))\b[\s\S]*$/i.test(
      front,
    ) || /^[^;]{0,200}?\b(?:also\s+)?(?:joined|gave remarks|took part|participated|attended)\b/i.test(behind);
  return joins && isFullMention(mention) ? 'member' : undefined;
}

function isFullMention(mention: Official): boolean {
  return mention.form === 'full';
}

/** A line of a members' list: the heading stands above, each line is a person and a post. */
function isListed(account: Account, sentence: AccountSentence): boolean {
  if (/[.!?]["”]?$/u.test(sentence.text) || sentence.text.length > 320) return false;
  return account.sentences.some((other) => other.index < sentence.index && MEMBERS_LINE.test(other.text));
}

/** The delegate with posts and body as the text gives them where it introduces the person. */
export function delegateOf(account: Account, mention: Official): Delegate {
  const person = account.persons[mention.person];
  const posts = (person?.posts ?? []).filter((post) => post.full);
  const chosen = posts.length > 0 ? posts : (person?.posts ?? []);
  const unique = chosen.filter(
    (post, i) => chosen.findIndex((other) => other.title.toLowerCase() === post.title.toLowerCase()) === i,
  );
  const title = unique.map((post) => post.title).join('; ');
  const agency = unique.find((post) => post.agency !== undefined)?.agency ?? null;
  const shortTitle = unique.find(
    (post) =>
      post.span.end <= mention.start &&
      mention.start - post.span.end <= 2 &&
      !/\s(?:of|for|to|on)\s/u.test(post.title),
  );
  const honorific =
    mention.honorific ??
    (shortTitle === undefined
      ? undefined
      : { start: shortTitle.span.start, end: shortTitle.span.end, text: shortTitle.title });
  return {
    name: person?.name ?? mention.value,
    title: title === '' ? null : title,
    agency,
    person: mention.person,
    span: { start: mention.start, end: mention.end },
    postBefore: unique.some((post) => post.span.end <= mention.start),
    ...(honorific === undefined ? {} : { honorific }),
  };
}
