/** What the name of a file says of its form. */
import type { TextFormat } from '../tokens/token';

/** `note.md` and `note.release.md` are Markdown, `note.html` is HTML, everything else is plain text. */
export function formatOf(fileName: string): TextFormat {
  const extension = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  if (extension === 'md' || extension === 'markdown') return 'markdown';
  return extension === 'html' || extension === 'htm' ? 'html' : 'text';
}
