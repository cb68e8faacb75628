import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { root } from '../../scripts/support/paths';

/** A stretch of one line that has the same scopes throughout. */
export interface ScopedText {
  readonly line: number;
  readonly text: string;
  readonly scopes: readonly string[];
}

export type Tokenizer = (text: string) => readonly ScopedText[];

const grammarFile = path.join(root, 'syntaxes', 'release.tmLanguage.json');

/**
 * Loads the grammar of the extension into the engine that VS Code itself runs. No other grammar is there, so the
 * front matter is coloured by what the release grammar says of it.
 *
 * @returns a function from a text (lines parted by line feeds) to its scoped stretches, line numbers 1-based
 */
export async function loadReleaseGrammar(): Promise<Tokenizer> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scopeName) =>
      Promise.resolve(
        scopeName === 'text.release'
          ? textmate.parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile)
          : null,
      ),
  });
  const grammar = await registry.loadGrammar('text.release');
  if (grammar === null) throw new Error('the registry knows no text.release');

  return (text) => {
    let state = textmate.INITIAL;
    return text.split('\n').flatMap((line, index) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens.map((token) => ({
        line: index + 1,
        text: line.slice(token.startIndex, token.endIndex),
        scopes: token.scopes,
      }));
    });
  };
}
