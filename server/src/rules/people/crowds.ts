/** Many persons by their names, to find those whose names could be other spellings of one. */
import { differenceOf } from './nameVariants';
import type { NameForm } from './nameVariants';

interface Named {
  readonly name: string;
  readonly form: NameForm;
}

/** Those of one name. */
interface Namesakes<Person extends Named> {
  readonly form: NameForm;
  readonly all: readonly Person[];
}

/** Persons by name, and the names by each of their words and by the letters of all words. */
export interface Crowd<Person extends Named> {
  readonly names: readonly Namesakes<Person>[];
  readonly byWord: ReadonlyMap<string, readonly Namesakes<Person>[]>;
}

export function crowdOf<Person extends Named>(persons: readonly Person[]): Crowd<Person> {
  const byName = new Map<string, { readonly form: NameForm; readonly all: Person[] }>();
  const byWord = new Map<string, Namesakes<Person>[]>();
  for (const one of persons) {
    const known = byName.get(one.name);
    if (known !== undefined) {
      known.all.push(one);
      continue;
    }
    const named = { form: one.form, all: [one] };
    byName.set(one.name, named);
    for (const key of one.form.foundBy) {
      const alike = byWord.get(key);
      if (alike === undefined) byWord.set(key, [named]);
      else alike.push(named);
    }
  }
  return { names: [...byName.values()], byWord };
}

/** Those of a crowd whose names are other spellings of one, in no order: two spellings share a word or all letters. */
export function likeIn<Person extends Named>({ byWord }: Crowd<Person>, { form }: Named): readonly Person[] {
  const found = new Set<Namesakes<Person>>();
  for (const key of form.foundBy)
    for (const named of byWord.get(key) ?? [])
      if (differenceOf(form, named.form) !== undefined) found.add(named);
  return found.size === 0 ? [] : [...found].flatMap(({ all }) => all);
}

/** Those of some crowds whose names are spelled so: see `spelled`. */
export function spelledIn<Person extends Named>(
  crowds: readonly Crowd<Person>[],
  spelled: string,
): readonly Person[] {
  return crowds.flatMap(({ names }) =>
    names.filter(({ form }) => form.spelled === spelled).flatMap(({ all }) => all),
  );
}
