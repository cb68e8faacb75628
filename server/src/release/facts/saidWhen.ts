/** News that is told before the meeting at which it was given: `The assurance was given on Tuesday when Minister A called on Minister B`. */
import type { DialogueEvent, Mention } from '../model';
import { daysBetween } from '../dates/calendar';
import { lean } from '../../tokens/leanPattern';
import { countryOfPerson, officials } from './account';
import type { Account } from './account';
import { cued, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

/** How far into the account such a sentence is looked for. */
const REACH = 8;
const MOST_DAYS_AGO = 45;

const SETTING = '(?:,? (?:here|today|yesterday|earlier|recently|(?:at|in|on) [^;.,]{2,40}?)){0,2}?,?';
const SAID =
  '(?:announc(?:ed|ement)|assured|confirmed|conveyed|delivered|disclosed|expressed|extended|gave|given|made|offered|pledged|presented|promised|raised|revealed|said|stated|told|voiced)';
const WHAT =
  '(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hese|[Tt]hat|[Hh]is|[Hh]er|[Tt]heir) (?:[\\p{Ll}-]+ ){0,2}?(?:announcement|appeal|assurances?|calls?|comments?|commitment|decision|desire|disclosure|hope|interest|invitation|issues?|matters?|news|observations?|offer|plea|pledge|points?|position|promise|proposal|remarks?|request|statement|subject|suggestion|views?|wish)';
const WHEN = '(?:when|as|while)';
const WAS = '(?:was|were|has been|had been)';

/** In front of who met: `The assurance was given on Tuesday when`, `This was made known in Oslo when`, `The matter came up as` */
const FRONT = lean(
  new RegExp(
    `^\\W*(?:(?:${WHAT}|[Tt]his|[Ii]t|That) (?:${WAS} (?:[\\p{Ll}]+ )?(?:${SAID}|conveyed|discussed|mooted|touched upon|taken up)(?: (?:known|public|clear|up))?|came(?: up| to light)?|featured|emerged|followed)|(?:[Hh]e|[Ss]he|[Tt]hey) (?:${SAID}(?: (?:this|so|that|it|as much|${WHAT}))?)|[Ss]peaking)${SETTING} ${WHEN} (?:the |Mr\\.? |Ms\\.? |\\p{Lu}[\\p{L}’'.-]* |and |for |of ){0,12}$`,
    'u',
  ),
);
/** Between who said it and the verb: ` said so on Monday when he`, `, Director for Ports, gave the assurance when she` */
const SAID_BEFORE = `^(?:, [^;]{2,90},)? (?:${SAID}(?: (?:this|so|that|it|as much|${WHAT}))?|spoke(?: of this)?|was speaking)${SETTING} ${WHEN} (?:he|she|they)(?: (?:and (?:his|her) delegation|(?:had )?(?:today|yesterday|also)))? (?:(?:today|yesterday|on \\p{Lu}\\p{Ll}+day) )?`;
const BETWEEN = lean(new RegExp(`${SAID_BEFORE}$`, 'u'));
const CUE = cued(/\b(?:when|as|while)\b/, 'when as while');

/** Whether the words in front of the first who is named say that something was said when these met. */
export function opensWithWhatWasSaid(sentence: AccountSentence, { start }: MentionOf<'official'>): boolean {
  return says(sentence, CUE) && FRONT.test(textIn(sentence, sentence.start, start));
}

/** Whether the first who is named said something when the same met somebody. */
export function saidWhenMeeting(sentence: AccountSentence, from: number, verb: number): boolean {
  return says(sentence, CUE) && BETWEEN.test(textIn(sentence, from, verb));
}

const MET =
  '(?:met|called (?:up)?on|paid|visited|received|hosted|welcomed|held (?:talks|a meeting|discussions)|(?:was|were) received|sat down|had (?:talks|a meeting|an audience))\\b';
const MEETS_BEHIND = lean(
  new RegExp(`^(?:, [^;]{2,120}?,)? (?:(?:also|briefly|yesterday|today|on \\p{Lu}\\p{Ll}+day) )?${MET}`, 'u'),
);
const LONGEST_POST = 160;

/** The states of two persons who met when something was said, in the days before the release. */
function statesOfPair(account: Account, sentence: AccountSentence): readonly [string, string] | undefined {
  const [first, second, ...others] = officials(sentence.mentions);
  if (first === undefined || second === undefined || others.length > 1) return undefined;
  if (first.quoted || second.quoted || !says(sentence, CUE)) return undefined;
  const behind = textIn(sentence, first.end, Math.min(second.start, first.end + LONGEST_POST));
  const isTold = opensWithWhatWasSaid(sentence, first)
    ? MEETS_BEHIND.test(behind)
    : SAID_AND_MET.test(behind);
  if (!isTold) return undefined;
  const issued = account.read.issued?.date;
  const dates = ofType(sentence.mentions, 'date').filter(({ date }) => date.start !== undefined);
  if (!dates.every(({ date: { start } }) => isRecent(start, issued))) return undefined;
  const own = countryOfPerson(account, first.person);
  const other = countryOfPerson(account, second.person);
  const one = own ?? stateAround(account, sentence, other);
  const two = other ?? stateAround(account, sentence, own);
  return one === undefined || two === undefined || one === two || one === 'INT' || two === 'INT'
    ? undefined
    : [one, two];
}

/** The one state beside a known one that the sentence, else the release up to it, names: `called on Minister B at her office in Accra`. */
function stateAround(
  { prose }: Account,
  sentence: AccountSentence,
  known: string | undefined,
): string | undefined {
  if (known === undefined) return undefined;
  const upTo = prose.filter(({ index }) => index < sentence.index);
  return (
    stateIn(sentence.mentions, known) ??
    stateIn(
      upTo.flatMap(({ mentions }) => mentions),
      known,
    )
  );
}

function stateIn(mentions: readonly Mention[], known: string): string | undefined {
  const states = new Set<string>();
  for (const mention of mentions)
    if (mention.type === 'country') states.add(mention.value);
    else if (mention.type === 'place' && mention.country !== undefined) states.add(mention.country);
  states.delete(known);
  return states.size === 1 ? [...states][0] : undefined;
}

function isRecent(day: string | undefined, issued: string | undefined): boolean {
  if (day?.length !== 10 || issued === undefined) return false;
  return Math.abs(daysBetween(day, issued)) < MOST_DAYS_AGO;
}

const SAID_AND_MET = lean(new RegExp(`${SAID_BEFORE}${MET}`, 'u'));

/** The account that opens with the meeting at which its news was given; undefined where something else tells of a meeting. */
export function openedWhenMet(account: Account, events: readonly DialogueEvent[]): Account | undefined {
  const { trip = [], main, kind } = account;
  if (events.length > 0 || trip.length > 0 || main !== undefined || kind === 'fact-sheet') return undefined;
  for (const sentence of account.prose.slice(0, REACH)) {
    const [issuer, other] = statesOfPair(account, sentence) ?? [];
    if (issuer === undefined || other === undefined) continue;
    const [date] = ofType(sentence.mentions, 'date');
    const place = ofType(sentence.mentions, 'place').find(({ quoted }) => !quoted);
    const tour = { dialogue: undefined, date, place };
    return { ...account, issuer, opening: [sentence], trip: [{ parties: [other], sentence, tour }] };
  }
  return undefined;
}
