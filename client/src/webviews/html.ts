/** The HTML of a page: nothing in it but a stylesheet and a script, and no way for anything else to get in. */

export interface PageParts {
  readonly title: string;
  /** Addresses of the page's own files, as the webview spells them. */
  readonly script: string;
  readonly style: string;
  /** New for every page: what does not bear it does not run. */
  readonly nonce: string;
}

/**
 * What the page may load. No source is named at all, not even that of the extension: script and style run by their
 * nonce alone. `data:` is for the picture that a timeline is made into a PNG from.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

export function pageHtml({ title, script, style, nonce }: PageParts): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(nonce)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" nonce="${nonce}" href="${escaped(style)}">
</head>
<body>
<main id="page"></main>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
