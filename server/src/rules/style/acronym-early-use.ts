/** An acronym that is used before the text says what it stands for. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { AcronymUse, Release } from '../../release/model';
import { sliceOf } from '../../text/span';
import { example } from '../examples';
import type { Fix, Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';
import { isDefinition, isFreeUse, wholeOf } from './definitions';
import type { Definition } from './definitions';

function fixOf(release: Release, use: AcronymUse, defined: Definition): readonly Fix[] {
  const whole = wholeOf(release, defined);
  if (whole === undefined) return [];
  const text = sliceOf(release.text, whole);
  const edits = [
    { span: use, text },
    { span: whole, text: use.acronym },
  ];
  return [{ title: `Define ${quote(use.acronym)} here, not later`, safe: false, edits }];
}

function* check(release: Release, knowledge: Knowledge): Generator<Problem> {
  const settled = new Set<string>();
  for (const use of release.acronyms) {
    if (settled.has(use.acronym)) continue;
    if (isDefinition(use) || knowledge.commonAcronyms.has(use.acronym)) settled.add(use.acronym);
    else if (isFreeUse(release, use)) {
      settled.add(use.acronym);
      const defined = release.acronyms.find(
        (one): one is Definition => isDefinition(one) && one.acronym === use.acronym,
      );
      if (defined === undefined) continue;
      yield {
        span: { start: use.start, end: use.end },
        severity: 'hint',
        message: `${quote(use.acronym)} is used here, but is explained only later: ${quote(defined.definition.text)}.`,
        facts: [use.acronym],
        related: [{ span: defined.definition, message: `${quote(use.acronym)} is explained here.` }],
        fixes: fixOf(release, use, defined),
      };
    }
  }
}

const HEADER = ['Media Note', 'Doha', 'April 2, 2019'];

export const acronymEarlyUse: ReleaseRule = {
  id: 'acronym-early-use',
  family: 'style',
  scope: 'release',
  severity: 'hint',
  enabledByDefault: false,
  fixable: true,
  summary: 'An acronym is used before it is explained.',
  why: 'Paragraphs change places in the last round of edits, and the explanation ends up behind the first use. Titles, quotations and names that contain the acronym (“Ministry of Science, ICT and Future Planning”) are left alone, and so are acronyms that every reader knows.',
  source: 'GPO Style Manual 9.4 and NARA style: explained the first time.',
  fires: [
    example(
      'Two sentences too late',
      [
        ...HEADER,
        'Qatar and Chile met in Doha on April 1, 2019. They praised the new ⟪NWDH⟫ in Iquique. The National Water Data Hub (NWDH) has ten members.',
      ],
      [
        ...HEADER,
        'Qatar and Chile met in Doha on April 1, 2019. They praised the new National Water Data Hub (NWDH) in Iquique. The NWDH has ten members.',
      ],
    ),
    example('A paragraph too late', [
      ...HEADER,
      'Qatar and Chile spoke about ⟪SOLAS⟫ in Doha on April 1, 2019.',
      'The convention on Safety of Life at Sea (SOLAS) turns a hundred years soon.',
    ]),
  ],
  silent: [
    example('Explained the first time', [
      ...HEADER,
      'Qatar and Chile praised the National Water Data Hub (NWDH) on April 1, 2019. The NWDH has ten members.',
    ]),
    example('Part of the name of a body', [
      ...HEADER,
      'The Ministry of Science, ICT and Future Planning sent guests. They spoke about Information and Communications Technology (ICT).',
    ]),
  ],
  check,
};
