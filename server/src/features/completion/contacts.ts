/** Handles and mail addresses: those of the dialogue's former releases first, then all handles of the folder. */
import type { ContactMention } from '../../release/model';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { foldHandle } from '../../workspace/symbols';
import { dayName, fileNameOf } from '../naming';
import type { Candidate } from './candidate';
import type { Company } from './company';
import { insertion, type Typed } from './typed';

export function contacts(
  dossier: Dossier,
  own: WorkspaceDocument,
  { former }: Company,
  form: 'handle' | 'mail',
  typed: Typed,
): readonly Candidate[] {
  const near = [own, ...former].flatMap((document) => contactsOf(document, form, typed));
  const far =
    form === 'handle' ? Array.from(dossier.handles()).flatMap((key) => newestUse(dossier, key)) : [];
  const start = fold(typed.text);
  const found = new Map<string, Candidate>();
  for (const { document, mention } of [
    ...near,
    ...far.sort((a, b) => (a.mention.text < b.mention.text ? -1 : 1)),
  ]) {
    const key = fold(mention.text);
    if (mention.malformed || found.has(key) || !key.startsWith(start)) continue;
    found.set(key, candidate(document, mention, typed));
  }
  return [...found.values()];
}

interface Use {
  readonly document: WorkspaceDocument;
  readonly mention: ContactMention;
}

/** What the release itself has, without the one that is being typed. */
function contactsOf(document: WorkspaceDocument, form: ContactMention['form'], typed: Typed): readonly Use[] {
  return document.facts.mentions.flatMap((mention) =>
    mention.type === 'contact' && mention.form === form && mention.end !== typed.span.end
      ? [{ document, mention }]
      : [],
  );
}

function newestUse(dossier: Dossier, key: string): readonly Use[] {
  return dossier.handle(key).slice(-1);
}

function fold(text: string): string {
  return text.includes('@', 1) ? text.toLowerCase() : foldHandle(text);
}

function candidate({ facts, uri }: WorkspaceDocument, mention: ContactMention, typed: Typed): Candidate {
  const where = facts.issued === null ? fileNameOf(uri) : dayName(facts.issued.date);
  return {
    ...{ kind: 'contact', label: mention.text, detail: `last used ${where}` },
    ...insertion(typed, mention.text),
    subject: { kind: 'contact', text: mention.text },
  };
}
