/** Who took part on each side: heads, members, bodies, and whether the list is open. */
import type { Span } from '../../text/span';
import { cover } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { foldPhrase } from '../../tokens/fold';
import type { Delegate, Delegation, DialogueEvent } from '../model';
import { countryOfPerson, membersLineOf } from './account';
import type { Account } from './account';
import { facesUnknown, sideAcross } from './acrossTheTable';
import { isAsideOf } from './asides';
import { isBodyLine, isListLine, listedAlone, opensList } from './bodyLines';
import { withCapitalsAsSides } from './capitalSides';
import { companyBelow } from './companyBelow';
import { isAside, isCaucus, isOfFormerPost, isVenueOf, mayStandAside, tellsOnly } from './bodiesAside';
import { sideOfBrought } from './broughtAlong';
import { delegateOf } from './delegateOf';
import { roleOf } from './delegates';
import { sideOfCompany, sideOfStaff } from './entourage';
import {
  besideInList,
  namedAfter,
  ownerBehind,
  sideOfAgency,
  soleSideIn,
  sidesBehindBodies,
} from './agencySides';
import type { ListedBody } from './agencySides';
import { sidesInTurn } from './bodiesByTurns';
import { bringsBody, holdsMeeting, meetsBetween } from './bodiesThatMeet';
import { leadsAsToldBefore } from './leaders';
import { soleSideTold } from './hostSides';
import { placeLine } from './listedSides';
import { sideAt, sideBeforeEnvoy, sideNext, sidesBehindNames } from './namedSides';
import { mayShareBodies, ownersOfShared } from './sharedBodies';
import {
  isAccountOf,
  isMetFurther,
  isOfFurther,
  opensFurther,
  opensOther,
  tellsWhoLedIt,
} from './ownAccount';
import { roleOfSigners, sideOfSigner, signersOf } from './signers';
import {
  sideOfOwnDelegation,
  sideOfTravellers,
  sideOfVisited,
  soleTraveller,
  travellersMeant,
} from './travellers';
import { sideOfPerson } from './sides';
import { sideLines } from './sideLists';
import type { SideLine } from './sideLists';
import { tellsWho } from './tellsWho';
import { toldDelegate } from './toldDelegates';
import { helpedBy } from './helpers';
import { addAgency, bodyOf, listOf, openSide, ownersOf } from './gathering';
import type { Gathering } from './gathering';
import {
  isKnownFor,
  tellsSide,
  isMetAlone,
  partHeads,
  placeLeft,
  placeMet,
  placeUntold,
  placeWaiting,
} from './placedLast';
import type { ToldHead, Untold } from './placedLast';
import { announcesDelegation } from './sentDelegations';
import { mayHaveSentPeople } from './untoldBodies';
import { mayHaveBeenThere, sideOfUntold } from './untoldParts';
import { toldSideOf } from './toldBodies';
import { sideOfTravellersCompany } from './stopsBefore';
import { partOnTour } from './tourParts';
import type { SideContext } from './sides';
import { cued, findIn, ofType, says } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

const OPEN_LIST = cued(
  /\b(?:and|as well as|with)\s+(?:several\s+|various\s+|many\s+)?other\s+(?:relevant\s+|government\s+|U\.S\.\s+|interagency\s+|federal\s+)*(?:agencies|ministries|departments|bodies|entities|offices|organi[sz]ations|institutions)\b|\bamong others\b|\band others\b|\brelevant [\w\s,]{0,120}\b(?:agencies|ministries|departments)\b/i,
  'and as wit amo rel',
  'other relev',
);
/** `It also included …`, `The other members are …`: of the side that the paragraph before spoke of. */
const GOES_ON = cued(
  /^\W*(?:(?:It|They|He|She|(?:The|His|Her) delegation)\s+(?:(?:was|were|is|will be|also)\s+)*(?:includ(?:es?|ed)|compris(?:es?|ed)|consist(?:s|ed) of|(?:accompanied|joined) by)\b|(?:The\s+|Among\s+(?:the\s+)?)?[Oo]ther\s+(?:members|delegates)\b|The\s+(?:further|remaining)\s+(?:members|delegates)\b|Also\s+(?:in|on)\s+(?:the|this)\s+(?:\S+\s+)?delegation\b)/,
  '^it ^they ^he ^she ^the ^his ^her ^among ^other ^also',
  'inclu compr consi accom joine other furth remai deleg',
);
/** `Among the delegation are A, Minister of Trade, and officials from …`: of the one side that is spoken of. */
const AMONG = cued(/^\W*Among the delegation\b/, 'among');

