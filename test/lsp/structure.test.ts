import assert from 'node:assert/strict';
import type {
  DocumentSymbol,
  FoldingRange,
  LinkedEditingRanges,
  SelectionRange,
  SymbolInformation,
} from 'vscode-languageserver';
import { startClient } from '../support/rawClient';
import { outcome } from '../support/releases';

const uri = 'file:///notes/outcome.release';
const text = `${outcome}\nBegin Text:\n\nThe sides met.\n\nEnd Text.\n\nNo comments:\n\nPost a Comment\n`;
const lineOf = (words: string): number => text.slice(0, text.indexOf(words)).split('\n').length - 1;

describe('the structure over the protocol', () => {
  it('is outline, folds, links between markers, selections and symbols', async () => {
    const client = await startClient({
      capabilities: {
        textDocument: { linkedEditingRange: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
      },
    });
    await client.open(uri, text);
    const textDocument = { uri };
    const ask = <R>(method: string, params: object): Promise<R> =>
      client.connection.sendRequest<R>(method, { textDocument, ...params });

    const [header] = await ask<DocumentSymbol[]>('textDocument/documentSymbol', {});
    assert.deepEqual(
      header?.children?.map(({ name, detail }) => `${name}: ${detail ?? ''}`),
      [
        'Type: Media Note',
        'Office: Office of the Spokesperson',
        'Place: Washington, DC',
        'Date: 12 March 2019',
        'Title: United States and Norway Hold First Digital Policy Dialogue',
      ],
    );

    const folds = await ask<FoldingRange[]>('textDocument/foldingRange', {});
    assert.deepEqual(folds.at(-1), {
      startLine: lineOf('No comments'),
      endLine: lineOf('Post a Comment'),
      kind: 'imports',
    });

    const begin = { line: lineOf('Begin Text'), character: 8 };
    const linked = await ask<LinkedEditingRanges>('textDocument/linkedEditingRange', { position: begin });
    assert.deepEqual(
      linked.ranges.map(({ start, end }) => [start.line, start.character, end.character]),
      [
        [begin.line, 6, 10],
        [lineOf('End Text'), 4, 8],
      ],
    );

    const position = { line: lineOf('Ms. Ellen'), character: 5 };
    const [chain] = await ask<SelectionRange[]>('textDocument/selectionRange', { positions: [position] });
    assert.deepEqual(
      [chain?.range, chain?.parent?.range, chain?.parent?.parent?.range].map((range) => [
        range?.start.character,
        range?.end.character,
      ]),
      [
        [4, 9],
        [4, 21],
        [0, 21],
      ],
    );

    const symbols = await ask<SymbolInformation[]>('workspace/symbol', { query: '@fairweather' });
    assert.deepEqual(
      symbols.map(({ name, location }) => [name, location.uri, location.range.start.line]),
      [['@Ellen Fairweather', uri, position.line]],
    );
    assert.equal(await client.stop(), 0);
  });
});
