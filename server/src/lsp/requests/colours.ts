/** Semantic tokens. */
import {
  SemanticTokensBuilder,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type SemanticTokens,
} from 'vscode-languageserver';
import { semanticTokens, type SemanticToken } from '../../features/semanticTokens';
import { semanticTokenModifiers, semanticTokenTypes } from '../../features/tokenLegend';
import { positionAt, type LineTable } from '../../index';
import { toSpan } from '../positions';
import type { Server } from '../server';
import { answer, checkedRange, documentOf } from './asking';

export function answerColours(server: Server): void {
  answer(server, SemanticTokensRequest.type, (params) => {
    const document = documentOf(server, params)?.document;
    return document === undefined ? null : encode(document.facts.lines, semanticTokens(document.facts));
  });
  answer(server, SemanticTokensRangeRequest.type, (params) => {
    const range = checkedRange(params.range);
    const document = documentOf(server, params)?.document;
    if (document === undefined) return null;
    const { facts } = document;
    return encode(facts.lines, semanticTokens(facts, toSpan(facts.lines, range)));
  });
}

function encode(lines: LineTable, tokens: readonly SemanticToken[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { start, end, type, modifiers } of tokens) {
    const { line, character } = positionAt(lines, start);
    const bits = modifiers.reduce(
      (sum, modifier) => sum | (1 << semanticTokenModifiers.indexOf(modifier)),
      0,
    );
    builder.push(line, character, end - start, semanticTokenTypes.indexOf(type), bits);
  }
  return builder.build();
}
