import { env, l10n } from 'vscode'

export interface PageAddresses {
  readonly nonce: string
  /** Where the webview's own resources come from. */
  readonly source: string
  readonly script: string
  readonly style: string
}

/** The empty page of the preview: it may run this one script, use this one style sheet, and load nothing else from anywhere. */
export function pageHtml({ nonce, source, script, style }: PageAddresses): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${source}`
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>${l10n.t('Preview')}</title>
</head>
<body>
<article id="release" lang="de"></article>
<footer id="figures" aria-label="${l10n.t('Figures')}"></footer>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`
}
