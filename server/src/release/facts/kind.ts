/** The kind of a release, from its type line, its title, or its style; and the profile of rules that suits it. */
import type { ProfileName, ReleaseKind, TitleReading } from '../model';
import { startPhrase } from '../zonePhrases';
import { lean } from '../../tokens/leanPattern';
import { cued, says } from './sentences';
import type { AccountSentence } from './sentences';

/** Words of a title that tell the kind, the surest first. */
const TITLE_WORDS: readonly (readonly [words: RegExp, kind: ReleaseKind])[] = [
  [/^\W*fact ?sheet\b/i, 'fact-sheet'],
  [/^\W*highlights of (?:the )?joint\b/i, 'news'],
  [
    /^\W*(?:(?:vice )?president\W.*\bremarks\b|remarks\b|press (?:briefing|gaggle|call|conference)|background (?:press )?(?:call|briefing)|on-the-record|transcript|interview\b)/i,
    'remarks',
  ],
  [
    lean(
      /\b(?=joint)(?<!\b(?:in|in a|no|sign|signs|issue|issues|adopt|adopts|affirm|affirms|release|releases)(?: \d{1,2}(?:st|nd|rd|th))? )joint\s+(?:press\s+|media\s+|leaders[’']?\s+|vision\s+|ministerial\s+|elements\s+|[a-z.]{2,8}[-–][a-z.]{2,8}\s+)*(?:statement|communiqu[eé]|declaration|(?:press|news)\s+release)(?!\p{L})/iu,
    ),
    'joint-statement',
  ],
  [/\b(?:leaders|ministers|co-chairs)[’']?\s+(?:joint\s+)?statement\b/i, 'joint-statement'],
  [/^\W*(?:readout|read-out|statement (?:by|from|of))\b/i, 'media-note'],
  [
    /\bcommuniqu[eé]$|^communiqu[eé] (?:issued|adopted|of|from|by|on)\b|^statement between\b/i,
    'joint-statement',
  ],
  [
    /\b(?:proclamation|memorandum|executive order|notice of|notice (?:on|regarding) the (?:continuation|extension|termination)|presidential determination|letter (?:to|from)|message to|nominat|bills? signed|executive actions?)\b/i,
    'other',
  ],
  [
    /\b(?:readout|read-out)\b|(?<!\b(?:releas|issu)es? (?:joint )?)\bstatement (?:by|from|of|on)\b|\bannounces?\b.*\bdelegation\b|\bto travel\b/i,
    'media-note',
  ],
];

/** `(Issue of Joint Statement)`: what else was given out. */
const IN_BRACKETS = /\s\([^()]{0,80}\)/;

export interface KindHints {
  /** What the type line says. */
  readonly kind: ReleaseKind | undefined;
  /** What a label says that releases of several kinds carry: `For Immediate Release`. */
  readonly labelled: ReleaseKind | undefined;
  /** Whether a news agency signs its dateline. */
  readonly wired: boolean;
  readonly wrapped: boolean;
  readonly hasFrontMatter: boolean;
}

const REPORTS = cued(
  /\b(?:said(?!:$)|told reporters|according to|reportedly|quoted)\b/i,
  'sai tol acc rep quo',
);

/** Whether the text reports what others say, as news does: `the Ministry said in a statement`. */
export function reports(sentences: readonly AccountSentence[]): boolean {
  return sentences.some((sentence) => says(sentence, REPORTS));
}

const CITES = cued(
  /\bin\s+a\s+joint\s+statement\s+(?:released|issued)\s+by\b|\b(?:said|says|announced|noted|stated)\s+in\s+(?:a|its|the)\s+(?:\S+\s+)?(?:statement|note|release)\b|\baccording\s+to\s+(?:a|an|the|its)\s+(?:\S+\s+){0,2}(?:statement|release|note|officials?|spokes(?:man|woman|person))\b|\btold\s+reporters\b|,\s+the\s+(?:\S+\s+){0,2}(?:ministry|department|office|government)\s+(?:announced|confirmed)\s+(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:State|Justice|Treasury|Defen[sc]e) Department said\b|\b(?:ministry|foreign office)(?:\s+of\s+\S+(?:\s+\S+)?)?\s+(?:said|told)\b|\b(?:service|office|department)\s+told\s|\breport(?:s|ed)\s+(?:by\s+)?the\s+press\s+service\b|\bsaid\s+(?:a|the)\s+(?:\S+\s+){0,4}(?:statement|(?:press|news)\s+release)\b|[’']s\s+press\s+service\b|\b(?:the|an?)\s+(?:\S+\s+){0,2}spokes(?:man|woman|person)\s+(?:said|added|noted|announced)\b|\bsaid\s+(?:the\s+|an?\s+)?(?:\S+\s+){0,2}spokes(?:man|woman|person)\b|\bspokes(?:man|woman|person)\s+(?:\S+\s+){1,3}(?:announced|said)\s+(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\bofficial\s+(?:press\s+)?(?:release|statement)\s+said\b|\bstatement\s+on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+said\b|\bstatement\s+(?:released|issued)\s+by\b[^;.]{0,60}?\bsaid\b|\bspokes(?:man|woman|person|people)\s+for\b[^;.]{0,60}?\bsaid\b|\bspokes(?:man|woman|person)\s+(?:\S+\s+){2,5}said\b|\breport(?:s|ed),?\s+(?:referring\s+to|with\s+reference\s+to|citing)\b|\bas\s+reported\s+by\b|\blearn(?:t|ed)\s+from\s+(?:the|an?)\s+(?:\S+\s+){0,3}?(?:ministry|department|office|embassy|agency|service|source|correspondent|spokes(?:man|woman|person))s?\b|\bquoted\s+as\s+saying\s+by\b|\breports?\s+(?:\S+\s+){0,3}correspondent\b|\bcorrespondent\s+report(?:s|ed)\b|^\W*with\s+(?:agency\s+)?inputs\b|\b(?:recently\s+)?issued\s+a\s+joint\s+(?:statement|communiqu[eé])\s+(?:following|after)\b|\b(?:informed|reported|announced)\s+the\s+[^;.]{3,60}?\s+in\s+(?:a|its)\s+(?:\S+\s+)?(?:statement|release|note)\b|\b(?:stated|said|announced)\s+by\s+the\s+[^;.]{2,60}?\s+in\s+(?:a|an|its)\s+(?:\S+\s+)?(?:statement|note|release)\b/i,
  'sai say ann not sta acc tol pre rep spoke inf issue input learn',
);

const CARRIES = cued(
  /^\W*(?:The )?following is the (?:full )?text of (?:the|a) joint (?:press |media )?(?:statement|communiqu[eé]|declaration|release)\b|^\W*The (?:text of the )?following (?:text|(?:joint )?statement|communiqu[eé]) was (?:jointly )?(?:released|issued) (?:(?!and |on )[^\s;]{1,12} ){0,5}?by (?:the )?governments of\b/i,
  'follo',
  'joint gover',
);
const REACH_OF_CARRIED = 4;

/** `Following is the full text of the Joint Press Release:` below a line of the news agency that carries it. */
export function carriesJoint(sentences: readonly AccountSentence[]): boolean {
  return sentences.slice(0, REACH_OF_CARRIED).some((sentence) => says(sentence, CARRIES));
}

/** `, NWA reported`, `, Newswire reports.` */
const AGENCY_REPORTS = cued(
  /,\s\p{Lu}{2,6}\s(?:reported|reports|said)\b|,\s\p{Lu}\p{Ll}{2,12}\sreports\.$/u,
  'rep sai',
);

/** `PORTPRESS.COM - The Minister …`, `(NWA) The Minister …`: a news site or agency signs. */
const SITE =
  /^(?:[A-Z][A-Za-z]{1,20}\.[A-Za-z]{2,4} [–—-]|\((?!DRAFT|FINAL|SUMMARY|UPDATED?|NOTE)[A-Z]{3,8}\)) (?=[A-Z])/;
const REACH_OF_SITE = 4;

/** `… in the Baltic. NWA`: an agency signs, on the line of the last sentence; `END` is how many offices close. */
const SIGNED_OFF = lean(/^(?!ENDS?$)\p{Lu}{2,5}$/u);

/** `… in the Baltic. (NWA)`, `… in the Baltic. – NWA`: an agency signs behind the last full stop. */
const SIGNED_BEHIND = lean(
  /(?:^|[.!?]["”’]?\s)(?:\(\p{Lu}{2,5}\)|\[\p{Lu}{2,5}\]|[–—-]{1,2}\s?\p{Lu}{3,5})\s*$/u,
);
/** News agencies by the letters that they sign with, as no body signs. */
const AGENCIES: ReadonlySet<string> = new Set(
  'AA AFP ANA ANI ANP ANSA ANTARA AP APA APP APS ATA AZERTAC BELTA BERNAMA BNA BSS BTA CNA CTK DPA EFE ENA FBC FENA GNA HINA IANS INA IRNA JANA KBC KCNA KUNA KYODO LETA LUSA MAP MENA MTI NAN NHK NNA NPA NTB ONA PAP PETRA PNA PTI QNA RSS RTT SABA SANA SPA SRNA STA SUNA TAP TASS TT UNB UNI UPI VNA VOA WAFA WAM YONHAP'.split(
    ' ',
  ),
);
const LONGEST_SIGNATURE = 16;

/** Whether an agency signs the last sentence, in letters that are known. */
function isSignedBehind({ text }: AccountSentence): boolean {
  const match = SIGNED_BEHIND.exec(text.slice(-LONGEST_SIGNATURE));
  if (match === null) return false;
  const letters = match[0].replace(/[^\p{L}]/gu, '');
  return AGENCIES.has(letters);
}

/** `Story: Kari Berg`, `(Reporting by Kari Berg; editing by Jaan Tamm)`, `Edited by Kari Berg`: who wrote it, below. */
const WRITTEN_BY = lean(
  /^\W{0,2}(?:(?:[Ss]tory|[Ww]ords)(?: by)?:|(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Rr]eported|[Ee]dited|[Ww]ritten) by) ?\p{Lu}[\p{L}.’-]*(?: \p{Lu}[\p{L}.’-]*){0,3}[;,.)]?(?: |$)/u,
);
const REACH_OF_AUTHOR = 3;

/** Whether the text names a statement of somebody else as its source: no issuer of its own does. */
export function cites(sentences: readonly AccountSentence[]): boolean {
  const [before, last] = sentences.slice(-2);
  return (
    last?.text.trimEnd().endsWith('./.') === true ||
    (last !== undefined && last.paragraph === before?.paragraph && SIGNED_OFF.test(last.text.trimEnd())) ||
    (last !== undefined && isSignedBehind(last)) ||
    sentences.slice(0, REACH_OF_SITE).some(({ text }) => SITE.test(text)) ||
    sentences.slice(-REACH_OF_AUTHOR).some(({ text }) => WRITTEN_BY.test(text)) ||
    sentences.some((sentence) => says(sentence, CITES) || says(sentence, AGENCY_REPORTS))
  );
}

/** `Norway, Estonia hold fifth consultation`, `Harbour Group: Norway, Chile, Japan Meet`: how newspapers join states. */
export function isHeadline(title: TitleReading | undefined): boolean {
  return title !== undefined && title.countries.length > 1 && HEADLINE.test(title.text);
}

/** `Norwegian, Chilean FMs to meet`, `Fifth dialogue kicks off in Oslo Tuesday`: words and days that only newspapers set so. */
export function isOfNewspaper(title: string): boolean {
  return NEWSPAPER.test(title);
}

const NEWSPAPER =
  /\b(?:PMs|FMs|Govt)\b|^(?=.*\b(?:to|holds?|held|meets?|met|kicks?|begins?|discuss\w*|talks|visits?|starts?|opens?|arrives?|concludes?|ends?)\b).*(?<!\b(?:on|Good|Palm|Easter|Ash|Holy|Black)) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

const HEADLINE = lean(
  /^(?!.*\bJoint (?:Work|Action|Call|Plan)\b)(?:[^:,]{4,60}: )?(?:[\p{L}.]+(?: [\p{L}.]+){0,2}, ){1,2}(?:[\p{L}.]+ ){1,3}(?:to )?(?:advance|affirm|agree|aim|attend|back|begin|bolster|boost|call|co-chair|commit|conclude|confirm|convene|deepen|discuss|enhance|expand|explore|eye|forge|foster|hold|increase|ink|intensify|join|kick|launch|look|meet|mull|note|open|plan|pledge|promise|promote|push|reaffirm|reiterate|resume|review|seek|set|share|sign|start|step|strengthen|stress|talk|target|upgrade|urge|vow|want|welcome|work|wrap)s?\b/iu,
);

/**
 * The kind (contracts: media-note, joint-statement, fact-sheet, remarks, news, other).
 *
 * @param isBegun whether there are no more than the beginnings of a text: a sentence, or none
 * @param isSigned whether day or place of issue stands in it, or whose words it is
 * @param isReport whether it reports what others say; asked only of a titled text that nothing else tells the kind of
 * @param isCited whether it names a statement of somebody else as its source
 */
export function kindOf(
  title: string | undefined,
  isBegun: boolean,
  isSigned: boolean,
  isReport: () => boolean,
  isCited: () => boolean,
  hints: KindHints,
): ReleaseKind {
  if (hints.wired && hints.kind === undefined) return 'news';
  // "News" stands above the releases of many ministries too
  if (hints.kind !== undefined && (hints.kind !== 'news' || isReport() || isCited())) return hints.kind;
  if (title !== undefined) {
    const bare = title.includes('(') ? title.replace(IN_BRACKETS, '') : title;
    const told = TITLE_WORDS.find(([words]) => words.test(bare))?.[1] ?? startPhrase(title)?.row.kind;
    if (hints.labelled !== undefined)
      return told !== undefined && OUTWEIGHS_LABEL.has(told) ? told : hints.labelled;
    return (
      told ?? (hints.hasFrontMatter || !(isCited() || (!isSigned && isReport())) ? 'media-note' : 'news')
    );
  }
  return (
    hints.labelled ??
    (hints.hasFrontMatter || ((isSigned || !(isBegun || isReport())) && !isCited()) ? 'media-note' : 'news')
  );
}

const OUTWEIGHS_LABEL: ReadonlySet<ReleaseKind> = new Set(['joint-statement', 'fact-sheet', 'remarks']);

/** The profile (rule catalogue, G4): archive copies are releases inside a web or feed wrapper. */
export function profileOf(kind: ReleaseKind, hints: KindHints): ProfileName {
  if (hints.wrapped) return 'archive-copy';
  if (kind === 'news') return 'news';
  return kind === 'joint-statement' ? 'joint-statement' : 'release';
}
