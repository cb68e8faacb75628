/** Words by which a sentence tells who took part: without them the bodies that it names stand for something else. */
import { cued, says } from './sentences';
import type { AccountSentence } from './sentences';
import { MAKES_TEAM } from './teams';

/** `The visiting delegation was completed by`, `Rounding out the Chilean team were`, but not `The report of the delegation was completed by` */
const COMPLETES = cued(
  /^\W*(?:The |Its |Their )?(?:(?!of\b)[^\s,;.]+ ){0,3}?(?:delegation|group|party|side|team) (?:was|is|will be) (?:completed|rounded (?:off|out)) by\b(?! (?:an?|its|the|their) (?!(?:directors?|heads?|[a-z]+(?:ers|ists|ors)|members|officials|representatives?|staff|those) )[a-z]+ of\b)|\b(?:[Cc]ompleting|[Rr]ounding (?:off|out)) (?:the |its |their )?(?:[^\s,;.]+ ){0,3}?(?:delegation|group|party|side|team)(?= (?:was|were|is|are|will be)\b)/,
  'compl round',
);
const TAKES_PART = cued(
  /\b(?:representatives?|(?:has|have) delegates|counterparts from|represented (?:in the chair )?by|(?:also )?expected from|officials? from|also present|present (?:for|from|on|were)|(?:was|were|will(?: also)? be) (?:also )?represented|taking part|(?<!not )at the table|representing (?:the )?\S+(?: \S+)? (?:was|were)|those (?:from|of) (?:the )?\S+(?: \S+)? (?:came|were) from|with (?:her|him|them) (?:was|were)|contribut(?:ed to the (?:consultations|dialogue|discussions|meeting|talks)|ions? came from)|joining the (?:consultations|dialogue|discussions|meeting|talks)|participating (?:for|from|on)|agencies represented|compris(?:es?|ed|ing)|consist(?:s|ed) of|composed of|made up of|joined (?:by|the|in|this|for|via|(?:from|on) the \S+ side)|accompanied by(?! (?:an? |the )?(?!delegation)[a-z-]+(?:ations?|ments|sures)\b)|members of(?! (?:the )?(?:media|press|public)\b)|participants?|participated|took part|attended|were present|met with|participation (?:of|from|by))\b/i,
  'repre count offic deleg expe speci prese agenc compr consi compo made joine joini accom membe parti took takin atten were with contr table met those',
);
/** Words that tell of taking part only where the sentence speaks of a meeting or of those who were there. */
const MAY_TAKE_PART = cued(
  /\b(?:included?s?|including|led|headed|co-chaired|chaired|hosts?|hosted|co-?host(?:s|ing)?|initiative|(?:delegates|experts|specialists) (?:from|of)|officials of|brought together|(?:came|comes?|drawn|drew)(?: also| as well)? (?:from|on)|s[ai]ts? (?:across|down|in|on)|in (?:partnership|cooperation|collaboration) with|launch(?:ed)?(?! (?:it|of|them)\b))\b/i,
  'inclu led heade chair host cohos initi broug deleg exper speci offic came come drawn drew sit sat partn coope colla launc',
);
const OF_MEETING = cued(
  /\b(?:delegations?|panel|sides?|teams?|officials|inter-?agency|agencies|departments|ministries|counterparts?|chairs|dialogues?|meetings?|talks|consultations|discussions?|sessions?|rounds?|groups?|forum|committee|council|initiative|delegates|experts)\b/i,
  'del panel sid tea off int age dep min cou cha dia mee tal con dis ses rou gro for com ini exp',
);

/** `A and B will serve as co-chairs, with technical support from the Ports Board`: who comes along with those who lead. */
const HELPED = cued(
  /\b(?:co-?)?(?:chair\w*|delegation|head(?:ed|s)?(?! (?:back|for|home|off|out|to)\b)|leads?|led|represent\w*|side|team)\b[^;.]{0,200}?(?<!\b(?!(?:attended|chaired|co-chaired|headed|led|participated|presided|represented)\b)(?:\w+ed|built|made|run|taken|written) )\bwith (?:(?:the|their) )?(?:[a-z]+ (?:and [a-z]+ )?){0,2}?(?:advice|assistance|backing|contributions|expertise|help|input|participation|support) (?:from|of)\b(?! [^;.]{0,120}, the [a-z]+ (?:of|for)\b)/i,
  'advic assis backi contr exper help input parti suppo',
  'with',
);

/** `On the Norwegian side: Ministry of Justice; …` */
const HEADS_SIDE = cued(
  /^\W*(?:[Oo]n\s+(?:the|behalf)\b|[Ff]or\b|[Ff]rom\b|The\b)?[^:.;]{0,40}\bside\s*:/,
  'side',
);

/** Whether the sentence tells who took part. */
export function tellsWho(sentence: AccountSentence): boolean {
  return (
    says(sentence, TAKES_PART) ||
    says(sentence, MAKES_TEAM) ||
    says(sentence, COMPLETES) ||
    says(sentence, HELPED) ||
    says(sentence, HEADS_SIDE) ||
    (says(sentence, MAY_TAKE_PART) && says(sentence, OF_MEETING))
  );
}
