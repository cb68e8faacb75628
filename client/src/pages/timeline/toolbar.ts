/** The tools above the timeline. */
import { button, element } from '../shared/dom';

export interface Tools {
  readonly filter: (query: string) => void;
  /** Above 1 more is seen. */
  readonly zoom: (factor: number) => void;
  /** Later by a share of what is seen; below 0 earlier. */
  readonly pan: (share: number) => void;
  readonly all: () => void;
  readonly asTable: (asTable: boolean) => void;
  readonly save: (ending: 'svg' | 'png') => void;
}

export interface Toolbar {
  readonly bar: HTMLElement;
  /** Shows what the page is set to. */
  readonly update: (query: string, asTable: boolean) => void;
}

export function toolbar(tools: Tools): Toolbar {
  const filter = element('input', {
    type: 'search',
    placeholder: 'Filter: countries, dialogue',
    'aria-label': 'Filter by countries or dialogue',
  });
  filter.addEventListener('input', () => tools.filter(filter.value));
  const table = button('Table', () => tools.asTable(table.getAttribute('aria-pressed') !== 'true'), {
    'aria-pressed': 'false',
  });
  const picture = [
    button('Earlier', () => tools.pan(-0.5)),
    button('Later', () => tools.pan(0.5)),
    button('Zoom in', () => tools.zoom(0.6)),
    button('Zoom out', () => tools.zoom(1 / 0.6)),
    button('All', () => tools.all(), { title: 'Everything from the first to the last day' }),
  ];
  const exports = [
    button('Export SVG…', () => tools.save('svg')),
    button('Export PNG…', () => tools.save('png')),
  ];
  const bar = element(
    'div',
    { class: 'bar', role: 'toolbar', 'aria-label': 'Timeline' },
    filter,
    ...picture,
    table,
    element('span', { class: 'gap' }),
    ...exports,
  );
  return {
    bar,
    update: (query, asTable) => {
      if (document.activeElement !== filter) filter.value = query;
      table.setAttribute('aria-pressed', String(asTable));
      for (const one of [...picture, ...exports]) one.disabled = asTable;
    },
  };
}
