/** Officials: the full first reference with the newest office, or the short form for somebody already introduced. */
import { titles } from '../../gazetteer/data';
import type { Delegate, Person, Post, Release, ReleaseFacts } from '../../release/model';
import { foldPhrase } from '../../tokens/fold';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier, OfficialSighting } from '../../workspace/dossier';
import { countryOfPerson } from '../../workspace/rosters';
import { touches } from '../location';
import type { Candidate } from './candidate';
import type { Company } from './company';
import { goesOn, insertion, type Typed } from './typed';

export interface PeopleAsked {
  readonly typed: Typed;
  /** The honorific that stands in front of the typed characters. */
  readonly honorific: string | undefined;
  /** The side that the sentence speaks of. */
  readonly country: string | undefined;
}

/** So many officials who never met in this dialogue are offered. */
const MOST_OTHERS = 50;

/** The people who fit, those of this release and of the dialogue's former rounds first. */
export function people(
  dossier: Dossier,
  release: Release,
  company: Company,
  asked: PeopleAsked,
): readonly Candidate[] {
  const here = introduced(release, asked.typed.span.start);
  const taken = new Set(here.map(({ key }) => key));
  const known = company.former.flatMap(delegates).filter(({ key }) => {
    const isNew = !taken.has(key);
    taken.add(key);
    return isNew;
  });
  const fits = ({ country }: Known): boolean =>
    asked.country === undefined || country === undefined || country === asked.country;
  return [
    ...here.flatMap((person) => shortForm(release, person, asked)),
    ...known.filter(fits).flatMap((one) => fullForm(dossier, release, one, asked)),
    ...others(dossier, release, company, asked, taken),
  ];
}

/** Persons whose full name stands in front of the caret, last mentioned first; not the one being typed. */
function introduced({ persons, mentions }: Release, offset: number): readonly Person[] {
  const last = (person: Person): number =>
    mentions.findLast((one) => one.type === 'official' && persons[one.person] === person)?.start ?? 0;
  return persons
    .filter((person) => person.introduced && person.first.end < offset && !touches(person.first, offset))
    .sort((a, b) => last(b) - last(a));
}

/** Somebody who can be introduced. */
interface Known {
  readonly key: string;
  readonly country: string | undefined;
  /** `Ms.`, as the release has it that told of the person. */
  readonly honorific: string | undefined;
  readonly document: WorkspaceDocument;
}

/** Heads and members of all sides, heads first. */
function delegates(document: WorkspaceDocument): readonly Known[] {
  const { facts } = document;
  const known = (delegate: Delegate, party: string): readonly Known[] => {
    const person = facts.persons[delegate.person];
    if (person?.introduced !== true) return [];
    const country = person.country ?? party;
    return [{ key: person.key, country, honorific: honorificOf(facts, delegate.person), document }];
  };
  return [
    ...facts.delegations.flatMap(({ heads, party }) => heads.flatMap((head) => known(head, party))),
    ...facts.delegations.flatMap(({ members, party }) => members.flatMap((member) => known(member, party))),
  ];
}

const COURTESY = /^(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof)\.?$/;

/** `Ms.` where some mention of the person in the release has it. */
function honorificOf(facts: ReleaseFacts, person: number): string | undefined {
  const titled = facts.mentions.find(
    (mention) => mention.type === 'official' && mention.person === person && mention.honorific !== undefined,
  );
  const text = titled?.type === 'official' ? titled.honorific?.text : undefined;
  return text !== undefined && COURTESY.test(text) ? text : undefined;
}

function shortForm(
  release: Release,
  person: Person,
  { typed, honorific, country }: PeopleAsked,
): readonly Candidate[] {
  const whose = countryOfPerson(release, person);
  const used = honorificOf(release, release.persons.indexOf(person));
  if (country !== undefined && whose !== undefined && whose !== country) return [];
  if (!agree(honorific, used) || !goesOn(typed.text, `${person.family} ${person.name}`)) return [];
  const title = postHere(person);
  const front = honorific !== undefined ? '' : (used ?? (title === undefined ? '' : shortTitle(title.title)));
  const text = front === '' ? person.family : `${front} ${person.family}`;
  const span = insertion(typed, text, person.family);
  const detail = detailOf(title, country === undefined ? whose : undefined);
  return [{ kind: 'person', label: text, detail, ...span, subject: { kind: 'person', key: person.key } }];
}

function postHere({ posts }: Person): Post | undefined {
  return posts.find((post) => post.full) ?? posts[0];
}

