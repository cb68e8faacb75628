/** Quick fixes of the findings that touch a selection. */
import type { DocumentEdit, Finding } from '../rules/rule';
import { overlaps, type Span } from '../text/span';

export interface CodeAction {
  readonly title: string;
  readonly finding: Finding;
  readonly edits: readonly (DocumentEdit & { readonly uri: string })[];
  /** The first fix of a finding that has only one, or changes form only. */
  readonly preferred: boolean;
}

/** The fixes at a selection (a caret is an empty one), in the order of the findings and of their fixes. */
export function codeActions(findings: readonly Finding[], selection: Span): readonly CodeAction[] {
  return findings
    .filter((finding) => touchesSelection(finding.span, selection))
    .flatMap((finding) =>
      finding.fixes.map((fix, at) => ({
        title: fix.title,
        finding,
        edits: fix.edits.map((edit) => ({ ...edit, uri: edit.uri ?? finding.uri })),
        preferred: at === 0 && (fix.safe || finding.fixes.length === 1),
      })),
    );
}

/** All edits that change form only and do not overlap: what "fix all" applies. */
export function safeFixes(
  findings: readonly Finding[],
): readonly (DocumentEdit & { readonly uri: string })[] {
  const fixes = findings.flatMap((finding) => {
    const fix = finding.fixes.find((one) => one.safe);
    return fix === undefined ? [] : [fix.edits.map((edit) => ({ ...edit, uri: edit.uri ?? finding.uri }))];
  });
  const taken: (DocumentEdit & { readonly uri: string })[] = [];
  for (const edits of fixes) {
    const free = edits.every((edit) => !taken.some((other) => collide(edit, other)));
    if (free) taken.push(...edits);
  }
  return taken;
}

function collide(
  a: DocumentEdit & { readonly uri: string },
  b: DocumentEdit & { readonly uri: string },
): boolean {
  return a.uri === b.uri && (overlaps(a.span, b.span) || a.span.start === b.span.start);
}

function touchesSelection(span: Span, selection: Span): boolean {
  return span.start <= selection.end && selection.start <= span.end;
}
