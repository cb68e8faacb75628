/**
 * What the releases of one issuer usually write: for every term and month, how many documents have which form. Kept
 * as counts, so that a change costs the terms of the changed document, and others are looked at again only where
 * what is usual has changed for them.
 */
import { Map as PersistentMap } from 'immutable';
import type { ReleaseFacts } from '../release/model';
import { foldPhrase } from '../tokens/fold';
import type { Derive } from './derived';
import type { WorkspaceDocument } from './document';
import { titleFormsIn } from './titleForms';

/** The term under which mail addresses are counted; the form is the address as written. */
export const CONTACT_MAIL = 'contact mail';
/** The term under which the beginnings of notes of correction are counted: `Corrected on {date}:`. */
export const CORRECTION_NOTE = 'note of correction';
/** The form of a document that has none of a term. */
const NONE = '';

/** The term under which the forms of a stock formula are counted: `formula cyberspace`. */
export function formulaTerm(formula: string): string {
  return `formula ${formula}`;
}

/** How far apart two releases may be for one to be the measure of the other (rule catalogue, term-variant). */
const MONTHS_APART = 24;
const SHARED_BY = 2;
const CLEAR_FROM = 5;
const CLEAR_SHARE = 0.8;

/** What releases of the issuer have at that time, the document itself included. */
export interface Usage {
  /** The form that most documents have; of two, the first by code units. */
  readonly form: string;
  /** At least two documents have it. */
  readonly shared: boolean;
  /** At least five documents have it, and four of five that have the term at all. */
  readonly clear: boolean;
}

interface Month {
  /** By form: documents that have it. */
  readonly counts: PersistentMap<string, number>;
  /** URIs of documents that have the term, in no order: a list, which takes a tenth of the room of a set. */
  readonly holders: readonly string[];
}

type Months = PersistentMap<number, Month>;

/** By issuer and term, then by month, counted from year 0. */
export type UsageIndex = PersistentMap<string, Months>;

interface Use {
  readonly group: string;
  readonly month: number;
  readonly forms: readonly string[];
}

/** The office in the header, folded; undefined where the header names none. */
export function issuerOf(facts: ReleaseFacts): string | undefined {
  const office = facts.mentions.find((one) => one.type === 'agency' && one.zone === 'office');
  return office === undefined ? undefined : foldPhrase(office.value);
}

