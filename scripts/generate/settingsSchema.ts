/** The JSON schema of the rules' settings, for the editor's settings and for `readout.json`. */
import type { Rule } from '../../server/src/rules/rule';
import { registrySchema } from './registrySchema';

type Json = Readonly<Record<string, unknown>>;

const LEVEL: Json = {
  type: 'string',
  enum: ['off', 'hint', 'warning', 'error'],
  enumDescriptions: [
    'Do not report it.',
    'Report every case as information.',
    'Report every case as a warning.',
    'Report every case as an error.',
  ],
};

/** `"warning"` or `["warning", { … }]`, for every rule alike. */
const SETTING: Json = {
  anyOf: [LEVEL, { type: 'array', items: [LEVEL, { type: 'object' }], minItems: 1, maxItems: 2 }],
};

function ruleSchema(rule: Rule): Json {
  const usual = rule.enabledByDefault ? rule.severity : 'off';
  const description = `${rule.summary} (${usual})`;
  if (rule.options === undefined) return { description };
  const options = { type: 'object', properties: rule.options, additionalProperties: false };
  return { description, anyOf: [{ type: 'string' }, { type: 'array', items: [{}, options] }] };
}

/** The schema of `rules`: an object keyed by rule id. The levels stand once, in the pattern of all ids. */
export function rulesSchema(rules: readonly Rule[]): Json {
  return {
    type: 'object',
    markdownDescription:
      'Levels of the rules: `"weekday-mismatch": "off"`, `"hint"`, `"warning"`, `"error"` or `[level, options]`. The workspace’s `readout.json` wins over this.',
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
    patternProperties: { '^[a-z-]+$': SETTING },
    additionalProperties: false,
  };
}

/** The schema of `readout.json`. */
export function readoutSchema(rules: readonly Rule[]): Json {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Readout',
    description: 'Settings of Readout for this folder and the folders in it.',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      files: {
        description: 'Which files are releases: globs, relative to this folder.',
        type: 'array',
        items: { type: 'string' },
      },
      rules: rulesSchema(rules),
      registry: registrySchema,
    },
  };
}
