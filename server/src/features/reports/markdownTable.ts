/** Tables in Markdown (GitHub's form). Cells are Markdown already: texts of releases go through `plain` first. */

/** A table with its header; nothing for no rows. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A heading with what stands below it; nothing where that is empty. */
export function section(heading: string, body: string): string {
  return body === '' ? '' : `${heading}\n\n${body}`;
}
