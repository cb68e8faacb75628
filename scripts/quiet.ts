// `npx tsx scripts/quiet.ts [--list LEVEL]`: what the rules report on three hundred real releases, by rule and level,
// and how much of it was judged right. `--list error` prints the findings of a level with the words around them.
import { judgements, shareOfTrue } from '../test/quiet/judged';
import { corpusFindings } from '../test/support/corpusFindings';
import { runMain } from './support/main';

const LEVELS = ['error', 'warning', 'hint'] as const;

runMain(() => {
  const findings = corpusFindings();
  const wanted = process.argv[process.argv.indexOf('--list') + 1];
  if (process.argv.includes('--list')) {
    for (const one of findings.filter(({ severity }) => severity === wanted)) {
      const around = one.text.slice(Math.max(0, one.span.start - 100), one.span.end + 100);
      console.log(
        `${one.rule}  ${one.file} ${one.span.start}\n  ${one.message}\n  …${around.replace(/\s+/g, ' ')}…\n`,
      );
    }
    return Promise.resolve();
  }
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  console.log(`${'rule'.padEnd(28)}${LEVELS.map((level) => level.padStart(9)).join('')}`);
  const row = (name: string, matches: (rule: string) => boolean): void => {
    const counts = LEVELS.map(
      (level) => findings.filter((one) => one.severity === level && matches(one.rule)).length,
    );
    console.log(`${name.padEnd(28)}${counts.map((count) => String(count).padStart(9)).join('')}`);
  };
  for (const rule of rules) row(rule, (one) => one === rule);
  row('all', () => true);
  for (const level of ['error', 'warning'] as const) {
    const { right, judged } = shareOfTrue(judgements.filter((one) => one.severity === level));
    console.log(`judged right: ${right} of ${judged} at level ${level}`);
  }
  return Promise.resolve();
});
