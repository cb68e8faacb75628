/** Switching a rule off in the text of a `readout.json`. */
import { applyEdits, modify, parseTree } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';

const FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2 } };

/**
 * The text with `"rule": "off"` among its rules, everything else as it was.
 * @param text undefined where there is no file yet
 * @returns why it cannot be written where it is no JSON object
 */
export function switchOff(
  text: string | undefined,
  rule: string,
): { readonly text: string } | { readonly refused: string } {
  const errors: ParseError[] = [];
  const before = text === undefined || text.trim() === '' ? '{}\n' : text;
  const tree = parseTree(before, errors, { disallowComments: true });
  if (errors.length > 0 || tree?.type !== 'object') return { refused: 'It is no JSON object.' };
  return { text: applyEdits(before, modify(before, ['rules', rule], 'off', FORMAT)) };
}
