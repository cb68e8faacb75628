/** Knowledge with a registry over it, as a `readout.json` has it. */
import assert from 'node:assert/strict';
import { withRegistry } from '../../server/src/gazetteer/layer';
import type { Knowledge } from '../../server/src/gazetteer/knowledge';
import { allRules } from '../../server/src/rules/all';
import { readConfiguration } from '../../server/src/rules/configuration';
import { builtInKnowledge } from './checkTexts';

/** The URI of the file that entries are said to stand in. */
export const registryUri = 'file:///notes/readout.json';

/** Throws where anything in the registry is wrong. */
export function knowledgeWith(registry: object): Knowledge {
  const text = JSON.stringify({ registry }, undefined, 2);
  const { configuration, findings, syntaxError } = readConfiguration(text, registryUri, allRules);
  assert.equal(syntaxError, undefined);
  assert.deepEqual(
    findings.map(({ message }) => message),
    [],
  );
  return withRegistry(builtInKnowledge, configuration.registry);
}
