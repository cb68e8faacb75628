/** What a page and the extension say to each other. The one file that both import. */
import type { Comparison, MatrixPicture, TimelinePicture, WordPlace } from '../../../server/src/lsp/protocol';

/**
 * What the matrix is of, and restored from after a reload: releases that somebody chose, or a release with what it is
 * compared with, which is found anew whenever releases change.
 */
export type MatrixState =
  | {
      /** URIs of the columns. */
      readonly documents: readonly string[];
    }
  | {
      readonly uri: string;
      /** Without it, whatever is there: see `readout/comparison`. */
      readonly with?: Comparison;
    };

export interface TimelineState {
  readonly query: string;
  /** The dialogue that it was opened for is there, however many others there are. */
  readonly uri?: string;
}

/** A file that the page has made. */
export interface SavedFile {
  readonly name: string;
  readonly ending: 'csv' | 'html' | 'md' | 'svg' | 'png';
  readonly content: string;
  readonly encoding: 'utf8' | 'base64';
}

export type FromPage =
  /** Its script runs: it may be told what to show. */
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly place: WordPlace }
  | { readonly type: 'save'; readonly file: SavedFile };

export type FromMatrixPage =
  FromPage | { readonly type: 'choose' } | { readonly type: 'compare'; readonly with: Comparison };

export type FromTimelinePage = FromPage | { readonly type: 'filter'; readonly query: string };

/** Instead of a picture, or beside one that stays. */
export interface Notice {
  readonly type: 'notice';
  readonly text: string;
}

export type ToMatrixPage =
  Notice | { readonly type: 'matrix'; readonly picture: MatrixPicture; readonly state: MatrixState };

export type ToTimelinePage =
  Notice | { readonly type: 'timeline'; readonly picture: TimelinePicture; readonly state: TimelineState };
