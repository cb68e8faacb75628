/** Taking away what feeds, blogs and portals have put around a release, and nothing of the release. */
import type { Release } from '../../release/model';
import { withoutParts, wrapperOf } from '../../rules/structure/wrapper';
import type { TextEdit } from '../../text/edits';

/**
 * Deletions of the wrapper's parts with the line breaks that they leave; front matter stays, for it is metadata.
 * None for HTML, where a part may hold one half of a pair of tags.
 */
export function wrapperDeletions(release: Release): readonly TextEdit[] {
  if (release.format === 'html') return [];
  return withoutParts(release.text, wrapperOf(release));
}
