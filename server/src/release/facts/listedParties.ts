/** Parties that a list tells: bodies of the Union among states, and states that only a list of participants names. */
import type { Account } from './account';
import { countryOfPerson, officials } from './account';
import { isJoin } from './joinedCountries';
import { cued, says, textIn } from './sentences';
import type { AccountSentence } from './sentences';

/** `Participants included:`, `Attendees:`, `In attendance:`, of no one side. */
const HEADS_PARTICIPANTS = cued(
  /^\W*(?:the )?(?:(?:other|full|complete) )?(?:list of )?(?:participants|participating (?:leaders|countries|ministers)|attendees|(?:those )?(?:in attendance|participating|attending|present))\b(?: (?:in|at|of) the \S+(?: \S+)?)?(?: (?:included?s?|were|are|was|list))*\W*:\W*$/i,
  'parti atten prese those the other full compl list in',
);
const LONGEST_HEADING = 80;
/** So many of the parties must be in the list: it is theirs then. */
const LEAST_KNOWN = 2;
const MOST_LISTED = 60;

function heads(sentence: AccountSentence): boolean {
  return sentence.text.length < LONGEST_HEADING && says(sentence, HEADS_PARTICIPANTS);
}

/** The states of those whom the list of participants names, a line each. */
function statesListed(account: Account): readonly string[] {
  const heading = account.prose.findIndex(heads);
  if (heading < 0) return [];
  const states = new Set<string>();
  for (const line of account.prose.slice(heading + 1, heading + 1 + MOST_LISTED)) {
    const persons = officials(line.mentions).slice(0, MOST_LISTED);
    if (persons.length === 0) break;
    // lines that run into each other: whose post is whose is not told
    if (persons.some(({ person }) => account.persons[person]?.posts.length === 0)) return [];
    for (const { person } of persons) {
      const code = countryOfPerson(account, person);
      if (code !== undefined && code !== 'INT') states.add(code);
    }
  }
  return [...states];
}

function withStatesListed(account: Account, parties: readonly string[]): readonly string[] {
  const listed = statesListed(account);
  const known = listed.filter((code) => code !== account.issuer && parties.includes(code));
  return known.length < LEAST_KNOWN ? parties : [...new Set([...parties, ...listed])];
}

/** `Norway, the European Commission, and Japan`: behind which party the Union stands, as one of its bodies. */
function besideUnion(account: Account, parties: readonly string[]): string | undefined {
  for (const sentence of account.opening) {
    let run: string | undefined;
    for (const [k, mention] of sentence.mentions.entries()) {
      const before = sentence.mentions[k - 1];
      const isJoined = before !== undefined && isJoin(account.read.text, before, mention);
      if (mention.type === 'country' && parties.includes(mention.value)) run = mention.value;
      else if (mention.type !== 'agency' || mention.country !== 'EU') run = undefined;
      else if (run !== undefined && isJoined && !isOwner(sentence, mention.end)) return run;
    }
  }
  return undefined;
}

/** `the European Commission’s report`: what is of the body. */
function isOwner(sentence: AccountSentence, end: number): boolean {
  return /^[’']/.test(textIn(sentence, end, end + 1));
}

const LEAST_PARTIES = 3;

/** The parties with those that only a list tells. */
export function withListed(account: Account, parties: readonly string[]): readonly string[] {
  if (parties.length < LEAST_PARTIES) return parties;
  const behind = parties.includes('EU') ? undefined : besideUnion(account, parties);
  const all =
    behind === undefined ? parties : parties.flatMap((code) => (code === behind ? [code, 'EU'] : [code]));
  return withStatesListed(account, all);
}
