/** Who a line of a list below the name of a side puts on that side: persons with their part, and bodies. */
import { cover } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { foldPhrase } from '../../tokens/fold';
import { isAbsent } from './absentees';
import type { Account } from './account';
import { officials } from './account';
import { isAside, isCaucus, isOfFormerPost, mayStandAside } from './bodiesAside';
import { delegateOf } from './delegateOf';
import type { DelegateRole } from './delegates';
import { addAgency, bodyOf, listOf } from './gathering';
import type { Gathering, Side } from './gathering';
import { firstFrom, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import type { SideLine } from './sideLists';

/** `(chair)`, `(Norwegian co-chair)`, `– Head of Delegation`, behind the name and the post. */
const CHAIR =
  '(?:co-?)?(?:chair(?:person|man|woman)?|delegation (?:head|lead|leader)|heads? of (?:the )?(?:\\p{L}[\\p{L}.]* )?delegation|leader|lead|head)';
const MARK_BEHIND = lean(
  new RegExp(
    `[([](?:(?!deputy|vice|alternate|former|ex)\\p{L}[\\p{L}.]{0,20} )?${CHAIR}[)\\]]|[,–—-] (?:${CHAIR.replace('|leader|lead|head', '')})[*_;,.\\s]*$`,
    'iu',
  ),
);
const MARK_FRONT = lean(
  new RegExp(`(?:^|[^\\p{L}-])${CHAIR}[*_]{0,3}\\s?[:–—-][*_\\s]{0,4}(?:\\p{L}{1,12}\\.?\\s){0,4}$`, 'iu'),
);
const OBSERVER = /\b[Oo]bservers?\b/;

/** The part of a person whom a line of such a list names: the head by a mark of the chair, a member else. */
function roleInList(
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
  { role }: SideLine,
): DelegateRole | undefined {
  if (isAbsent(sentence, mention) || OBSERVER.test(textIn(sentence, sentence.start, mention.start)))
    return undefined;
  const persons = officials(sentence.mentions);
  const next = firstFrom(persons, mention.end)?.start ?? sentence.end;
  const isMarked =
    MARK_BEHIND.test(textIn(sentence, mention.end, next)) ||
    (persons[0] === mention && MARK_FRONT.test(textIn(sentence, sentence.start, mention.start)));
  return isMarked ? 'head' : (role ?? 'member');
}

/** `World Bank`: a body that is of no state is on no side, whoever lists it. */
function isOfNoState({ knowledge }: Account, { country }: MentionOf<'agency'>): boolean {
  return country === 'INT' || (country !== undefined && knowledge.groupings.has(country) && country !== 'EU');
}

const MARK_ALONE = lean(new RegExp(`^${CHAIR}$`, 'iu'));

/** `Director` of `Director; Chair`: the mark of the chair in brackets is no post. */
function withoutMark(title: string | null): string | null {
  const posts = title?.split('; ').filter((post) => !MARK_ALONE.test(post)) ?? [];
  return posts.length === 0 ? null : posts.join('; ');
}

/** Whoever is known already leads the side where the list marks the chair. */
function markHead({ heads }: Gathering, side: Side, person: number): void {
  if (heads.has(person)) return;
  for (const list of [side.principals, side.members]) {
    const at = list.findIndex((delegate) => delegate.person === person);
    side.heads.push(...(at < 0 ? [] : list.splice(at, 1)));
  }
  heads.add(person);
}

/** Bodies that stand for the state of their name. */
const MISSION = /^(?:Embassy|Consulate|Mission|Permanent Mission)\b/;

/** `United States Coast Guard` among the lines of the other side: of the state that the text gives it to. */
function stateTold(sentence: AccountSentence, agency: MentionOf<'agency'>): string | undefined {
  const state = ofType(sentence.mentions, 'country').find(
    ({ start, end }) => start < agency.start && /^(?:[’']s?)?\s*$/.test(textIn(sentence, end, agency.start)),
  );
  return state?.value ?? (MISSION.test(agency.value) ? agency.country : undefined);
}

/** Puts the persons and bodies of a line on its side. */
export function placeLine(
  account: Account,
  gathering: Gathering,
  sentence: AccountSentence,
  line: SideLine,
): void {
  const { partyOf, heads, ownerAt, sides, waiting } = gathering;
  const side = sides.get(line.party);
  if (side === undefined || line.isHeading || line.isOfOthers === true) return;
  for (const mention of officials(sentence.mentions)) {
    const role = roleInList(sentence, mention, line);
    const known = partyOf.get(mention.person);
    if (known === line.party && role === 'head') markHead(gathering, side, mention.person);
    if (role === undefined || known !== undefined) continue;
    partyOf.set(mention.person, line.party);
    if (role === 'head') heads.add(mention.person);
    const delegate = delegateOf(account, mention);
    listOf(side, role).push({ ...delegate, title: withoutMark(delegate.title) });
  }
  const { text } = account.read;
  const aside = mayStandAside(sentence);
  for (const agency of ofType(sentence.mentions, 'agency')) {
    if (agency.defines || agency.quoted || isAside(text, agency, aside.represented)) continue;
    if (isCaucus(agency.value) || (aside.former && isOfFormerPost(sentence, agency))) continue;
    const owner = ownerAt.get(agency.start);
    const party = owner === undefined ? (stateTold(sentence, agency) ?? line.party) : partyOf.get(owner);
    const target = party === undefined ? undefined : sides.get(party);
    if (owner !== undefined && target === undefined) waiting.push({ owner, agency });
    if (
      target === undefined ||
      (owner === undefined && agency.country !== line.party && isOfNoState(account, agency))
    )
      continue;
    addAgency(
      target,
      foldPhrase(agency.value),
      bodyOf(text, agency, owner !== undefined && heads.has(owner)),
    );
  }
  const { start, end } = sentence;
  side.span = side.span === undefined ? { start, end } : cover(side.span, sentence);
}
