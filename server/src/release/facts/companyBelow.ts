/** `The delegation is to be headed by Ms. A. It will also comprise:`, with a line for each behind it. */
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { isOfOtherPeople } from './listOpeners';
import type { AccountSentence } from './sentences';
import { runFrom } from './sideLists';
import type { SideLine } from './sideLists';

const TEAM = '(?:delegation|mission|party|side|team)';
const ASIDE = '(?:,[^,:;]{1,100},| (?:was|is|will be) (?:chaired|headed|led) by [^:;]{1,120}? and)?';
const WHERE = '(?: (?:at|for|from|in|of|on|to) [^,:;.]{1,60}?)?';
const ADVERBS =
  '(?: (?:also|further|furthermore|in addition|additionally|then|will|is|was|were|are|to|be|being)){0,4}';
const MADE_OF =
  '(?:includ(?:es?|ed|ing)|compris(?:es?|ed|ing)|consist(?:s|ed|ing)? of|(?:composed|made up) of|(?:accompanied|assisted|joined|supported) by)';
const PEOPLE = '(?:delegates|experts|members|officials|participants|persons|representatives)';
const TAIL = `(?: also| as well)?(?: the)?(?: following)?(?: ${PEOPLE})?:[*_\\s]{0,6}$`;

/** `The Norwegian delegation, led by A, also included:`, `It comprised:`, `She was accompanied by:`: nothing else is its subject. */
const OPENS_MEMBERS = lean(
  new RegExp(
    [
      `\\b${TEAM}${ASIDE}${WHERE}${ADVERBS} ${MADE_OF}${TAIL}`,
      `\\b(?:delegation|team|${PEOPLE})${WHERE},? including${TAIL}`,
      `(?:^|[.;,] |\\band )\\W?(?:he|she|they|it)${ADVERBS} ${MADE_OF}${TAIL}`,
      `^\\W*(?:[Aa]lso (?:in|on) (?:the|this) (?:\\S+ )?${TEAM}(?: (?:are|will be))?|(?:[Aa]ccompanying|[Aa]ssisting|[Jj]oining) (?:her|him|them|the (?:\\S+ )?[A-Z]\\S+|[A-Z][^;:.]{2,60}) (?:are|were|will be))${TAIL}`,
      `\\b(?:members|participants|delegates|others)(?: of (?:the|her|his|its) (?:\\S+ ){0,2}?${TEAM})? (?:were|was|are|is|will be|included?)${TAIL}`,
    ].join('|'),
    'iu',
  ),
);
/** `A, the Minister of Trade, was accompanied by:` */
const ACCOMPANIED = lean(new RegExp(`\\b(?:accompanied|assisted|joined|supported) by${TAIL}`, 'iu'));
const IT = /(?:^|[.;,] )\W?it\b/i;
const OF_TEAM = lean(new RegExp(`\\b${TEAM}\\b`, 'iu'));
const OF_SEVERAL = /\b(?:agenda|both|delegations|discussions|each|programme|program|sides|topics|visit)\b/i;
const LONGEST_COLON = 7;
const LONGEST_OPENER = 240;

/** Whether the sentence is of whom a delegation or person had along. */
function opensMembers({ sentences }: Account, { index, text, mentions }: AccountSentence): boolean {
  const opener = text.slice(-LONGEST_OPENER);
  if (OPENS_MEMBERS.test(opener))
    return !IT.test(opener) || OF_TEAM.test(text) || OF_TEAM.test(sentences[index - 1]?.text ?? '');
  return mentions.some(({ type }) => type === 'official') && ACCOMPANIED.test(opener);
}

/** The lines behind a sentence that name further members of the one side that is spoken of. */
export function companyBelow(
  account: Account,
  sentence: AccountSentence,
  party: string,
  parties: readonly string[],
): readonly (readonly [index: number, line: SideLine])[] {
  const { index, text } = sentence;
  if (!text.includes(':', text.length - LONGEST_COLON) || OF_SEVERAL.test(text) || isOfOtherPeople(text))
    return [];
  if (!opensMembers(account, sentence)) return [];
  return runFrom(account, index + 1, party, parties)?.lines ?? [];
}
