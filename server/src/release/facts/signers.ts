/** Ministers who sign above a text in the first person: `Today we hosted our Norwegian counterparts`. */
import type { Person } from '../model';
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { soleSideIn } from './agencySides';
import { countryOfPerson, officials } from './account';
import { hostedPerson, isFellowGuest } from './guests';
import type { ReadSoFar } from './readSoFar';
import { cued, findIn, isOverlong, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

type Official = MentionOf<'official'>;

/** `Today we hosted`, `On 3 May, we welcomed`, `We met (with)`: at the head of the sentence. */
const WE_MET = cued(
  /^\W*(?:(?:Today|Yesterday|(?:On|In|At) [^,;]{2,40}),? )?(?:we|I) (?:today |yesterday |also )?(?:hosted|welcomed|received|met|co-?chaired|convened|held|(?:will|am to|are to|am pleased to|are pleased to|look forward to) (?:host|meet|receiv|welcom)(?:e|ing)?)\b/i,
  'we i',
  'host hosti welco recei met meet meeti coch co conve held hoste',
);
/** `The Minister for Defence, B, and I will chair it`, `I will lead the Norwegian delegation`: whoever signs leads. */
const I_LEAD = cued(
  /\bI (?:(?:also|am|will|shall|was|had the (?:honou?r|pleasure|privilege) to|have|look forward to|pleased|honou?red|delighted|due|jointly|to) ){0,4}(?:co-?)?(?:chair(?:ed|ing)?|head(?:ed|ing)?|lead(?:ing)?|led|represent(?:ed)?)\b(?! (?:here|home|to|a (?:ministry|party|seat))\b)/,
  'i',
  'chair chaire co coc cocha coh colea col head heade lead leadi led repre',
);
const REACH_OF_I = 6;

/** Whether the one who signs says of himself that he leads. */
function leadsAsI({ prose }: Account, sentence: AccountSentence): boolean {
  return prose.slice(0, REACH_OF_I).includes(sentence) && !isOverlong(sentence) && says(sentence, I_LEAD);
}

const LEADS = /\b(?:hosted|convened|co-?chaired)$/;
const OPENING = 2;
const NOBODY: readonly Official[] = [];

/** Where a sentence says what those who sign did or will do: the verb, if it opens the text. */
export function weMet({ prose }: Account, sentence: AccountSentence): ReturnType<typeof findIn> {
  return prose.slice(0, OPENING).includes(sentence) && !isOverlong(sentence)
    ? findIn(sentence, WE_MET)
    : undefined;
}

const OUR_GUESTS =
  /^[^;.]{0,80}?\bour (?:\S+ ){0,4}?(?:counterparts?|colleagues?)\b(?:(?!\b(?:who|which|where|when)\b)[^;]){0,260}$/;

/** `We hosted our Norwegian counterparts, Minister A and Minister B, for …`, `We welcomed Minister A`: those who were met. */
export function isMetByUs(account: Account, sentence: AccountSentence, mention: Official): boolean {
  const verb = weMet(account, sentence);
  if (verb === undefined || mention.start < verb.end) return false;
  const named = ofType(sentence.mentions, 'dialogue')[0];
  if (named !== undefined && named.end < mention.start) return false;
  if (OUR_GUESTS.test(textIn(sentence, verb.end, mention.start))) return true;
  const hosted = hostedPerson(sentence, officials(sentence.mentions));
  return hosted !== undefined && (hosted.guest === mention || isFellowGuest(sentence, hosted.guest, mention));
}

/** `Senator the Hon Jane Roe`, `Minister for Trade Jane Roe`, `- The Rt Hon Jane Roe MP`: not the title of the release. */
const SIGNS =
  /^(?:[-•*] )?(?:(?:The )?(?:Rt )?Hon(?:ourable|\.)?|(?:His|Her) Excellency|Senator) [^!?:;]{4,100}$/;

/** Those whom the lines between title and text name, where the first sentence says what "we" did. */
export function signersOf(account: Account, sentence: AccountSentence): readonly Official[] {
  const isOfI = leadsAsI(account, sentence);
  if (!isOfI && (account.prose[0] !== sentence || weMet(account, sentence) === undefined)) return NOBODY;
  const { text, paragraphs } = account.read;
  const lines = paragraphs.filter(
    ({ zone, start, end }) =>
      end <= (account.prose[0]?.start ?? 0) &&
      (zone === 'office' || zone === 'title') &&
      SIGNS.test(text.slice(start, end)),
  );
  const signers = officials(account.read.mentions).filter(({ start, end }) =>
    lines.some((line) => start >= line.start && end <= line.end),
  );
  // of several who sign, nobody knows who says "I"
  return isOfI && signers.length > 1 ? NOBODY : signers;
}

/** Those who hosted or chaired lead their side; of those who only met, one alone does. */
export function roleOfSigners(account: Account, sentence: AccountSentence): 'head' | 'principal' {
  if (leadsAsI(account, sentence)) return 'head';
  return LEADS.test(sentence.text.slice(0, (weMet(account, sentence)?.end ?? 0) - sentence.start))
    ? 'head'
    : 'principal';
}

/** The side of one who signs: that of the own state, else of whoever issued the text, else the one that was not met. */
export function sideOfSigner(
  account: Account,
  sentence: AccountSentence,
  { person }: Official,
  parties: readonly string[],
): string | undefined {
  const own = countryOfPerson(account, person);
  if (own !== undefined) return parties.find((party) => party === own);
  if (account.issuer !== undefined && parties.includes(account.issuer)) return account.issuer;
  // "I will lead the Norwegian delegation"
  const told = leadsAsI(account, sentence) ? soleSideIn(sentence, parties) : undefined;
  if (told !== undefined) return told;
  const met = officials(sentence.mentions).map((each) => countryOfPerson(account, each.person));
  const [left, ...others] = parties.filter((party) => !met.includes(party));
  return others.length > 0 ? undefined : left;
}

/** `Prime Minister of Norway`: behind the post, to the end of its line. */
const OF_STATE = lean(/^(?: of (?:the )?\p{Lu}[\p{L} .-]{2,40})?$/u);

/** `Minister for Trade` on the line below `The Hon Jane Roe MP`: the post of each who signs, with those that stand beside the name. */
export function withPostsBelow(
  { paragraphs, mentions, text }: ReadSoFar,
  persons: readonly Person[],
): readonly Person[] {
  let posted: Person[] | undefined;
  const first = paragraphs.findIndex(({ zone }) => zone === 'lead' || zone === 'body');
  for (let at = 0; at + 1 < first; at += 1) {
    const [line, below] = [paragraphs[at], paragraphs[at + 1]];
    if (line === undefined || below === undefined || !SIGNS.test(text.slice(line.start, line.end))) continue;
    const name = officials(mentions).find(({ start, end }) => start >= line.start && end <= line.end);
    const post = ofType(mentions, 'title').find(
      ({ start, end }) => start === below.start && OF_STATE.test(text.slice(end, below.end)),
    );
    const known = name && persons[name.person];
    if (name === undefined || post === undefined || known === undefined) continue;
    if (known.posts.some(({ title }) => title === post.value)) continue;
    const state = ofType(mentions, 'country').find(({ start, end }) => start > post.end && end === below.end);
    posted ??= [...persons];
    posted[name.person] = {
      ...known,
      posts: [...known.posts, { title: post.value, span: post, full: true }],
      ...(state === undefined ? {} : { country: state.value }),
    };
  }
  return posted ?? persons;
}
