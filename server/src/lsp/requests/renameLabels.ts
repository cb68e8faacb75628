/** What a preview of a rename calls its parts. */
import type { Caution, Form } from '../../features/rename/change';

interface Label {
  readonly label: string;
  readonly description: string;
  /** Behind a number of places. */
  readonly place: string;
}

const CAUTIONS: Readonly<Record<Caution, Label>> = {
  issued: {
    label: 'In issued releases',
    description: 'These releases are marked as issued: what they say is out.',
    place: 'in issued releases',
  },
  quoted: {
    label: 'Inside quotation marks',
    description: 'Somebody’s own words.',
    place: 'inside quotation marks',
  },
  'joint-text': {
    label: 'In agreed texts',
    description: 'Between “Begin Text” and “End Text”: the other side agreed to these words.',
    place: 'in agreed texts',
  },
  initials: {
    label: 'Acronyms',
    description: 'The new acronym is made of the initials of the new name.',
    place: 'with an acronym of the old name',
  },
  'shared-head': {
    label: 'In lists that share a head',
    description: 'One word in front stands for several names; the new name begins with another word.',
    place: 'in lists that share a head',
  },
  'other-name': {
    label: 'Under another name',
    description: 'The same dialogue or body, called otherwise there.',
    place: 'under another name',
  },
  namesake: {
    label: 'Surnames of two persons',
    description: 'Another person of the release has the new family name.',
    place: 'where another person has the surname',
  },
};

const FORMS: Readonly<Record<Form, string>> = {
  name: 'Names',
  short: 'Short forms',
  acronym: 'Acronyms',
  registry: 'Registry',
};

/** The heading of the places that are changed without a question. */
export function formLabel(form: Form): string {
  return FORMS[form];
}

/** The heading of the places that are asked about, and why. */
export function cautionLabel(caution: Caution): Pick<Label, 'label' | 'description'> {
  return CAUTIONS[caution];
}

/**
 * What is told to somebody whose editor cannot ask; undefined where nothing is left alone.
 *
 * @param unasked the reason of each place that is left because it cannot be asked about
 * @param marked number of places that are left because markup stands inside the name
 */
export function leftAlone(unasked: readonly Caution[], marked: number): string | undefined {
  const counts = [...new Set(unasked)].map((caution) => {
    const count = unasked.filter((one) => one === caution).length;
    return `${String(count)} ${CAUTIONS[caution].place}`;
  });
  if (marked > 0) counts.push(`${String(marked)} with markup inside the name`);
  return counts.length === 0 ? undefined : `Left as they are: ${counts.join(', ')}.`;
}
