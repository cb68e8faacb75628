/**
 * What one release says. All spans are UTF-16 offsets in the decoded text of the file; all days are ISO 8601.
 * Comments show the text of this running example, an outcome of 24 May 2017:
 *
 *     Media Note
 *     Office of the Spokesperson
 *     Washington, DC
 *     May 24, 2017
 *
 *     On Tuesday, May 23, the United States and Argentina met for the inaugural Cyber Policy Working Group.
 *
 *     Mr. Christopher Painter, Coordinator for Cyber Issues, U.S. Department of State, led the U.S. delegation
 *     that included representatives from the Department of Justice.
 */
import type { Wording } from './wording/model';
import type { LineTable } from '../text/lineTable';
import type { Span } from '../text/span';
import type { TextFormat, Tokens } from '../tokens/token';

/** The eight types of mention. */
export type MentionType =
  'official' | 'title' | 'agency' | 'country' | 'date' | 'dialogue' | 'place' | 'contact';

/** The parts of a release, in the order in which they usually stand. */
export type ZoneKind =
  /** YAML at the head of a Markdown file: metadata, not prose */
  | 'front-matter'
  /** `Press Releases: …`, a blog's date line, a repeated title of a feed */
  | 'feed-prefix'
  /** `Media Note` */
  | 'type-line'
  /** `Office of the Spokesperson` */
  | 'office'
  /** `Washington, DC` and `May 24, 2017` */
  | 'dateline'
  | 'title'
  /** the first paragraph of prose */
  | 'lead'
  | 'body'
  /** between `Begin Text:` and `End text.`, markers left out */
  | 'joint-text'
  /** the marker lines themselves */
  | 'text-marker'
  /** `For updates, follow … . Please send interview requests to …` */
  | 'contact'
  /** portal notices, archive banners, `###` */
  | 'boilerplate'
  /** blog furniture: comment links, `Source: …` */
  | 'web-furniture';

export interface Zone extends Span {
  readonly kind: ZoneKind;
}

/** One paragraph: a run of text between blank lines, or one line of a header. Sorted, without overlaps. */
export interface Paragraph extends Span {
  readonly zone: ZoneKind;
}

interface MentionBase extends Span {
  readonly zone: ZoneKind;
  /** The characters covered, as they stand in the text. */
  readonly text: string;
  /** The normalised value (see the marking guidelines in contracts: full name, code, ISO date, …). */
  readonly value: string;
  /** Inside quotation marks, so said by somebody. */
  readonly quoted: boolean;
}

/** `Christopher Painter`, later `Painter`; `value` is the fullest form in the document. */
export interface OfficialMention extends MentionBase {
  readonly type: 'official';
  /** Index in `persons`. */
  readonly person: number;
  readonly form: 'full' | 'short';
  /** `Mr.` in front of the name (the span of the honorific itself). */
  readonly honorific?: Span & { readonly text: string };
}

/** `Coordinator for Cyber Issues` */
export interface TitleMention extends MentionBase {
  readonly type: 'title';
}

/** `Department of State`; `value` is the body's full name as the document spells it. */
export interface AgencyMention extends MentionBase {
  readonly type: 'agency';
  /** Whose body it is, where the words or the knowledge tell: an ISO code, or `INT`. */
  readonly country?: string;
  /** `NSC`, `ANSSI`: an acronym of the value. */
  readonly acronym: boolean;
  /** A bracketed acronym right behind its own name, `(ANSSI)`, which defines it. */
  readonly defines: boolean;
}

/** `United States`, `Argentine`, `ROK`; `value` is an ISO code or a grouping's acronym. */
export interface CountryMention extends MentionBase {
  readonly type: 'country';
  readonly form: 'name' | 'official' | 'adjective' | 'abbreviation';
}

/** A calendar expression, read on its own. */
export interface DateReading {
  /** First and last day, month or year (`2017-05-23`, `2016-09`, `2015`); undefined where nothing resolves it. */
  readonly start?: string;
  readonly end?: string;
  readonly precision: 'day' | 'range' | 'month' | 'year' | 'unknown';
  /** `Thursday` and `today` are relative; `May 23` has an inferred year; `May 23, 2017` is full. */
  readonly basis: 'full' | 'inferred-year' | 'relative';
  /** `Tuesday` of `Tuesday, May 23`: where it stands and which ISO weekday it names (1 = Monday). */
  readonly weekday?: Span & { readonly iso: number };
  /** A day that does not exist (`February 30`) or a reversed range (`24-23`): what is wrong, and what would fit. */
  readonly problem?: DateProblem;
  /** The parts as written, for fixes: the span of each day number, the month word, and the year. */
  readonly parts: {
    readonly days: readonly (Span & { readonly day: number })[];
    readonly months: readonly (Span & { readonly month: number })[];
    readonly year?: Span & { readonly year: number };
  };
  /** BCP 47 tag of the language of its words: `en`, `fr`, … */
  readonly language: string;
}