const COMPLEMENT = new RegExp(String.raw`[,;]|\s(?:${titles.complements.join('|')}|and)\s`);

/** `Deputy Minister` of `Deputy Minister for Ocean Affairs`. */
function shortTitle(title: string): string {
  return title.split(COMPLEMENT, 1)[0] ?? title;
}

const MALE = /^Mr\b/;
const FEMALE = /^(?:Mr?s|Miss)\b/;

/** A person called `Ms.` elsewhere is not offered behind `Mr.` */
function agree(typed: string | undefined, used: string | undefined): boolean {
  if (typed === undefined || used === undefined) return true;
  return !(MALE.test(typed) && FEMALE.test(used)) && !(FEMALE.test(typed) && MALE.test(used));
}

function fullForm(
  dossier: Dossier,
  release: Release,
  known: Known,
  asked: PeopleAsked,
): readonly Candidate[] {
  const { typed, honorific } = asked;
  const newest = newestOffice(dossier.official(known.key), release);
  if (newest === undefined || !agree(honorific, known.honorific)) return [];
  const { person, post } = newest;
  if (!goesOn(typed.text, person.name)) return [];
  const country = known.country ?? post?.country;
  const front = honorific === undefined && known.honorific !== undefined ? `${known.honorific} ` : '';
  const text = `${front}${[person.name, ...officeParts(dossier, post, country)].join(', ')}`;
  const detail = detailOf(post, asked.country === undefined ? country : undefined);
  return [
    {
      ...{ kind: 'person', label: person.name, detail },
      ...insertion(typed, text, person.name),
      subject: { kind: 'person', key: known.key },
    },
  ];
}

interface Office {
  readonly person: Person;
  readonly post: Post | undefined;
}

/** So many sightings are looked at for an office: they are in order of time. */
const MOST_SIGHTINGS = 50;

/** What the person was last called with office by releases no later than this one, else by any. */
function newestOffice(sightings: readonly OfficialSighting[], { issued }: ReleaseFacts): Office | undefined {
  const till = issuedUpTo(sightings, issued?.date ?? '~');
  const end = till === 0 ? sightings.length : till;
  const recent = sightings
    .slice(Math.max(0, end - MOST_SIGHTINGS), end)
    .filter(({ person }) => person.introduced);
  const told = recent.findLast(({ person }) => person.posts.some((post) => post.full)) ?? recent.at(-1);
  if (told === undefined) return undefined;
  return { person: told.person, post: told.person.posts.find((post) => post.full) };
}

/** How many are of that day or earlier: they are in order of time, undated ones last. */
function issuedUpTo(sightings: readonly OfficialSighting[], day: string): number {
  let low = 0;
  let high = sightings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sightings[middle]?.document.facts.issued?.date ?? '~~') <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `Deputy Minister for Ocean Affairs`, `Chilean Ministry of Foreign Affairs` */
function officeParts(
  dossier: Dossier,
  post: Post | undefined,
  country: string | undefined,
): readonly string[] {
  if (post === undefined) return [];
  if (post.agency === undefined) return [post.title];
  const row = country === undefined ? undefined : dossier.knowledge.countries.get(country);
  const whose = row?.code === 'US' ? 'U.S.' : row?.adjectives[0];
  const isTold =
    whose === undefined ||
    row === undefined ||
    [whose, row.short].some((name) => post.agency?.includes(name));
  return [post.title, isTold ? post.agency : `${whose} ${post.agency}`];
}

/** `CL · Deputy Minister`: short, since it shares its line with the name; all else is told beside the list. */
function detailOf(post: Post | undefined, country: string | undefined): string {
  const parts = [country, post === undefined ? undefined : shortTitle(post.title)];
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** Other officials of the side, once a name has begun. */
function others(
  dossier: Dossier,
  release: Release,
  { parties }: Company,
  asked: PeopleAsked,
  taken: ReadonlySet<string>,
): readonly Candidate[] {
  const start = foldPhrase(asked.typed.text);
  if (start === '') return [];
  const countries = asked.country === undefined ? parties : [asked.country];
  return countries.flatMap((country) =>
    Array.from(dossier.peopleOf(country))
      .filter((key) => ` ${key}`.includes(` ${start}`) && !taken.has(key))
      .sort()
      .slice(0, MOST_OTHERS)
      .flatMap((key) => {
        const sighting = dossier.official(key).at(-1);
        if (sighting === undefined) return [];
        const { document, index } = sighting;
        const honorific = honorificOf(document.facts, index);
        return fullForm(dossier, release, { key, country, honorific, document }, asked);
      }),
  );
}
