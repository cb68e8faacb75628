// Places in a generated release where somebody might ask: names, bodies, dialogues and days, each once per mention.
import type { OpenRelease } from './archive';

export type PlaceKind = 'person' | 'body' | 'dialogue' | 'date';

/** Lines and UTF-16 columns from 0, as LSP has them. */
export interface Place {
  readonly kind: PlaceKind;
  readonly uri: string;
  readonly line: number;
  /** A few letters into the mention: what a person has typed who waits for offers. */
  readonly character: number;
}

const PATTERNS: Readonly<Record<PlaceKind, RegExp>> = {
  // `Ellen Lindstrom, Director General for Cyber Affairs`
  person: /^[A-Z]\w+ [A-Z]\w+(?=, )/g,
  // `Ministry of the Interior`
  body: /(?:Department of|Ministry of(?: the)?|National Security|Federal Communications) [A-Z]\w+/g,
  // `U.S.-Norway Maritime`
  dialogue: /U\.S\.-\w+ [A-Z]\w+/g,
  // `March 12`
  date: /(?<=\bOn |\bon )[A-Z][a-z]+ \d+/g,
};

/** Letters typed before offers are asked for: `Elle`, `Depa`. */
const TYPED = 4;

/** All places of these kinds, one document's after another's in turn, so that neighbours are in different ones. */
export function placesIn(open: readonly OpenRelease[], kinds: readonly PlaceKind[]): readonly Place[] {
  const byDocument = open.map(({ uri, text }) =>
    text.split('\n').flatMap((written, line) =>
      // behind the head, whose lines are no prose
      line < 6
        ? []
        : kinds.flatMap((kind) =>
            [...written.matchAll(PATTERNS[kind])].map((found): Place => {
              return { kind, uri, line, character: found.index + TYPED };
            }),
          ),
    ),
  );
  const most = Math.max(...byDocument.map((places) => places.length));
  return Array.from({ length: most }, (_, at) => byDocument.flatMap((places) => places[at] ?? [])).flat();
}
