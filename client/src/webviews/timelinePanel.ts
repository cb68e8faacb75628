/** The timeline of all dialogues in a panel. */
import { ViewColumn, type WebviewPanel } from 'vscode';
import { timelineMethod, type TimelineParams, type TimelinePicture } from '../../../server/src/lsp/protocol';
import type { Session } from '../session';
import type { FromTimelinePage, TimelineState, ToTimelinePage } from './messages';
import { createPanel, fillPanel, type PageKind } from './panel';

const KIND: PageKind = { viewType: 'readout.timeline', title: 'Timeline of dialogues', page: 'timeline' };

export const timelineViewType = KIND.viewType;

export interface TimelinePanel {
  /** @param uri a release whose dialogue must be there */
  show(uri?: string): void;
  restore(panel: WebviewPanel, state: unknown): void;
}

export function createTimelinePanel(session: Session): TimelinePanel {
  const open: { panel: WebviewPanel | undefined; state: TimelineState } = {
    panel: undefined,
    state: { query: '' },
  };
  const post = async (message: ToTimelinePage): Promise<void> => {
    await open.panel?.webview.postMessage(message);
  };
  const refresh = async (): Promise<void> => {
    const { state } = open;
    const { client } = session;
    if (client?.isRunning() !== true) {
      await post({ type: 'notice', text: 'The releases are being read.' });
      return;
    }
    const params: TimelineParams = state;
    const picture = await client.sendRequest<TimelinePicture>(timelineMethod, params);
    await post({ type: 'timeline', picture, state });
  };
  const receive = async (message: FromTimelinePage): Promise<void> => {
    if (message.type !== 'filter') return;
    open.state = { ...open.state, query: message.query };
    await refresh();
  };
  const fill = (panel: WebviewPanel, state: TimelineState): void => {
    open.panel = panel;
    open.state = state;
    fillPanel(session, panel, KIND, { refresh, receive }, () => {
      if (open.panel === panel) open.panel = undefined;
    });
  };
  return {
    show: (uri) => {
      const state: TimelineState = { query: '', ...(uri === undefined ? {} : { uri }) };
      if (open.panel === undefined) fill(createPanel(KIND, ViewColumn.Active), state);
      else {
        open.state = { ...open.state, ...state, query: open.state.query };
        open.panel.reveal(undefined, false);
        void refresh();
      }
    },
    restore: (panel, state) => fill(panel, stateOf(state)),
  };
}

/** What was kept is what a former version wrote. */
function stateOf(kept: unknown): TimelineState {
  const { query, uri } = (kept ?? {}) as Partial<TimelineState>;
  return {
    query: typeof query === 'string' ? query : '',
    ...(typeof uri === 'string' ? { uri } : {}),
  };
}
