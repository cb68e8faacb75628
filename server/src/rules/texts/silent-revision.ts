/** A text that was issued says something else now, without a note of correction. */
import type { ReleaseFacts } from '../../release/model';
import type { Span } from '../../text/span';
import { issuedExample } from '../examples';
import { isIssuersText } from '../guards';
import type { WorkspaceRule } from '../rule';

const NOTE = 'Corrected on [date]: [what was corrected].';

/** The title, else the date line, else the first words: what differs is not known, only that something does. */
function placeOf(facts: ReleaseFacts): Span | undefined {
  return facts.title?.span ?? facts.issued?.span ?? facts.zones.find(({ kind }) => isIssuersText(kind));
}

/** The end of the issuer’s own text, in front of portal notices. */
function endOf(facts: ReleaseFacts): number | undefined {
  return facts.zones.findLast(({ kind }) => isIssuersText(kind))?.end;
}

const header = ['Amber Dialogue Meets in Gdansk', 'Media Note', 'Warsaw', 'June 3, 2020'] as const;
const marked = ['⟪Amber Dialogue Meets in Gdansk⟫', 'Media Note', 'Warsaw', 'June 3, 2020'] as const;
const FIRST = 'On June 2, 2020, Poland and Latvia held the first Poland-Latvia Amber Dialogue in Gdansk.';
const CHANGED = 'On June 1, 2020, Poland and Latvia held the first Poland-Latvia Amber Dialogue in Gdansk.';
const QUOTING = 'The hosts called it “a good beginning” and hope for more.';

export const silentRevision: WorkspaceRule = {
  id: 'silent-revision',
  family: 'texts',
  scope: 'workspace',
  severity: 'warning',
  enabledByDefault: true,
  fixable: true,
  summary: 'A text that was marked as issued says something else now, without a note of correction.',
  why: 'A page that is replaced in silence under its old date costs more trust than the error that it mends. Only documents that somebody has marked as issued are looked at; white space, wrappers, and the style of quotation marks and dashes are no change.',
  source: 'A release of 2011 whose page was exchanged in silence; the corrigenda of the United Nations.',
  fires: [
    issuedExample(
      'Another day than when it was issued',
      [...header, FIRST],
      [...marked, CHANGED],
      [...header, CHANGED, NOTE],
    ),
    issuedExample('A sentence more', [...header, FIRST], [...marked, `${FIRST} ${QUOTING}`]),
  ],
  silent: [
    issuedExample(
      'White space and quotation marks',
      [...header, `${FIRST} ${QUOTING}`],
      [...header, `${FIRST}\n${QUOTING.replace(/[“”]/g, '"')}`],
    ),
    issuedExample(
      'A note says what was changed',
      [...header, FIRST],
      [...header, CHANGED, 'Corrected on June 5, 2020: the day of the meeting.'],
    ),
  ],
  *check(document, dossier) {
    const { facts, uri } = document;
    const mark = dossier.issuedMark(uri);
    const wording = facts.wording;
    const span = placeOf(facts);
    if (mark === undefined || wording === undefined || span === undefined) return;
    if (wording.fingerprint === mark.fingerprint || wording.note !== undefined) return;
    const at = endOf(facts);
    yield {
      span,
      severity: 'warning',
      message: `This text was marked as issued on ${mark.on}, but it says something else now and bears no note of correction.`,
      facts: [mark.fingerprint, wording.fingerprint],
      fixes:
        at === undefined
          ? []
          : [
              {
                title: `Insert “${NOTE}”`,
                safe: false,
                edits: [{ span: { start: at, end: at }, text: `\n\n${NOTE}` }],
              },
            ],
    };
  },
};
