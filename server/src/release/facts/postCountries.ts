/** Posts that only one state has, told by their words, and posts that tell to which state they are. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { Mention, Post } from '../model';
import { lean } from '../../tokens/leanPattern';

const POSTS: readonly (readonly [words: RegExp, country: string])[] = [
  [
    lean(
      /\b(?:Assistant|Deputy|Under) Secretary of (?:State|Defense|Homeland Security|Commerce|the Treasury|Energy|Labor|Agriculture|Transportation|the Interior|Education|Housing and Urban Development|Veterans Affairs)\b/,
    ),
    'US',
  ],
  [
    /^(?:Acting )?Secretary of (?:State|Defense|Homeland Security|Commerce|the Treasury|Energy|Labor|Agriculture|Transportation|the Interior|Health and Human Services|Housing and Urban Development|Veterans Affairs)$/,
    'US',
  ],
  [/\bAssistant to the President\b|\bHomeland Security Advisor\b/, 'US'],
  [/^(?:Vice President|First Lady|Second Gentleman|Second Lady) of the United States$/, 'US'],
  [/\b(?:US|U\.S\.|American) President\b|\b(?:U\.S\.|United States) Trade Representative\b/, 'US'],
  [
    /\bPermanent Under-Secretary\b|\bMinister of State for the (?:Indo-Pacific|Armed Forces)\b|^Secretary of State for (?:Defence|the Home Department|Northern Ireland|Scotland|Wales|Foreign,? (?:and )?Commonwealth)|^Chancellor of the Exchequer$/,
    'GB',
  ],
  [/^Minister (?:for|of) Europe and Foreign Affairs$/, 'FR'],
  [/^High Representative (?:of the (?:European )?Union )?for Foreign (?:Affairs|and Security)/, 'EU'],
  [/^European Commissioner\b/, 'EU'],
  [/^(?:Federal Chancellor|State Secretary at the Federal)/, 'DE'],
  [/^Taoiseach$|^Tánaiste$/, 'IE'],
  [/^State Councilor\b/, 'CN'],
  [/^External Affairs Minister$|^Union (?:Cabinet )?Minister\b/, 'IN'],
];

/** All of them in one: most titles are of none. */
const ANY_POST = lean(new RegExp(POSTS.map(([words]) => `(?:${words.source})`).join('|'), 'u'));

/** The ISO code of the state that alone has a post of this title, or undefined. */
export function countryOfPost(title: string): string | undefined {
  return !ANY_POST.test(title) ? undefined : POSTS.find(([words]) => words.test(title))?.[1];
}

const AMBASSADOR_TO = /\bAmbassador to (?:the )?(.+)$/;

/** Whether the state is called so. */
function isCalled(code: string, name: string, { countries }: Knowledge): boolean {
  const row = countries.get(code);
  return (
    row !== undefined &&
    [row.short, row.official, ...(row.forms ?? []), ...(row.abbreviations ?? [])].includes(name)
  );
}

/** `Ambassador to Norway` of talks between Norway and Estonia is Estonia’s: the party that sent them, or undefined. */
export function senderOfAmbassador(
  title: string,
  knowledge: Knowledge,
  parties: readonly string[],
): string | undefined {
  const host = AMBASSADOR_TO.exec(title)?.[1];
  if (host === undefined || parties.length !== 2) return undefined;
  const at = parties.findIndex((code) => isCalled(code, host, knowledge));
  return at < 0 ? undefined : parties[1 - at];
}

/** The state to which the first of these posts is ambassador: `NO` of `Ambassador to the Kingdom of Norway`. */
export function hostOfAmbassador(titles: readonly string[], knowledge: Knowledge): string | undefined {
  for (const title of titles) {
    const host = AMBASSADOR_TO.exec(title)?.[1];
    if (host === undefined) continue;
    for (const code of knowledge.countries.keys()) if (isCalled(code, host, knowledge)) return code;
  }
  return undefined;
}

const CABINET = /^(?:Cabinet|Council) of Ministers$/;

/** Whether a post is in a cabinet of ministers, which many states have. */
export function isOfCabinet({ agency = '' }: Post): boolean {
  return CABINET.test(agency);
}

/**
 * The state of whoever holds the posts. Of a `Deputy Chairman of the Cabinet of Ministers, Minister of Trade of
 * Turkmenistan` it is that of the ministry: others have such a cabinet, too.
 */
export function stateOfPosts(posts: readonly Post[], mentions: readonly Mention[]): string | undefined {
  const told = posts.filter(({ country }) => country !== undefined);
  const state =
    told.find((post) => !isOfCabinet(post)) ??
    told.find((post) => mentions.some(({ type, value }) => type === 'country' && value === post.country));
  return state?.country;
}
