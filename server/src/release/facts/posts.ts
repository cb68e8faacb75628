/** The posts of each person: titles beside names, with the body and the country that stand beside the title. */
import { firstEndingAfter } from '../../text/span';
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { foldPhrase } from '../../tokens/fold';
import type { FoundMentions } from '../mentions/findMentions';
import type { Mention, Person, Post } from '../model';
import type { Identity } from '../persons';
import type { Scan } from '../scan';
import { stateOfCapital } from './capitals';
import { countryBesideName, headsLine } from './countryBesideName';
import type { OwnMention } from './countryBesideName';
import { between, isInBrackets, isOfSeveral } from './gaps';
import type { Place } from './gaps';
import { ownsLowerBody } from './lowerBodies';
import { stateOfPosts } from './postCountries';
import { withSharedBody } from './bodyOfTwo';
import type { MentionOf } from './sentences';
import { isSeatOfHost } from './seatOfHost';
import { titleOfHolder } from './sharedField';
import { sharedPost } from './sharedPlural';

/** `(Europe)` or `(Disarmament & Space Affairs)` behind `Joint Secretary`. */
const REMARK = /^\s*\([^()]{1,80}\)/;
const LINK_TO_BODY = /^[\s,(]*(?:(?:and|at|of|for|from|in|with)\s+)?(?:the\s+)?$/;
const NEAR = /^[\s’']*(?:s\s+)?(?:(?:acting|newly appointed|outgoing)\s+)?$/;
/** The same in one line. */
const BESIDE = /^[^\S\n]*(?:(?:acting|newly appointed|outgoing) )?$/;
const COUNTRY_BEHIND = /^[\s,]*(?:of|to|at|for|from|in the)?\s*(?:the\s+)?$/;

/** Behind a title: `, U.S. Department of State`, `at the Argentine Ministry of Modernization`, `of the ROK`. */
function affiliationBehind(place: Place, at: number): Partial<Post> {
  const title = place.mentions[at];
  const next = place.mentions[at + 1];
  if (title === undefined || next === undefined) return {};
  const behind = place.mentions[at + 2];
  if (behind?.type === 'agency' && isBracketed(place, title, next, behind))
    return {
      agency: behind.value,
      agencySpan: behind,
      ...(behind.country === undefined ? {} : { country: behind.country }),
    };
  // "of the Department of State's Bureau of Trade"
  if (next.type === 'agency' && behind?.type === 'agency' && isPartOf(place, title, next, behind)) {
    const owner = behind.country ?? next.country;
    return { agency: behind.value, agencySpan: behind, ...(owner === undefined ? {} : { country: owner }) };
  }
  if (next.type === 'agency' && (isBodyBehind(place, title, next) || isBehindUnit(place, title, next))) {
    const country = countryOfBodies(place, at + 1);
    return { agency: next.value, agencySpan: next, ...(country === undefined ? {} : { country }) };
  }
  // "at Oslo’s Ministry of Trade"
  const state = next.type === 'place' ? stateOfCapital(next.value) : undefined;
  if (
    state !== undefined &&
    behind?.type === 'agency' &&
    LINK_TO_BODY.test(between(place, title, next)) &&
    /^[’']s\s+$/.test(between(place, next, behind))
  )
    return { agency: behind.value, agencySpan: behind, country: state };
  // "Kari Berg, Minister" above "Oman: Salim Al Harthy, Minister"
  if (next.type !== 'country' || headsLine(place, next)) return {};
  if (!COUNTRY_BEHIND.test(between(place, title, next))) return {};
  const whole = place.mentions[at + 2];
  if (whole?.type === 'agency' && NEAR.test(between(place, next, whole))) {
    const part = place.mentions[at + 3];
    const isParted = part?.type === 'agency' && isJoinedPart(place, whole, part);
    const body = isParted ? part : whole;
    return { agency: body.value, agencySpan: body, country: next.value };
  }
  if (next.form === 'adjective' && !ownsLowerBody(place.text, next.end)) return {};
  return between(place, title, next).startsWith(' in ') ? {} : { country: next.value };
}

/** `, U.S. Department of State`, `(Cyber Division)`, but not the subjects in `(UN & EU)`. */
function isBodyBehind(place: Place, title: Mention, body: Mention): boolean {
  const gap = between(place, title, body).replace(REMARK, '');
  // ", minister of ports, at the White House on June 1"
  if (body.text === 'White House' && gap.startsWith(', at ')) return false;
  return LINK_TO_BODY.test(gap) && (!gap.includes('(') || place.text.charAt(body.end) === ')');
}

/** `Joint Secretary (Navy), Ministry of Defence`, `(UN Political)`: the brackets say what the post is for. */
function isBracketed(place: Place, title: Mention, inside: Mention, body: Mention): boolean {
  if (inside.type !== 'agency' && inside.type !== 'country') return false;
  return (
    !inside.text.includes(' ') &&
    between(place, title, inside) === ' (' &&
    /^(?:\s[^()]{1,60})?\),\s+(?:the\s+)?$/.test(between(place, inside, body))
  );
}

/** `Department of State’s Bureau of Trade`, `Department of State Bureau of Trade`, `White House Office of …` */
function isJoinedPart(place: Place, whole: Mention, part: Mention): boolean {
  const gap = between(place, whole, part);
  if (/^[’']s\s+$/.test(gap)) return true;
  return gap === ' ' && (whole.text === 'White House' || UNIT_OF_BODY.test(part.text));
}

/** `Bureau of Trade`, `Foreign Affairs Office`: a body that one in front of it may have. */
const UNIT_OF_BODY =
  /^(?:Bureau|Office) of\b|\s(?:Bureau|Department|Directorate|Division|Office|Section|Secretariat)$/;

/** Whether the second body is one of the first, which stands directly behind the title: `the White House Office of …` */
function isPartOf(place: Place, title: Mention, whole: Mention, part: Mention): boolean {
  return isJoinedPart(place, whole, part) && isBodyBehind(place, title, whole);
}

/** `Director, Cyber Security and Digital Identity, Department for …`: a unit without a head word stands between. */
function isBehindUnit(place: Place, title: Mention, body: Mention): boolean {
  const gap = between(place, title, body);
  return gap.length < LONGEST_UNIT && UNIT.test(gap);
}

const LONGEST_UNIT = 100;
const UNIT = lean(
  /^(?:,\s+\p{L}[\p{L}-]*(?:\s+(?:and|&|of|for)?\s*\p{Lu}[\p{L}-]*){0,7}){1,2},\s+(?:the\s+)?$/u,
);

const TO_PARENT = /^(?:\s*\)?\s*,\s*|\s+(?:of|at|in)\s+)(?:the\s+)?$/;
const MOST_PARENTS = 4;

/** The country of a body, else of the one that it is part of: `, Crime Bureau, Global Affairs Canada`. */
function countryOfBodies(place: Place, at: number): string | undefined {
  for (let k = at; k < at + MOST_PARENTS; k += 1) {
    const body = place.mentions[k];
    if (body?.type !== 'agency') return undefined;
    if (body.country !== undefined) return body.country;
    const next = place.mentions[k + 1];
    if (next === undefined) return undefined;
    const gap = between(place, body, next);
    if (next.type === 'country' && /^(?:,)?(?:\s+Government)?\s+of\s+(?:the\s+)?$/.test(gap))
      return next.value;
    if (!TO_PARENT.test(gap)) return undefined;
    if (next.type === 'country')
      return next.form === 'adjective' || ownsBody(place, k + 1) ? next.value : undefined;
  }
  return undefined;
}

/** `in the U.S. Department of Energy`: the country directly in front of the body that another is part of. */
function ownsBody(place: Place, at: number): boolean {
  const [state, whole] = [place.mentions[at], place.mentions[at + 1]];
  return state !== undefined && whole?.type === 'agency' && NEAR.test(between(place, state, whole));
}

const MOST_TITLES = 4;
const MOST_POSTS = 100;

const IN_HOST = /^\s+in\s+(?:the\s+)?$/;

/** In front of a title: `National Security Council Senior Director`, `Uzbekistan’s President`. */
function affiliationInFront(place: Place, at: number, titles = 1): Partial<Post> {
  const title = place.mentions[at];
  const before = place.mentions[at - 1];
  if (
    title === undefined ||
    (before?.type !== 'country' && before?.type !== 'title' && before?.type !== 'agency')
  )
    return {};
  const gap = between(place, before, title);
  // "Republic of Korea (ROK) Vice Minister"
  if (gap === ') ' && before.type === 'country' && place.mentions[at - 2]?.value === before.value)
    return { country: before.value };
  // "the Ministry of Trade (MOT) Director"
  const named = place.mentions[at - 2];
  if (gap === ') ' && before.type === 'agency' && before.defines && named?.type === 'agency')
    return bodyInFront(place, at - 2, named);
  if (!NEAR.test(gap)) return {};
  if (endsEntry(place, at - 1, gap)) return {};
  // "the Norwegian Embassy in Estonia Third Secretary"
  if (before.type === 'country' && named?.type === 'agency' && IN_HOST.test(between(place, named, before)))
    return bodyInFront(place, at - 2, named);
  if (before.type === 'country') return isHost(place, at) ? {} : { country: before.value };
  if (before.type === 'title')
    return titles < MOST_TITLES ? affiliationInFront(place, at - 1, titles + 1) : {};
  return bodyInFront(place, at - 1, before);
}

/** `Norway` of `Ambassador of Estonia to Norway Air Marshal Tamm`: where somebody is sent. */
function isHost({ mentions, text }: Place, at: number): boolean {
  const [post, sender, host] = [mentions[at - 3], mentions[at - 2], mentions[at - 1]];
  if (post?.type !== 'title' || sender?.type !== 'country' || host === undefined) return false;
  return (
    /\b(?:Ambassador|Commissioner|Consul|Envoy)\b/.test(post.text) &&
    /^\s+to\s+(?:the\s+)?$/.test(text.slice(sender.end, host.start))
  );
}

/** `Minister Berg, Norway`, `Kari Berg, Director, Ministry of Trade` on the line above: the country or body is of that name. */
function endsEntry(place: Place, at: number, behind: string): boolean {
  if (!behind.includes('\n')) return false;
  for (let part = at; part > Math.max(0, at - MOST_IN_ENTRY); part -= 1) {
    const [name, last] = [place.mentions[part - 1], place.mentions[part]];
    if (name === undefined || last === undefined || !IN_ENTRY.test(between(place, name, last))) return false;
    if (name.type === 'official') return true;
  }
  return false;
}

/** `Kari Berg (Chair), Director, ` */
const IN_ENTRY = /^(?:\)?,\s+(?:the\s+)?|\s\()$/;
const MOST_IN_ENTRY = 4;

/** The body at index `at` as that of the title behind it, with the country or body directly in front. */
function bodyInFront(place: Place, at: number, body: MentionOf<'agency'>): Partial<Post> {
  const owner = place.mentions[at - 1];
  const isOwned =
    (owner?.type === 'country' || owner?.type === 'agency') && NEAR.test(between(place, owner, body));
  const country = isOwned ? (owner.type === 'country' ? owner.value : owner.country) : body.country;
  return { agency: body.value, agencySpan: body, ...(country === undefined ? {} : { country }) };
}

function postOf(place: Place, at: number, full: boolean): Post | undefined {
  const title = place.mentions[at];
  if (title?.type !== 'title') return undefined;
  const affiliation = joined(affiliationInFront(place, at), affiliationBehind(place, at));
  return { title: titleOfHolder(place, at), span: title, full, ...affiliation };
}

/** The body behind a title wins, the country in front of it. */
function joined(front: Partial<Post>, behind: Partial<Post>): Partial<Post> {
  if (front.agency === undefined && front.country === undefined) return behind;
  if (behind.agency !== undefined)
    return front.country === undefined ? behind : { ...behind, country: front.country };
  return behind.country === undefined ? front : { country: behind.country, ...front };
}

const COMMA = /^\s*,\s*(?:the\s+)?$/;

/** `Ambassador at Large … Nathaniel Fick, Bureau of …`: the body behind the name belongs to the post in front. */
function withBodyBehindName(place: Place, post: Post, name: number | undefined): Post {
  const official = name === undefined ? undefined : place.mentions[name];
  const next = name === undefined ? undefined : place.mentions[name + 1];
  if (post.agency !== undefined || official === undefined || next?.type !== 'agency') return post;
  if (
    !COMMA.test(between(place, official, next)) ||
    !/^(?:,|\s*$|[^\S\n]*\n\P{Ll}|\s+(?:and|led|chaired|who)\b|\.)/u.test(
      place.text.slice(next.end, next.end + 12),
    )
  )
    return post;
  return {
    agency: next.value,
    agencySpan: next,
    ...(next.country === undefined ? {} : { country: next.country }),
    ...post,
  };
}

/** The name that begins with a token; names are in order. */
function nameAt(names: FoundMentions['names'], first: number): FoundMentions['names'][number] | undefined {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return names[low]?.first === first ? names[low] : undefined;
}

/** The index of the mention that begins there. */
function indexOfStart(mentions: readonly Mention[], start: number): number | undefined {
  const at = firstEndingAfter(mentions, start);
  return mentions[at]?.start === start ? at : undefined;
}

/** The persons of a release with their posts, in the order of `found.persons`. */
export function readPersons(
  scan: Scan,
  found: FoundMentions,
  mentions: readonly Mention[],
  text: string,
  written: string,
): readonly Person[] {
  const place: Place = { text, written, mentions };
  const indexAt = (token: number): number | undefined =>
    indexOfStart(mentions, scan.sequence.start[token] ?? -1);
  const posts = found.persons.map((): Post[] => []);
  let previous: { post: Post; end: number } | undefined;
  for (const link of found.links) {
    const name = nameAt(found.names, link.first);
    const title = found.titles[link.title];
    if (name === undefined || title === undefined) continue;
    const at = indexAt(title.first);
    const own = at === undefined ? undefined : postOf(place, at, name.full);
    if (own === undefined) continue;
    const named = link.position === 'before' ? withBodyBehindName(place, own, indexAt(name.first)) : own;
    const post = withSharedBody(place, named, previous, indexAt(name.first));
    const held = posts[name.person];
    if (held !== undefined && held.length < MOST_POSTS) held.push(post);
    previous = { post, end: scan.sequence.end[name.last] ?? 0 };
  }
  const own = ownMentions(mentions, found.persons.length);
  return found.persons.map((identity, index) =>
    personOf(place, identity, own[index] ?? [], posts[index] ?? []),
  );
}

function ownMentions(mentions: readonly Mention[], persons: number): readonly (readonly OwnMention[])[] {
  const own: OwnMention[][] = [];
  for (let i = 0; i < persons; i += 1) own.push([]);
  for (let at = 0; at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention?.type !== 'official') continue;
    const { start, end, form } = mention;
    own[mention.person]?.push({ start, end, full: form === 'full', at });
  }
  return own;
}

const OF_BODY = /^(?:\s+(?:of|from|at|with)\s+(?:the\s+)?|\s*,\s+(?:the\s+)?|\s+\()$/;
/** `, the Pentagon said`, `, the Norwegian Embassy in Oslo said`, `, U.S. Army (Ret.)` */
const NO_BODY =
  /^\s*[(,]\s*Ret|^(?:\s+in\s+[^\s.,;]{2,20}(?:\s[^\s.,;]{2,20})?)?\s+(?:said|added|noted|announced|reported)\b/i;

const LONGEST_NO_BODY = 60;

/** `Criminal Division` of `from the Department of Justice Criminal Division`, `… of Justice’s Criminal Division`. */
function unitBehind(
  place: Place,
  whole: Mention,
  part: Mention | undefined,
): MentionOf<'agency'> | undefined {
  if (part?.type !== 'agency' || part.defines) return undefined;
  return /^(?:[’']s)?\s$/.test(between(place, whole, part)) ? part : undefined;
}

/** `Marta Feld of the Norwegian Ministry of Justice`, `the Ministry of Justice’s Marta Feld`: her body, and its country. */
function bodyBehindName(
  place: Place,
  own: readonly OwnMention[],
): { readonly body: Span & { readonly name: string }; readonly country: string | undefined } | undefined {
  for (const mention of own.slice(0, 4)) {
    const front = place.mentions[mention.at - 1];
    if (front?.type === 'agency' && /^[’']s\s+$/.test(between(place, front, mention))) {
      const { agency, country } = bodyInFront(place, mention.at - 1, front);
      return { body: { start: front.start, end: front.end, name: agency ?? front.value }, country };
    }
    const next = place.mentions[mention.at + 1];
    if (next?.type !== 'agency' && next?.type !== 'country') continue;
    if (!OF_BODY.test(between(place, mention, next))) continue;
    const isOwned = next.type === 'country';
    const [behind, further] = [place.mentions[mention.at + 2], place.mentions[mention.at + 3]];
    const [body, after] = isOwned ? [behind, further] : [next, behind];
    // "A, Mossad Director B", "A, USTR B", "A, Norwegian Ministry of Trade Director B": the body is of the next
    const isNamed = after?.type === 'title' || after?.type === 'official';
    if (body?.type === 'agency' && isNamed && (isOwned ? BESIDE : NEAR).test(between(place, body, after)))
      continue;
    if (body?.type !== 'agency' || isOfSeveral(body) || (isOwned && !NEAR.test(between(place, next, body))))
      continue;
    if (NO_BODY.test(place.text.slice(body.end, body.end + LONGEST_NO_BODY))) continue;
    if (isSeatOfHost(place, mention, next, body)) continue;
    const unit = isOwned ? undefined : unitBehind(place, body, behind);
    const { start, end, value } = unit ?? body;
    return {
      body: { start, end, name: value },
      country: isOwned ? next.value : countryOfBodies(place, mention.at + 1),
    };
  }
  return undefined;
}

function personOf(
  place: Place,
  identity: Identity,
  own: readonly OwnMention[],
  linked: readonly Post[],
): Person {
  const first = own.find((mention) => mention.full) ?? own[0];
  const shared = linked.length === 0 && first ? sharedPost(place, first.at, first.full) : undefined;
  const posts = shared === undefined ? linked : [shared];
  const hasBody = posts.some(
    ({ agencySpan }) => agencySpan !== undefined && !isInBrackets(place, agencySpan),
  );
  const affiliated = hasBody ? undefined : bodyBehindName(place, own);
  const country =
    stateOfPosts(posts, place.mentions) ??
    affiliated?.country ??
    countryBesideName(place, own) ??
    identity.official?.country;
  // to add what few have is quicker than to copy it in
  const person: { -readonly [K in keyof Person]: Person[K] } = {
    name: identity.name,
    key: foldPhrase(identity.name),
    family: identity.family,
    first: { start: first?.start ?? 0, end: first?.end ?? 0 },
    introduced: identity.introduced,
    posts,
  };
  if (country !== undefined) person.country = country;
  if (affiliated !== undefined) person.body = affiliated.body;
  return person;
}
