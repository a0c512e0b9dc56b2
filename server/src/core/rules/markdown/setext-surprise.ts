import { defineRule, suggest } from '../../engine/define-rule.ts'

/** A headline set with an underline is no longer, and ends with no full stop. */
const LONGEST_TITLE = 160

export default defineRule({
  id: 'setext-surprise',
  group: 'markdown',
  title: 'Absatz wird zur Überschrift',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'CommonMark 0.31 (unterstrichene Überschriften)',
  options: {},
  messages: {
    heading:
      'Unter dem Absatz steht „{line}“ und macht ihn zur Überschrift; üblich ist eine Leerzeile dazwischen oder „#“ vor der Überschrift.'
  },
  *check({ document: { blocks, source } }) {
    for (const block of blocks) {
      if (block.kind !== 'heading' || block.depth > 2) continue
      const whole = source.slice(block.span.start, block.span.end)
      const underline = /(?:\r\n|\n|\r)([ \t>]*)(=+|-+)[ \t]*$/u.exec(whole)
      if (!underline || /^ {0,3}#/u.test(whole)) continue
      const [found, prefix = '', line = ''] = underline
      const isShort = line.length < 3
      const text = block.text.trim()
      const isParagraph = /[.!?:…]["“”«]*$/u.test(text) || text.length > LONGEST_TITLE
      if (!isShort && !isParagraph) continue
      const at = block.span.start + underline.index + (found.match(/^(?:\r\n|\n|\r)/u)?.[0].length ?? 0)
      const start = at + prefix.length
      const edit = { span: { start: at, end: at }, text: `${prefix.trimEnd()}\n` }
      yield {
        message: 'heading',
        data: { line },
        span: { start, end: start + line.length },
        fixes: suggest('Leerzeile davor setzen', edit)
      }
    }
  }
})
