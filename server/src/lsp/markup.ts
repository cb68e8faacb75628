/** Our own Markdown for clients that show it, and without its marks for those that do not. */
import { MarkupKind, type MarkupContent } from 'vscode-languageserver';

export function markupFor(markdown: string, showsMarkdown: boolean): MarkupContent {
  return showsMarkdown
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: withoutMarkup(markdown) };
}

/** What our own Markdown reads like without its marks: links by their words, escapes undone. */
function withoutMarkup(markdown: string): string {
  return markdown
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)(?:\*\*|`)/g, '')
    .replace(/\\([\\`*_[\]<>&~|$:.@#+\-=)])/g, '$1');
}