/** Reads the delegations of the main event, one for each party in the event's order; none without an event. */
export function readDelegations(
  read: Account,
  events: readonly DialogueEvent[],
  parties: readonly string[],
): readonly Delegation[] {
  const event = events[0];
  if (event === undefined) return [];
  let account = withCapitalsAsSides(read, parties);
  const gathering: Gathering = {
    sides: new Map(parties.map((party) => [party, openSide()])),
    partyOf: new Map(),
    heads: new Set(),
    ownerAt: ownersOf(account.persons),
    waiting: [],
  };
  let context: SideContext = { party: undefined, paragraph: -1 };
  let meant: MentionOf<'official'> | undefined;
  let listed: string | undefined;
  const lines = sideLines(account, event, parties);
  let line: SideLine | undefined;
  const traveller = soleTraveller(account);
  const unplaced: MentionOf<'official'>[] = [];
  const untold: Untold[] = [];
  const led: ToldHead[] = [];
  const metAlone: MentionOf<'official'>[] = [];
  let aside = -1;
  /** The side of which a paragraph spoke last. */
  let spoken: string | undefined;
  for (const sentence of account.prose) {
    const before = line;
    line = lines.get(sentence.index);
    if (line !== undefined) {
      placeLine(account, gathering, sentence, line);
      const side = gathering.sides.get(line.party);
      if (side !== undefined && line.isOfOthers !== true && says(sentence, OPEN_LIST)) side.open = true;
      context = { party: line.party, paragraph: sentence.paragraph };
      continue;
    }
    if (before !== undefined) {
      account = withoutList(account, sentence);
      if (!says(sentence, GOES_ON)) context = { party: undefined, paragraph: -1 };
    }
    if (opensOther(account, sentence) || opensFurther(events, sentence)) aside = sentence.paragraph;
    if (sentence.paragraph === aside) continue;
    if (!isAccountOf(event, sentence, account) || isOfFurther(account, event, sentence)) continue;
    listed = listed !== undefined && isBodyLine(sentence) ? listed : undefined;
    if (listed !== undefined) context = { party: listed, paragraph: sentence.paragraph };
    else if (sentence.paragraph !== context.paragraph && !isListLine(sentence))
      context = {
        party: says(sentence, AMONG) ? spoken : says(sentence, GOES_ON) ? context.party : undefined,
        paragraph: sentence.paragraph,
      };
    const named = ofType(sentence.mentions, 'official').filter(
      (mention) => !isMetFurther(account, sentence, mention),
    );
    const leader = leadsAsToldBefore(sentence, named) ? (meant ?? traveller) : undefined;
    const { travellers } = travellersMeant(account, sentence);
    const signers = signersOf(account, sentence);
    const first = leader !== undefined ? [leader] : signers.length > 0 ? signers : travellers;
    const sidesSoFar = { account, parties, partyOf: gathering.partyOf, spokenOf: context.party };
    for (const mention of first.length === 0 ? named : [...first, ...named]) {
      if (gathering.partyOf.has(mention.person)) {
        if (says(sentence, CO_LED)) promote(account, gathering, sentence, mention, context);
        continue;
      }
      const hasCountry = countryOfPerson(account, mention.person) !== undefined;
      if (!hasCountry && facesUnknown(sidesSoFar, sentence, mention)) continue;
      const isSigner = signers.includes(mention);
      const isTraveller = leader === undefined && travellers.includes(mention);
      const roleTold =
        mention === leader
          ? 'head'
          : isSigner
            ? roleOfSigners(account, sentence)
            : isTraveller
              ? 'principal'
              : roleOf(account, sentence, mention, context);
      const onTour = partOnTour(account, sentence, mention, roleTold);
      const role = onTour?.role ?? roleTold;
      const company =
        countryOfPerson(account, mention.person) === undefined
          ? (sideAcross(sidesSoFar, sentence, mention) ??
            sideOfTravellersCompany(sidesSoFar, sentence, mention) ??
            sideOfBrought(sidesSoFar, sentence, mention) ??
            sideOfOwnDelegation(account, sentence, parties) ??
            sideOfCompany(sentence, mention, gathering.partyOf) ??
            sideBeforeEnvoy(sentence, mention, parties) ??
            // "During the visit, he held consultations with Deputy Minister B"
            (travellers.length > 0 && role === 'principal' ? sideOfVisited(account, parties) : undefined))
          : undefined;
      const party =
        role === undefined
          ? undefined
          : isSigner && onTour === undefined
            ? sideOfSigner(account, sentence, mention, parties)
            : isTraveller
              ? sideOfTravellers(account, parties, travellers)
              : (onTour?.party ?? company ?? sideOfPerson(account, sentence, mention, parties, context));
      const side = party === undefined ? undefined : gathering.sides.get(party);
      const isUnplaced = party === undefined && toldDelegate(sentence, mention) === undefined;
      if ((role === 'head' || role === 'principal') && isUnplaced) unplaced.push(mention);
      if (role === undefined && mayHaveBeenThere(account, event, sentence, mention)) {
        const side =
          sideOfUntold(account, sentence, mention, parties) ??
          sideOfPerson(account, sentence, mention, parties, context);
        if (side !== undefined) untold.push({ mention, sentence, party: side });
      }
      if (role === undefined || party === undefined || side === undefined) continue;
      gathering.partyOf.set(mention.person, party);
      if (role === 'head') {
        gathering.heads.add(mention.person);
        const isSure =
          company !== undefined ||
          tellsSide(account, sentence, mention, parties) ||
          isKnownFor(account, mention, party, parties);
        led.push({ mention, sentence, isSure });
      }
      if (role === 'member' && isMetAlone(sentence, mention)) metAlone.push(mention);
      listOf(side, role).push(delegateOf(account, mention));
      side.span =
        side.span === undefined ? { start: sentence.start, end: sentence.end } : cover(side.span, sentence);
      context = { party, paragraph: sentence.paragraph };
    }
    if (named.length > 0)
      meant = named.every(({ person }) => person === named[0]?.person) ? named[0] : undefined;
    spoken = context.party ?? spoken;
    context = readAgencies(account, event, sentence, parties, gathering, context, listed !== undefined);
    if (opensList(sentence) && tellsWho(sentence)) listed = context.party;
    if (context.party !== undefined)
      for (const [index, below] of companyBelow(account, sentence, context.party, parties))
        lines.set(index, below);
  }
  if (!announcesDelegation(account)) partHeads(gathering, led);
  placeMet(gathering, metAlone);
  placeLeft(account, gathering, unplaced);
  placeUntold(account, gathering, untold);
  placeWaiting(account, gathering);
  return parties.map((party) => {
    const { span, principals, heads, members, agencies, open } = gathering.sides.get(party) ?? openSide();
    const isLed = heads.length > 0 || principals.length > 1;
    return {
      party,
      heads: isLed ? heads : principals,
      members: isLed ? inTextOrder([...principals, ...members]) : members,
      agencies: [...agencies.values()].sort((a, b) => a.start - b.start),
      open,
      ...(span === undefined ? {} : { span }),
    };
  });
}

