/** Levels of rules as a person sets them, in `readout.json` or the editor: `"rule": level` or `[level, options]`. */
import { closest, distance } from 'fastest-levenshtein';
import type { Problem, Rule, RuleOptions, Severity } from './rule';

export type RuleLevel = 'off' | Severity;

/** One setting, read. */
export interface RuleSetting {
  readonly level: RuleLevel;
  readonly options: RuleOptions;
}

/** What is set, by rule id; a rule that is absent keeps its own levels and default. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/** Something in the settings that is no setting; the rest holds. */
export interface SettingProblem {
  /** The rule id as written; undefined where the whole value is no object. */
  readonly rule?: string;
  readonly kind: 'not-an-object' | 'unknown-rule' | 'wrong-level' | 'wrong-options';
  readonly message: string;
  /** The id or level that was probably meant. */
  readonly suggestion?: string;
}

export interface ReadSettings {
  readonly settings: RuleSettings;
  readonly problems: readonly SettingProblem[];
}

export const noRuleSettings: RuleSettings = new Map();

const LEVELS: readonly RuleLevel[] = ['off', 'hint', 'warning', 'error'];

function isLevel(value: unknown): value is RuleLevel {
  return LEVELS.some((level) => level === value);
}

function isRecord(value: unknown): value is RuleOptions {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function near(word: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const best = closest(word, [...words]);
  return distance(word, best) <= Math.max(2, Math.floor(word.length / 4)) ? best : undefined;
}

function unknownRule(id: string, rules: readonly Rule[]): SettingProblem {
  const suggestion = near(
    id,
    rules.map((rule) => rule.id),
  );
  const hint = suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`;
  const message = `“${id}” is no rule.${hint}`;
  return { rule: id, kind: 'unknown-rule', message, ...(suggestion === undefined ? {} : { suggestion }) };
}

function readSetting(rule: string, value: unknown): RuleSetting | SettingProblem {
  const [level, options] = Array.isArray(value) ? (value as readonly unknown[]) : [value, undefined];
  if (!isLevel(level)) {
    const shown = level === undefined ? 'Nothing' : JSON.stringify(level);
    const message = `${shown} is no level of “${rule}”: a level is “off”, “hint”, “warning” or “error”.`;
    const suggestion = typeof level === 'string' ? near(level, LEVELS) : undefined;
    return { rule, kind: 'wrong-level', message, ...(suggestion === undefined ? {} : { suggestion }) };
  }
  if (options !== undefined && !isRecord(options)) {
    return { rule, kind: 'wrong-options', message: `The options of “${rule}” are no object.` };
  }
  return { level, options: options ?? {} };
}

/**
 * Reads the value of `rules`. Wrong entries become problems, in the order written, and the others hold.
 * @param raw the parsed JSON value; undefined counts as empty
 */
export function readRuleSettings(raw: unknown, rules: readonly Rule[]): ReadSettings {
  if (raw === undefined) return { settings: noRuleSettings, problems: [] };
  if (!isRecord(raw)) {
    const message = '“rules” is no object of levels by rule.';
    return { settings: noRuleSettings, problems: [{ kind: 'not-an-object', message }] };
  }
  const settings = new Map<string, RuleSetting>();
  const problems: SettingProblem[] = [];
  for (const [id, value] of Object.entries(raw)) {
    if (!rules.some((rule) => rule.id === id)) {
      problems.push(unknownRule(id, rules));
      continue;
    }
    const read = readSetting(id, value);
    if ('kind' in read) problems.push(read);
    else settings.set(id, read);
  }
  return { settings, problems };
}

/** Settings of which `stronger` wins rule by rule: the file over the editor, a nested file over an outer one. */
export function overlaySettings(weaker: RuleSettings, stronger: RuleSettings): RuleSettings {
  return new Map([...weaker, ...stronger]);
}

/** Whether somebody has switched the rule off, so that not even its cases marked `always` are wanted. */
export function isSwitchedOff(rule: Rule, settings: RuleSettings): boolean {
  return settings.get(rule.id)?.level === 'off';
}

/** Whether all that the rule finds is wanted. */
export function isOn(rule: Rule, settings: RuleSettings): boolean {
  const setting = settings.get(rule.id);
  return setting === undefined ? rule.enabledByDefault : setting.level !== 'off';
}

/** The options set for the rule; empty where there are none. */
export function optionsOf(rule: Rule, settings: RuleSettings): RuleOptions {
  return settings.get(rule.id)?.options ?? {};
}

/** The level of one finding: the level set for its rule, which stands for all its cases, else the case's own. */
export function levelOf(problem: Pick<Problem, 'severity'>, rule: Rule, settings: RuleSettings): Severity {
  const level = settings.get(rule.id)?.level;
  return level === undefined || level === 'off' ? problem.severity : level;
}
