/** Zooming with Ctrl and the wheel, moving with a sideways wheel or by dragging. */

export interface MouseMoves {
  /** @param share of the time area that stays where it is: 0 is its left end */
  readonly zoom: (factor: number, share: number) => void;
  readonly pan: (share: number) => void;
  readonly timeArea: () => { readonly left: number; readonly width: number };
}

export function listenToMouse(area: HTMLElement, moves: MouseMoves): void {
  area.addEventListener(
    'wheel',
    (event) => {
      const { left, width } = moves.timeArea();
      const sideways = event.shiftKey ? event.deltaY : event.deltaX;
      if (event.ctrlKey) {
        const x = event.clientX - area.getBoundingClientRect().left;
        moves.zoom(event.deltaY > 0 ? 1.25 : 0.8, Math.min(Math.max((x - left) / width, 0), 1));
      } else if (sideways !== 0) moves.pan(sideways / width);
      else return;
      event.preventDefault();
    },
    { passive: false },
  );
  const drag: { from: number | undefined } = { from: undefined };
  area.addEventListener('pointerdown', (event) => {
    const isMark = event.target instanceof Element && event.target.closest('.mark, button') !== null;
    if (event.button === 0 && !isMark) drag.from = event.clientX;
  });
  area.addEventListener('pointermove', (event) => {
    if (drag.from === undefined || event.buttons !== 1) return;
    moves.pan((drag.from - event.clientX) / moves.timeArea().width);
    drag.from = event.clientX;
  });
  area.addEventListener('pointerup', () => {
    drag.from = undefined;
  });
}
