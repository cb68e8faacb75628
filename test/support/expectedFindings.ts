/** Reads the tables of expected findings: one section a release, one row a finding. */

/** A place in a file, 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface ExpectedFinding {
  /** Beginning of the file's name: `000`. */
  readonly file: string;
  readonly places: readonly Place[];
  /** The words quoted in the row, in order. */
  readonly fragments: readonly string[];
  readonly rules: readonly string[];
  /** `E`, `W` or `H`; empty for a row that is left out on purpose. */
  readonly level: string;
}

function placesOf(cell: string): readonly Place[] {
  return cell
    .split(/[,/]/)
    .map((part) => /^\s*(\d+):(\d+)\s*$/.exec(part))
    .filter((match) => match !== null)
    .map((match) => ({ line: Number(match[1]), column: Number(match[2]) }));
}

/** All rows with a place, in the order of the file. */
export function readExpectedFindings(markdown: string): readonly ExpectedFinding[] {
  return readRows(markdown).filter((row) => row.places.length > 0);
}

/** All rows of the releases, those about a whole release (`body`, `end`) without a place. */
export function readRows(markdown: string): readonly ExpectedFinding[] {
  const rows: ExpectedFinding[] = [];
  let file = '';
  for (const line of markdown.split('\n')) {
    const section = /^### S\d (\d{3})/.exec(line);
    if (section !== null) file = section[1] ?? '';
    else if (line.startsWith('### ')) file = '';
    const [at = '', fragment = '', rule = '', level = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    const places = placesOf(at);
    if (file === '' || level === '' || level === 'sev' || /^-+$/.test(level)) continue;
    rows.push({
      file,
      places,
      fragments: [...fragment.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
      rules: rule.split(/[,;]/).map((id) => id.replace(/\(.*\)/, '').trim()),
      level: level.slice(0, 1),
    });
  }
  return rows;
}
