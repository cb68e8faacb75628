/** Words in quotation marks are not those of the release that they are said to be from. */
import type { QuotedWords } from '../../release/wording/model';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { workspaceExample } from '../examples';
import { isNews } from '../guards';
import type { WorkspaceRule } from '../rule';
import { fileNameOf, quoteList } from '../wording';
import { matchQuoted } from './quotedFrom';
import type { Match } from './quotedFrom';

/** Releases of the series of which the document tells, not later than it, each once. */
function sourcesOf(document: WorkspaceDocument, dossier: Dossier): readonly WorkspaceDocument[] {
  const own = document.facts.issued?.date;
  if (own === undefined) return [];
  const told = dossier
    .seriesOf(document.uri)
    .flatMap(({ rounds }) => rounds.flatMap(({ documents }) => documents.map((one) => one.document)));
  return [...new Set(told)].filter(
    ({ uri, facts }) =>
      uri !== document.uri && !isNews(facts) && facts.issued !== null && facts.issued.date <= own,
  );
}

interface Source {
  readonly document: WorkspaceDocument;
  readonly match: Match & { readonly kind: 'changed' };
}

/** The release that it is nearly from; undefined where one has the very words, or none has anything like them. */
function nearSource(quoted: QuotedWords, sources: readonly WorkspaceDocument[]): Source | undefined {
  let best: Source | undefined;
  for (const document of sources) {
    const match = matchQuoted(quoted, document.facts.wording?.words ?? new Uint16Array());
    if (match.kind === 'exact') return undefined;
    if (match.kind === 'changed' && match.share > (best?.match.share ?? 0)) best = { document, match };
  }
  return best;
}

const source = {
  '2020-09-16-statement.release': [
    'Joint Statement on the Malta-Togo Ports Dialogue',
    'Valletta',
    'September 16, 2020',
    'Malta and Togo held the first Malta-Togo Ports Dialogue in Valletta on September 15, 2020.',
    'Both sides will open their harbours to the ships of the other and will share the charts of their coasts.',
  ],
} as const;

const report = (words: string): readonly string[] => [
  'Press Release',
  'Lomé',
  'September 18, 2020',
  'Togo and Malta held the first Malta-Togo Ports Dialogue in Valletta on September 15, 2020.',
  `In a joint statement they said: ${words}`,
];

export const quoteMismatch: WorkspaceRule = {
  id: 'quote-mismatch',
  family: 'texts',
  scope: 'workspace',
  severity: 'warning',
  enabledByDefault: true,
  fixable: true,
  summary: 'Words in quotation marks are not those of the release that they are said to be from.',
  why: 'Quotation marks promise the very words. Quotations of eight and more words that are said to be from a statement are held against the releases of the same series that are not later; ellipses and words in brackets are let pass, and so is a quotation that is like none of them.',
  source: 'Checklists of copy editors: quotations are read against their source, word by word (ACES).',
  fires: [
    workspaceExample(
      'Another word',
      {
        '2020-09-18-report.release': report(
          '⟪“Both sides will open their harbours to the vessels of the other and will share the charts of their coasts.”⟫',
        ),
        ...source,
      },
      report(
        'Both sides will open their harbours to the vessels of the other and will share the charts of their coasts.',
      ),
    ),
    workspaceExample('Words are left out without an ellipsis', {
      '2020-09-18-report.release': report(
        '⟪“Both sides will open their harbours to the other and will share the charts of their coasts.”⟫',
      ),
      ...source,
    }),
  ],
  silent: [
    workspaceExample('Word for word', {
      '2020-09-18-report.release': report(
        '“Both sides will open their harbours to the ships of the other and will share the charts of their coasts.”',
      ),
      ...source,
    }),
    workspaceExample('An ellipsis and a bracket', {
      '2020-09-18-report.release': report(
        '“[Malta and Togo] will open their harbours to the ships of the other … and will share the charts of their coasts.”',
      ),
      ...source,
    }),
    workspaceExample('Words of another text', {
      '2020-09-18-report.release': report(
        '“We are glad that our captains have met and hope that many more of them will follow soon.”',
      ),
      ...source,
    }),
  ],
  *check(document, dossier) {
    const quoted = document.facts.wording?.quoted ?? [];
    if (quoted.length === 0) return;
    const sources = sourcesOf(document, dossier);
    for (const one of quoted) {
      const near = nearSource(one, sources);
      if (near === undefined) continue;
      const { uri, facts } = near.document;
      const { strange } = near.match;
      const file = fileNameOf(uri);
      const { start, end } = one;
      yield {
        span: { start, end },
        severity: 'warning',
        message:
          strange.length === 0
            ? `“${one.pieces[0]?.split(' ').slice(0, 5).join(' ') ?? ''} …” leaves out words of ${file} without an ellipsis.`
            : `${quoteList(strange)} stands in this quotation, but not so in ${file}, which has the rest of it.`,
        facts: [...one.pieces],
        related: [
          { uri, span: facts.events[0]?.span ?? { start: 0, end: 0 }, message: `The source: ${file}.` },
        ],
        fixes: [
          {
            title: 'Take the quotation marks away',
            safe: false,
            edits: [
              { span: { start, end: start + 1 }, text: '' },
              { span: { start: end - 1, end }, text: '' },
            ],
          },
        ],
      };
    }
  },
};
