// @ts-check
// Who may import whom, as data. The lint rule (wallsLintRule.mjs) and the test of the import graph
// (importGraph.test.ts) both read it. A new arrow is a commit of its own that edits ARCHITECTURE.md too.

/**
 * A folder or file of the source and what it may import besides itself.
 * @typedef {object} Layer
 * @property {string} name
 * @property {string} path      a folder (with a slash at its end) or one file, from the project's root
 * @property {readonly string[]} imports   names of layers
 * @property {readonly RegExp[]} platforms modules outside the project that only some layers may import
 */

const node = /^(node:|(fs|path|os|url|child_process|process|util|events|stream|worker_threads)(\/|$))/;
const languageServer = /^vscode-(languageserver|jsonrpc)/;
const languageClient = /^vscode-languageclient/;
const editor = /^vscode$/;

/** Modules of a platform: a layer imports one of these only where its row names it. */
export const platforms = [node, languageServer, languageClient, editor];

const core = ['text', 'tokens', 'gazetteer', 'release', 'workspace', 'rules', 'features'];

/** Each folder of the core may import the folders to its left. */
const coreLayers = core.map((name, place) => ({
  name,
  path: `server/src/${name}/`,
  imports: core.slice(0, place),
  platforms: [],
}));

/** @type {readonly Layer[]} */
export const layers = [
  ...coreLayers,
  { name: 'index', path: 'server/src/index.ts', imports: core, platforms: [] },
  { name: 'host', path: 'server/src/host.ts', imports: core, platforms: [] },
  { name: 'sidecar', path: 'server/src/sidecar/', imports: [...core, 'index', 'host'], platforms: [] },
  {
    name: 'lsp protocol',
    path: 'server/src/lsp/protocol.ts',
    imports: [...core, 'index'],
    platforms: [languageServer],
  },
  {
    name: 'lsp',
    path: 'server/src/lsp/',
    imports: [...core, 'index', 'host', 'sidecar', 'lsp protocol'],
    platforms: [languageServer],
  },
  { name: 'cli', path: 'server/src/cli/', imports: [...core, 'index', 'host', 'sidecar'], platforms: [] },
  {
    name: 'node',
    path: 'server/src/node/',
    imports: [...core, 'index', 'host', 'lsp protocol', 'lsp', 'cli'],
    platforms: [node, languageServer],
  },
  {
    name: 'page messages',
    path: 'client/src/webviews/messages.ts',
    imports: ['lsp protocol'],
    platforms: [],
  },
  // What runs in a webview: a browser's world, without Node and without `vscode`.
  {
    name: 'pages',
    path: 'client/src/pages/',
    imports: ['lsp protocol', 'page messages'],
    platforms: [],
  },
  {
    name: 'client',
    path: 'client/src/',
    imports: ['lsp protocol', 'page messages'],
    platforms: [node, languageClient, editor],
  },
];

const isCore = new Set(coreLayers.map((layer) => layer.name));

/**
 * The layer a file belongs to: the longest path that covers it.
 * @param {string} file  path from the project's root, with forward slashes
 * @returns {Layer | undefined} undefined for a source file that has no row yet, and for other files
 */
export function layerOf(file) {
  return layers
    .filter((layer) => (layer.path.endsWith('/') ? file.startsWith(layer.path) : file === layer.path))
    .reduce(longerPath, /** @type {Layer | undefined} */ (undefined));
}

/**
 * @param {Layer | undefined} best
 * @param {Layer} layer
 */
function longerPath(best, layer) {
  return best !== undefined && best.path.length >= layer.path.length ? best : layer;
}

/**
 * `server/src/rules/dates/weekday-mismatch.ts`: a rule is a file in a family's folder, named for its fault in two
 * words or more; what a family shares is a file in camel case beside it.
 */
const ruleFile = /^server\/src\/rules\/[^/]+\/[a-z]+(-[a-z]+)+\.ts$/;

/**
 * @param {string} file
 * @returns {boolean} whether the file is one rule
 */
export function isRule(file) {
  return ruleFile.test(file);
}

/**
 * Why this import breaks a wall, in a sentence for the person who wrote it.
 * @param {string} from       importing file, from the project's root
 * @param {string} specifier  as written in the import
 * @param {string | undefined} to  imported file, from the project's root; undefined where it is a package
 * @returns {string | undefined} undefined where the import is allowed
 */
export function brokenWall(from, specifier, to) {
  const layer = layerOf(from);
  if (layer === undefined) {
    return isSource(from) ? `${from} belongs to no layer of test/architecture/walls.mjs.` : undefined;
  }
  return to === undefined ? brokenPlatformWall(layer, specifier) : brokenFolderWall(layer, from, to);
}

/** @param {string} file */
function isSource(file) {
  return /^(server|client)\/src\//.test(file);
}

/**
 * @param {Layer} layer
 * @param {string} specifier
 */
function brokenPlatformWall(layer, specifier) {
  if (!platforms.some((platform) => platform.test(specifier))) return undefined;
  if (layer.platforms.some((platform) => platform.test(specifier))) return undefined;
  return `${layer.name} may not import ${specifier}: ${isCore.has(layer.name) ? 'the core knows no platform' : 'another layer speaks to it'}.`;
}

/**
 * @param {Layer} layer
 * @param {string} from
 * @param {string} to
 */
function brokenFolderWall(layer, from, to) {
  if (isRule(from) && isRule(to)) return `The rule ${from} may not import the rule ${to}.`;
  if (to.endsWith('package.json')) return undefined;
  const target = layerOf(to);
  if (target === undefined) return `${from} may not import ${to}, which belongs to no layer.`;
  if (target.name === layer.name || layer.imports.includes(target.name)) return undefined;
  return `${layer.name} may not import ${target.name} (${to}).`;
}
