/** What the client on the other side can do, asked once. */
import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import { DiagnosticTag, MarkupKind } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';

export interface ClientSupport {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly fadedTag: boolean;
  readonly codeDescription: boolean;
  readonly configuration: boolean;
  readonly watchConfiguration: boolean;
  readonly workspaceFolders: boolean;
  readonly watchFiles: boolean;
  readonly progress: boolean;
  readonly markdownHover: boolean;
  readonly definitionLinks: boolean;
  readonly declarationLinks: boolean;
  readonly typeDefinitionLinks: boolean;
  readonly implementationLinks: boolean;
  readonly codeActionLiterals: boolean;
  readonly documentChanges: boolean;
  readonly changeAnnotations: boolean;
  readonly prepareRename: boolean;
  readonly nestedSymbols: boolean;
  readonly refreshTokens: boolean;
  readonly linkTooltips: boolean;
  readonly callHierarchy: boolean;
  readonly typeHierarchy: boolean;
  readonly codeLens: boolean;
  readonly refreshCodeLenses: boolean;
  readonly inlayHints: boolean;
  readonly linkedEditing: boolean;
  readonly refreshInlayHints: boolean;
  readonly lensCommands: boolean;
  readonly savesFiles: boolean;
  /** Edits of a workspace may create files. */
  readonly createFiles: boolean;
  readonly rulePages: boolean;
  readonly completion: boolean;
  /** Documentation of an item may be asked for later. */
  readonly completionResolve: boolean;
  readonly completionLabelDetails: boolean;
  readonly completionMarkdown: boolean;
}

export function clientSupportOf(
  capabilities: ClientCapabilities,
  options: InitializationOptions,
): ClientSupport {
  const { textDocument, workspace } = capabilities;
  const hoverFormats = textDocument?.hover?.contentFormat;
  return {
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    ...diagnosticSupport(capabilities),
    configuration: workspace?.configuration === true,
    watchConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    progress: capabilities.window?.workDoneProgress === true,
    markdownHover: hoverFormats === undefined || hoverFormats.includes(MarkupKind.Markdown),
    definitionLinks: textDocument?.definition?.linkSupport === true,
    typeDefinitionLinks: textDocument?.typeDefinition?.linkSupport === true,
    implementationLinks: textDocument?.implementation?.linkSupport === true,
    declarationLinks: textDocument?.declaration?.linkSupport === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    changeAnnotations:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    refreshTokens: workspace?.semanticTokens?.refreshSupport === true,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    callHierarchy: textDocument?.callHierarchy !== undefined,
    typeHierarchy: textDocument?.typeHierarchy !== undefined,
    codeLens: textDocument?.codeLens !== undefined,
    linkedEditing: textDocument?.linkedEditingRange !== undefined,
    inlayHints: textDocument?.inlayHint !== undefined,
    refreshInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshCodeLenses: workspace?.codeLens?.refreshSupport === true,
    lensCommands: options.lensCommands === true,
    savesFiles: options.savesFiles === true,
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    rulePages: options.rulePages === true,
    ...completionSupport(capabilities),
  };
}

/** Clients that say nothing of formats show plain text; those that say nothing of resolving get everything at once. */
function completionSupport({
  textDocument,
}: ClientCapabilities): Pick<
  ClientSupport,
  'completion' | 'completionResolve' | 'completionLabelDetails' | 'completionMarkdown'
> {
  const item = textDocument?.completion?.completionItem;
  return {
    completion: textDocument?.completion !== undefined,
    completionResolve: item?.resolveSupport?.properties.includes('documentation') === true,
    completionLabelDetails: item?.labelDetailsSupport === true,
    completionMarkdown: item?.documentationFormat?.includes(MarkupKind.Markdown) === true,
  };
}

/** Pulled and pushed diagnostics have a list of abilities each; what both lack is left out. */
function diagnosticSupport({
  textDocument,
}: ClientCapabilities): Pick<ClientSupport, 'relatedInformation' | 'fadedTag' | 'codeDescription'> {
  const both = [textDocument?.publishDiagnostics, textDocument?.diagnostic];
  return {
    relatedInformation: both.some((one) => one?.relatedInformation === true),
    fadedTag: both.some((one) => one?.tagSupport?.valueSet.includes(DiagnosticTag.Unnecessary) === true),
    codeDescription: both.some((one) => one?.codeDescriptionSupport === true),
  };
}

/** The options of our own extension; anything else a client sends there is passed over. */
export function optionsOf(params: InitializeParams): InitializationOptions {
  const options: unknown = params.initializationOptions;
  return typeof options === 'object' && options !== null ? options : {};
}
