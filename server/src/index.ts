/** The core's public interface: what the language server and the command line are built on. */
export { compileKnowledge } from './gazetteer/compile';
export type { Knowledge } from './gazetteer/knowledge';
export { baseLayer, knowledgeUnder } from './gazetteer/layers';
export type { Layer } from './gazetteer/layers';
export { isEmptyRegistry } from './gazetteer/registry';
export type { Registry } from './gazetteer/registry';
export type { ProfileName, Release, ReleaseFacts } from './release/model';
export { factsOf, readRelease } from './release/readRelease';
export { readConfiguration } from './rules/configuration';
export type { Configuration, ReadConfiguration } from './rules/configuration';
export {
  concernedBy,
  emptyLedger,
  findingsOf,
  ownFindings,
  refreshOwn,
  refreshShared,
  updateLedger,
} from './rules/ledger';
export type { Ledger, LedgerStep, RuleChoice } from './rules/ledger';
export type { Collected, RuleFault } from './rules/collect';
export { allRules } from './rules/all';
export { pageOf } from './rules/page';
export { applyChangesWithMarks } from './rules/documents/apply';
export { changeDocuments, readDocuments } from './rules/documents/file';
export type { DocumentChange, ReadDocuments } from './rules/documents/file';
export { plainIdentityOf, profileNames, settingFor, withSetProfile } from './rules/documents/setting';
export type { DocumentSetting } from './rules/documents/setting';
export { changeReviews } from './rules/reviews/change';
export type { ChangedText, ReviewChange } from './rules/reviews/change';
export { fingerprintsOf } from './rules/reviews/fingerprint';
export type { Fingerprints } from './rules/reviews/fingerprint';
export { identityOf } from './rules/reviews/identity';
export type { DocumentIdentity } from './rules/reviews/identity';
export { judge, staleOf } from './rules/reviews/judge';
export type { Judged, Settled, Stale } from './rules/reviews/judge';
export { readReviews } from './rules/reviews/readReviews';
export type { ReadReviews } from './rules/reviews/readReviews';
export type { Review, Reviews, SeriesOff, Signature, Verdict } from './rules/reviews/review';
export { isRefusedChange, registryEdits } from './rules/registry/change';
export type { RegistryChange } from './rules/registry/change';
export type { DocumentEdit, Finding, Fix, Related, Rule, Severity } from './rules/rule';
export { isOn as isRuleOn, noRuleSettings, overlaySettings, readRuleSettings } from './rules/settings';
export type { RuleSettings } from './rules/settings';
export { switchOff } from './rules/switchOff';
export { applyEdits } from './text/edits';
export { lineTableOf, offsetAt, positionAt } from './text/lineTable';
export type { LinePosition, LineTable } from './text/lineTable';
export type { Span } from './text/span';
export type { TextFormat } from './tokens/token';
export type { WorkspaceDocument } from './workspace/document';
export type { Dossier, Place, Role, Round, Series } from './workspace/dossier';
export { dossierFor, dossierOf } from './workspace/dossierOf';
export { formatOf } from './workspace/fileFormat';
export { portable, unpacked } from './workspace/portable';
export type { PortableFacts } from './workspace/portable';
export { otherEnd, resolveDialogue, resolveReference } from './workspace/references';
export { affectedBy, applyChange, applyChanges, emptyWorkspace } from './workspace/snapshot';
export type { Change, Changed, Touched, Workspace } from './workspace/snapshot';
