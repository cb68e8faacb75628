/** Releases of one series, the Kenya-Finland Forest Dialogue, made up for tests that need several rounds. */

export interface ForestRound {
  /** `third`, or nothing for a round that nobody counts. */
  readonly ordinal: string;
  /** `June 6, 2018`; the release is of that day too, or of January of that year where it announces. */
  readonly day: string;
  readonly announced?: boolean;
  readonly place?: string;
  /** The bodies of the Kenyan side, `the Ministry of Energy and the Treasury`. */
  readonly bodies?: string;
  /** One more paragraph. */
  readonly more?: string;
}

export function round({ ordinal, day, announced, place, bodies, more }: ForestRound): string {
  const count = ordinal === '' ? '' : `${ordinal} `;
  const issued = announced === true ? `January 10, ${day.slice(-4)}` : day;
  const held = announced === true ? 'will hold' : 'held';
  const led = announced === true ? 'will lead' : 'led';
  const include = announced === true ? 'will include' : 'included';
  const paragraphs = [
    `Kenya and Finland ${announced === true ? 'to Hold' : 'Hold'} Forest Dialogue`,
    `Media Note\nHelsinki\n${issued}`,
    `Kenya and Finland ${held} the ${count}Kenya-Finland Forest Dialogue in ${place ?? 'Helsinki'} on ${day}.`,
    `Ms. Wanjiru Odera, Director of Forests, Kenyan Ministry of Environment, ${led} the Kenyan delegation, which ${include} representatives from ${bodies ?? 'the Ministry of Energy'}.`,
    `Mr. Otso Lehtola, Director General, Finnish Ministry of Agriculture, ${led} the Finnish delegation.`,
  ];
  return `${[...paragraphs, ...(more === undefined ? [] : [more])].join('\n\n')}\n`;
}
