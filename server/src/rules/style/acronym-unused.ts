/** An acronym that is explained and then never used. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { Release } from '../../release/model';
import { example } from '../examples';
import { isInside, isProse, zoneAt } from '../guards';
import type { Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';
import { isDefinition, wholeOf } from './definitions';
import type { Definition } from './definitions';

/** `ANSSI` behind “National Cybersecurity Agency”: letters of another language, by which the body is known. */
function identifiesBody(knowledge: Knowledge, use: Definition): boolean {
  const initials = new Set(use.definition.text.split(/[\s-]+/u).map((word) => word.charAt(0).toUpperCase()));
  const isForeign = [...use.acronym].some((letter) => !initials.has(letter.toUpperCase()));
  return isForeign && knowledge.agenciesByAcronym.has(use.acronym);
}

function* check(release: Release, knowledge: Knowledge): Generator<Problem> {
  const uses = new Map<string, number>();
  for (const { acronym } of release.acronyms) uses.set(acronym, (uses.get(acronym) ?? 0) + 1);
  for (const use of release.acronyms) {
    if (!isDefinition(use) || uses.get(use.acronym) !== 1) continue;
    const whole = wholeOf(release, use);
    if (whole === undefined || !isProse(zoneAt(release, use.start))) continue;
    if (isInside(release.quotations, use) || identifiesBody(knowledge, use)) continue;
    // `ROKs’`, `ROK-led` are uses too, though no word of their own
    const anywhere = new RegExp(`(?<![\\p{L}\\p{N}])${use.acronym}`, 'gu');
    if ([...release.text.matchAll(anywhere)].length > 1) continue;
    yield {
      span: { start: use.start - 1, end: use.end + 1 },
      severity: 'hint',
      message: `${quote(use.acronym)} is explained here, but never used.`,
      facts: [use.acronym],
      fixes: [
        {
          title: `Delete ${quote(`(${use.acronym})`)}`,
          safe: false,
          edits: [{ span: { start: use.definition.end, end: whole.end }, text: '' }],
        },
      ],
    };
  }
}

const HEADER = ['Media Note', 'Doha', 'April 2, 2019'];

export const acronymUnused: ReleaseRule = {
  id: 'acronym-unused',
  family: 'style',
  scope: 'release',
  severity: 'hint',
  enabledByDefault: false,
  fixable: true,
  summary: 'An acronym is explained and never used again.',
  why: 'The parenthesis promises the reader an acronym that never comes. Acronyms of another language that identify a body, and are in the built-in knowledge, stay.',
  source: 'NARA style guide: define an acronym only if it is used again soon.',
  fires: [
    example(
      'Never used again',
      [
        ...HEADER,
        'Qatar and Chile praised the National Water Data Hub ⟪(NWDH)⟫ in Iquique on April 1, 2019. The hub has ten members.',
      ],
      [
        ...HEADER,
        'Qatar and Chile praised the National Water Data Hub in Iquique on April 1, 2019. The hub has ten members.',
      ],
    ),
    example('A country’s abbreviation', [
      ...HEADER,
      'Qatar and the Republic of Korea ⟪(ROK)⟫ met in Doha on April 1, 2019. Both sides spoke about gas.',
    ]),
  ],
  silent: [
    example('Used again', [
      ...HEADER,
      'Qatar and Chile praised the National Water Data Hub (NWDH) on April 1, 2019. The NWDH has ten members.',
    ]),
    example('Letters of another language', [
      ...HEADER,
      'Guests from the National Cybersecurity Agency (ANSSI) joined Qatar and France in Doha on April 1, 2019.',
    ]),
  ],
  check,
};
