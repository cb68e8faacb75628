/** A social handle with a blank or a wrong character, or one that is written in two ways. */
import type { ContactMention } from '../../release/model';
import { byDateThenUri } from '../../workspace/document';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier, MentionSighting } from '../../workspace/dossier';
import { foldHandle } from '../../workspace/symbols';
import { example, workspaceExample } from '../examples';
import { isIssuersText } from '../guards';
import type { Fix, Problem, WorkspaceRule } from '../rule';
import { fileNameOf, quote } from '../wording';

type Sighting = MentionSighting<ContactMention>;

const replaceWith = (mention: ContactMention, handle: string): Fix => ({
  title: `Write ${quote(handle)}`,
  safe: false,
  edits: [{ span: mention, text: handle }],
});

/** Well-formed handles elsewhere that read alike, each spelling once, first seen first. */
function spellingsOf(mention: ContactMention, dossier: Dossier): readonly Sighting[] {
  const wellFormed = dossier.handle(foldHandle(mention.text)).filter((one) => !one.mention.malformed);
  return wellFormed.filter(
    (one, i) => wellFormed.findIndex((other) => other.mention.text === one.mention.text) === i,
  );
}

function malformed(mention: ContactMention, spellings: readonly Sighting[]): Problem {
  const words = mention.text.replace(/^@/, '').split(/[^\p{L}\p{N}_]+/u);
  const known = spellings.map((one) => one.mention.text);
  const guesses = known.length > 0 ? known : [`@${words.join('_')}`, `@${words.join('')}`];
  const [first] = spellings;
  const elsewhere =
    first === undefined ? '' : `: ${fileNameOf(first.document.uri)} has ${quote(first.mention.text)}`;
  return {
    span: mention,
    severity: first === undefined ? 'warning' : 'error',
    message: `${quote(mention.text)} is no handle, since a handle has only letters, digits and “_”${elsewhere}.`,
    facts: [foldHandle(mention.text)],
    related: spellings.map(({ document, mention: span }) => ({
      uri: document.uri,
      span,
      message: `${quote(span.text)} is written here.`,
    })),
    fixes: guesses.map((handle) => replaceWith(mention, handle)),
  };
}

const spelling = (one: ContactMention): string => one.text.toLowerCase();

/** A spelling that fewer documents have than another one; of two that are equally frequent, the later. */
function* divergent(mention: ContactMention, dossier: Dossier): Generator<Problem> {
  const spellings = dossier
    .spellingsOfHandle(foldHandle(mention.text))
    .filter(([part]) => part?.[0]?.mention.malformed === false);
  if (spellings.length < 2) return;
  const own = spelling(mention);
  const counted = spellings
    .flatMap((parts) => {
      const [first] = parts
        .flatMap((part) => part.slice(0, 1))
        .toSorted((a, b) => byDateThenUri(a.document, b.document));
      const count = new Set(parts.flat().map((one) => one.document)).size;
      return first === undefined ? [] : [{ first, count, written: spelling(first.mention) }];
    })
    .toSorted((a, b) => byDateThenUri(a.first.document, b.first.document));
  const mine = counted.findIndex(({ written }) => written === own);
  const [best] = counted.filter(({ written }) => written !== own).toSorted((a, b) => b.count - a.count);
  if (best === undefined) return;
  const count = counted[mine]?.count ?? 0;
  if (best.count < count || (best.count === count && mine <= counted.indexOf(best))) return;
  const other = best.first;
  yield {
    span: mention,
    severity: 'warning',
    message: `${quote(mention.text)} reads like ${quote(other.mention.text)} in ${fileNameOf(other.document.uri)}, but is another handle.`,
    facts: [own, best.written],
    related: [
      {
        uri: other.document.uri,
        span: other.mention,
        message: `${quote(other.mention.text)} is written here.`,
      },
    ],
    fixes: [replaceWith(mention, other.mention.text)],
  };
}

function* check(document: WorkspaceDocument, dossier: Dossier): Generator<Problem> {
  for (const mention of document.facts.mentions) {
    if (mention.type !== 'contact' || mention.form !== 'handle' || !isIssuersText(mention.zone)) continue;
    if (mention.malformed) yield malformed(mention, spellingsOf(mention, dossier));
    else yield* divergent(mention, dossier);
  }
}

export const handleMalformed: WorkspaceRule = {
  id: 'handle-malformed',
  family: 'structure',
  scope: 'workspace',
  severity: 'error',
  enabledByDefault: true,
  fixable: true,
  summary: 'A social handle has a blank or a character that handles cannot have, or is written in two ways.',
  why: 'Web editors turn the underscore of a handle into underlining, and “@State_Cyber” is published as “@State Cyber”, which leads nowhere. Where another document has the handle that was meant, this is certain; else it is a warning. An “@” inside a mail address is no handle.',
  source: 'X (Twitter) help, “username rules”: letters, digits and underscores.',
  fires: [
    workspaceExample(
      'Another release has the handle',
      {
        '2021-05-07-outcome.release': [
          'Media Note',
          'Lima',
          'May 7, 2021',
          'Peru and Canada met in Lima on May 6, 2021 to compare their maps of the sea floor.',
          'For updates, follow ⟪@Sea Maps⟫ on Twitter.',
        ],
        '2020-05-07-outcome.release': [
          'Media Note',
          'Lima',
          'May 7, 2020',
          'Peru and Canada met in Ottawa on May 6, 2020 to compare their maps of the sea floor.',
          'For updates, follow @Sea_Maps on Twitter.',
        ],
      },
      [
        'Media Note',
        'Lima',
        'May 7, 2021',
        'Peru and Canada met in Lima on May 6, 2021 to compare their maps of the sea floor.',
        'For updates, follow @Sea_Maps on Twitter.',
      ],
    ),
    example(
      'Nothing to take the right form from',
      [
        'Media Note',
        'Lima',
        'May 7, 2021',
        'Peru and Canada met in Lima on May 6, 2021 to compare their maps of the sea floor.',
        'For updates, follow ⟪@Sea Maps⟫ on Twitter.',
      ],
      [
        'Media Note',
        'Lima',
        'May 7, 2021',
        'Peru and Canada met in Lima on May 6, 2021 to compare their maps of the sea floor.',
        'For updates, follow @Sea_Maps on Twitter.',
      ],
    ),
  ],
  silent: [
    example('A mail address', [
      'Media Note',
      'Lima',
      'May 7, 2021',
      'Peru and Canada met in Lima on May 6, 2021 to compare their maps of the sea floor.',
      'Please send questions to maps@sea.example.',
    ]),
    example('A handle before a name', [
      'Media Note',
      'Lima',
      'May 7, 2021',
      'Peru and Canada met in Lima on May 6, 2021 to compare their maps of the sea floor.',
      'For updates, follow @Sea_Maps and Director Rosa Quispe on Twitter.',
    ]),
  ],
  check,
};
