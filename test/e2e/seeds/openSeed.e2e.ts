import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import * as vscode from 'vscode';
import { diagnostics } from '../support/waiting';

/** The five releases by their numbers: `000_8618….txt` and so on. */
async function fileOf(number: string): Promise<vscode.Uri> {
  const [file] = await vscode.workspace.findFiles(`${number}_*.txt`);
  assert.ok(file, `no seed ${number}`);
  return file;
}

async function seed(number: string): Promise<vscode.TextDocument> {
  return vscode.workspace.openTextDocument(await fileOf(number));
}

/** The place of a word, in its middle. */
function inWord(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, `no “${words}” in ${document.uri.path}`);
  return document.positionAt(at + Math.floor(words.length / 2));
}

function has(rule: string): (found: readonly vscode.Diagnostic[]) => boolean {
  return (found) => found.some((one) => one.code === rule || codeValue(one) === rule);
}

function codeValue({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

describe('the seeds in VS Code', () => {
  let first: vscode.TextDocument;
  let announcement: vscode.TextDocument;

  before(async () => {
    const files = vscode.workspace.getConfiguration('files');
    await files.update('associations', { '*.txt': 'release' }, vscode.ConfigurationTarget.Workspace);
    const readout = vscode.workspace.getConfiguration('readout');
    await readout.update('files', ['**/*.txt'], vscode.ConfigurationTarget.Workspace);
    announcement = await seed('001');
    first = await seed('000');
    await vscode.window.showTextDocument(first);
    await diagnostics(first.uri, has('announced-not-attended'));
    // the two that are open may have been compared before the others are known
    for (const number of ['002', '003', '004'])
      await diagnostics(await fileOf(number), (found) => found.length > 0);
  });

  it('treats plain text files as releases where the settings say so', () => {
    assert.equal(first.languageId, 'release');
  });

  it('colours “Christopher Painter” as an official', async () => {
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      first.uri,
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      first.uri,
    );
    const found = decode(first, tokens, legend);
    const painter = found.find((token) => token.text === 'Christopher Painter');
    assert.equal(painter?.type, 'official');
    assert.ok(painter.modifiers.includes('firstSide'), painter.modifiers.join());
    const argentine = found.find((token) => token.text === 'Ministry of Security');
    assert.ok(argentine?.modifiers.includes('secondSide'), argentine?.modifiers.join());
    assert.ok(found.some((token) => token.type === 'boilerplate'));
  });

  it('says who Christopher Painter is, in which rounds and releases', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      first.uri,
      inWord(first, 'Christopher Painter'),
    );
    const text = hovers
      .flatMap((one) => one.contents)
      .map((one) => (one instanceof vscode.MarkdownString ? one.value : ''))
      .join('\n');
    assert.match(text, /Coordinator for Cyber Issues, .*Department of State/);
    assert.match(text, /1st .*Cyber Policy Working Group with Argentina, 23 May 2017: head of/);
    assert.match(text, /000_.*\n?/);
    assert.match(text, /001_/);
    assert.match(text, /003_/);
  });

  it('goes from the outcome to the announcement and back', async () => {
    const there = await definition(first, inWord(first, 'was announced during').translate(0, -1));
    assert.deepEqual(there, [announcement.uri.toString()]);
    const back = await definition(announcement, inWord(announcement, 'Cyber Policy Working Group'));
    assert.deepEqual(back, [first.uri.toString()]);
  });

  it('lists what is wrong with the places it is compared with', () => {
    const found = vscode.languages.getDiagnostics(first.uri);
    const missing = found.find((one) => codeValue(one) === 'announced-not-attended');
    assert.ok(missing);
    const places = (missing.relatedInformation ?? []).map((one) => one.location.uri.toString());
    assert.ok(places.includes(announcement.uri.toString()), places.join());
    const others = vscode.languages
      .getDiagnostics()
      .filter(([, list]) => list.length > 0)
      .map(([uri]) => uri.path.slice(uri.path.lastIndexOf('/') + 1, uri.path.lastIndexOf('/') + 4));
    assert.deepEqual(others.sort(), ['000', '001', '002', '003', '004']);
  });

  it('links a finding to the page of its rule', async () => {
    const found = vscode.languages.getDiagnostics(first.uri).find(isOf('handle-malformed'));
    assert.ok(found !== undefined && typeof found.code === 'object');
    const page = await vscode.workspace.openTextDocument(found.code.target);
    assert.match(page.getText(), /^# .*handle-malformed/m);
  });

  it('repairs the handle with two clicks, and the findings go away', async () => {
    await applyFix(first, 'markup-residue', 'Remove “<u>” and “</u>”');
    await diagnostics(first.uri, (found) => !has('markup-residue')(found));
    await applyFix(first, 'handle-malformed', 'Write “@State_Cyber”');
    await diagnostics(first.uri, (found) => !has('handle-malformed')(found));
    assert.ok(first.getText().includes('at @State_Cyber on Twitter'));
    assert.ok(!first.getText().includes('<u>'));
  });

  it('forgets what it compared with a release that is deleted on disk', async () => {
    await vscode.window.showTextDocument(announcement);
    await vscode.window.showTextDocument(first);
    await rm(announcement.uri.fsPath);
    const left = await diagnostics(first.uri, (found) => !has('announced-not-attended')(found));
    assert.ok(!has('attended-not-announced')(left));
    await diagnostics(announcement.uri, (found) => found.length === 0);
  });
});

function isOf(rule: string): (one: vscode.Diagnostic) => boolean {
  return (one) => codeValue(one) === rule;
}

async function definition(document: vscode.TextDocument, at: vscode.Position): Promise<readonly string[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    at,
  );
  return found.map((one) => ('targetUri' in one ? one.targetUri : one.uri).toString());
}

/** What a person does: asks for quick fixes at the finding, and takes the one of this title. */
async function applyFix(document: vscode.TextDocument, rule: string, title: string): Promise<void> {
  const finding = vscode.languages.getDiagnostics(document.uri).find(isOf(rule));
  assert.ok(finding, `no ${rule}`);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding.range,
  );
  const fix = actions.find((one) => one.title === title);
  assert.ok(fix?.edit, `no “${title}” among: ${actions.map((one) => one.title).join(', ')}`);
  assert.equal(fix.kind?.value, vscode.CodeActionKind.QuickFix.value);
  assert.ok(await vscode.workspace.applyEdit(fix.edit));
}

interface Token {
  readonly text: string;
  readonly type: string | undefined;
  readonly modifiers: readonly string[];
}

function decode(
  document: vscode.TextDocument,
  tokens: vscode.SemanticTokens,
  legend: vscode.SemanticTokensLegend,
): readonly Token[] {
  const found: Token[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i + 4 < tokens.data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = tokens.data.subarray(i, i + 5);
    character = down > 0 ? right : character + right;
    line += down;
    found.push({
      text: document.getText(new vscode.Range(line, character, line, character + length)),
      type: legend.tokenTypes[type],
      modifiers: legend.tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0),
    });
  }
  return found;
}
