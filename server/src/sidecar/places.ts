/** Where things that are set by hand are kept, beside the releases and outside of them. */

/** The folder, in the folder that its files hold for. */
export const sidecarFolder = '.readout';

/** `.readout/reviewed.json`: decisions about findings. */
export const reviewsPath = `${sidecarFolder}/reviewed.json`;

/** `.readout/documents.json`: what is set for one document. */
export const documentsPath = `${sidecarFolder}/documents.json`;

/** The URI of a file of the sidecar, in the folder that it holds for (URI without a slash at its end). */
export function sidecarUri(folder: string, path: typeof reviewsPath | typeof documentsPath): string {
  return `${folder}/${path}`;
}
