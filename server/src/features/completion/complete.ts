/** What may stand at the caret: what the words in front of it ask for, or on demand everything that fits. */
import type { Release } from '../../release/model';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { bodies, type BodiesAsked } from './bodies';
import { noCompletions, type Candidate, type Completions } from './candidate';
import { companyOf, type Company } from './company';
import { contacts } from './contacts';
import { cuesAt, isWhole, LOOKS_BACK, type Cue } from './cues';
import { daysOfMonth, daysOfWeekday, likelyDays } from './dates';
import { dialogues } from './dialogues';
import { fieldAt, inField, type Field } from './field';
import { people } from './people';
import { sideAt } from './side';
import type { Typed } from './typed';
import { allWordings, wordings } from './wordings';

export interface Asking {
  /** The user asked for a list, not a character that was typed. */
  readonly manual: boolean;
  /** ISO day of today: dates are counted from it where the release has none. */
  readonly today: string;
}

/** More is not shown: typing on narrows it. */
const MOST = 100;

/** The offers at an offset of an open release; none for one whose text is not at hand. */
export function complete(
  dossier: Dossier,
  document: WorkspaceDocument,
  offset: number,
  asking: Asking,
): Completions {
  const { release } = document;
  if (release === undefined || isMetadata(release, offset)) return noCompletions;
  const field = asking.manual ? fieldAt(release.text, offset) : undefined;
  const at = field?.start ?? offset;
  const before = paragraphUpTo(release, at);
  const cues = cuesAt(before, at);
  const isWorthIt = asking.manual || cues.length > 0 || before.length >= 4;
  if (!isWorthIt) return noCompletions;
  const desk: Desk = { dossier, document, release, company: companyOf(dossier, document), asking };
  if (field !== undefined) return limited(inField(field, forField(desk, field, before, cues)));
  if (cues.some(isWhole)) return noCompletions;
  for (const cue of cues) {
    const found = answer(desk, cue);
    if (found.length > 0) return limited(found);
  }
  const going = wordings(desk.company, before, offset);
  if (going.length > 0 || !asking.manual) return limited(going);
  return limited(everything(desk, before, offset));
}

/** What fits the place of a field as if it were empty. */
function forField(desk: Desk, field: Field, before: string, cues: readonly Cue[]): readonly Candidate[] {
  const { release, company, asking } = desk;
  const typed: Typed = { text: '', span: { start: field.start, end: field.start } };
  if (field.isDay) return likelyDays(release, company, typed, asking.today);
  const asked = cues.map((cue) => answer(desk, cue)).find((found) => found.length > 0);
  return asked ?? (field.carried === undefined ? [] : everything(desk, before, field.start));
}

/** What every source of offers looks at. */
interface Desk {
  readonly dossier: Dossier;
  readonly document: WorkspaceDocument;
  readonly release: Release;
  readonly company: Company;
  readonly asking: Asking;
}

function isMetadata({ zones }: Release, offset: number): boolean {
  return zones.some(({ kind, start, end }) => kind === 'front-matter' && start <= offset && offset < end);
}

/** From the last blank line to the caret. */
function paragraphUpTo({ text }: Release, offset: number): string {
  const window = text.slice(Math.max(0, offset - LOOKS_BACK), offset);
  const blank = [...window.matchAll(/\n[^\S\n]*\r?\n/g)].at(-1);
  return blank === undefined ? window : window.slice(blank.index + blank[0].length);
}

function limited(candidates: readonly Candidate[]): Completions {
  return { candidates: candidates.slice(0, MOST), isIncomplete: candidates.length > MOST };
}

function answer(desk: Desk, cue: Cue): readonly Candidate[] {
  const { dossier, document, release, company, asking } = desk;
  const { typed } = cue;
  const country = sideAt(release, typed.span.start);
  switch (cue.asks) {
    case 'person':
      return people(dossier, release, company, { typed, honorific: cue.honorific, country });
    case 'body':
      return bodies(dossier, company, bodiesAsked(desk, typed, { country, all: true }));
    case 'listed body': {
      const article = cue.article ? '' : 'the ';
      const all = typed.text !== '';
      return bodies(dossier, company, bodiesAsked(desk, typed, { country, all, article, except: cue.list }));
    }
    case 'dialogue':
      return dialogues(dossier, document, company, typed, cue.numbered);
    case 'day':
      return daysOfMonth(release, company, cue, asking.today);
    case 'weekday':
      return daysOfWeekday(release, company, cue, asking.today);
    case 'handle':
      return contacts(dossier, document, company, 'handle', typed);
    case 'address':
      return contacts(dossier, document, company, 'mail', typed);
  }
}

function bodiesAsked({ release }: Desk, typed: Typed, rest: Partial<BodiesAsked>): BodiesAsked {
  return {
    ...{ typed, country: undefined, article: '', except: '', all: true, day: release.issued?.date },
    ...rest,
  };
}

/** A word that is being typed, on demand: letters and what names have inside. */
const WORD = /[\p{L}\p{M}\p{N}@_.'’-]*$/u;

function everything(desk: Desk, before: string, offset: number): readonly Candidate[] {
  const { dossier, document, release, company, asking } = desk;
  const text = WORD.exec(before)?.[0] ?? '';
  const typed: Typed = { text, span: { start: offset - text.length, end: offset } };
  const country = sideAt(release, typed.span.start);
  return [
    ...people(dossier, release, company, { typed, honorific: undefined, country: undefined }),
    ...bodies(dossier, company, bodiesAsked(desk, typed, { country, all: text !== '' })),
    ...dialogues(dossier, document, company, typed, false),
    ...likelyDays(release, company, typed, asking.today),
    ...contacts(dossier, document, company, 'handle', typed),
    ...contacts(dossier, document, company, 'mail', typed),
    ...(text === '' ? allWordings(company, before, offset) : []),
  ];
}
