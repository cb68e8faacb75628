/** Links in hovers to places in releases. */
import { positionAt } from '../../text/lineTable';
import type { Span } from '../../text/span';
import type { WorkspaceDocument } from '../../workspace/document';
import { link } from '../markdown';
import { fileNameOf } from '../naming';

/** A link to a line of a document; editors open `#L15` at that line. */
export function linkTo(document: WorkspaceDocument, span: Span, text = fileNameOf(document.uri)): string {
  const { line } = positionAt(document.facts.lines, span.start);
  return link(text, `${document.uri}#L${line + 1}`);
}

/** `line 15` as a link. */
export function lineLink(document: WorkspaceDocument, span: Span): string {
  const { line } = positionAt(document.facts.lines, span.start);
  return linkTo(document, span, `line ${line + 1}`);
}
