/** How countries, bodies and their presence are worded in the tree of agencies. */
import type { Dossier } from '../../workspace/dossier';
import { list, paragraphs, plain, strong } from '../markdown';
import { roundName } from '../naming';
import {
  attendanceIn,
  attendanceInWords,
  recordOf,
  stripOf,
  type Attendance,
  type RoundAttendance,
} from './attendance';
import type { ListedBody, ListedCountry } from './bodies';
import { counted } from './counted';
import { roundNames } from './dialogueLines';
import { bestTelling } from './tellings';
import type { ViewNodeContent, ViewNodeKind } from './viewNode';

export function countryContent({ name, bodies }: ListedCountry): ViewNodeContent {
  return {
    kind: 'country',
    label: name,
    description: String(bodies.length),
    spoken: `${name}, ${counted(bodies.length, 'body', 'bodies')}`,
    children: 'folded',
    leads: false,
  };
}

/** So many lines fit into a tooltip. */
const SHOWN = 12;
/** Of a body in more releases than this, the strips are looked for when it is unfolded. */
const LOOKED_AT = 100;

/** The strip where the body belongs to one dialogue; else in how many it takes part. */
export function bodyContent(dossier: Dossier, body: ListedBody): ViewNodeContent {
  const releases = counted(body.sightings.length, 'release');
  const content = { kind: 'agency', label: body.name, children: 'folded', leads: true } as const;
  if (body.sightings.length > LOOKED_AT) {
    return { ...content, description: releases, spoken: `${body.name}, in ${releases}` };
  }
  const { series } = recordOf(dossier, body);
  const [first] = series;
  if (first === undefined) {
    return { ...content, description: releases, spoken: `${body.name}, named in ${releases}` };
  }
  const lines = series.slice(0, SHOWN).map((one) => lineOf(attendanceIn(dossier, body, one)));
  const dialogues = counted(series.length, 'dialogue');
  const isOne = series.length === 1;
  return {
    ...content,
    description: isOne ? stripOf(attendanceIn(dossier, body, first).rounds) : dialogues,
    tooltip: paragraphs([strong(body.name), list(lines.map(plain), SHOWN)]),
    spoken: `${body.name}, ${isOne ? (lines[0] ?? '') : dialogues}`,
  };
}

/** `Cyber Dialogue: at 2 of 3 rounds` */
function lineOf({ series, rounds }: Attendance): string {
  return `${series.name}: ${attendanceInWords(rounds)}`;
}

export function attendanceContent(attendance: Attendance): ViewNodeContent {
  const { series, rounds } = attendance;
  const lines = rounds
    .slice(0, SHOWN)
    .map(({ round, presence }) => plain(`${roundName(round)}: ${PRESENCES[presence].words}`));
  return {
    kind: 'attendance',
    label: series.name,
    description: stripOf(rounds),
    tooltip: paragraphs([strong(lineOf(attendance)), list(lines, SHOWN)]),
    spoken: lineOf(attendance),
    children: 'folded',
    leads: true,
  };
}

const PRESENCES: Readonly<
  Record<RoundAttendance['presence'], { readonly kind: ViewNodeKind; readonly words: string }>
> = {
  attended: { kind: 'attended', words: 'took part' },
  announced: { kind: 'onlyAnnounced', words: 'announced, not named afterwards' },
  absent: { kind: 'absent', words: 'not named' },
};

export function roundOfBodyContent({ round, presence, named }: RoundAttendance): ViewNodeContent {
  const { kind, words } = PRESENCES[presence];
  const uri = (named ?? bestTelling(round))?.document.uri;
  const { label, detail } = roundNames({ kind: 'held', round });
  const shown = presence === 'attended' ? detail.slice(0, 1) : [words, ...detail.slice(0, 1)];
  return {
    kind,
    label,
    ...(shown.length === 0 ? {} : { description: shown.join(' · ') }),
    spoken: [label, ...detail, words].join(', '),
    children: 'none',
    ...(uri === undefined ? {} : { uri }),
    leads: uri !== undefined,
  };
}