function monthOf(facts: ReleaseFacts): number | undefined {
  const day = facts.issued?.date;
  return day === undefined ? undefined : Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

const groupOf = (issuer: string, term: string): string => `${issuer}|${term}`;

function formsByTerm(document: WorkspaceDocument, derive: Derive): ReadonlyMap<string, ReadonlySet<string>> {
  const { facts } = document;
  const forms = new Map<string, Set<string>>();
  const add = (term: string, form: string): void => {
    forms.set(term, (forms.get(term) ?? new Set()).add(form));
  };
  for (const { term, form } of facts.terms) add(term, form);
  for (const { term, form } of titleFormsIn(document, derive)) add(term, form);
  for (const { formula, form } of facts.wording?.formulas ?? []) add(formulaTerm(formula), form);
  const lead = facts.wording?.note?.lead;
  if (lead !== undefined) add(CORRECTION_NOTE, lead);
  for (const mention of facts.mentions) {
    if (mention.type === 'contact' && mention.form === 'mail') add(CONTACT_MAIL, mention.text);
  }
  if (!forms.has(CONTACT_MAIL)) add(CONTACT_MAIL, NONE);
  return forms;
}

function usesOf(document: WorkspaceDocument, { derive }: { readonly derive: Derive }): readonly Use[] {
  const { facts } = document;
  const issuer = issuerOf(facts);
  const month = monthOf(facts);
  if (issuer === undefined || month === undefined) return [];
  return Array.from(formsByTerm(document, derive), ([term, forms]) => ({
    ...{ group: groupOf(issuer, term), month },
    forms: [...forms].sort(),
  }));
}

const EMPTY: Month = { counts: PersistentMap(), holders: [] };

/** A document that begins or ceases to have a term in some forms. */
interface Step {
  readonly uri: string;
  readonly forms: readonly string[];
  readonly by: 1 | -1;
}

/** The month after some steps, at most one of each kind for a document; undefined where nobody has the term any more. */
function changed(month: Month, steps: readonly Step[]): Month | undefined {
  const urisOf = (by: Step['by']): readonly string[] =>
    steps.filter((step) => step.by === by).map(({ uri }) => uri);
  const gone = new Set(urisOf(-1));
  const kept = gone.size === 0 ? month.holders : month.holders.filter((uri) => !gone.has(uri));
  const holders = kept.concat(urisOf(1));
  if (holders.length === 0) return undefined;
  const counts = month.counts.withMutations((draft) => {
    for (const { forms, by } of steps)
      for (const form of forms) {
        const count = (draft.get(form) ?? 0) + by;
        if (count === 0) draft.delete(form);
        else draft.set(form, count);
      }
  });
  return { counts, holders };
}

/** The index after a change, and the months of each group that it touches. */
export interface UsagePatch {
  readonly index: UsageIndex;
  readonly touched: ReadonlyMap<string, ReadonlySet<number>>;
}

function same(one: readonly Use[], other: readonly Use[]): boolean {
  const isSame = (use: Use, at: number): boolean => {
    const { group, month, forms } = other[at] ?? use;
    return use.group === group && use.month === month && use.forms.join('\n') === forms.join('\n');
  };
  return one.length === other.length && one.every(isSame);
}

/** Replaces what `before` had by what `after` has; documents whose use stays the same touch nothing. */
export function patchUsage(
  index: UsageIndex,
  before: readonly WorkspaceDocument[],
  after: readonly WorkspaceDocument[],
  derive: Derive,
): UsagePatch {
  // of a closed document it is seldom asked, and takes more room than the document
  const usesIn = (document: WorkspaceDocument): readonly Use[] =>
    document.release === undefined ? usesOf(document, { derive }) : derive(document, usesOf);
  const old = new Map(before.map((document) => [document.uri, usesIn(document)]));
  const steps = new Map<string, Map<number, Step[]>>();
  const put = (uri: string, uses: readonly Use[], by: Step['by']): void => {
    for (const { group, month, forms } of uses) {
      const months = steps.get(group) ?? new Map<number, Step[]>();
      steps.set(group, months);
      const known = months.get(month);
      if (known === undefined) months.set(month, [{ uri, forms, by }]);
      else known.push({ uri, forms, by });
    }
  };
  for (const document of after) {
    const now = usesIn(document);
    const was = old.get(document.uri) ?? [];
    old.delete(document.uri);
    if (same(was, now)) continue;
    put(document.uri, was, -1);
    put(document.uri, now, 1);
  }
  for (const [uri, uses] of old) put(uri, uses, -1);
  const touched = new Map(Array.from(steps, ([group, months]) => [group, new Set(months.keys())]));
  return { index: withSteps(index, steps), touched };
}

function withSteps(
  index: UsageIndex,
  steps: ReadonlyMap<string, ReadonlyMap<number, readonly Step[]>>,
): UsageIndex {
  return index.withMutations((draft) => {
    for (const [group, byMonth] of steps) {
      let months: Months = draft.get(group) ?? PersistentMap();
      for (const [month, all] of byMonth) {
        const now = changed(months.get(month) ?? EMPTY, all);
        months = now === undefined ? months.delete(month) : months.set(month, now);
      }
      if (months.isEmpty()) draft.delete(group);
      else draft.set(group, months);
    }
  });
}

/** A list of so many is faster looked through than made a set of. */
const SHORT = 32;

function isHolder(month: Month, uri: string, derive: Derive): boolean {
  const { holders } = month;
  return holders.length < SHORT ? holders.includes(uri) : derive(month, holdersOf).has(uri);
}

function holdersOf({ holders }: Month): ReadonlySet<string> {
  return new Set(holders);
}

/** What was usual around each month, as far as somebody has asked. */
function knownUsages(): Map<number, Usage | null> {
  return new Map();
}

function derivedUsageAt(derive: Derive, months: Months | undefined, month: number): Usage | undefined {
  if (months === undefined) return undefined;
  const known = derive(months, knownUsages);
  const kept = known.get(month);
  if (kept !== undefined) return kept ?? undefined;
  const usage = usageAt(months, month);
  known.set(month, usage ?? null);
  return usage;
}

function usageAt(months: Months | undefined, month: number): Usage | undefined {
  const totals = new Map<string, number>();
  for (let at = month - MONTHS_APART; at <= month + MONTHS_APART; at += 1) {
    for (const [form, count] of months?.get(at)?.counts ?? [])
      totals.set(form, (totals.get(form) ?? 0) + count);
  }
  let best: readonly [form: string, count: number] | undefined;
  let all = 0;
  for (const [form, count] of totals) {
    all += count;
    if (form === NONE) continue;
    if (best === undefined || count > best[1] || (count === best[1] && form < best[0])) best = [form, count];
  }
  if (best === undefined) return undefined;
  const [form, count] = best;
  return { form, shared: count >= SHARED_BY, clear: count >= CLEAR_FROM && count >= all * CLEAR_SHARE };
}

/** Where it is looked up: a workspace. */
interface UsageSource {
  readonly usage: UsageIndex;
  readonly derive: Derive;
}

/** What is usual for a term of the document among the releases of its issuer, within two years of it. */
export function usageFor(
  { usage, derive }: UsageSource,
  { facts, uri }: WorkspaceDocument,
  term: string,
): Usage | undefined {
  const issuer = issuerOf(facts);
  const month = monthOf(facts);
  if (issuer === undefined || month === undefined) return undefined;
  const months = usage.get(groupOf(issuer, term));
  const near = months?.get(month);
  return near !== undefined && isHolder(near, uri, derive)
    ? derivedUsageAt(derive, months, month)
    : undefined;
}

/** As `usageFor`, for a term that the document itself need not have. */
export function issuersUsage(
  { usage, derive }: UsageSource,
  { facts }: WorkspaceDocument,
  term: string,
): Usage | undefined {
  const issuer = issuerOf(facts);
  const month = monthOf(facts);
  return issuer === undefined || month === undefined
    ? undefined
    : derivedUsageAt(derive, usage.get(groupOf(issuer, term)), month);
}

function differ(one: Usage | undefined, other: Usage | undefined): boolean {
  return one?.form !== other?.form || one?.shared !== other?.shared || one?.clear !== other?.clear;
}

/** Documents for which something else is usual after the patch than before, those in `known` left out. */
export function* concernedByUsage(
  before: UsageIndex,
  { index, touched }: UsagePatch,
  known: ReadonlySet<string>,
): Generator<string> {
  for (const [group, months] of touched) {
    const [old, now] = [before.get(group), index.get(group)];
    const near = new Set<number>();
    for (const month of months) {
      for (let at = month - MONTHS_APART; at <= month + MONTHS_APART; at += 1) near.add(at);
    }
    for (const at of near) {
      const holders = now?.get(at)?.holders;
      if (holders === undefined || holders.every((uri) => known.has(uri))) continue;
      if (differ(usageAt(old, at), usageAt(now, at))) yield* holders;
    }
  }
}