/** What follows a list is none of its lines: a heading of members holds as far as the list goes. */
function withoutList(account: Account, { index }: AccountSentence): Account {
  if (account.membersLine >= index) return account;
  return { ...account, membersLine: membersLineOf(account.sentences, index) };
}

const CO_LED = cued(/\bco-?(?:chair|led|lead|host)/i, 'co coc col coh');

/** `A met with B. … A and B co-chaired the dialogue.`: those who met lead their sides as well. */
function promote(
  account: Account,
  { sides, partyOf, heads }: Gathering,
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
  context: SideContext,
): void {
  const side = sides.get(partyOf.get(mention.person) ?? '');
  if (side === undefined || heads.has(mention.person)) return;
  if (roleOf(account, sentence, mention, context) !== 'head') return;
  for (const list of [side.principals, side.members]) {
    const at = list.findIndex(({ person }) => person === mention.person);
    side.heads.push(...(at < 0 ? [] : list.splice(at, 1)));
  }
  heads.add(mention.person);
}

/** `According to statements released by both the Ministry of Trade and the Embassy,` */
const ATTRIBUTION = cued(/^\W*According to [^,]*,/, 'accor');

function inTextOrder(delegates: readonly Delegate[]): readonly Delegate[] {
  return delegates.toSorted((a, b) => a.span.start - b.span.start);
}

/** `Crime Bureau, U.S. Department of Justice`, `the Department of State’s Crime Bureau`: between a body and one that is part of it. */
const PARENT = lean(
  /^[’']s? $|^(?:\s\([^()]{1,20}\))?(?:,|\s+(?:of|at|in|within))\s+(?:the\s+)?(?:U\.S\.|United\s+States|\p{Lu}\p{L}+)?(?:[’']s)?\s*$/u,
);