export type DateProblem =
  | { readonly kind: 'no-such-day'; readonly day: Span; readonly month: number; readonly lastDay: number }
  | { readonly kind: 'reversed-range'; readonly first: Span; readonly last: Span };

/** `Tuesday, May 23`; `value` is `2017-05-23`, `2018-08-23/2018-08-24`, `2016-09`, `2015` or `?`. */
export interface DateMention extends MentionBase {
  readonly type: 'date';
  readonly date: DateReading;
}

/** `Cyber Policy Working Group`, `U.S.-Argentina Cyber Policy Working Group` */
export interface DialogueMention extends MentionBase {
  readonly type: 'dialogue';
  /** Codes of the countries that its name joins in front (`U.S.-Argentina`), in the order written. */
  readonly parties: readonly string[];
  /** Its name without the parties in front: `Cyber Policy Working Group`. */
  readonly name: string;
  /** Position-free name for comparison: folded words without parties and generic words. */
  readonly key: string;
  /** `inaugural`, `third` in front of it: the number and where it stands. */
  readonly ordinal?: Span & { readonly value: number };
  /** Who meets, as the workspace's registry has it, where the name joins nobody. */
  readonly standing?: readonly string[];
}

/** `Washington, DC` */
export interface PlaceMention extends MentionBase {
  readonly type: 'place';
  /** Country of a known city, as ISO code. */
  readonly country?: string;
}

/** `SCCI_Press@state.gov`, `@State_Cyber`, `https://…` */
export interface ContactMention extends MentionBase {
  readonly type: 'contact';
  readonly form: 'mail' | 'handle' | 'url';
  /** `@State Cyber`: a handle that breaks the platform's rules. */
  readonly malformed: boolean;
}

export type Mention =
  | OfficialMention
  | TitleMention
  | AgencyMention
  | CountryMention
  | DateMention
  | DialogueMention
  | PlaceMention
  | ContactMention;

/** A post that the document gives a person: `Coordinator for Cyber Issues` at `Department of State`. */
export interface Post {
  /** The title as written, white space folded. */
  readonly title: string;
  /** The title mention. */
  readonly span: Span;
  readonly agency?: string;
  readonly agencySpan?: Span;
  /** Whose official: ISO code, where the text tells. */
  readonly country?: string;
  /** Given together with the full name, not only as a short form (`Coordinator Painter`). */
  readonly full: boolean;
}

/** Everybody of one name in the document. */
export interface Person {
  /** The fullest form: `Christopher Painter`. */
  readonly name: string;
  /** Folded name for comparison across documents. */
  readonly key: string;
  readonly family: string;
  /** Where the full name first stands. */
  readonly first: Span;
  /** The document gives a full name somewhere (false for a bare `Trump`). */
  readonly introduced: boolean;
  readonly posts: readonly Post[];
  readonly country?: string;
  /** The body behind the name, without a post: `Marta Feld of the Department of State`. */
  readonly body?: Span & { readonly name: string };
}

/** A person as part of a delegation. */
export interface Delegate {
  readonly name: string;
  /** Several posts parted by the name are joined by `; `. */
  readonly title: string | null;
  readonly agency: string | null;
  /** Index in `persons`. */
  readonly person: number;
  /** The name where it is introduced as delegate. */
  readonly span: Span;
  /** `Mr.`, or a rank or short title directly before the name (`Ambassador`, `Dr.`), with its place. */
  readonly honorific?: Span & { readonly text: string };
  /** A post phrase stands before the name (`Undersecretary of Defense Cristián de la Maza`). */
  readonly postBefore: boolean;
}

/** A body said to take part. */
export interface DelegationAgency extends Span {
  /** Full name as the document spells it. */
  readonly name: string;
  /** `the` stands in front. */
  readonly article: boolean;
  /** The head's own body, named at the head's post rather than in the list. */
  readonly ofHead: boolean;
  readonly country?: string;
}

/** One side. */
export interface Delegation {
  /** ISO code or the grouping's acronym. */
  readonly party: string;
  readonly heads: readonly Delegate[];
  readonly members: readonly Delegate[];
  readonly agencies: readonly DelegationAgency[];
  /** The list admits to being incomplete (`and other agencies`). */
  readonly open: boolean;
  /** The sentences that tell of this side; absent where none does. */
  readonly span?: Span;
}

