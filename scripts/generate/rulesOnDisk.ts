/** The rules as they lie on disk: one file a rule, in the folder of its family. */
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import type { Rule } from '../../server/src/rules/rule';

/** A file that holds a rule. */
export interface RuleFile {
  readonly id: string;
  readonly family: string;
  /** `weekdayMismatch`, the name under which the file exports it. */
  readonly exported: string;
}

const FAMILIES = ['dates', 'people', 'agencies', 'rounds', 'structure', 'style', 'texts'] as const;
/** A rule's name has at least two words; what a family shares is named in camel case. */
const RULE_FILE = /^([a-z]+(?:-[a-z]+)+)\.ts$/;

/** `weekday-mismatch` as an identifier. */
export function camelCase(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** All rule files, by family in the catalogue's order, then by name. */
export function ruleFiles(root: string): readonly RuleFile[] {
  return FAMILIES.flatMap((family) =>
    readdirSync(path.join(root, 'server/src/rules', family))
      .map((name) => RULE_FILE.exec(name)?.[1])
      .filter((id) => id !== undefined)
      .sort()
      .map((id) => ({ id, family, exported: camelCase(id) })),
  );
}

/** Loads the rule of a file; throws where the file does not hold the rule that its name and folder promise. */
export async function loadRule(root: string, file: RuleFile): Promise<Rule> {
  const url = pathToFileURL(path.join(root, 'server/src/rules', file.family, `${file.id}.ts`));
  const module = (await import(url.href)) as Readonly<Record<string, unknown>>;
  const rule = module[file.exported] as Rule | undefined;
  if (rule?.id !== file.id || rule.family !== file.family) {
    throw new Error(`${file.family}/${file.id}.ts must export ${file.exported}, with that id and family.`);
  }
  return rule;
}
