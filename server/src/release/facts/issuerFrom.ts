/** Whose release it is where neither address nor office tells: by who speaks first, or from where. */
import { overlaps } from '../../text/span';
import type { Person } from '../model';
import { lean } from '../../tokens/leanPattern';
import { countryOfPerson } from './account';
import type { ReadSoFar } from './readSoFar';
import { cued, ofType, says } from './sentences';
import type { AccountSentence } from './sentences';

const HEADER = new Set(['title', 'type-line', 'office', 'dateline']);

/**
 * The ISO code of the issuing state: of a body in the header, else of the first person of the first sentence, else
 * `US` for a release dated from Washington, of a President without a country, or of a meeting at the Pentagon;
 * undefined where nothing tells.
 */
export function issuerFrom(
  read: ReadSoFar,
  persons: readonly Person[],
  opening: readonly AccountSentence[],
): string | undefined {
  const header = read.paragraphs.findLast((paragraph) => HEADER.has(paragraph.zone))?.end ?? 0;
  const office = ofType(read.mentions, 'agency').find(
    ({ end, country }) => end <= header && country !== undefined && country !== 'INT',
  );
  if (office?.country !== undefined) return office.country;
  const government = ofGovernment(read);
  if (government !== undefined) return government;
  if (OF_BRITAIN.test(read.text.slice(0, LONGEST_HEAD))) return 'GB';
  // "Today we hosted our Norwegian counterpart, Minister A": a guest
  const first =
    opening[0] === undefined || WE.test(opening[0].text)
      ? undefined
      : ofType(opening[0].mentions, 'official')[0];
  const country = first === undefined ? undefined : countryOfPerson({ persons }, first.person);
  if (country !== undefined && country !== 'INT') return country;
  if (
    read.paragraphs.some(
      ({ zone, start }) => zone === 'office' && read.text.startsWith('(Communicated by', start),
    )
  )
    return 'IL';
  const lead = read.paragraphs.find(({ zone }) => zone === 'lead');
  if (lead !== undefined && ATTRIBUTABLE.test(read.text.slice(lead.start, lead.end))) return 'US';
  if (read.paragraphs.some((paragraph) => isOfficeOfState(read, paragraph))) return 'US';
  if (/^Washington\b/i.test(read.issuedAt?.place ?? '')) return 'US';
  const post = first === undefined ? undefined : persons[first.person]?.posts[0]?.title;
  const ofPost = post === undefined ? undefined : countryOfBarePost(read, post);
  if (ofPost !== undefined) return ofPost;
  if (post !== undefined && BARE_POST.test(post) && isAmericanDay(read) && !receivesAbroad(opening[0]))
    return 'US';
  if (post !== undefined && BRITISH_POST.test(post) && RIGHT_HONOURABLE.test(read.text)) return 'GB';
  return opening[0]?.mentions.some(({ type, value }) => type === 'place' && value === 'Pentagon') === true
    ? 'US'
    : (ofDateline(read, post) ?? ofOwnAffairs(read, post));
}

