/** Bodies that a sentence names and that need not take part: sources, venues, what a post is for. */
import { firstEndingAfter } from '../../text/span';
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { stemsOf } from '../../tokens/stems';
import { mayName, textIn } from './sentences';
import type { AccountSentence } from './sentences';

/** Words of which one stands in a sentence with bodies aside: most sentences have none. */
const OF_PRESIDENCY = stemsOf('presidency presidencies');
const OF_VENUES = stemsOf('at place hosted visit visits visited tour tours toured');
const OF_FORMER = stemsOf('former ex retired');
const OF_SOURCES = stemsOf(
  'statement release communiqué note according learnt learned press reference referring citing report reports said noted reported added announced spokesperson resolution resolutions auspices',
);

/** Which ways of standing aside the words of the sentence leave to its bodies. */
export function mayStandAside(sentence: AccountSentence): {
  readonly represented: boolean;
  readonly venue: boolean;
  readonly source: boolean;
  readonly former: boolean;
} {
  return {
    represented: mayName(sentence, OF_PRESIDENCY),
    venue: mayName(sentence, OF_VENUES),
    source: mayName(sentence, OF_SOURCES),
    former: mayName(sentence, OF_FORMER),
  };
}

/**
 * Whether a body stands for a post, for another, or for the meeting itself, wherever it is named.
 * @param represented whether the sentence may say for whom somebody speaks
 */
export function isAside(text: string, agency: Span, represented: boolean): boolean {
  return (
    isRemark(text, agency) ||
    isSeatOf(text, agency) ||
    (represented && isRepresented(text, agency)) ||
    namesMeeting(text, agency) ||
    isAuthor(text, agency)
  );
}

const FORMER = /^(?:Former|Ex-|Retired)/i;
const FORMER_FRONT = /\b(?:former|ex-?|retired)\s*$/i;
const LONGEST_FORMER = 10;
const OF_POST = lean(/^(?:,|\s+(?:of|at|in|with))\s+(?:the\s+)?(?:[\p{L}.]+(?:\s+[\p{L}.]+)?\s+)?$/u);

/** `(Ret.), Former Vice Chairman of the Ports Board`, `retired Director, Ports Board`: where somebody was before. */
export function isOfFormerPost(sentence: AccountSentence, agency: Span): boolean {
  const at = firstEndingAfter(sentence.mentions, agency.start) - 1;
  const post = sentence.mentions[sentence.mentions[at]?.type === 'country' ? at - 1 : at];
  if (post?.type !== 'title' || !OF_POST.test(textIn(sentence, post.end, agency.start))) return false;
  const front = textIn(sentence, Math.max(sentence.start, post.start - LONGEST_FORMER), post.start);
  return FORMER.test(post.text) || FORMER_FRONT.test(front);
}

const CAUCUS = /\bCaucus$/;

/** `Congressional Ports Caucus`: legislators of one mind, and no body of a government. */
export function isCaucus(name: string): boolean {
  return CAUCUS.test(name);
}

/** `the first Ports Affairs Council meeting`, `a session of the Ports Board`: the body is what meets. */
function namesMeeting(text: string, { start, end }: Span): boolean {
  return (
    MEETS.test(text.slice(start, end)) &&
    (/^(?:\s\([^()]{1,20}\))?\s+(?:meeting|session)s?\b(?! (?:for|with)\b)/i.test(
      text.slice(end, end + 44),
    ) ||
      /\b(?:meeting|session)s? of (?:the )?$/.test(text.slice(Math.max(0, start - 16), start)))
  );
}

const MEETS = /\b(?:Board|Commission|Committee|Council|Group|Secretariat)$/;

/** `the Upper House’s latest resolution`: what a body made. */
function isAuthor(text: string, { end }: Span): boolean {
  const mark = text.charAt(end);
  return (mark === '’' || mark === "'") && AUTHOR.test(text.slice(end, end + LONGEST_WORK));
}

