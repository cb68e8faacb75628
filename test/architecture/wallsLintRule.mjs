// @ts-check
// The walls of the architecture as a lint rule, so that an editor shows a wrong import as it is typed.
import path from 'node:path';
import { brokenWall } from './walls.mjs';

/** @type {import('eslint').Rule.RuleModule} */
export const wallsLintRule = {
  meta: {
    type: 'problem',
    docs: { description: 'imports keep to the layers of test/architecture/walls.mjs' },
    schema: [],
    messages: { broken: '{{reason}}' },
  },
  create(context) {
    const from = fromRoot(context.cwd, context.filename);
    /** @param {import('estree').Node & { source?: unknown }} node */
    const check = (node) => {
      const source = /** @type {{ value?: unknown } | null | undefined} */ (node.source);
      if (typeof source?.value !== 'string') return;
      const specifier = source.value;
      const to = specifier.startsWith('.')
        ? asFile(fromRoot(context.cwd, path.resolve(path.dirname(context.filename), specifier)))
        : undefined;
      const reason = brokenWall(from, specifier, to);
      if (reason !== undefined) context.report({ node, messageId: 'broken', data: { reason } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

/**
 * @param {string} root
 * @param {string} file
 */
function fromRoot(root, file) {
  return path.relative(root, file).split(path.sep).join('/');
}

/**
 * Source is imported without an extension: `../text/span` is `../text/span.ts`.
 * @param {string} file
 */
function asFile(file) {
  return /\.(ts|mts|json)$/.test(file) ? file : `${file}.ts`;
}
