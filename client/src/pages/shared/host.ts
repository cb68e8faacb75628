/** The extension on the other side, as VS Code lets a page speak to it. */

interface VsCodeApi {
  postMessage(message: unknown): void;
  setState(state: unknown): void;
  getState(): object | undefined;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** @template State what the page is restored from */
export interface Host<Sent, State> {
  readonly post: (message: Sent) => void;
  readonly keep: (state: State) => void;
  readonly kept: () => Partial<State>;
}

/** The extension; may be asked for once a page. */
export function connect<Sent, State>(): Host<Sent, State> {
  const api = acquireVsCodeApi();
  return {
    post: (message) => api.postMessage(message),
    keep: (state) => api.setState(state),
    kept: () => api.getState() ?? {},
  };
}

/** Hears every message of the extension, which is the only one that can send any. */
export function listen(receive: (message: unknown) => void): void {
  window.addEventListener('message', (event: MessageEvent<unknown>) => receive(event.data));
}
