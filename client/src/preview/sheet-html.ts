import type { Look } from './page/messages.ts'

export interface SheetParts {
  readonly title: string
  readonly css: string
  /** Sanitised HTML of the page; images carry their relative address as `data-image`, the logo its class. */
  readonly html: string
  readonly look: Look
  /** Address of the logo; undefined where the house has none. */
  readonly logo: string | undefined
  /** Addresses of the images by what `data-image` says; empty for one that is not there. */
  readonly images: ReadonlyMap<string, string>
}

/** One file with all that belongs to it; it runs nothing and loads nothing. */
export function sheetHtml({ title, css, html, look, logo, images }: SheetParts): string {
  const body = html
    .replace(/<img class="logo"/u, logo ? `<img class="logo" src="${attribute(logo)}"` : '<img hidden')
    .replaceAll(/data-image="([^"]*)"/gu, (_, address: string) => `src="${attribute(images.get(address) ?? '')}"`)
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
  return `<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${attribute(title)}</title>
<style>${css}</style>
</head>
<body class="print" data-look="${look}">
<main id="sheet">${body.replace(/<div>?<\/div>$/u, '')}</main>
</body>
</html>
`
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
