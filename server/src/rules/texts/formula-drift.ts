/** A stock formula stands in another order or wording than before. */
import type { FormulaUse } from '../../release/wording/model';
import { formulaTerm } from '../../workspace/usage';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { workspaceExample } from '../examples';
import { isNews } from '../guards';
import { isAccount, roundsBefore } from '../rounds/standing';
import type { Fix, Related, WorkspaceRule } from '../rule';
import { fileNameOf, quote } from '../wording';

/** An earlier text of the series that has the formula. */
interface Earlier {
  readonly document: WorkspaceDocument;
  readonly use: FormulaUse;
}

/** From the oldest to the newest. */
function earlierUses(dossier: Dossier, uri: string, formula: string): readonly Earlier[] {
  const place = dossier.roundOf(uri);
  if (place === undefined) return [];
  return roundsBefore(place).flatMap(({ documents }) =>
    documents.flatMap(({ document }) => {
      const use = document.facts.wording?.formulas.find((one) => one.formula === formula);
      return use === undefined || isNews(document.facts) ? [] : [{ document, use }];
    }),
  );
}

function timelineOf(earlier: readonly Earlier[]): readonly Related[] {
  return earlier.map(({ document, use }) => ({
    uri: document.uri,
    span: { start: use.start, end: use.end },
    message: `${document.facts.issued?.date ?? 'Undated'}: ${quote(use.text)}.`,
  }));
}

/** `Open` keeps its capital at the start of a sentence. */
function fixOf(use: FormulaUse, text: string): Fix {
  const written = /^\p{Lu}/u.test(use.text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return {
    title: `Write ${quote(written)}`,
    safe: false,
    edits: [{ span: { start: use.start, end: use.end }, text: written }],
  };
}

const outcome = (year: string, city: string, formula: string): readonly string[] => [
  'Media Note',
  city,
  `May 5, ${year}`,
  `Iceland and Peru held the Iceland-Peru Network Dialogue in ${city} on May 4, ${year}.`,
  `Both sides support an ${formula} that serves all.`,
];

const statement = (day: string, formula: string): readonly string[] => [
  'Media Note',
  'Office of the Spokesperson',
  'Washington, DC',
  day,
  `The United States supports an ${formula} that serves all.`,
];

const before = {
  '2017-05-05-outcome.release': outcome(
    '2017',
    'Lima',
    'open, interoperable, reliable, and secure cyberspace',
  ),
} as const;

export const formulaDrift: WorkspaceRule = {
  id: 'formula-drift',
  family: 'texts',
  scope: 'workspace',
  severity: 'hint',
  enabledByDefault: false,
  hasClearCases: true,
  fixable: true,
  summary: 'A stock formula stands in another order or wording than in the series’ last text.',
  why: 'Formulas such as “an open, interoperable, reliable, and secure cyberspace” are negotiated word by word, and readers look for what changed. Each text is held against the last one of its series, or against what its issuer usually writes where that is clear. Off unless asked for: a change may well be meant.',
  source: 'The formula as it stands in joint statements of 2014, 2017 and 2018.',
  fires: [
    workspaceExample(
      'Two members change places',
      {
        '2019-05-05-outcome.release': outcome(
          '2019',
          'Reykjavik',
          '⟪open, interoperable, secure, and reliable cyberspace⟫',
        ),
        ...before,
      },
      outcome('2019', 'Reykjavik', 'open, interoperable, reliable, and secure cyberspace'),
    ),
    workspaceExample('Another noun', {
      '2019-05-05-outcome.release': outcome(
        '2019',
        'Reykjavik',
        '⟪open, interoperable, reliable, and secure global internet⟫',
      ),
      ...before,
    }),
    workspaceExample('Not as the office writes it', {
      '2018-06-03.release': statement('June 3, 2018', '⟪open, interoperable, and secure cyberspace⟫'),
      ...Object.fromEntries(
        [1, 2, 3, 4, 5].map((day) => [
          `2018-05-0${day}.release`,
          statement(`May ${day}, 2018`, 'open, interoperable, reliable, and secure cyberspace'),
        ]),
      ),
    }),
  ],
  silent: [
    workspaceExample('The same formula, with another comma', {
      '2019-05-05-outcome.release': outcome(
        '2019',
        'Reykjavik',
        'open, interoperable, reliable and secure cyberspace',
      ),
      ...before,
    }),
    workspaceExample('Too short to be the formula', {
      '2019-05-05-outcome.release': outcome('2019', 'Reykjavik', 'open and secure cyberspace'),
      ...before,
    }),
  ],
  *check(document, dossier) {
    const { facts, uri } = document;
    if (isNews(facts) || !isAccount(facts)) return;
    const told = new Set<string>();
    for (const use of facts.wording?.formulas ?? []) {
      // One finding for each formula: a text that has it twice drifts once.
      if (told.has(use.formula)) continue;
      told.add(use.formula);
      const earlier = earlierUses(dossier, uri, use.formula);
      const last = earlier.at(-1);
      const usual = dossier.usage(uri, formulaTerm(use.formula));
      const span = { start: use.start, end: use.end };
      if (last !== undefined) {
        if (last.use.form === use.form) continue;
        yield {
          span,
          severity: 'hint',
          message: `${quote(use.text)} differs from the series’ last text: ${fileNameOf(last.document.uri)} has ${quote(last.use.text)}.`,
          facts: [use.form, last.use.form],
          related: timelineOf(earlier),
          fixes: [fixOf(use, last.use.text)],
        };
      } else if (usual?.clear === true && usual.form !== use.form) {
        yield {
          span,
          severity: 'hint',
          always: true,
          message: `${quote(use.text)} differs from what the issuer usually writes: ${quote(usual.form)}.`,
          facts: [use.form, usual.form],
        };
      }
    }
  },
};
