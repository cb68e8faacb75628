/** Colours of the terminal. */
import { createColors } from 'picocolors';
import type { Severity } from '../index';

export interface Painter {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly underline: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

/** A painter that colours, or one that leaves every text as it is. */
export function painterFor(colours: boolean): Painter {
  const { bold, dim, underline, red, yellow, cyan } = createColors(colours);
  const bySeverity = { error: red, warning: yellow, hint: cyan };
  return { bold, dim, underline, severity: (severity, text) => bySeverity[severity](text) };
}
