/**
 * The shapes of the gazetteer's rows, one interface for each file in `data/`.
 *
 * Forms are spelled as releases print them: straight apostrophes, NFC, no leading article, and no
 * "U.S." or demonym in front of a body. Whoever matches them folds quotes, dashes and white space.
 */
import type { Span } from '../text/span';

/** A JSON file in `data/`: where its facts come from, and its rows. */
export interface RowFile<Row> {
  readonly source: string;
  readonly rows: readonly Row[];
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

/** A name that a country bore up to and including `until`. */
export interface FormerName {
  readonly name: string;
  readonly until: PartialDate;
}

/** A state or territory of ISO 3166-1 (and Kosovo, which uses the free code XK). */
export interface CountryRow {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** What releases call it most: "South Korea". */
  readonly short: string;
  /** The long form: "Republic of Korea"; left out where it is the short one. */
  readonly official?: string;
  /** Other names in use, translations and spelling variants included: "Korea, Republic of", "Turkey". */
  readonly forms?: readonly string[];
  /** Adjectives and demonyms, singular and plural: "Argentine", "Argentinian", "Argentines". */
  readonly adjectives: readonly string[];
  /** Forms that stand only where a hyphen joins them with another country: "Sino", "Indo". */
  readonly combining?: readonly string[];
  /** "U.S.", "ROK", "PRC". */
  readonly abbreviations?: readonly string[];
  readonly former?: readonly FormerName[];
  readonly capital?: string;
  /** Large cities, seats of talks and their variants, the capital's variants included; not the capital. */
  readonly cities?: readonly string[];
  /** Older or other spellings among `capital` and `cities`, to the one preferred: Kiev -> Kyiv. */
  readonly cityVariants?: Readonly<Record<string, string>>;
  /** Forms of this row that are also something else (a person's name, a US state, a common word). */
  readonly ambiguous?: readonly string[];
  /** Code of the state that a territory belongs to; absent on states. */
  readonly territoryOf?: string;
}

/** A grouping of states that acts as a party: the European Union, ASEAN. */
export interface GroupingRow {
  /** The value of its mentions, an acronym in capitals: "EU", "QUAD". */
  readonly code: string;
  readonly names: readonly string[];
  readonly abbreviations?: readonly string[];
  readonly adjectives?: readonly string[];
  /** ISO codes of the members today. */
  readonly members?: readonly string[];
  /** Forms that are also common words ("Quad", "Alliance"). */
  readonly ambiguous?: readonly string[];
}

/** A name as the file has it, without its quotation marks. */
export interface Spelling extends Span {
  readonly text: string;
}

/** Where an entry is written. Offsets are UTF-16 code units in the text of the file. */
export interface EntryPlace {
  /** URI of the `readout.json`. */
  readonly uri: string;
  /** From brace to brace. */
  readonly entry: Span;
  /** Its name and then its other spellings. */
  readonly spellings: readonly [Spelling, ...Spelling[]];
}

/** A government body or an intergovernmental organ. */
export interface AgencyRow {
  /** Its English name as releases print it, without "U.S." or a demonym in front: "Geological Survey". */
  readonly name: string;
  /** The full form with the state's name or demonym in front: "U.S. Geological Survey"; what its acronym stands for. */
  readonly official?: string;
  /** ISO code of its state, "EU" for organs of the Union, "INT" for other international ones. */
  readonly country: string;
  readonly acronyms?: readonly string[];
  /** Alternative names: "State Department", "Pentagon". */
  readonly aliases?: readonly string[];
  /** The `name` of the body it is part of, in the same country. */
  readonly parent?: string;
  /** Begin of the body under this name. */
  readonly from?: PartialDate;
  /** End of the body under this name. */
  readonly until?: PartialDate;
  /** The `name` that took over, in the same country. */
  readonly successor?: string;
  /** Its acronyms are known to every reader and need no definition: FBI, NATO. */
  readonly commonAcronym?: boolean;
  /** Words that stand for it in an elliptical list ("the Departments of Defense and Homeland Security"). */
  readonly listedShort?: readonly string[];
  /** Its acronyms or aliases are also ordinary words or common initials ("ICE", "Fed"). */
  readonly ambiguous?: readonly string[];
  /** The state's name in front is no owner, but a part of the name: "American Institute in Taiwan". */
  readonly keepsOwner?: boolean;
  /** Where a workspace's registry has it; absent on built-in rows. */
  readonly place?: EntryPlace;
}

/** The bodies of one state as their files have them. */
export interface AgencyGroup {
  readonly country: string;
  readonly bodies: readonly Omit<AgencyRow, 'country'>[];
}

/** A fixed title of several words. */
export interface TitlePhrase {
  readonly text: string;
  readonly plural?: string;
  readonly abbreviations?: readonly string[];
  /** It is a post by itself and takes no complement: "First Lady". */
  readonly complete?: boolean;
}

/** A rank of armed forces, coast guard, police or foreign service. */
export interface RankRow {
  readonly text: string;
  readonly abbreviations: readonly string[];
  /** The rank is also another title or a common word ("General", "Major"). */
  readonly ambiguous?: boolean;
}

/** An abbreviated title and what it stands for: DAS, "Deputy Assistant Secretary". */
export interface TitleAbbreviation {
  readonly short: string;
  readonly long: string;
  /** It has other meanings (PM, AG) and counts only next to a name or an article. */
  readonly ambiguous?: boolean;
  /** Where texts speak of several: FMs. */
  readonly plural?: string;
}

/** The words from which titles are built. */
export interface Titles {
  readonly source: string;
  /** Single words that head a title: "Secretary". */
  readonly heads: readonly string[];
  /** Plurals of heads, as in "Ministers Choi and Wang". */
  readonly plurals: Readonly<Record<string, string>>;
  /** Heads that are ordinary words too and count only beside a name or a modifier: "Chair", "Member". */
  readonly weakHeads: readonly string[];
  /** Words that may precede a head inside a title: "Deputy". */
  readonly modifiers: readonly string[];
  readonly phrases: readonly TitlePhrase[];
  readonly ranks: readonly RankRow[];
  /** Prepositions that open a title's complement. */
  readonly complements: readonly string[];
  readonly abbreviations: readonly TitleAbbreviation[];
  /** Words in front of a title that are a fact of their own: "acting", "former". */
  readonly states: readonly string[];
  /** Words behind a title that belong to it: "designate", "Plenipotentiary". */
  readonly suffixes: readonly string[];
  /** Names of one post that share too few words to be seen as one: "National Security Advisor" and its formal name. */
  readonly samePosts: readonly (readonly string[])[];
}

/** A courtesy before a name. */
export interface HonorificRow {
  readonly form: string;
  readonly plural?: string;
  readonly gender?: 'f' | 'm';
  readonly place: 'before' | 'after';
  /** Usage makes it part of the name ("Sheikh Mohammed", "Sir Simon"): it is not an honorific to drop. */
  readonly partOfName?: boolean;
  /** States where it is a given name: "Sheikh Hasina" of Bangladesh. */
  readonly givenIn?: readonly string[];
  /** It is also a common word or a given name ("Don", "U"). */
  readonly ambiguous?: boolean;
}

/** A word that heads the name of a meeting. */
export interface DialogueHead {
  readonly text: string;
  readonly plural?: string;
  /**
   * `always`: names or describes a meeting wherever it stands with a subject;
   * `described`: also in lower case, when a subject or parties go with it;
   * `capitalised`: only as the capitalised head of a name; `met`: where two states meet in it; `named`: a name by itself.
   */
  readonly strength: 'always' | 'capitalised' | 'described' | 'met' | 'named';
}

/** An ordinal of a round in words: "third" is 3, "inaugural" is 1. */
export interface OrdinalWord {
  readonly text: string;
  readonly value: number;
}

/** The words from which names of meetings are built. */
export interface DialogueWords {
  readonly source: string;
  readonly heads: readonly DialogueHead[];
  /** `met`: "the second meeting of the Norway-Chile Ocean Partnership". */
  readonly frames: readonly string[];
  /** Standing meetings whose names say all: "Shangri-La Dialogue". */
  readonly names: readonly string[];
  /** Those among the names that institutes hold: who meets there holds other meetings on their margins. */
  readonly conferences: readonly string[];
  /** Levels: two series of one subject at two levels are two series. */
  readonly levels: readonly string[];
  readonly ordinals: readonly OrdinalWord[];
  /** Words that count rounds: "round", "iteration", "session". */
  readonly rounds: readonly string[];
  /** Words that do not tell one series from another. */
  readonly generic: readonly string[];
  /** Topic words that stand inside such names, to bind a lower-case description. */
  readonly topics: readonly string[];
  /** Words and names like a dialogue's that are none: treaties, and organisations called forum or conference. */
  readonly notMeetings: readonly string[];
}

/** What a phrase says about the zone it stands in. */
export type PhraseZone =
  | 'archive-banner'
  | 'begin-text'
  | 'classification'
  | 'contact'
  | 'correction'
  | 'end-mark'
  | 'end-text'
  | 'feed-prefix'
  | 'furniture'
  | 'office'
  | 'portal-notice'
  | 'source-line'
  | 'text-intro'
  | 'type-line';

/** The kinds of release that `contracts.md` names. */
export type ReleaseKind = 'media-note' | 'joint-statement' | 'fact-sheet' | 'remarks' | 'news' | 'other';

/** A fixed phrase that tells a zone. */
export interface ZonePhraseRow {
  readonly zone: PhraseZone;
  readonly text: string;
  /** `line`: the whole line; `start`: its beginning; `contains`: anywhere in it. Letter case is ignored. */
  readonly match: 'line' | 'start' | 'contains';
  /** ISO 639-1; English where absent. */
  readonly language?: string;
  /** The kind of release that a type line announces. */
  readonly kind?: ReleaseKind;
  /** The label stands over releases of other kinds too: `For Immediate Release` over a joint statement. */
  readonly general?: boolean;
}

/** Phrases that tell one zone in one way, as their file has them. */
export interface ZonePhraseGroup extends Omit<ZonePhraseRow, 'text'> {
  readonly texts: readonly string[];
}

/** Family names of one language, in the romanisations that releases use. */
export interface FamilyNames {
  readonly language: 'ko' | 'zh' | 'vi' | 'ja' | 'km';
  /** ISO codes of the states where a name beginning so is read family name first. */
  readonly countries: readonly string[];
  readonly names: readonly string[];
}

/** What is needed to read the parts of a person's name. */
export interface Surnames {
  readonly source: string;
  readonly familyFirst: readonly FamilyNames[];
  /** Lower-case and hyphenated parts of family names: "de la", "al-". */
  readonly particles: readonly string[];
  /** Behind a name, and part of it: "Jr.", "III". */
  readonly suffixes: readonly string[];
  /** Behind a name, and no part of it: honours, mandates and degrees, as "OBE", "MP", "Ph.D.". */
  readonly postNominals: readonly string[];
  /** Words that end the name of a place, a law or a thing, never a person's: "Long Island". */
  readonly notNames: readonly string[];
  /** Common given names, to tell a person from a place or body. */
  readonly givenNames: readonly string[];
}

/** An acronym that needs no definition, other than a body's or a country's. */
export interface AcronymRow {
  readonly short: string;
  readonly long?: string;
  /** Known to every reader. */
  readonly common: boolean;
}

/** A word of several spellings that are all in use. */
export interface TermRow {
  /** What stands for all of them; the first form. */
  readonly term: string;
  /** The one to prefer where nothing else decides is the first. */
  readonly forms: readonly string[];
  /** The other forms are wrong even where they stand alone: dictionaries lack them. */
  readonly strict?: boolean;
  /** The forms differ in their capitals. */
  readonly cased?: boolean;
  /** A proper name: its capitals do not make it part of another one. */
  readonly name?: boolean;
}

/** A treaty that texts name, and the page where it is to be read. */
export interface TreatyRow {
  readonly names: readonly string[];
  readonly url: string;
}

/** A state, district or territory of the United States. */
export interface UsStateRow {
  readonly name: string;
  readonly postal: string;
  /** AP and GPO abbreviations: "Md.", "Calif."; left out where the name is never shortened. */
  readonly traditional?: readonly string[];
  readonly cities?: readonly string[];
  /** Another thing of that name: the country Georgia, the capital Washington. */
  readonly sharesName?: boolean;
}

/** Provinces and states of a country outside of the United States, as they stand behind cities. */
export interface ProvinceRow {
  readonly country: string;
  readonly names: readonly string[];
  /** `ON`, `Ont.`, `NSW`: understood behind a city of the country alone. */
  readonly short?: readonly string[];
}

/** Somebody who holds a post that readers know without introduction. */
export interface OfficeHolderRow {
  readonly name: string;
  readonly surname: string;
  /** "President", "Foreign Minister": the usual short form. */
  readonly post: string;
  readonly country: string;
  readonly from: PartialDate;
  readonly until?: PartialDate;
}

/** The holders of one office, the first first, as their file has them; a surname is the last word if not given. */
export interface OfficeGroup {
  readonly country: string;
  readonly post: string;
  readonly holders: readonly (Omit<OfficeHolderRow, 'country' | 'post' | 'surname'> & {
    readonly surname?: string;
  })[];
}

/** Names with a country's name in them that are no mention of the country: "Indian Ocean". */
export interface NotCountryGroup {
  /** What they are, for whoever reads the file. */
  readonly what: string;
  readonly texts: readonly string[];
}

/** Private bodies that are named as public ones are: "Council on Foreign Relations". */
export interface PrivateBodyGroup {
  /** What they are, for whoever reads the file. */
  readonly what: string;
  readonly names: readonly string[];
}
