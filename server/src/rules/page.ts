/** A rule's page: what `readout explain` prints, the editor shows, and `docs/rules/` holds. */
import type { ProfileName } from '../release/model';
import { profilesWithout } from './profiles';
import type { Example, ExampleFile, Rule } from './rule';

/** Marks around the part of an example that a finding covers. */
export const MARKS = { open: '⟪', close: '⟫' } as const;

const PROFILES: Readonly<Record<ProfileName, string>> = {
  release: 'releases',
  'joint-statement': 'joint statements',
  news: 'news',
  'archive-copy': 'archive copies',
};

const SCOPES = { release: 'one release', workspace: 'the workspace' } as const;

function block(text: string): string {
  return ['```text', text.replace(/\n+$/, ''), '```'].join('\n');
}

function fileBlock(file: ExampleFile): string {
  const issued = file.issued === undefined ? [] : ['', 'As it was issued:', '', block(file.issued)];
  return [`\`${file.file}\``, '', block(file.text), ...issued].join('\n');
}

function exampleSection(example: Example): string {
  const fixed = example.fixed === undefined ? [] : ['', 'After the first fix:', '', block(example.fixed)];
  return [`### ${example.about}`, '', example.files.map(fileBlock).join('\n\n'), ...fixed].join('\n');
}

/** The address of a rule's page inside the project and the extension: `docs/rules/weekday-mismatch.md`. */
export function pagePathOf(id: string): string {
  return `docs/rules/${id}.md`;
}

/** `left out in news` */
function without(rule: string): readonly string[] {
  const profiles = profilesWithout(rule).map((profile) => PROFILES[profile]);
  return profiles.length === 0 ? [] : [`left out in ${profiles.join(' and ')}`];
}

/** The rule's page in Markdown, from its own words and examples. */
export function pageOf(rule: Rule): string {
  const facts = [
    `Level: **${rule.severity}**`,
    `looks at **${SCOPES[rule.scope]}**`,
    rule.fixable ? 'has **quick fixes**' : 'has no quick fix',
    rule.enabledByDefault ? 'on by default' : 'off until asked for',
    ...without(rule.id),
  ];
  return [
    `# ${rule.id}`,
    '',
    rule.summary,
    '',
    `${facts.join(' · ')}.`,
    '',
    '## Why',
    '',
    rule.why,
    '',
    `Source: ${rule.source}`,
    '',
    '## Reported',
    '',
    `The part between ${MARKS.open} and ${MARKS.close} is what the first finding covers.`,
    '',
    rule.fires.map(exampleSection).join('\n\n'),
    '',
    '## Silent',
    '',
    rule.silent.map(exampleSection).join('\n\n'),
    '',
    '## Setting',
    '',
    '```json',
    `{ "rules": { "${rule.id}": "off" } }`,
    '```',
    '',
    'In `readout.json` or, under `readout.rules`, in the settings of the editor. Levels are `off`, `hint`, `warning` and `error`; a level set here stands for all cases of the rule.',
    '',
  ].join('\n');
}
