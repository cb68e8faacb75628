// `npm run score`: the facts of all marked releases in ../shared, scored by its own script, with what was missed.
// `--quiet` leaves the misses out.
import { runMain, Failure } from './support/main';
import { scoreOf } from './score/scoreOf';
import { sharedFolder } from './support/paths';

runMain(async () => {
  const score = await scoreOf(sharedFolder);
  if (score === undefined) throw new Failure('absent: ../shared, where the marked releases are');
  for (const { name, f1, gold } of score.rows)
    console.log(`${name.padEnd(28)} F1 ${f1.toFixed(3)}  (${gold})`);
  if (!process.argv.includes('--quiet')) console.log(`\n${score.misses.join('\n')}`);
  const { mentions, exactMentions, facts } = score.summary;
  console.log(
    `\nmentions F1 ${mentions.toFixed(4)}, exact spans F1 ${exactMentions.toFixed(4)}, facts F1 ${facts.toFixed(4)}`,
  );
});
