// `npm run score`: the facts of all marked releases in ../shared, scored by its own script, with what was missed.
// `npm run score -- dev|drawn` scores one of the project's own sets, `held-out` in totals alone; `--quiet` leaves the
// misses out.
import { goldSets } from './gold/goldRelease';
import { scoreOf, scoreOfSet } from './score/scoreOf';
import { runMain, Failure } from './support/main';
import { sharedFolder } from './support/paths';

runMain(async () => {
  const options = process.argv.slice(2);
  const set = goldSets.find((name) => options.includes(name));
  const score = set === undefined ? await scoreOf(sharedFolder) : await scoreOfSet(set);
  if (score === undefined) throw new Failure('absent: ../shared, where the marked releases are');
  const isSecret = set === 'held-out';
  const rows = set === 'drawn' ? score.rows.filter(({ name }) => !name.includes('mention')) : score.rows;
  if (!isSecret)
    for (const { name, f1, gold } of rows) console.log(`${name.padEnd(28)} F1 ${f1.toFixed(3)}  (${gold})`);
  const misses = set === 'drawn' ? score.misses.filter(isOfFacts) : score.misses;
  if (!isSecret && !options.includes('--quiet')) console.log(`\n${misses.join('\n')}`);
  const { mentions, exactMentions, facts } = score.summary;
  const ofMentions = `mentions F1 ${mentions.toFixed(4)}, exact spans F1 ${exactMentions.toFixed(4)}, `;
  console.log(`\n${set === 'drawn' ? '' : ofMentions}facts F1 ${facts.toFixed(4)}`);
});

/** `NAME: event place: missed oslo`, but not `NAME: missed place «Oslo» = Oslo at 12`. */
function isOfFacts(miss: string): boolean {
  return !/: (?:missed|spurious) [a-z]+ «/.test(miss);
}
