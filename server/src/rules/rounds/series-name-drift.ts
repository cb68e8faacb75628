/** A series goes by another name than in the round before. */
import type { DialogueEvent, DialogueMention } from '../../release/model';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Place } from '../../workspace/dossier';
import { workspaceExample } from '../examples';
import type { DocumentEdit, Fix, WorkspaceRule } from '../rule';
import { fileNameOf, quote } from '../wording';
import { roundsBefore, standingEvent } from './standing';

interface Naming {
  readonly document: WorkspaceDocument;
  readonly event: DialogueEvent;
}

/** How the outcome of the last round in front, else its last document, names the series. */
function lastNaming(place: Place, party: string | undefined): Naming | undefined {
  const namings = roundsBefore(place).flatMap((round) =>
    round.documents.flatMap(({ document, events }) => {
      const event = document.facts.events[events[0] ?? 0];
      return event === undefined || event.series === null ? [] : [{ document, event }];
    }),
  );
  // Each side has its own habit: its own last text is what a name is held against.
  return namings.findLast(({ event }) => event.parties[0] === party) ?? namings.at(-1);
}

/** Every mention of the series under the name that it has here, the parties in front left as they are. */
function renaming(document: WorkspaceDocument, event: DialogueEvent, name: string): readonly DocumentEdit[] {
  const was = event.series ?? '';
  const mentions = document.facts.mentions.filter(
    (mention): mention is DialogueMention => mention.type === 'dialogue' && mention.key === event.seriesKey,
  );
  return mentions.flatMap(({ text, start }) => {
    const at = text.indexOf(was);
    return at < 0 ? [] : [{ span: { start: start + at, end: start + at + was.length }, text: name }];
  });
}

function fixesOf(document: WorkspaceDocument, event: DialogueEvent, name: string): readonly Fix[] {
  const edits = renaming(document, event, name);
  return edits.length === 0 ? [] : [{ title: `Write ${quote(name)}`, safe: false, edits }];
}

export const seriesNameDrift: WorkspaceRule = {
  id: 'series-name-drift',
  family: 'rounds',
  scope: 'workspace',
  severity: 'hint',
  enabledByDefault: false,
  fixable: true,
  summary: 'A series goes by another name than in the round before.',
  why: 'A dialogue that is called “consultations” one year and “policy consultations” the next is found by no search for its name. Order of the parties, “bilateral”, plurals and long names of countries are no drift; each side’s text is held against its own last one. Off unless asked for: names do change on purpose.',
  source: 'Cyber consultations of one pair of states under three names, 2014, 2018 and 2022.',
  fires: [
    workspaceExample(
      'A word is lost',
      {
        '2020-02-14-outcome.release': [
          'Media Note',
          'Bogotá',
          'February 14, 2020',
          'Colombia and Sweden held the second ⟪Colombia-Sweden Mining Consultations⟫ in Bogotá on February 13, 2020.',
        ],
        '2018-02-09-outcome.release': [
          'Media Note',
          'Stockholm',
          'February 9, 2018',
          'Colombia and Sweden held the first Colombia-Sweden Mining Policy Consultations in Stockholm on February 8, 2018.',
        ],
      },
      [
        'Media Note',
        'Bogotá',
        'February 14, 2020',
        'Colombia and Sweden held the second Colombia-Sweden Mining Policy Consultations in Bogotá on February 13, 2020.',
      ],
    ),
    workspaceExample('Consultations become a dialogue', {
      '2020-02-14-outcome.release': [
        'Media Note',
        'Bogotá',
        'February 14, 2020',
        'Colombia and Sweden held the second ⟪Colombia-Sweden Mining Dialogue⟫ in Bogotá on February 13, 2020.',
      ],
      '2018-02-09-outcome.release': [
        'Media Note',
        'Stockholm',
        'February 9, 2018',
        'Colombia and Sweden held the first Colombia-Sweden Mining Consultations in Stockholm on February 8, 2018.',
      ],
    }),
  ],
  silent: [
    workspaceExample('Parties turned round, and “bilateral”', {
      '2020-02-14-outcome.release': [
        'Media Note',
        'Bogotá',
        'February 14, 2020',
        'Colombia and Sweden held the second Bilateral Mining Consultations in Bogotá on February 13, 2020.',
      ],
      '2018-02-09-outcome.release': [
        'Media Note',
        'Stockholm',
        'February 9, 2018',
        'Sweden and Colombia held the first Sweden-Colombia Mining Consultation in Stockholm on February 8, 2018.',
      ],
    }),
    workspaceExample('The first round of all', {
      '2018-02-09-outcome.release': [
        'Media Note',
        'Stockholm',
        'February 9, 2018',
        'Colombia and Sweden held the first Colombia-Sweden Mining Policy Consultations in Stockholm on February 8, 2018.',
      ],
    }),
  ],
  *check(document, dossier) {
    const event = standingEvent(document.facts);
    const place = dossier.roundOf(document.uri);
    if (event === undefined || place === undefined || place.role === 'report') return;
    const last = lastNaming(place, event.parties[0]);
    if (last === undefined || last.event.seriesKey === event.seriesKey) return;
    const [name, before] = [event.series ?? '', last.event.series ?? ''];
    yield {
      span: event.span,
      severity: 'hint',
      message: `${quote(name)} is called ${quote(before)} in ${fileNameOf(last.document.uri)}, which tells of the round before.`,
      facts: [name, before],
      related: [{ uri: last.document.uri, span: last.event.span, message: `${quote(before)} there.` }],
      fixes: fixesOf(document, event, before),
    };
  },
};
