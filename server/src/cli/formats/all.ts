/** The forms of a report, by the name that `--format` takes. */
import type { Formatter } from '../report';
import { github } from './github';
import { json } from './json';
import { sarif } from './sarif';
import { text } from './text';

export const formatters = { text, json, sarif, github } as const satisfies Readonly<
  Record<string, Formatter>
>;

export type FormatName = keyof typeof formatters;

export const formatNames = Object.keys(formatters) as readonly FormatName[];
