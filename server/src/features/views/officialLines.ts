/** How persons, posts and releases are worded in the tree of officials. */
import type { WorkspaceDocument } from '../../workspace/document';
import type { OfficialSighting } from '../../workspace/dossier';
import { paragraphs, plain, strong } from '../markdown';
import { dayName, fileNameOf, titleOf } from '../naming';
import { counted } from './counted';
import type { HeldPost, ListedPerson } from './posts';
import type { ViewNodeContent } from './viewNode';

export function personContent({ name, country }: ListedPerson): ViewNodeContent {
  return {
    kind: 'official',
    label: name,
    ...(country === undefined ? {} : { description: country }),
    spoken: country === undefined ? name : `${name}, ${country}`,
    children: 'folded',
    leads: true,
  };
}

export function postContent({ name, years, sightings }: HeldPost): ViewNodeContent {
  const label = name ?? 'Named without a post';
  const span = years === null ? undefined : [...new Set(years)].join('–');
  const releases = counted(sightings.length, 'release');
  return {
    kind: 'post',
    label,
    ...(span === undefined ? {} : { description: span }),
    tooltip: paragraphs([
      strong(label),
      plain([span, releases].filter((part) => part !== undefined).join(', ')),
    ]),
    spoken: [label, span?.replace('–', ' to '), releases].filter((part) => part !== undefined).join(', '),
    children: 'folded',
    leads: true,
  };
}

export function sightingContent({ document }: Pick<OfficialSighting, 'document'>): ViewNodeContent {
  return releaseContent(document);
}

/** A release by its title, with its day. */
export function releaseContent(document: WorkspaceDocument): ViewNodeContent {
  const issued = document.facts.issued?.date;
  const label = titleOf(document);
  const day = issued === undefined ? undefined : dayName(issued);
  return {
    kind: 'release',
    label,
    description: day ?? fileNameOf(document.uri),
    tooltip: paragraphs([
      strong(label),
      plain([day, fileNameOf(document.uri)].filter((part) => part !== undefined).join(', ')),
    ]),
    spoken: [label, day ?? 'undated'].join(', '),
    children: 'none',
    uri: document.uri,
    leads: true,
  };
}
