/** Regions of the world, as posts and bureaus name them. */

const REGIONS = ['Arctic', 'Balkans', 'Caribbean', 'Gulf', 'Levant', 'Maghreb', 'Pacific', 'Sahel'];
const WORDS: ReadonlySet<string> = new Set([
  ...REGIONS,
  ...['Africa', 'Americas', 'Asia', 'Eurasia', 'Europe', 'Oceania'],
  ...['East', 'Middle', 'North', 'South'],
  ...['Central', 'Eastern', 'Northern', 'Southern', 'Western'],
]);
const SMALL: ReadonlySet<string> = new Set(REGIONS);
const ADJECTIVES: ReadonlySet<string> = new Set([
  'African',
  'Asian',
  'Caribbean',
  'Eurasian',
  'European',
  'Oceanian',
  'Pacific',
]);

/** `Sahel`: a region of one word that is no continent. */
export function isRegion(word: string): boolean {
  return SMALL.has(word);
}

/** `Middle`, `East`: whether the word may stand in the name of a region. */
export function isWordOfRegion(word: string): boolean {
  return WORDS.has(word);
}

/** `Oceanian` of `Asian and Oceanian Affairs Bureau` */
export function isRegional(word: string): boolean {
  return ADJECTIVES.has(word);
}
