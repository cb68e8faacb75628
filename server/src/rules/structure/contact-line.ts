/** A mail address that cannot work or looks internal, or no contact where the office usually gives one. */
import { distance } from 'fastest-levenshtein';
import type { ContactMention } from '../../release/model';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { CONTACT_MAIL } from '../../workspace/usage';
import { example, workspaceExample } from '../examples';
import { isIssuersText, isNews } from '../guards';
import type { Problem, WorkspaceRule } from '../rule';
import { quote } from '../wording';

/** Words of boxes that clear, draft or administer and do not answer the press. */
const INTERNAL =
  /(?:^|[-_.])(?:clearances?|internal|drafts?|taskers?|staff-?only|admin|noreply|no-reply|do-?not-?reply|test)(?:[-_.]|$)/i;
const WHOLE = /^[\p{L}\p{N}._%+'-]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;

/** Endings that no domain has, and that fingers make of one that it has. */
const NO_ENDING = /\.(?:con|cmo|comm|gvo|ogv|govt?v|og|ogr|orgg|nte|eud)$/i;

const domainOf = (address: string): string => address.slice(address.indexOf('@') + 1).toLowerCase();

function isBroken(address: string): boolean {
  return !WHOLE.test(address) || /\.\.|^\.|\.@/.test(address) || NO_ENDING.test(address);
}

/** `satte.gov` where the office writes `state.gov`. */
function isMistyped(address: string, usual: string | undefined): boolean {
  if (usual === undefined) return false;
  const [own, theirs] = [domainOf(address), domainOf(usual)];
  return own !== theirs && theirs.length > 7 && distance(own, theirs) <= 2;
}

function* addresses(document: WorkspaceDocument, dossier: Dossier): Generator<Problem> {
  const usual = dossier.usage(document.uri, CONTACT_MAIL);
  for (const mention of document.facts.mentions) {
    if (mention.type !== 'contact' || mention.form !== 'mail' || !isIssuersText(mention.zone)) continue;
    const local = mention.value.slice(0, mention.value.indexOf('@'));
    const other = usual?.shared === true && usual.form !== mention.value ? usual.form : undefined;
    const [wrong, severity] =
      isBroken(mention.value) || isMistyped(mention.value, other)
        ? (['is no mail address that can work', 'warning'] as const)
        : INTERNAL.test(local)
          ? (['looks like an internal mailbox', 'hint'] as const)
          : [];
    if (wrong === undefined) continue;
    yield {
      span: mention,
      severity,
      message: `${quote(mention.value)} ${wrong}${other === undefined ? '' : `, but the office usually gives ${quote(other)}`}.`,
      facts: [mention.value],
      fixes:
        other === undefined
          ? []
          : [{ title: `Write ${quote(other)}`, safe: false, edits: [{ span: mention, text: other }] }],
    };
  }
}

const isMail = (mention: { readonly type: string }): mention is ContactMention => mention.type === 'contact';

/** No contact at all, where at least two releases of the office give the same address. */
function* missing(document: WorkspaceDocument, dossier: Dossier): Generator<Problem> {
  const { facts } = document;
  const usual = dossier.usage(document.uri, CONTACT_MAIL);
  if (usual?.shared !== true || facts.profile === 'joint-statement' || facts.kind === 'joint-statement')
    return;
  if (facts.events.length === 0 || facts.mentions.some((one) => isMail(one) && isIssuersText(one.zone)))
    return;
  const last = facts.zones.findLast(
    ({ kind }) => kind === 'lead' || kind === 'body' || kind === 'joint-text' || kind === 'text-marker',
  );
  if (last === undefined) return;
  const line = `For further information, please contact ${usual.form}.`;
  yield {
    span: { start: Math.max(last.start, last.end - 1), end: last.end },
    severity: 'hint',
    message: `No contact follows the text, but the office usually gives ${quote(usual.form)}.`,
    facts: [usual.form],
    fixes: [
      {
        title: `Insert ${quote(line)}`,
        safe: false,
        edits: [{ span: { start: last.end, end: last.end }, text: `\n\n${line}` }],
      },
    ],
  };
}

function* check(document: WorkspaceDocument, dossier: Dossier): Generator<Problem> {
  if (isNews(document.facts)) return;
  yield* addresses(document, dossier);
  yield* missing(document, dossier);
}

const note = (day: string, ...sentences: readonly string[]): readonly string[] => [
  'Media Note',
  'Office of the Spokesperson',
  'Washington, DC',
  day,
  'The United States and Malta met for a dialogue on ports in Valletta on May 2, 2018.',
  ...sentences,
];
const CONTACT = 'Please send interview requests to PortsDesk@mission.example.';

export const contactLine: WorkspaceRule = {
  id: 'contact-line',
  family: 'structure',
  scope: 'workspace',
  severity: 'warning',
  enabledByDefault: true,
  fixable: true,
  summary: 'A contact line has a broken or internal mail address, or is missing.',
  why: 'The contact line is what the press uses, and nobody in the office reads it again. A broken address is a warning. An address that looks like a box for clearances, and a note without a contact where two others of the office within 24 months give the same one, are hints. News and joint statements need no contact.',
  source: 'RFC 5322, addr-spec; notes of the U.S. Department of State, 2017 and 2018.',
  fires: [
    example(
      'An address cut off',
      note('May 3, 2018', 'Please send interview requests to ⟪PortsDesk@mission.g⟫ before Friday.'),
    ),
    workspaceExample(
      'A box for clearances, where the office has another one',
      {
        '2018-05-03.release': note(
          'May 3, 2018',
          'Please send interview requests to ⟪PD-Clearances@mission.example⟫.',
        ),
        '2018-04-03.release': note('April 3, 2018', CONTACT),
        '2018-03-03.release': note('March 3, 2018', CONTACT),
      },
      note('May 3, 2018', 'Please send interview requests to PortsDesk@mission.example.'),
    ),
    workspaceExample('No contact, where two notes of the office have one', {
      '2018-05-03.release': note('May 3, 2018', 'Both sides were content⟪.⟫'),
      '2018-04-03.release': note('April 3, 2018', CONTACT),
      '2018-03-03.release': note('March 3, 2018', CONTACT),
    }),
  ],
  silent: [
    example('A sound address', note('May 3, 2018', CONTACT)),
    workspaceExample('No contact, and but one other note', {
      '2018-05-03.release': note('May 3, 2018', 'Both sides were content.'),
      '2018-04-03.release': note('April 3, 2018', CONTACT),
    }),
  ],
  check,
};
