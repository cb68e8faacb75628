/**
 * One row a line, so that a change to the gazetteer reads as the rows it touches.
 *
 * @param file a source line and its rows, in the order to be written
 * @returns the text of the JSON file, ending in a line feed
 */
export function layoutRows(file: { readonly source: string; readonly rows: readonly object[] }): string {
  const rows = file.rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  return `{\n  "source": ${JSON.stringify(file.source)},\n  "rows": [\n${rows}\n  ]\n}\n`;
}
