/** Announcements of a delegation that a government sends: to a ceremony, a funeral, an anniversary, whatever it is called. */
import type { Account } from './account';
import { stateOfCapital } from './capitals';
import { hostOfAmbassador } from './postCountries';
import { cued, findIn, ofType, says, textIn } from './sentences';
import type { AccountSentence } from './sentences';

/** `announced the designation of a delegation for …`, `the delegation that will represent Norway at …` */
export const SENDS = cued(
  /\b(?:designat(?:ed|ion|es)|announc(?:ed|es)|appoint(?:ed|s)|nam(?:ed|es)|(?:will )?send(?:s|ing)?)\b(?:[^;.]|\.(?=S\.)|(?<=\.S)\.){0,100}\bdelegation(?! (?:of|from|led|head)\b)|\bpresidential delegation (?:for|to|that|which|at|attending|representing)\b/i,
  'deleg',
  'desig annou appoi named names send sends sendi presi',
);
/** `Minister A will lead the delegation.`, `The delegation will be led by …`: then a list is given out. */
const LED = cued(
  /\b(?:will|to) (?:lead|head) (?:the|this) (?:\S+ )?delegation\b|\bdelegation (?:will be|is to be) (?:led|headed) by\b|^\W*(?:Led|Headed) by [^;]{3,120}, the (?:\S+ )?delegation\b|\b(?:is to|will) (?:act|be|serve)(?: as)? (?:the )?(?:chief|head|leader) of (?:the|this) (?:\S+ )?delegation\b|\b(?:head|leader) of (?:the|this) (?:\S+ )?delegation (?:is|will be)\b|^\W*(?:At the head of|Heading|Leading) (?:the|this) (?:\S+ )?delegation (?:is|will be)\b|\bdelegation[’']s (?:head|leader) (?:is|will be)\b|\bdelegation under (?:the )?(?:direction|lead|leadership) of\b/i,
  'deleg',
);
const REACH_OF_LED = 12;

/** The sentence that announces a delegation whose head is told; undefined where the release announces none. */
function announcing({ opening, prose }: Account): AccountSentence | undefined {
  const sent = opening.find((sentence) => says(sentence, SENDS));
  return sent !== undefined && prose.slice(0, REACH_OF_LED).some((sentence) => says(sentence, LED))
    ? sent
    : undefined;
}

/** Whether the release announces a delegation and who leads it. */
export function announcesDelegation(account: Account): boolean {
  return announcing(account) !== undefined;
}

const LONGEST_GAP = 16;

/** `in Oslo, Norway`, `in Leith, Scotland, UK`: the country behind a place; else the state whose capital the place is. */
function whereTo(sentence: AccountSentence, own: string | undefined): string | undefined {
  const places = ofType(sentence.mentions, 'place');
  const countries = ofType(sentence.mentions, 'country').filter(({ value }) => value !== own);
  const behind = countries.find(({ start }) =>
    places.some(
      ({ end }) => end <= start && start - end < LONGEST_GAP && /^,?\s*$/.test(textIn(sentence, end, start)),
    ),
  );
  if (behind !== undefined) return behind.value;
  for (const { value, country } of places) {
    const state = country ?? stateOfCapital(value);
    if (state !== undefined && state !== own) return state;
  }
  return countries[0]?.value;
}

/** `The Government of Norway announced its delegation`, `the Norwegian delegation that will …`: the country in front. */
function senderIn(sentence: AccountSentence | undefined): string | undefined {
  const sent = sentence === undefined ? undefined : findIn(sentence, SENDS);
  return sent && ofType(sentence?.mentions ?? [], 'country').find(({ end }) => end <= sent.end)?.value;
}

/** `She will be sworn in as President of Norway`, `The funeral will be held in Oslo`: where to, told further down. */
const CEREMONY = cued(
  /\bwill be (?:sworn in|inaugurated|crowned) as (?:the )?|\b(?:funeral|burial|inauguration|ceremony|coronation|memorial service) (?:will be held|will take place|takes place|is to be held|is to take place)\b/i,
  'sworn inaug crown funer buria cerem coron memor',
);

function hostOfCeremony({ prose }: Account, own: string): string | undefined {
  const sentence = prose.slice(0, REACH_OF_LED).find((each) => says(each, CEREMONY));
  return sentence && whereTo(sentence, own);
}

/**
 * Who sent the delegation, and the state to which it goes: told by the announcement, by the title, or by the post of
 * the ambassador who is a member. Where nothing tells it, the sender alone; without a sender nobody.
 */
export function partiesOfSent(account: Account): readonly string[] | undefined {
  const sentence = announcing(account);
  if (sentence === undefined) return undefined;
  const title = account.sentences.find(({ zone }) => zone === 'title');
  const own = senderIn(sentence) ?? account.issuer ?? senderIn(title);
  if (own === undefined) return undefined;
  const host =
    whereTo(sentence, own) ??
    (title === undefined ? undefined : whereTo(title, own)) ??
    hostOfCeremony(account, own) ??
    hostOfAmbassador(
      account.persons.flatMap(({ posts }) => posts.map((post) => post.title)),
      account.knowledge,
    );
  return host === undefined ? [own] : [own, host];
}