/** The page of a British government's release, or the prime minister's office on a line. */
const OF_BRITAIN = /^(?:GOV\.UK$|(?:From:\s*)?(?:The )?Prime Minister[’']s Office, 10 Downing Street\b)/m;
const LONGEST_HEAD = 1500;

const HEADING_OF_STATE =
  /^(?:(?:Government|Republic|Kingdom|Principality) of (?:the )?|(?:GOVERNMENT|REPUBLIC|KINGDOM|PRINCIPALITY) OF (?:THE )?)\S/;

/** `Republic of Norway` below or above its ministry, whose name several states have. */
export function stateOnItsLine({ paragraphs, mentions, text }: ReadSoFar): string | undefined {
  const line = paragraphs.find(
    ({ zone, start, end }) => HEADER.has(zone) && HEADING_OF_STATE.test(text.slice(start, end)),
  );
  if (line === undefined) return undefined;
  return ofType(mentions, 'country').find(
    ({ start, end }) => start >= line.start && start - line.start <= LONGEST_HEADING && end === line.end,
  )?.value;
}

const LONGEST_HEADING = 20;

const WE = lean(
  /^\W*(?:(?:Today|Yesterday|(?:On|In|At) [^,;]{2,40}),? )?[Ww]e (?:today |also )?(?:\p{Ll}+ed|met|held)\b/u,
);

/** `Government of Norway (Oslo)`, `Norwegian Government`, `Republic of Norway` in the header: a line that begins with the state. */
function ofGovernment({ paragraphs, mentions, text }: ReadSoFar): string | undefined {
  for (const { zone, start, end } of paragraphs) {
    if (zone !== 'office' && zone !== 'dateline') continue;
    const state = ofType(mentions, 'country').find(
      (country) => country.start >= start && country.start < end,
    );
    // "SINGAPORE" below "MINISTRY OF FOREIGN AFFAIRS": the state as well as its city
    const isAlone = state?.start === start && text.slice(state.end, end).trim() === '';
    if (
      zone === 'dateline' &&
      (!isAlone || ABROAD.test(text.slice(Math.max(0, start - LONGEST_OFFICE), start)))
    )
      continue;
    if (state !== undefined && OF_STATE.test(text.slice(start, state.start))) return state.value;
  }
  return undefined;
}

/** `EMBASSY OF CHILE`, with the state where it is on the next line. */
const ABROAD = /\b(?:consulate|delegation|embassy|high commission|mission|representation)\b/i;
const LONGEST_OFFICE = 160;
const OF_STATE = /^\s*(?:the\s+)?(?:government\s+of\s+(?:the\s+)?)?$/i;

/** `The Defence Secretary, the Rt Hon Jane Roe MP`: elsewhere the Right Honourable are ministers, and secretaries officials. */
const BRITISH_POST =
  /^(?:Business|Defence|Development|Energy|Environment|Foreign|Health|Home|International Development|Trade) Secretary$/;
const RIGHT_HONOURABLE = /\bR(?:t|ight) Hon(?:ourable)?\b/;

/** Posts of governments that a release of their own leaves without the country. */
const STATE_POST =
  /^(?:Deputy |Vice |First )*(?:Prime Minister|Under-?[Ss]ecretary(?! General)|Under Secretary(?! General)|Foreign Minister|Foreign Secretary|Minister|Secretary of State|State Secretary|President|Chancellor)\b/;

/** `OSLO – Foreign Minister A met …`, where the text speaks of Norway: who writes from the capital leaves out whose minister it is. */
function ofDateline(read: ReadSoFar, post: string | undefined): string | undefined {
  const { mentions, issuedAt, text } = read;
  const dated = issuedAt?.span;
  if (dated === undefined || post === undefined) return undefined;
  if (!STATE_POST.test(post) && !isOfMinistry(read)) return undefined;
  const code = ofType(mentions, 'place').find((place) => overlaps(place, dated))?.country;
  if (code === undefined) return undefined;
  const isSpokenOf = mentions.some(
    (mention) =>
      mention.start > dated.end &&
      ((mention.type === 'country' && mention.value === code) ||
        (mention.type === 'dialogue' && mention.parties.includes(code))),
  );
  return isSpokenOf || AT_HOME.test(text) ? code : undefined;
}

/** `Ministry of Foreign Affairs` above the text, which several states have. */
function isOfMinistry({ paragraphs, mentions }: ReadSoFar): boolean {
  return paragraphs.some(
    ({ zone, start, end }) =>
      zone === 'office' &&
      ofType(mentions, 'agency').some(
        (body) => body.start >= start && body.end <= end && /^(?:Federal )?Ministry\b/i.test(body.value),
      ),
  );
}

/** `Norway’s foreign policy`, `the Norwegian Government`: what a ministry speaks of as its own. */
const OWN_AFFAIRS =
  /^(?: (?:is|remains) (?:\S+ )?committed\b|(?:[’']s)? (?:Government|Parliament)\b|[’']s (?:foreign|security|foreign and security|chairmanship|presidency|Chairmanship|Presidency|membership|interests?)\b)/;
const LONGEST_AFFAIRS = 36;
/** `The Minister returns to Norway on 4 May.` */
const RETURNS = /\b(?:[Mm]inister|[Ss]ecretary|M(?:r|s|rs)\.?) \S*\s?(?:returns|will return) to (?:the )?$/;
const LONGEST_RETURN = 48;

/** `Foreign Minister A will visit Tallinn`, of whose state nothing tells but that the text speaks twice of its affairs, and of no other's. */
function ofOwnAffairs({ mentions, text }: ReadSoFar, post: string | undefined): string | undefined {
  if (post === undefined || !STATE_POST.test(post)) return undefined;
  const told = ofType(mentions, 'country').filter(({ end }) =>
    OWN_AFFAIRS.test(text.slice(end, end + LONGEST_AFFAIRS)),
  );
  const [first] = told;
  const home = ofType(mentions, 'country').find(({ start }) =>
    RETURNS.test(text.slice(Math.max(0, start - LONGEST_RETURN), start)),
  );
  if (home !== undefined) return home.value;
  return told.length > 1 && told.every(({ value }) => value === first?.value) ? first?.value : undefined;
}

/** `the Norwegian Ambassador to the Sultanate`: what a state calls itself at home. */
const AT_HOME = /\b[Aa]mbassador\b[^.;]{0,60} to the (?:Emirate|Kingdom|Republic|State|Sultanate)\b(?! of\b)/;

/** `the Norwegian State Secretary` without a name, of whom was named before: the country in front of the post. */
function countryOfBarePost({ mentions, text }: ReadSoFar, post: string): string | undefined {
  for (let at = 1; at < mentions.length; at += 1) {
    const title = mentions[at];
    const country = mentions[at - 1];
    if (title?.type !== 'title' || title.value !== post || country?.type !== 'country') continue;
    const next = mentions[at + 1];
    const isNamed = next?.type === 'official' && next.start - title.end < 3;
    if (!isNamed && country.form === 'adjective' && text.slice(country.end, title.start) === ' ')
      return country.value;
  }
  return undefined;
}

/** `The following is attributable to Spokesperson Jane Roe:` */
const ATTRIBUTABLE = /^The (?:below|following) is attributable to (?:the )?(?:\S+ ){0,2}Spokes/i;

/** Whether the first sentence says whose words the text is: then it is a release, without a dateline too. */
export function isAttributed([first]: readonly AccountSentence[]): boolean {
  return first !== undefined && ATTRIBUTABLE.test(first.text);
}

/** `Office of the Spokesperson`: an office that heads releases of one state alone. */
function isOfficeOfState(
  { text }: ReadSoFar,
  { zone, start, end }: ReadSoFar['paragraphs'][number],
): boolean {
  return zone === 'office' && /^Office of the Spokes(?:person|man)$/i.test(text.slice(start, end));
}

/** Posts that releases of the United States leave without their country. */
const BARE_POST =
  /^(?:(?:Principal )?(?:Deputy )?National Security Advisor|(?:Vice )?President|First Lady|Second (?:Lady|Gentleman))\b/;

/** `May 3, 2019`: the month in front of the day. */
function isAmericanDay({ issued, text }: ReadSoFar): boolean {
  return (
    issued?.span === undefined ||
    /^\W*(?:[A-Z][a-z]+day,? )?[A-Z][A-Za-z]/.test(text.slice(issued.span.start, issued.span.end))
  );
}

const WILL_RECEIVE = cued(/\bwill (?:receive|welcome)\b/, 'will', 'recei welco');

/** `President A will receive Ambassador B in Oslo`: at home, which is not in the United States. */
function receivesAbroad(first: AccountSentence | undefined): boolean {
  return (
    first !== undefined &&
    says(first, WILL_RECEIVE) &&
    ofType(first.mentions, 'place').some(({ country }) => country !== undefined && country !== 'US')
  );
}

const REACH = 14;

/** `with their Norwegian counterparts`: of two parties the other one is whoever speaks. */
export function issuerFacing(
  { prose, read }: { readonly prose: readonly AccountSentence[]; readonly read: ReadSoFar },
  parties: readonly string[],
): string | undefined {
  if (parties.length !== 2) return undefined;
  for (const sentence of prose.slice(0, REACH))
    for (const { value, end } of ofType(sentence.mentions, 'country'))
      if (parties.includes(value) && /^\s+(?:counterpart|colleague)s?\b/.test(read.text.slice(end, end + 16)))
        return parties.find((party) => party !== value);
  return undefined;
}
