// The four default themes, and changing them while the editor runs.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { OpenEditor } from './editor';

/** By name, the class that tells of them. */
const classes = {
  'Default Light Modern': 'vs',
  'Default Dark Modern': 'vs-dark',
  'Default High Contrast': 'hc-black',
  'Default High Contrast Light': 'hc-light',
} as const;

export type Theme = keyof typeof classes;

export const themes = Object.keys(classes) as readonly Theme[];

/** `default-dark-modern`: for the name of a picture. */
export function slug(theme: Theme): string {
  return theme.toLowerCase().replaceAll(' ', '-');
}

/** Writes the theme into the folder's settings, and waits until the editor has followed. */
export async function setTheme({ page, folder }: OpenEditor, theme: Theme): Promise<void> {
  const file = path.join(folder, '.vscode', 'settings.json');
  await mkdir(path.dirname(file), { recursive: true });
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const settings = JSON.parse(text) as Record<string, unknown>;
  await writeFile(file, JSON.stringify({ ...settings, 'workbench.colorTheme': theme }, null, 2));
  await page.locator(`.monaco-workbench.${classes[theme]}`).waitFor();
}
