/** Bodies: those that the side sent to former rounds, then those that the gazetteer knows of its country. */
import type { AgencyRow } from '../../gazetteer/rows';
import { foldPhrase } from '../../tokens/fold';
import type { Dossier, Round } from '../../workspace/dossier';
import type { Candidate } from './candidate';
import type { Company } from './company';
import { goesOn, insertion, type Typed } from './typed';

export interface BodiesAsked {
  readonly typed: Typed;
  /** The side of the sentence; undefined for all parties. */
  readonly country: string | undefined;
  /** Put in front of a name, unless it is typed already: `the `. */
  readonly article: string;
  /** Bodies named in these words are not offered again. */
  readonly except: string;
  /** Offer what the gazetteer knows even where nothing is typed and former rounds have something. */
  readonly all: boolean;
  /** ISO day of the release, for bodies that had another name then. */
  readonly day: string | undefined;
}

interface Body {
  readonly country: string;
  readonly name: string;
  readonly detail: string;
}

export function bodies(dossier: Dossier, company: Company, asked: BodiesAsked): readonly Candidate[] {
  const countries = asked.country === undefined ? company.parties : [asked.country];
  const sent = countries.flatMap((country) => sentBefore(dossier, company, country));
  const known =
    asked.all || sent.length === 0
      ? countries.flatMap((country) => inGazetteer(dossier, country, asked))
      : [];
  const named = foldPhrase(asked.except);
  const taken = new Set<string>();
  return [...sent, ...known]
    .filter((body) => {
      const key = `${body.country}/${foldPhrase(body.name)}`;
      const isNew = !taken.has(key) && !named.includes(foldPhrase(body.name));
      taken.add(key);
      return isNew && goesOn(asked.typed.text, body.name);
    })
    .map(({ country, name, detail }) => ({
      ...{ kind: 'body', label: name },
      detail: [countries.length === 1 ? '' : country, detail].filter(Boolean).join(' · '),
      ...insertion(asked.typed, `${asked.article}${name}`, name),
      subject: { kind: 'body', country, name },
    }));
}

interface Sent {
  readonly name: string;
  /** Named as part of the list in some release, not only with the head's post. */
  listed: boolean;
  /** Where it is named: the rounds, and the URIs of the releases that tell of them. */
  readonly in: Set<Round | string>;
}

/** The side's bodies in former rounds, those of the newest release first, the head's own body last. */
function sentBefore(dossier: Dossier, { former }: Company, country: string): readonly Body[] {
  const sent = new Map<string, Sent>();
  const rounds = new Set<Round | string>();
  let newest = '';
  for (const { facts, uri } of former)
    for (const { party, agencies } of facts.delegations) {
      if (party !== country || agencies.length === 0) continue;
      const round = dossier.roundOf(uri)?.round ?? uri;
      newest ||= uri;
      rounds.add(round);
      for (const { name, ofHead } of agencies) {
        const one = sent.get(foldPhrase(name)) ?? { name, listed: false, in: new Set() };
        one.in.add(uri).add(round);
        one.listed ||= !ofHead;
        sent.set(foldPhrase(name), one);
      }
    }
  return [...sent.values()]
    .sort((a, b) => Number(b.listed) - Number(a.listed))
    .map(({ name, in: named }) => {
      const last = named.has(newest) ? 'last time' : 'not last time';
      const times = [...rounds].filter((round) => named.has(round)).length;
      return { country, name, detail: `${last}, ${times} of ${rounds.size}` };
    });
}

function inGazetteer({ knowledge }: Dossier, country: string, { day }: BodiesAsked): readonly Body[] {
  return (knowledge.agenciesByCountry.get(country) ?? [])
    .filter((row) => isCurrent(row, day))
    .map(({ name, acronyms }) => ({ country, name, detail: acronyms?.[0] ?? '' }));
}

/** Whether the body went by this name on that day; without a day, whether it still does. */
function isCurrent({ from, until }: AgencyRow, day: string | undefined): boolean {
  if (day === undefined) return until === undefined;
  return (from === undefined || from <= day) && (until === undefined || day.slice(0, until.length) <= until);
}
