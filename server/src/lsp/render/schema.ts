import type { Options as Schema } from 'rehype-sanitize'

/** What a rendered release may hold: what Markdown can say, and the landmarks. Everything else is taken out. */
export const SCHEMA: Schema = {
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'section'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['a', 'br', 'code', 'del', 'em', 'strong', 'sup', 'span', 'mark', 'img', 'input']
  ],
  attributes: {
    '*': ['dataStart', 'dataEnd', 'dataPart', 'dataQuote', 'dataGone', 'dataFindings', 'dataSeverity'],
    a: ['href', 'title', 'dataAddress'],
    // An address that no browser loads by itself: the page makes it one within the workspace.
    img: ['dataImage', 'alt'],
    input: [
      ['type', 'checkbox'],
      ['disabled', true]
    ],
    ol: ['start'],
    span: [['className', 'image']],
    td: ['align'],
    th: ['align']
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  required: { input: { type: 'checkbox', disabled: true } },
  strip: ['script', 'style'],
  clobber: [],
  clobberPrefix: ''
}
