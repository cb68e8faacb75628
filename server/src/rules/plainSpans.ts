/** Rules point with whatever has a place (a mention, a tag); a finding keeps the place alone. */
import type { Span } from '../text/span';
import type { DocumentEdit, Fix, Related } from './rule';

export function plainSpan({ start, end }: Span): Span {
  return { start, end };
}

export function plainRelated({ uri, span, message }: Related): Related {
  const place = plainSpan(span);
  return uri === undefined ? { span: place, message } : { uri, span: place, message };
}

export function plainFix({ title, safe, edits }: Fix): Fix {
  return { title, safe, edits: edits.map(plainEdit) };
}

function plainEdit({ uri, span, text }: DocumentEdit): DocumentEdit {
  const place = plainSpan(span);
  return uri === undefined ? { span: place, text } : { uri, span: place, text };
}
