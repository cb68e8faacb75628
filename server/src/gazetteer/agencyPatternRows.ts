/** The shape of `data/agencyPatterns.json`: the words from which names of bodies are built. */

/** A word that heads the name of a body. */
export interface AgencyHead {
  readonly text: string;
  readonly plural?: string;
  /** The capitalised word alone names a body ("the Senate"); others are generic alone ("the Council"). */
  readonly namesAlone?: boolean;
  /** How surely a capitalised run around the word is a body: "Command" and "Center" need more. */
  readonly strength: 'strong' | 'weak';
}

/** The words from which names of bodies are built. */
export interface AgencyPatterns {
  readonly source: string;
  /** Heads followed by "of", "for", "on" …: "Ministry of", "Office of the". */
  readonly leading: readonly AgencyHead[];
  /** Heads at the end of a capitalised run: "Coast Guard", "National Police Agency". */
  readonly trailing: readonly AgencyHead[];
  /** Words that link a leading head to its subject. */
  readonly connectors: readonly string[];
  /** Words inside a name that keep their lower case. */
  readonly lowerCaseInside: readonly string[];
  /** Subjects of ministries that contain commas or "and": "Economy, Trade and Industry". */
  readonly compoundSubjects: readonly string[];
  /** Single subjects that ministries and departments have, to tell "Ministry of Justice and Foreign Affairs". */
  readonly subjects: readonly string[];
  /** Adjectives that names of bodies begin with: `Polar` of "Polar Institute". */
  readonly adjectives: readonly string[];
  /** Kinds of formations, whose own name or number stands behind: "Carrier Strike Group Five", "Joint Region Marianas". */
  readonly formations: readonly string[];
  /** Words in front that make a body generic or foreign to the name: "various", "relevant". */
  readonly genericBefore: readonly string[];
  /** Words of private organisations, which are no agency: "Inc.", "Corporation". */
  readonly privateWords: readonly string[];
  /** Heads of learned and public institutions: "University". */
  readonly publicInstitutions: readonly string[];
}
