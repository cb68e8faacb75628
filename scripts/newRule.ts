/**
 * Writes the skeleton of a rule. Its test fails until its examples are real: nothing else needs to be touched.
 *
 *     npx tsx scripts/newRule.ts dates tense-date-conflict
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { camelCase } from './generate/rulesOnDisk';

const root = fileURLToPath(new URL('..', import.meta.url));
const rules = path.join(root, 'server/src/rules');
const [family = '', id = ''] = process.argv.slice(2);
const families = readdirSync(rules, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const file = path.join(rules, family, `${id}.ts`);

function skeleton(): string {
  return `/** TODO: the fault in one line. */
import { example } from '../examples';
import type { ReleaseRule } from '../rule';
import { quote } from '../wording';

export const ${camelCase(id)}: ReleaseRule = {
  id: '${id}',
  family: '${family}',
  scope: 'release',
  severity: 'warning',
  enabledByDefault: true,
  fixable: false,
  summary: 'TODO: what it reports, in one sentence.',
  why: 'TODO: why it matters, and when it keeps still.',
  source: 'TODO: the convention or case behind it.',
  fires: [
    example('TODO', ['Media Note', 'Oslo', 'May 2, 2022', 'A sentence with ⟪the fault⟫ in it.']),
    example('TODO', ['Media Note', 'Oslo', 'May 2, 2022', 'Another sentence with ⟪the fault⟫ in it.']),
  ],
  silent: [
    example('TODO', ['Media Note', 'Oslo', 'May 2, 2022', 'A sentence that looks like it and is right.']),
    example('TODO', ['Media Note', 'Oslo', 'May 2, 2022', 'Another sentence that is right.']),
  ],
  *check(release) {
    for (const mention of release.mentions) {
      if (mention.text !== 'TODO') continue;
      yield { span: mention, severity: 'warning', message: \`\${quote(mention.text)} …\`, facts: [mention.text] };
    }
  },
};
`;
}

if (!families.includes(family) || !/^[a-z]+(-[a-z]+)+$/.test(id)) {
  console.error(`Usage: npx tsx scripts/newRule.ts FAMILY RULE-ID (families: ${families.join(', ')})`);
  process.exitCode = 2;
} else if (existsSync(file)) {
  console.error(`${file} is there already.`);
  process.exitCode = 1;
} else {
  writeFileSync(file, skeleton());
  console.log(`Wrote ${path.relative(root, file)}. Fill it in, then:`);
  console.log('  npx tsx scripts/generate.ts && npx mocha test/rules/examples.test.ts');
}