/** A meeting that the release is about. */
export interface DialogueEvent {
  /** `Cyber Policy Working Group`, or null where it has no name. */
  readonly series: string | null;
  /** Position-free series name for comparison; empty where there is none. */
  readonly seriesKey: string;
  readonly parties: readonly string[];
  /** 1 for inaugural or first. */
  readonly ordinal: number | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly status: 'announced' | 'held';
  /** The words that name it: the dialogue mention, else the lead sentence. */
  readonly span: Span;
  readonly ordinalSpan?: Span;
  /** The date mention that tells when. */
  readonly dateSpan?: Span;
  /** The finite verb that tells it in the past (`deepened`), in the clause of the date, if there is one. */
  readonly verbSpan?: Span;
  readonly placeSpan?: Span;
}

/** Another round or meeting that the text points to. */
export interface Reference {
  readonly relation: 'previous' | 'next' | 'founded' | 'related';
  readonly series: string | null;
  readonly seriesKey: string;
  readonly parties: readonly string[];
  readonly ordinal: number | null;
  /** ISO day, month or year. */
  readonly start: string | null;
  readonly place: string | null;
  /** From the words that name it to the last thing said of it: `inaugural France-U.S. cyber dialogue`. */
  readonly span: Span;
  /** The word that makes it a reference: `announced`, `inaugural`, `next`. */
  readonly cue?: Span;
  readonly dateSpan?: Span;
}

/** `Information and Communications Technology (ICT)`, or a bare `ITU`. */
export interface AcronymUse extends Span {
  readonly acronym: string;
  /** Set where the acronym is defined here: the words that it stands for. */
  readonly definition?: Span & { readonly text: string };
}

/** A word that is spelled in several ways: `cyber crime`, a form of `cybercrime`. Ends of plurals are not in it. */
export interface TermUse extends Span {
  readonly term: string;
  /** Which of the term's forms stands here, white space folded. */
  readonly form: string;
}

/** `Begin Text:` and `End text.`, each on a line of its own or closing the introduction. */
export interface TextMarker extends Span {
  readonly side: 'begin' | 'end';
}

/** One sentence. */
export type Sentence = Span;

export type ReleaseKind = 'media-note' | 'joint-statement' | 'fact-sheet' | 'remarks' | 'news' | 'other';

/** The profile that decides which rules make sense (rule catalogue, G4). */
export type ProfileName = 'release' | 'joint-statement' | 'news' | 'archive-copy';

/** What is kept of every document of a workspace, open or closed; free of the text itself. */
export interface ReleaseFacts {
  readonly format: TextFormat;
  readonly kind: ReleaseKind;
  readonly profile: ProfileName;
  /** The title line, or the front matter's title (then without a span). */
  readonly title: { readonly text: string; readonly span?: Span } | null;
  /** The release's own date (ISO day), and what told it. */
  readonly issued: {
    readonly date: string;
    readonly source: 'dateline' | 'front-matter' | 'file-name';
    readonly span?: Span;
  } | null;
  readonly issuedAt: { readonly place: string; readonly span: Span } | null;
  /** Sorted by position, without overlaps. */
  readonly mentions: readonly Mention[];
  readonly persons: readonly Person[];
  readonly events: readonly DialogueEvent[];
  readonly delegations: readonly Delegation[];
  readonly references: readonly Reference[];
  readonly acronyms: readonly AcronymUse[];
  /** In the issuer's own words: no names, quotations, titles or wrappers. */
  readonly terms: readonly TermUse[];
  /** Absent only where facts are made without a text. */
  readonly wording?: Wording | undefined;
  readonly markers: readonly TextMarker[];
  readonly zones: readonly Zone[];
  readonly lines: LineTable;
}

/** What a title says beyond its words: read like prose, for a title that stands in the front matter too. */
export interface TitleReading {
  readonly text: string;
  /** Its span, like those of all that is read here, lies in `text`. */
  readonly dialogue: DialogueMention | undefined;
  readonly countries: readonly string[];
  /** Countries that it puts side by side: `Japan, the Republic of Korea, and the United States`. */
  readonly joined: readonly string[];
  readonly ordinal: number | undefined;
  /** Where the meeting was: `Meeting in Stockholm`. */
  readonly place: string | undefined;
}

/** A release as read: its facts and the text they were read from. */
export interface Release extends ReleaseFacts {
  readonly text: string;
  readonly tokens: Tokens;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  /** Quoted statements: from the opening to the closing quotation mark. */
  readonly quotations: readonly Span[];
  /** Undefined where there is no title. */
  readonly headline: TitleReading | undefined;
}
