/** Who took part on each side: heads, members, bodies, and whether the list is open. */
import type { Span } from '../../text/span';
import { cover } from '../../text/span';
import { foldPhrase } from '../../tokens/fold';
import type { Delegate, Delegation, DelegationAgency, DialogueEvent, Person } from '../model';
import type { Account } from './account';
import { delegateOf, roleOf } from './delegates';
import { partiesIn, sideAt, sideOfAgency, sideOfPerson } from './sides';
import type { SideContext } from './sides';
import { ofType } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

const TAKES_PART =
  /\b(?:representatives?|officials? from|agencies represented|included?s?|including|compris(?:ed|ing)|joined by|members of|participants?|participated|took part|attended|led|headed|co-chaired|chaired|hosted|initiative|in partnership with|met with|launch(?:ed)?)\b/i;
const OPEN_LIST =
  /\b(?:and|as well as|with)\s+(?:several\s+|various\s+|many\s+)?other\s+(?:relevant\s+|government\s+|U\.S\.\s+|interagency\s+|federal\s+)*(?:agencies|ministries|departments|bodies|entities|offices|organi[sz]ations|institutions)\b|\bamong others\b|\band others\b|\brelevant [\w\s,]*\b(?:agencies|ministries|departments)\b/i;
const FUTURE_ACCOUNT = /\b(?:will be led|will be chaired|will be co-chaired|will lead|will be headed)\b/i;
const NOT_COUNTED = new Set(['white house']);

interface Side {
  heads: Delegate[];
  members: Delegate[];
  agencies: DelegationAgency[];
  open: boolean;
  span: Span | undefined;
}

function addAgency(side: Side, agency: DelegationAgency): void {
  const key = foldPhrase(agency.name);
  if (NOT_COUNTED.has(key) || side.agencies.some((known) => foldPhrase(known.name) === key)) return;
  side.agencies.push(agency);
}

function articleBefore(text: string, start: number): boolean {
  return (
    /\bthe\s+(?:\S+\s+)?$/i.test(text.slice(Math.max(0, start - 16), start)) &&
    /\bthe\s+(?:[A-Z]\S*\s+)?$/u.test(text.slice(Math.max(0, start - 16), start))
  );
}

/** Whether the sentence tells of who took part in the meeting itself, not in one that is only planned. */
function isAccountOf(event: DialogueEvent, sentence: AccountSentence): boolean {
  return event.status === 'announced' || !FUTURE_ACCOUNT.test(sentence.text);
}

function isHead(
  person: Person,
  index: number,
  agency: MentionOf<'agency'>,
  heads: ReadonlySet<number>,
): boolean {
  return heads.has(index) && person.posts.some((post) => post.agencySpan?.start === agency.start);
}

function openSides(parties: readonly string[]): Map<string, Side> {
  return new Map(
    parties.map((party) => [party, { heads: [], members: [], agencies: [], open: false, span: undefined }]),
  );
}

/** Reads the delegations of the main event, one for each party in the event's order; none without an event. */
export function readDelegations(
  account: Account,
  events: readonly DialogueEvent[],
  parties: readonly string[],
): readonly Delegation[] {
  const event = events[0];
  if (event === undefined) return [];
  const sides = openSides(parties);
  const seen = new Set<number>();
  const heads = new Set<number>();
  let context: SideContext = { party: undefined, paragraph: -1 };
  for (const sentence of account.prose) {
    if (!isAccountOf(event, sentence)) continue;
    if (sentence.paragraph !== context.paragraph && !isListLine(sentence))
      context = { party: undefined, paragraph: sentence.paragraph };
    for (const mention of ofType(sentence.mentions, 'official')) {
      const role = roleOf(account, sentence, mention, context);
      const party =
        role === undefined ? undefined : sideOfPerson(account, sentence, mention, parties, context);
      const side = party === undefined ? undefined : sides.get(party);
      if (role === undefined || side === undefined || seen.has(mention.person)) continue;
      seen.add(mention.person);
      if (role === 'head') heads.add(mention.person);
      (role === 'head' ? side.heads : side.members).push(delegateOf(account, mention));
      side.span =
        side.span === undefined ? { start: sentence.start, end: sentence.end } : cover(side.span, sentence);
      context = { party, paragraph: sentence.paragraph };
    }
    context = readAgencies(account, sentence, parties, sides, heads, seen, context);
  }
  return parties.map((party) => {
    const side = sides.get(party) ?? { heads: [], members: [], agencies: [], open: false, span: undefined };
    const { span, ...rest } = side;
    return {
      party,
      ...rest,
      agencies: [...side.agencies].sort((a, b) => a.start - b.start),
      ...(span === undefined ? {} : { span }),
    };
  });
}

/** A line of a list of members: a person and a post, no verb. */
function isListLine(sentence: AccountSentence): boolean {
  return (
    sentence.mentions.some((mention) => mention.type === 'official') &&
    !/[.!?]["”]?$/u.test(sentence.text) &&
    sentence.text.length < 300
  );
}

function readAgencies(
  account: Account,
  sentence: AccountSentence,
  parties: readonly string[],
  sides: Map<string, Side>,
  heads: ReadonlySet<number>,
  seen: ReadonlySet<number>,
  context: SideContext,
): SideContext {
  const { text } = account.read;
  const isAboutSides = TAKES_PART.test(sentence.text);
  let party = partiesIn(account, sentence, parties)[0]?.party ?? context.party;
  for (const agency of ofType(sentence.mentions, 'agency')) {
    if (agency.defines || agency.quoted) continue;
    const owner = account.persons.findIndex((person) =>
      person.posts.some((post) => post.agencySpan?.start === agency.start),
    );
    const ofDelegate = owner >= 0 && seen.has(owner);
    if (owner >= 0 && !ofDelegate) continue;
    if (!ofDelegate && (!isAboutSides || isPostComplement(text, agency))) continue;
    const side = ofDelegate
      ? partyWith(sides, owner)
      : sideOfAgency(
          account,
          agency,
          parties,
          sideAt(account, sentence, agency.start, parties) ?? party ?? context.party,
        );
    const target = side === undefined ? undefined : sides.get(side);
    if (target === undefined || side === undefined) continue;
    const person = account.persons[owner];
    addAgency(target, {
      name: agency.value,
      start: agency.start,
      end: agency.end,
      article: articleBefore(text, agency.start),
      ofHead: person !== undefined && isHead(person, owner, agency, heads),
      ...(agency.country === undefined ? {} : { country: agency.country }),
    });
    target.span =
      target.span === undefined ? { start: sentence.start, end: sentence.end } : cover(target.span, sentence);
    party = side;
  }
  const target = party === undefined ? undefined : sides.get(party);
  if (target !== undefined && isAboutSides && OPEN_LIST.test(sentence.text)) target.open = true;
  return party === undefined ? context : { party, paragraph: sentence.paragraph };
}

function partyWith(sides: ReadonlyMap<string, Side>, person: number): string | undefined {
  for (const [party, side] of sides)
    if ([...side.heads, ...side.members].some((delegate) => delegate.person === person)) return party;
  return undefined;
}

/** `Secretary of the Security Council` names a post: its body takes part only with the person. */
function isPostComplement(text: string, agency: Span): boolean {
  return /\b(?:announced|statement|spokesperson)\b/i.test(text.slice(agency.end, agency.end + 14));
}
