/** Reads `readout.json`, the settings of a folder. */
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { emptyRegistry } from '../gazetteer/registry';
import type { Registry } from '../gazetteer/registry';
import { lineTableOf, positionAt } from '../text/lineTable';
import type { Span } from '../text/span';
import type { RegistryProblem } from './registry/fields';
import { readRegistry } from './registry/readRegistry';
import type { Finding, Fix, Rule } from './rule';
import { noRuleSettings, readRuleSettings } from './settings';
import type { RuleSettings, SettingProblem } from './settings';

/** What a `readout.json` sets. */
export interface Configuration {
  readonly rules: RuleSettings;
  /** Globs of what counts as a release, relative to the file's folder; undefined where it does not say. */
  readonly files: readonly string[] | undefined;
  /** Who and what the releases of the folder are about. */
  readonly registry: Registry;
}

/** A `readout.json` as read: what holds of it, and what is wrong with it as findings in the file. */
export interface ReadConfiguration {
  readonly configuration: Configuration;
  readonly findings: readonly Finding[];
  /** Set where the file is no JSON; then nothing of it holds. */
  readonly syntaxError?: SyntaxError;
}

/** The first place at which a file is no JSON. */
export interface SyntaxError {
  readonly span: Span;
  /** `no JSON at line 4, column 1 (value expected)` */
  readonly words: string;
}

/** What findings in the settings themselves go by; it is no rule and cannot be switched off. */
export const CONFIGURATION = 'configuration';

export const noConfiguration: Configuration = {
  rules: noRuleSettings,
  files: undefined,
  registry: emptyRegistry,
};

function spanOf(node: Node): Span {
  return { start: node.offset, end: node.offset + node.length };
}

function finding(uri: string, span: Span, message: string, fixes: readonly Fix[] = []): Finding {
  return { rule: CONFIGURATION, uri, span, severity: 'error', message, facts: [message], related: [], fixes };
}

function fixesTo(span: Span, suggestion: string | undefined): readonly Fix[] {
  if (suggestion === undefined) return [];
  const text = JSON.stringify(suggestion);
  return [{ title: `Write ${text}`, safe: false, edits: [{ span, text }] }];
}

function registryFinding(uri: string, { span, message, severity, suggestion }: RegistryProblem): Finding {
  return { ...finding(uri, span, message, fixesTo(span, suggestion)), severity };
}

/** The part of the text that a problem speaks of: the name of an unknown rule, the level of a known one. */
function nodeOf(rules: Node, problem: SettingProblem): Node {
  if (problem.rule === undefined) return rules;
  const value = findNodeAtLocation(rules, [problem.rule]);
  if (value === undefined) return rules;
  if (problem.kind === 'unknown-rule') return value.parent?.children?.[0] ?? value;
  return value.type === 'array'
    ? (value.children?.[problem.kind === 'wrong-options' ? 1 : 0] ?? value)
    : value;
}

function settingFinding(uri: string, rules: Node, problem: SettingProblem): Finding {
  const span = spanOf(nodeOf(rules, problem));
  return finding(uri, span, problem.message, fixesTo(span, problem.suggestion));
}

function syntaxErrorOf(text: string, errors: readonly ParseError[]): SyntaxError | undefined {
  const first = errors[0];
  if (first === undefined) return undefined;
  const { line, character } = positionAt(lineTableOf(text), first.offset);
  const words = printParseErrorCode(first.error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return {
    span: { start: first.offset, end: first.offset + Math.max(first.length, 1) },
    words: `no JSON at line ${line + 1}, column ${character + 1} (${words})`,
  };
}

/**
 * Reads the text of a `readout.json`. Never throws; wrong settings become findings, and the others hold.
 * @param uri the file's, which the findings bear
 */
export function readConfiguration(text: string, uri: string, rules: readonly Rule[]): ReadConfiguration {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const syntaxError = syntaxErrorOf(text, errors);
  if (syntaxError !== undefined || tree === undefined) {
    return {
      configuration: noConfiguration,
      findings: [],
      syntaxError: syntaxError ?? { span: { start: 0, end: 1 }, words: 'no JSON: it is empty' },
    };
  }
  if (tree.type !== 'object') {
    const message = 'Settings are an object, such as { "rules": { … } }.';
    return { configuration: noConfiguration, findings: [finding(uri, spanOf(tree), message)] };
  }
  const findings: Finding[] = [];
  const rulesNode = findNodeAtLocation(tree, ['rules']);
  const read = readRuleSettings(rulesNode === undefined ? undefined : getNodeValue(rulesNode), rules);
  if (rulesNode !== undefined) {
    for (const problem of read.problems) findings.push(settingFinding(uri, rulesNode, problem));
  }
  const filesNode = findNodeAtLocation(tree, ['files']);
  const files: unknown = filesNode === undefined ? undefined : getNodeValue(filesNode);
  const isList = Array.isArray(files) && files.every((glob) => typeof glob === 'string');
  if (filesNode !== undefined && !isList) {
    findings.push(finding(uri, spanOf(filesNode), '“files” is a list of globs, such as ["**/*.txt"].'));
  }
  const { registry, problems } = readRegistry(findNodeAtLocation(tree, ['registry']), uri);
  findings.push(...problems.map((problem) => registryFinding(uri, problem)));
  return { configuration: { rules: read.settings, files: isList ? files : undefined, registry }, findings };
}
