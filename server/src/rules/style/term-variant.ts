/** A word in another spelling than the rest of the document, or than the issuer’s releases. */
import { terms } from '../../gazetteer/data';
import type { TermUse } from '../../release/model';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { example, workspaceExample } from '../examples';
import type { Fix, Problem, WorkspaceRule } from '../rule';
import { quote } from '../wording';

const ROWS = new Map(terms.map((row) => [row.term, row]));

/** Why another form is the one to write. */
type Reason = 'office' | 'document' | 'dictionary';

interface Choice {
  readonly form: string;
  readonly reason: Reason;
}

/**
 * The form to keep: what is clearly usual with the issuer, else the one that dictionaries have alone, else where the
 * document wavers the house form if it has it, and its first one if not.
 */
function choose(term: string, uses: readonly TermUse[], usual: string | undefined): Choice | undefined {
  if (usual !== undefined) return { form: usual, reason: 'office' };
  const house = ROWS.get(term)?.forms[0] ?? term;
  if (ROWS.get(term)?.strict === true) return { form: house, reason: 'dictionary' };
  const forms = new Set(uses.map((use) => use.form));
  if (forms.size < 2) return undefined;
  return { form: forms.has(house) ? house : (uses[0]?.form ?? house), reason: 'document' };
}

const WHY: Readonly<Record<Reason, (form: string) => string>> = {
  office: (form) => `but releases of this office have ${form}`,
  document: (form) => `but ${form} elsewhere in the document`,
  dictionary: (form) => `which dictionaries spell ${form}`,
};

function problemOf(
  use: TermUse,
  choice: Choice,
  wrong: readonly TermUse[],
  kept: TermUse | undefined,
): Problem {
  const edit = (one: TermUse): { span: TermUse; text: string } => ({
    span: one,
    text: choice.form,
  });
  const here: Fix = { title: `Write ${quote(choice.form)}`, safe: true, edits: [edit(use)] };
  const everywhere: Fix = {
    title: `Write ${quote(choice.form)} everywhere in this document`,
    safe: true,
    edits: wrong.map(edit),
  };
  return {
    span: use,
    severity: 'hint',
    ...(choice.reason === 'office' ? { always: true } : {}),
    message: `${quote(use.form)} is written here, ${WHY[choice.reason](quote(choice.form))}.`,
    facts: [use.form, choice.form],
    related: kept === undefined ? [] : [{ span: kept, message: `${quote(kept.form)} is written here.` }],
    fixes: wrong.length > 1 ? [here, everywhere] : [here],
  };
}

function* check(document: WorkspaceDocument, dossier: Dossier): Generator<Problem> {
  const byTerm = new Map<string, TermUse[]>();
  for (const use of document.facts.terms) byTerm.set(use.term, [...(byTerm.get(use.term) ?? []), use]);
  for (const [term, uses] of byTerm) {
    const usage = dossier.usage(document.uri, term);
    const choice = choose(term, uses, usage?.clear === true ? usage.form : undefined);
    if (choice === undefined) continue;
    const wrong = uses.filter((use) => use.form !== choice.form);
    const kept = uses.find((use) => use.form === choice.form);
    for (const use of wrong) yield problemOf(use, choice, wrong, kept);
  }
}

const note = (day: string, sentence: string): readonly string[] => [
  'Media Note',
  'Office of the Spokesperson',
  'Washington, DC',
  day,
  sentence,
];

export const termVariant: WorkspaceRule = {
  id: 'term-variant',
  family: 'style',
  scope: 'workspace',
  severity: 'hint',
  enabledByDefault: false,
  hasClearCases: true,
  fixable: true,
  summary: 'A word of several spellings stands in another one than usual.',
  why: 'Archives are searched by words: “cyber crime” is not found under “cybercrime”. A document that wavers is reported first; releases are compared only with those of the same office within 24 months, and where five of them and four fifths agree, this is reported without being asked for. Names, quotations, titles and notices keep their spelling.',
  source: 'GPO Style Manual 2016, chapters 5 to 7 and 9; Merriam-Webster.',
  fires: [
    example(
      'Two forms in one document',
      note(
        'May 3, 2018',
        'Brazil and Italy met in Rome on May 2, 2018 to fight cybercrime. They see ⟪cyber crime⟫ as a threat.',
      ),
      note(
        'May 3, 2018',
        'Brazil and Italy met in Rome on May 2, 2018 to fight cybercrime. They see cybercrime as a threat.',
      ),
    ),
    example(
      'A spelling that dictionaries lack',
      note('May 3, 2018', 'Brazil and Italy met in Rome on May 2, 2018 to speak about ⟪combatting⟫ fraud.'),
    ),
    workspaceExample('Five releases of the office agree', {
      '2018-05-03.release': note(
        'May 3, 2018',
        'Brazil and Italy met in Rome on May 2, 2018 to fight ⟪cyber-crime⟫.',
      ),
      ...Object.fromEntries(
        ['04', '03', '02', '01', '12'].map((month) => [
          `2017-${month}-03.release`,
          note(
            `March ${String(Number(month))}, 2017`,
            'Brazil and Italy met in Rome on March 1, 2017 to fight cybercrime.',
          ),
        ]),
      ),
    }),
  ],
  silent: [
    example(
      'One form throughout',
      note(
        'May 3, 2018',
        'Brazil and Italy met in Rome on May 2, 2018. They fight cyber crime, and cyber crime alone.',
      ),
    ),
    example(
      'A name, a quotation',
      note(
        'May 3, 2018',
        'Brazil and Italy met in Rome on May 2, 2018 to fight cybercrime. The Cyber Crime Unit of the police said, “Every cyber crime leaves traces.”',
      ),
    ),
    workspaceExample('Another office', {
      '2018-05-03.release': note(
        'May 3, 2018',
        'Brazil and Italy met in Rome on May 2, 2018 to fight cyber-crime.',
      ),
      ...Object.fromEntries(
        ['04', '03', '02', '01', '12'].map((month) => [
          `2017-${month}-03.release`,
          [
            'Media Note',
            'Ministry of Foreign Affairs',
            'Rome',
            `March ${String(Number(month))}, 2017`,
            'Brazil and Italy met in Rome on March 1, 2017 to fight cybercrime.',
          ],
        ]),
      ),
    }),
  ],
  check,
};
