/**
 * Names of semantic tokens. `package.json` maps each to scopes that every theme colours; a test keeps the two alike.
 */

export const semanticTokenTypes = [
  'official',
  'officialTitle',
  'agency',
  'country',
  'place',
  'date',
  'series',
  'ordinal',
  'contact',
  'boilerplate',
] as const;

export type SemanticTokenType = (typeof semanticTokenTypes)[number];

export const semanticTokenModifiers = [
  /** of the side that the release tells of first */
  'firstSide',
  /** of any other side */
  'secondSide',
  /** the place that introduces a person or defines an acronym */
  'definition',
  /** of a meeting that is still to come */
  'announced',
  /** inside quotation marks */
  'quoted',
  /** breaks the form of its kind (`@State Cyber`) */
  'malformed',
] as const;

export type SemanticTokenModifier = (typeof semanticTokenModifiers)[number];
