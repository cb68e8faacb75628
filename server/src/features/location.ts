/** Locations in the workspace, and what stands at one. */
import type { Mention, ReleaseFacts } from '../release/model';
import { itemAt, type Span } from '../text/span';

/** A span of one document; offsets are UTF-16 code units of its decoded text. */
export interface Location {
  readonly uri: string;
  readonly span: Span;
}

/** Where a jump goes: `focus` is what the caret lands on, inside `span`, which a preview shows. */
export interface Target extends Location {
  readonly focus: Span;
}

/** The mention that covers the offset; a caret right behind a word still finds it. */
export function mentionAt(facts: ReleaseFacts, offset: number): Mention | undefined {
  return itemAt(facts.mentions, offset);
}

/** Whether the offset lies in the span or right behind it. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

const START: Span = { start: 0, end: 0 };

/** The lead paragraph of a release, `On Tuesday, May 23, the United States and Argentina …`: where a jump to it ends. */
export function leadOf(facts: ReleaseFacts): Span {
  const lead = facts.zones.find((zone) => zone.kind === 'lead');
  return lead ?? facts.events[0]?.span ?? facts.title?.span ?? START;
}

/** The target that stands for a whole release: its lead, with the caret on the words that name its meeting. */
export function leadTarget(uri: string, facts: ReleaseFacts): Target {
  const span = leadOf(facts);
  const event = facts.events[0]?.span;
  const inside = event !== undefined && span.start <= event.start && event.end <= span.end;
  return { uri, span, focus: inside ? event : { start: span.start, end: span.start } };
}

/** A target of which everything is selected. */
export function exactTarget(uri: string, span: Span): Target {
  return { uri, span, focus: span };
}
