/** The text points to another round or series of which no release is here. */
import type { DialogueMention, Reference, ReleaseFacts } from '../../release/model';
import { contains } from '../../text/span';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { seriesKeyOfReference } from '../../workspace/meetings';
import { resolveReference } from '../../workspace/references';
import { workspaceExample } from '../examples';
import { isAccount, isStanding } from '../rounds/standing';
import type { WorkspaceRule } from '../rule';
import { quote } from '../wording';

function nameIn(facts: ReleaseFacts, reference: Reference): DialogueMention | undefined {
  return facts.mentions.find(
    (mention): mention is DialogueMention => mention.type === 'dialogue' && contains(reference.span, mention),
  );
}

/** A round or founding of the document’s own series, or a series of two parties that its name joins. */
function isTarget(facts: ReleaseFacts, reference: Reference): boolean {
  if (!isStanding(reference.series) || reference.relation === 'next') return false;
  if (reference.relation !== 'related') return true;
  const mention = nameIn(facts, reference);
  return mention !== undefined && mention.parties.length > 1 && !mention.quoted;
}

function isHere(dossier: Dossier, document: WorkspaceDocument, reference: Reference): boolean {
  if (resolveReference(dossier, document, reference) !== undefined) return true;
  // A founding is mostly told in passing; the first round stands for it.
  const key = seriesKeyOfReference(document.facts, reference);
  const rounds = key === undefined ? undefined : dossier.series(key)?.rounds;
  return reference.relation === 'founded' && rounds !== undefined && rounds.length > 0;
}

export const unresolvedReference: WorkspaceRule = {
  id: 'unresolved-reference',
  family: 'texts',
  scope: 'workspace',
  severity: 'hint',
  enabledByDefault: true,
  fixable: false,
  summary: 'The text points to another round or series of which no release is here.',
  why: 'A comparison of rounds is only as good as the folder is complete. Reported once for each target: earlier rounds of the same series, and other series whose name joins two parties. Summits and conferences are left alone.',
  source: 'Joint statements that review two or three sister dialogues in one paragraph.',
  fires: [
    workspaceExample('The first round is not here', {
      '2019-05-10-outcome.release': [
        'Media Note',
        'Dublin',
        'May 10, 2019',
        'Ireland and Ghana held the second Ireland-Ghana Health Dialogue in Dublin on May 9, 2019. It builds on the ⟪inaugural Ireland-Ghana Health Dialogue, which was held in Accra in June 2017⟫.',
      ],
    }),
    workspaceExample('Another series of the two', {
      '2019-05-10-outcome.release': [
        'Media Note',
        'Dublin',
        'May 10, 2019',
        'Ireland and Ghana held the first Ireland-Ghana Health Dialogue in Dublin on May 9, 2019. Delegations also reviewed the progress made in the ⟪Ireland-Ghana Education Working Group⟫.',
      ],
    }),
  ],
  silent: [
    workspaceExample('The first round is here', {
      '2019-05-10-outcome.release': [
        'Media Note',
        'Dublin',
        'May 10, 2019',
        'Ireland and Ghana held the second Ireland-Ghana Health Dialogue in Dublin on May 9, 2019. It builds on the inaugural Ireland-Ghana Health Dialogue, which was held in Accra in June 2017.',
      ],
      '2017-06-15-outcome.release': [
        'Media Note',
        'Accra',
        'June 15, 2017',
        'Ireland and Ghana held the inaugural Ireland-Ghana Health Dialogue in Accra on June 14, 2017.',
      ],
    }),
    workspaceExample('A conference', {
      '2019-05-10-outcome.release': [
        'Media Note',
        'Dublin',
        'May 10, 2019',
        'Ireland and Ghana held the first Ireland-Ghana Health Dialogue in Dublin on May 9, 2019. Delegations also discussed the upcoming Geneva Conference on Vaccines.',
      ],
    }),
  ],
  *check(document, dossier) {
    const { facts } = document;
    if (!isAccount(facts)) return;
    const told = new Set<string>();
    for (const reference of facts.references) {
      const target = `${seriesKeyOfReference(facts, reference) ?? reference.seriesKey}/${String(reference.ordinal)}`;
      if (told.has(target) || !isTarget(facts, reference) || isHere(dossier, document, reference)) continue;
      told.add(target);
      const name = reference.series ?? '';
      const when = reference.start === null ? '' : ` of ${reference.start}`;
      yield {
        span: reference.span,
        severity: 'hint',
        message: `${quote(name)}${when} is spoken of here, but no release of it is in the workspace.`,
        facts: [name, String(reference.ordinal), reference.start ?? ''],
      };
    }
  },
};
