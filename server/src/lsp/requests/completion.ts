/** textDocument/completion and completionItem/resolve */
import {
  CompletionItemKind,
  CompletionRequest,
  CompletionResolveRequest,
  CompletionTriggerKind,
  InsertTextFormat,
  type CompletionItem,
  type MarkupContent,
} from 'vscode-languageserver';
import type { Candidate, CandidateKind, Subject } from '../../features/completion/candidate';
import { complete } from '../../features/completion/complete';
import { documentation } from '../../features/completion/documentation';
import { askedOf, type Asked } from '../books';
import { markupFor } from '../markup';
import { toOffset, toRange } from '../positions';
import type { Server } from '../server';
import { isUri, normalUri } from '../uris';
import { answer, checkedPosition, documentOf } from './asking';

const KINDS: Readonly<Record<CandidateKind, CompletionItemKind>> = {
  person: CompletionItemKind.Variable,
  body: CompletionItemKind.Class,
  series: CompletionItemKind.Event,
  date: CompletionItemKind.Value,
  contact: CompletionItemKind.Reference,
  wording: CompletionItemKind.Text,
};

/** What an item carries back when its documentation is asked for. */
interface ItemData {
  readonly uri: string;
  readonly subject: Subject;
}

export function answerCompletions(server: Server): void {
  answer(server, CompletionRequest.type, (params) => {
    const position = checkedPosition(params.position);
    const asked = documentOf(server, params);
    if (asked === undefined) return null;
    const manual = params.context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
    const today = new Date().toISOString().slice(0, 10);
    const offset = toOffset(asked.document.facts.lines, position);
    const { candidates, isIncomplete } = complete(asked.dossier, asked.document, offset, { manual, today });
    const items = candidates.map((candidate, at) => toItem(server, asked, candidate, at));
    return { items, isIncomplete };
  });
  answer(server, CompletionResolveRequest.type, (item) => {
    const data = item.data as Partial<ItemData> | undefined;
    if (!isUri(data?.uri) || data.subject === undefined) return item;
    const asked = askedOf(server, normalUri(data.uri));
    const told = asked === undefined ? undefined : documented(server, asked, data.subject);
    return told === undefined ? item : { ...item, documentation: told };
  });
}

function toItem(server: Server, asked: Asked, candidate: Candidate, at: number): CompletionItem {
  const { label, kind, detail, text, filter, span, subject } = candidate;
  const { client } = server;
  const data: ItemData = { uri: asked.document.uri, subject };
  const told = client.completionResolve ? undefined : documented(server, asked, subject);
  return {
    label,
    kind: KINDS[kind],
    ...(detail === ''
      ? {}
      : client.completionLabelDetails
        ? { labelDetails: { description: detail } }
        : { detail }),
    ...(told === undefined ? {} : { documentation: told }),
    filterText: filter,
    sortText: String(at).padStart(4, '0'),
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: { range: toRange(asked.document.facts.lines, span), newText: text },
    data,
  };
}

function documented(server: Server, asked: Asked, subject: Subject): MarkupContent | undefined {
  const markdown = documentation(asked.dossier, asked.document, subject);
  return markdown === undefined ? undefined : markupFor(markdown, server.client.completionMarkdown);
}
