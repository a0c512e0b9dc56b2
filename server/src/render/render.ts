import { renderDocx } from './docx.ts'
import { renderHtml } from './html.ts'
import type { Form, Rendition } from './rendition.ts'
import { renderText } from './text.ts'

/** The release in one of its forms; bytes where that is no text. */
export function renderAs(form: Form, rendition: Rendition): string | Promise<Uint8Array> {
  switch (form) {
    case 'html':
      return renderHtml(rendition)
    case 'txt':
      return renderText(rendition)
    case 'docx':
      return renderDocx(rendition)
  }
}
