// The imports of the source, as TypeScript reads them.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface Import {
  /** Importing file, from the project's root, with forward slashes. */
  readonly from: string;
  readonly specifier: string;
  /** Imported file, from the project's root; undefined for a package. */
  readonly to: string | undefined;
}

/**
 * Every import of every source file below some folders: static, dynamic, of types, and re-exports.
 *
 * @param root the project's root, absolute
 * @param folders from the root
 */
export function readImports(root: string, folders: readonly string[]): readonly Import[] {
  return sourceFiles(root, folders).flatMap((from) =>
    ts.preProcessFile(readFileSync(path.join(root, from), 'utf8')).importedFiles.map(({ fileName }) => ({
      from,
      specifier: fileName,
      to: resolve(root, from, fileName),
    })),
  );
}

/** Source files below some folders, from the root. */
export function sourceFiles(root: string, folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name.split(path.sep).join('/')}`),
  );
}

/**
 * Files that import each other in a circle.
 *
 * @returns one circle a group of files that reach each other, as a path that ends where it began; none is best
 */
export function circles(imports: readonly Import[]): readonly (readonly string[])[] {
  const edges = importsByFile(imports);
  const finished = new Set<string>();
  const found: (readonly string[])[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const before = trail.indexOf(file);
    if (before >= 0) found.push([...trail.slice(before), file]);
    if (before >= 0 || finished.has(file)) return;
    for (const { to } of edges.get(file) ?? []) if (to !== undefined) visit(to, [...trail, file]);
    finished.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return found;
}

function importsByFile(imports: readonly Import[]): ReadonlyMap<string, readonly Import[]> {
  const byFile = new Map<string, Import[]>();
  for (const edge of imports) byFile.set(edge.from, [...(byFile.get(edge.from) ?? []), edge]);
  return byFile;
}

/** A file that is not there is named as it would be: the compiler complains of it. */
function resolve(root: string, from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const target = path.posix.join(path.posix.dirname(from), specifier);
  const candidates = [target, `${target}.ts`, `${target}/index.ts`];
  const file = candidates.find((name) => /\.(ts|json)$/.test(name) && existsSync(path.join(root, name)));
  return file ?? `${target}.ts`;
}