const LONGEST_WORK = 40;
const AUTHOR = lean(
  /^[’'](?:s)?\s+(?:\S+\s+)?(?:resolutions?|reports?|decisions?|rulings?|laws?|bills?|strategy|guidelines|website)\b/,
);

/** `the White House Office of Science`: whose office it is. */
function isSeatOf(text: string, { start, end }: Span): boolean {
  return (
    end - start === SEAT.length && text.startsWith(SEAT, start) && /^ \p{Lu}/u.test(text.slice(end, end + 2))
  );
}

const SEAT = 'White House';

/** `Joint Secretary (Navy), Ministry of Defence`: what a post is for. */
function isRemark(text: string, { start, end }: Span): boolean {
  return (
    text.charAt(end) === ')' &&
    !text.slice(start, end).includes(' ') &&
    /\b(?:Secretary|Director|Minister|General|Officer|Adviser|Advisor) \($/.test(
      text.slice(Math.max(0, start - 12), start),
    )
  );
}

/** `on behalf of the Presidency of the EU Council`, `of the current and incoming Presidencies of the Council`: for whom somebody speaks. */
function isRepresented(text: string, { start, end }: Span): boolean {
  return (
    /\bPresidenc(?:y|ies) of (?:the )?$/.test(text.slice(Math.max(0, start - 20), start)) ||
    /^Presidency of (?:the )?(?:EU )?Council$/.test(text.slice(start, end))
  );
}

/** `co-chaired the Dialogue with A, Minister, at the Norwegian Ministry of Trade in Oslo` */
const AT_SEAT = lean(/,\s+at\s+the\s+(?:\p{Lu}\p{L}{1,16}\s+)?$/u);
const SEAT_IN = lean(/^\s+in\s+\p{Lu}/u);

const UNIVERSITY = /\bUniversity\b/;

/** `met at the Chamber of Commerce`, `a conference hosted by Harbour University`: where they met. */
export function isVenueOf(text: string, agency: Span): boolean {
  if (
    SEAT_IN.test(text.slice(agency.end, agency.end + 8)) &&
    AT_SEAT.test(text.slice(Math.max(0, agency.start - 30), agency.start))
  )
    return true;
  if (
    UNIVERSITY.test(text.slice(agency.start, agency.end)) &&
    /\bhosted\s+by\s+(?:the\s+)?$/.test(text.slice(Math.max(0, agency.start - 16), agency.start))
  )
    return true;
  if (VISITED.test(text.slice(Math.max(0, agency.start - LONGEST_VISIT), agency.start))) return true;
  if (GUEST_AT.test(text.slice(Math.max(0, agency.start - LONGEST_GUEST), agency.start))) return true;
  return VENUE_IN_FRONT.test(text.slice(Math.max(0, agency.start - 40), agency.start));
}

/** `took place in the`, `Talks at the`, `the premises of the`, `met on Tuesday at the` */
const VENUE_IN_FRONT = lean(
  /\bplace\s+in\s+the\s+$|\b(?:[Cc]onsultations|[Dd]ialogue|[Mm]eeting|[Ss]ession|[Tt]alks)\s+at\s+the\s+$|\b(?:headquarters|seat|premises|building)\s+of\s+(?:the\s+)?(?:\p{Lu}\p{L}{1,16}\s+)?$|\b(?:held|met|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|meetings?|convened|hosted|place|[Tt]oday|yesterday|morning|afternoon|evening|hold|\d{1,2}),?\s+at\s+(?:the\s+)?(?:U\.S\.\s+|\p{Lu}\p{L}{1,16}\s+)?$/u,
);

/** `will visit wharves at the Ports Institute`, `toured the Ports Institute`, `the visit that they paid to the Ports Institute`, but not `during the visit the Ministry led …` */
const VISITED = lean(
  /(?:\b(?:visited|toured)|\b(?:also|and|to|will|would) (?:visit|tour))\s(?:(?!\b(?:and|as|by|during|for|from|in|last|of|on|to|when|where|which|while|who|with)\b)[^.;,]){0,50}?(?:\bat )?(?:the )?$|\bvisits? (?:that|which) [^.;,]{2,50}? (?:had )?(?:made|paid)(?: last \p{Ll}+)? to (?:the )?$|\b(?:making|made|paid|paying) an? (?:\p{Ll}+ ){0,2}?(?:call|visit) (?:at|on|to) (?:the )?$/u,
);
const LONGEST_VISIT = 90;

/** `hosted Norwegian Minister Kari Berg at the Department of Trade` */
const GUEST_AT = lean(
  /\b(?:hosted|welcomed|received|met\s+with)\s+[^.;]{0,100}\p{Ll}\s+at\s+(?:the\s+)?(?:U\.S\.\s+)?$/u,
);
const LONGEST_GUEST = 150;

/** `according to the Ministry of Trade`, `reports the press service of the Norwegian Ministry of Trade` */
const SOURCE = lean(
  /\b(?:(?:statement|release|communiqué|note) (?:(?:issued |released )?by|of|from)|according to|learn(?:t|ed) from|press service of|with reference to|referring to|citing|reports?) (?:the )?(?:\S+ ){0,2}$/,
);
const LONGEST_SOURCE = 56;
/** `met under the auspices of the Harbor Institute and the Ports Foundation` */
const AUSPICES =
  /\bunder the auspices of (?:(?!\b(?:is|was|were|led|chaired|co|attended|hosted|included|comprised|met|brought)\b)[^.;,]){0,120}$/;
const LONGEST_AUSPICES = 150;

/** `the Department of State said`: whoever tells of the meeting need not be in it. */
export function tellsOnly(text: string, agency: Span): boolean {
  if (AUSPICES.test(text.slice(Math.max(0, agency.start - LONGEST_AUSPICES), agency.start))) return true;
  if (SOURCE.test(text.slice(Math.max(0, agency.start - LONGEST_SOURCE), agency.start))) return true;
  if (/^\s+announced\s+(?:a|the|their)\s+new\b/.test(text.slice(agency.end, agency.end + 30))) return false;
  if (CLOSING.test(text.slice(agency.end, agency.end + LONGEST_CLOSING))) return false;
  // "the U.S. Embassy in Oslo said"
  if (EMBASSY_SAYS.test(text.slice(agency.start, agency.end + 48))) return true;
  return SAYS_SO.test(text.slice(agency.end, agency.end + 16));
}

/** `announced`, `said`, `reported`, but not `reported on its survey`, of which sixteen characters are seen: the body speaks */
const SAYS_SO = lean(
  /\b(?:announced|statement|spokesperson)\b|^\s+(?:said|noted|reported(?! on (?:how|its|pla|pro|the|thi|wha|wor))|added(?! \p{Ll}+s\b)|resolutions?|(?:press )?release)\b/iu,
);

/** `included officials of the Coast Guard and the State Department, the statement said`: of the whole sentence. */
const CLOSING = /^, the (?:(?:joint|press) )?(?:statement|release) (?:said|says|added|noted)\b/;
const LONGEST_CLOSING = 36;

const EMBASSY_SAYS = lean(
  /^(?:[Ee]mbassy|Mission|[Cc]onsulate)\b[^.;]{0,24} in (?:the )?\p{Lu}[^.,;]{1,24} (?:said|noted|reported|added|announced)\b/u,
);
