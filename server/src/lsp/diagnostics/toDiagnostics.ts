/** Findings as LSP diagnostics. */
import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic,
  type DiagnosticRelatedInformation,
} from 'vscode-languageserver';
import { dimmedZones } from '../../features/semanticTokens';
import { type Finding, type Related, type Severity } from '../../index';
import { booksOf } from '../books';
import { openFindings } from '../decisions';
import { rulePageScheme } from '../protocol';
import { toLocation, toRange } from '../positions';
import { clientUriOf } from '../clientUri';
import type { Server } from '../server';

/** A hint is shown as Information, so that it stands in the Problems panel. */
const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Information,
};

/** The diagnostics of one document of the workspace; empty for a document that is not there. */
export function diagnosticsOf(server: Server, uri: string): Diagnostic[] {
  if (!booksOf(server).workspace.documents.has(uri)) return [];
  const found = openFindings(server, uri).map((finding) => toDiagnostic(server, finding));
  return server.open.has(uri) ? [...found, ...fadedParts(server, uri)] : found;
}

/** One finding as a diagnostic. */
export function toDiagnostic(server: Server, finding: Finding): Diagnostic {
  const { client } = server;
  const document = booksOf(server).workspace.documents.get(finding.uri);
  const range =
    document === undefined
      ? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
      : toRange(document.facts.lines, finding.span);
  const related = finding.related.flatMap((one) => relatedPlace(server, finding, one));
  return {
    range,
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    ...(client.codeDescription && client.rulePages
      ? { codeDescription: { href: `${rulePageScheme}:/${finding.rule}.md` } }
      : {}),
    source: 'readout',
    message: finding.message,
    ...(client.relatedInformation && related.length > 0 ? { relatedInformation: related } : {}),
  };
}

function relatedPlace(
  server: Server,
  finding: Finding,
  related: Related,
): readonly DiagnosticRelatedInformation[] {
  const uri = related.uri ?? finding.uri;
  const document = booksOf(server).workspace.documents.get(uri);
  if (document === undefined) return [];
  const location = toLocation(clientUriOf(server, uri), document.facts.lines, related.span);
  return [{ location, message: related.message }];
}

/** Portal notices and web wrapping of an open release: faded, in no list of problems. */
function fadedParts(server: Server, uri: string): Diagnostic[] {
  const facts = booksOf(server).workspace.documents.get(uri)?.facts;
  if (!server.client.fadedTag || facts === undefined) return [];
  return dimmedZones(facts).map((span) => ({
    range: toRange(facts.lines, span),
    severity: DiagnosticSeverity.Hint,
    source: 'readout',
    message: 'Not part of the release.',
    tags: [DiagnosticTag.Unnecessary],
  }));
}
