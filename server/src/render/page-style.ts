/** How a rendered page looks, on a screen and on paper. It loads nothing. */
export const PAGE_STYLE = `
@page { size: A4; margin: 2.5cm 2.5cm 2cm; }
html { color: #1a1a1a; background: #fff; }
body { max-width: 42rem; margin: 2.5rem auto; padding: 0 1.25rem; font: 1rem/1.55 system-ui, sans-serif; hyphens: auto; overflow-wrap: break-word; }
header { margin-bottom: 2rem; padding-bottom: 1rem; border-bottom: 1px solid #767676; }
header p { margin: 0; }
.logo { float: right; max-width: 11rem; max-height: 4.5rem; margin: 0 0 1rem 1rem; }
h1, h2, h3, h4, h5, h6 { margin: 1.6em 0 0.5em; line-height: 1.25; hyphens: manual; break-after: avoid; }
h1 { margin-top: 0; font-size: 1.7rem; }
h2 { font-size: 1.25rem; }
h3, h4, h5, h6 { font-size: 1rem; }
p, ul, ol, table, blockquote, pre { margin: 0 0 1em; }
blockquote { padding-left: 1rem; border-left: 3px solid #767676; }
img { max-width: 100%; height: auto; }
table { border-collapse: collapse; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid #b0b0b0; vertical-align: top; }
th:not([align]) { text-align: left; }
a[href] { color: #0b57a4; }
.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 11pt; } a[href] { color: inherit; } }
`
