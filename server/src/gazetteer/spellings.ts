/** One spelling for words that British and American English write differently, so that neither is a mistake. */

const PAIRS: Readonly<Record<string, string>> = {
  behaviour: 'behavior',
  centre: 'center',
  centres: 'centers',
  'co-operation': 'cooperation',
  'co-ordination': 'coordination',
  'co-ordinator': 'coordinator',
  'counter-terrorism': 'counterterrorism',
  'cyber-security': 'cybersecurity',
  defence: 'defense',
  fibre: 'fiber',
  harbour: 'harbor',
  labour: 'labor',
  licence: 'license',
  neighbourhood: 'neighborhood',
  programme: 'program',
  programmes: 'programs',
};

/** The common spelling of a folded word: `organisation` and `organization` are one, `defence` and `defense`. */
export function commonSpelling(word: string): string {
  if (Object.hasOwn(PAIRS, word)) return PAIRS[word] ?? word;
  return word.replace(/is(ations?|e|ed|ing)$/, 'iz$1');
}