/** `Director A in the European Commission’s Directorate-General for Trade`: whose post is at a part of the body. */
function ownerOfPart(
  text: string,
  { end }: Span,
  part: Span | undefined,
  ownerAt: ReadonlyMap<number, number>,
): number | undefined {
  if (part === undefined || !/^[’']s? $/.test(text.slice(end, part.start))) return undefined;
  return ownerAt.get(part.start);
}

function readAgencies(
  account: Account,
  event: DialogueEvent,
  sentence: AccountSentence,
  parties: readonly string[],
  { sides, partyOf, heads, ownerAt, waiting }: Gathering,
  context: SideContext,
  isListed: boolean,
): SideContext {
  const { text } = account.read;
  const agencies = ofType(sentence.mentions, 'agency');
  const named = sidesInTurn(account, sentence, parties, partyOf);
  let party = named[0]?.party ?? context.party;
  if (agencies.length === 0 && !says(sentence, OPEN_LIST))
    return party === undefined ? context : { party, paragraph: sentence.paragraph };
  const isTold = isListed || tellsWho(sentence) || tellsWhoLedIt(account, sentence);
  const isAboutSides = isTold || mayHaveSentPeople(account, event, sentence);
  const isOpening = account.opening.includes(sentence);
  const told = findIn(sentence, ATTRIBUTION)?.end ?? -1;
  const behind = [...sidesBehindNames(account, sentence, parties), ...sidesBehindBodies(sentence, parties)];
  const aside = mayStandAside(sentence);
  const mayShare = mayShareBodies(sentence);
  const staff = agencies.length > 0 && named.length === 0 ? sideOfStaff(sentence, partyOf) : undefined;
  const company = named.length === 0 ? soleSideTold(account, sentence, parties, partyOf) : undefined;
  party =
    named[0]?.party ??
    staff ??
    company ??
    (isAboutSides && agencies.length > 0 ? soleSideIn(sentence, parties) : undefined) ??
    context.party;
  let listed: ListedBody | undefined;
  let chain: { readonly owner: number; readonly end: number } | undefined;
  for (let at = 0; at < agencies.length; at += 1) {
    const agency = agencies[at];
    if (agency === undefined || agency.start < told) continue;
    if (agency.defines || agency.quoted || isAside(text, agency, aside.represented)) continue;
    if (isAsideOf(sentence, agency)) continue;
    if (isCaucus(agency.value) || (aside.former && isOfFormerPost(sentence, agency))) continue;
    const isParent = chain !== undefined && PARENT.test(text.slice(chain.end, agency.start));
    const owner =
      ownerAt.get(agency.start) ??
      (isParent ? chain?.owner : undefined) ??
      ownerOfPart(text, agency, agencies[at + 1], ownerAt);
    chain = owner === undefined ? undefined : { owner, end: agency.end };
    const ownSide = partyOf.get(
      owner ??
        bringsBody(sentence, agency) ??
        helpedBy(account, sentence, agency, partyOf) ??
        listedAlone(account, sentence, agency) ??
        -1,
    );
    if (owner !== undefined && ownSide === undefined) {
      waiting.push({ owner, agency });
      continue;
    }
    if (mayShare) {
      for (const each of ownersOfShared(account, sentence, agency, parties))
        addAgency(sides.get(each) ?? openSide(), foldPhrase(agency.value), {
          name: agency.value,
          start: agency.start,
          end: agency.end,
          article: true,
          ofHead: false,
          country: each,
        });
    }
    const isAbout =
      isAboutSides || (isOpening && (holdsMeeting(sentence, agency) || meetsBetween(sentence, agency)));
    if (ownSide === undefined) {
      if (!isAbout || (aside.source && tellsOnly(text, agency))) continue;
      if (aside.venue && isVenueOf(text, agency)) continue;
    }
    const name = foldPhrase(agency.value);
    const side =
      ownSide ??
      toldSideOf(sentence, agency, parties) ??
      sideOfAgency(
        account,
        agency,
        name,
        parties,
        besideInList(text, listed, agency) ??
          sideNext(behind, agency.end) ??
          sideBeforeEnvoy(sentence, agency, parties) ??
          sideAt(named, agency.start) ??
          party ??
          context.party,
        (code) => (sides.get(code)?.agencies.get(name)?.start ?? -1) >= sentence.start,
      ) ??
      ownerBehind(text, agencies, at);
    const target = side === undefined ? undefined : sides.get(side);
    if (target === undefined || side === undefined) continue;
    addAgency(target, name, bodyOf(text, agency, owner !== undefined && heads.has(owner)));
    const tellsSide = agency.country === side || namedAfter(account, agency, parties) === side;
    listed =
      tellsSide || besideInList(text, listed, agency) === side ? { party: side, end: agency.end } : undefined;
    target.span =
      target.span === undefined ? { start: sentence.start, end: sentence.end } : cover(target.span, sentence);
    party = side;
  }
  const target = party === undefined ? undefined : sides.get(party);
  if (target !== undefined && says(sentence, OPEN_LIST) && tellsWho(sentence)) target.open = true;
  return party === undefined ? context : { party, paragraph: sentence.paragraph };
}
