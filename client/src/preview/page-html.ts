import { env, l10n } from 'vscode'

export interface PageAddresses {
  readonly nonce: string
  /** Where the webview's own resources come from. */
  readonly source: string
  readonly script: string
  readonly style: string
}

/**
 * The empty page of the preview: it may run this one script, use this one style sheet and show images of the workspace, and loads
 * nothing else from anywhere.
 */
export function pageHtml({ nonce, source, script, style }: PageAddresses): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${source}; img-src ${source}`
  const cuts = [
    l10n.t('whole text'),
    l10n.t('{0} characters', number(1500)),
    l10n.t('{0} characters', 600),
    l10n.t('{0} characters', 280)
  ]
  const printing =
    env.remoteName === undefined
      ? `>${l10n.t('Print')}`
      : ` title="${l10n.t('Saves the sheet: in this window, which works on another computer, the browser prints it.')}">${l10n.t('Print')} …`
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
<header id="toolbar">
<fieldset>
<legend>${l10n.t('Look')}</legend>
${look('letter', l10n.t('Letterhead'))}
${look('web', l10n.t('Web page'))}
${look('mail', l10n.t('Mail'))}
</fieldset>
<label class="cut">${l10n.t('Cut to')}
<input id="cut" type="range" min="0" max="3" step="1" value="0" data-texts="${cuts.join('|')}" data-line="${l10n.t('cut from here on')}">
<output id="cut-text" for="cut"></output></label>
<label><input id="marks" type="checkbox" checked> ${l10n.t('Findings')}</label>
<span class="buttons">
<button id="copy" type="button"><span class="label">${l10n.t('Copy')}</span><span class="done">${l10n.t('Copied')}</span></button>
<button id="print" type="button"${printing}</button>
</span>
<span id="told" role="status"></span>
</header>
<main id="sheet" hidden>
<div id="letterhead" lang="de"></div>
<article id="release" lang="de"></article>
</main>
<div id="tooltip" role="tooltip" lang="de" hidden></div>
<footer id="figures" aria-label="${l10n.t('Figures')}"></footer>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`
}

function look(value: string, label: string): string {
  return `<label><input type="radio" name="look" value="${value}"><span>${label}</span></label>`
}

function number(value: number): string {
  return new Intl.NumberFormat(env.language).format(value)
}
