/** Reads `.readout/reviewed.json`. What is no decision is passed over and told of; the others hold. */
import { identityFields } from './identity';
import type { DocumentIdentity } from './identity';
import { noReviews, REVIEWS_VERSION } from './review';
import type { Review, Reviews, SeriesOff, Signature } from './review';

/** A file as read. */
export interface ReadReviews {
  readonly reviews: Reviews;
  /** Why the file, or a part of it, does not hold: one sentence each. */
  readonly problems: readonly string[];
  /** Whether this program may write to it: not to a newer form, and not over what it could not read. */
  readonly writable: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** Who, when and why, where an entry says so. */
export function signatureOf({ by, when, reason }: Fields): Signature {
  return {
    ...(typeof by === 'string' ? { by } : {}),
    ...(typeof when === 'string' ? { when } : {}),
    ...(typeof reason === 'string' ? { reason } : {}),
  };
}

function isIdentityValue(field: string, value: unknown): boolean {
  if (field === 'ordinal') return typeof value === 'number';
  if (field === 'role') return value === 'announcement' || value === 'outcome' || value === 'report';
  return typeof value === 'string';
}

/** The identity in a file; undefined where it is none. */
export function identityFrom(value: unknown): DocumentIdentity | undefined {
  if (!isFields(value)) return undefined;
  const known = identityFields.filter((field) => isIdentityValue(field, value[field]));
  return known.length === 0 ? undefined : Object.fromEntries(known.map((field) => [field, value[field]]));
}

function reviewFrom(value: unknown): Review | undefined {
  if (!isFields(value)) return undefined;
  const { rule, verdict, facts } = value;
  const document = identityFrom(value['document']);
  if (typeof rule !== 'string' || !isTexts(facts) || document === undefined) return undefined;
  if (verdict !== 'reviewed' && verdict !== 'ignored') return undefined;
  return { rule, verdict, facts, document, ...signatureOf(value) };
}

function offFrom(value: unknown): SeriesOff | undefined {
  if (!isFields(value)) return undefined;
  const { rule, series } = value;
  if (typeof rule !== 'string' || typeof series !== 'string') return undefined;
  return { rule, series, ...signatureOf(value) };
}

function listOf<T>(
  value: unknown,
  name: string,
  read: (entry: unknown) => T | undefined,
  problems: string[],
): readonly T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push(`“${name}” is no list.`);
    return [];
  }
  const entries: readonly unknown[] = value;
  return entries.flatMap((entry, at) => {
    const one = read(entry);
    if (one === undefined) problems.push(`Entry ${at + 1} of “${name}” lacks what it needs.`);
    return one === undefined ? [] : [one];
  });
}

function refused(problem: string): ReadReviews {
  return { reviews: noReviews, problems: [problem], writable: false };
}

/** The JSON of a file under `.readout/` whose version this program knows; else why not. */
export function versionedJson(text: string, newest: number): Fields | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `This file is no JSON (${error instanceof Error ? error.message : String(error)}); nothing in it holds.`;
  }
  if (!isFields(value) || typeof value['version'] !== 'number') {
    return 'This file lacks its “version”; nothing in it holds.';
  }
  if (value['version'] > newest) {
    return `This file has version ${value['version']}, newer than ${newest}, which this program knows; it is left as it is, and nothing in it holds.`;
  }
  return value;
}

/**
 * Reads the text of a `reviewed.json`. Never throws.
 * @param text undefined where there is no file
 */
export function readReviews(text: string | undefined): ReadReviews {
  if (text === undefined) return { reviews: noReviews, problems: [], writable: true };
  const json = versionedJson(text, REVIEWS_VERSION);
  if (typeof json === 'string') return refused(json);
  const problems: string[] = [];
  const reviews = listOf(json['reviews'], 'reviews', reviewFrom, problems);
  const off = listOf(json['off'], 'off', offFrom, problems);
  return { reviews: { reviews, off }, problems, writable: problems.length === 0 };
}
