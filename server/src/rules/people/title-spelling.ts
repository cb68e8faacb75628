/** “Undersecretary” beside “Under Secretary”. */
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { titleFormsIn, titleSpellings } from '../../workspace/titleForms';
import type { TitleFormUse } from '../../workspace/titleForms';
import { example, workspaceExample } from '../examples';
import { isNews } from '../guards';
import type { Fix, Problem, WorkspaceRule } from '../rule';
import { quote } from '../wording';

/** Why another form is the one to write. */
type Reason = 'office' | 'document' | 'manual';

interface Choice {
  readonly form: string;
  readonly reason: Reason;
}

/** Many governments write `Director-General` in their own English, so neither form is a fault by itself. */
const BOTH_OFFICIAL: ReadonlySet<string> = new Set(['title Director General']);

function manualForm(term: string): string | undefined {
  return titleSpellings.find((one) => one.term === term)?.forms[0];
}

/** What is clearly usual with the office, else the manual’s form where the document wavers or has another. */
function choose(term: string, uses: readonly TitleFormUse[], usual: string | undefined): Choice | undefined {
  const house = manualForm(term);
  if (usual !== undefined) return { form: usual, reason: 'office' };
  if (house === undefined) return undefined;
  const forms = new Set(uses.map((use) => use.form));
  if (forms.size > 1) {
    return { form: forms.has(house) ? house : (uses[0]?.form ?? house), reason: 'document' };
  }
  return forms.has(house) || BOTH_OFFICIAL.has(term) ? undefined : { form: house, reason: 'manual' };
}

const WHY: Readonly<Record<Reason, string>> = {
  office: 'in releases of this office',
  document: 'elsewhere in the document',
  manual: 'in the GPO Style Manual',
};

/** The form in the case of the words that it replaces. */
function cased(form: string, written: string): string {
  const lower = form.toLowerCase();
  return written === written.toLowerCase() ? lower : form;
}

function problemOf(use: TitleFormUse, choice: Choice, wrong: readonly TitleFormUse[]): Problem {
  const text = cased(choice.form, use.text);
  const edit = (one: TitleFormUse) => ({ span: one, text: cased(choice.form, one.text) });
  const here: Fix = { title: `Write ${quote(text)}`, safe: true, edits: [edit(use)] };
  const title = `Write ${quote(text)} everywhere in this document`;
  const everywhere: Fix = { title, safe: true, edits: wrong.map(edit) };
  return {
    span: use,
    severity: 'hint',
    message: `${quote(use.text)} is ${quote(text)} ${WHY[choice.reason]}.`,
    facts: [use.form, choice.form],
    fixes: wrong.length > 1 ? [here, everywhere] : [here],
    ...(choice.reason === 'office' ? { always: true } : {}),
  };
}

function* check(document: WorkspaceDocument, dossier: Dossier): Generator<Problem> {
  const uses = titleFormsIn(document, dossier.derive);
  for (const term of new Set(uses.map((use) => use.term))) {
    const ofTerm = uses.filter((use) => use.term === term);
    const usage = dossier.usage(document.uri, term);
    const choice = choose(term, ofTerm, usage?.clear === true ? usage.form : undefined);
    if (choice === undefined) continue;
    const wrong = ofTerm.filter((use) => use.form !== choice.form);
    for (const use of wrong) yield problemOf(use, choice, wrong);
  }
}

const note = (day: string, ...sentences: readonly string[]): readonly string[] => [
  'Media Note',
  'Office of the Spokesperson',
  'Washington, DC',
  day,
  ...sentences,
];

const talks = 'On May 2, 2022, the United States and Ghana held the first U.S.-Ghana Port Dialogue in Accra.';

export const titleSpelling: WorkspaceRule = {
  id: 'title-spelling',
  family: 'people',
  scope: 'workspace',
  severity: 'hint',
  enabledByDefault: false,
  hasClearCases: true,
  fixable: true,
  summary: 'A title is written in one word, two words or with a hyphen, otherwise than usual.',
  why: 'Government texts write “Under Secretary”, “Vice Minister” and “Director General”, newspapers “undersecretary”. A document that wavers keeps the manual’s form. Where five releases of an office and four fifths of them agree within two years, another form is reported without being asked for. Titles of international organisations keep their hyphen; news items are left alone.',
  source: 'GPO Style Manual (2016), ch. 3 and 7; AP Stylebook, “under secretary”.',
  fires: [
    example(
      'Two forms in one document',
      note(
        'May 3, 2022',
        talks,
        'Under Secretary for Ports Ada Quill led the U.S. delegation. ⟪Undersecretary⟫ for Trade Kofi Mensah led the Ghanaian delegation.',
      ),
      note(
        'May 3, 2022',
        talks,
        'Under Secretary for Ports Ada Quill led the U.S. delegation. Under Secretary for Trade Kofi Mensah led the Ghanaian delegation.',
      ),
    ),
    example(
      'Not the manual’s form',
      note('May 3, 2022', talks, '⟪Vice-Minister⟫ for Trade Kofi Mensah led the Ghanaian delegation.'),
    ),
    workspaceExample('Five releases of the office agree', {
      '2022-05-03.release': note(
        'May 3, 2022',
        talks,
        '⟪Under Secretary⟫ for Ports Ada Quill led the U.S. delegation.',
      ),
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6].map((day) => [
          `2021-05-0${day}.release`,
          note(`May ${day}, 2021`, 'Undersecretary for Ports Ada Quill spoke with the Mayor of Accra.'),
        ]),
      ),
    }),
  ],
  silent: [
    example(
      'The manual’s form throughout',
      note(
        'May 3, 2022',
        talks,
        'Under Secretary for Ports Ada Quill led the U.S. delegation. Vice Minister for Trade Kofi Mensah led the Ghanaian delegation.',
      ),
    ),
    example(
      'An international organisation',
      note(
        'May 3, 2022',
        talks,
        'Ada Quill, Director-General of the World Health Organization, opened the meeting.',
      ),
    ),
    example(
      'A news item',
      [
        'Officials said on March 3, 2020 that the United States and Ghana will hold talks. Ada Quill, undersecretary for ports at the Department of State, will lead the U.S. delegation.',
      ],
      undefined,
      'wire.release',
    ),
  ],
  *check(document, dossier) {
    if (!isNews(document.facts)) yield* check(document, dossier);
  },
};
