import { defineRule, suggest } from '../../engine/define-rule.ts'
import { changedText, fixedMarkdown, holdsText, insertionBefore } from '../../release/fixed-text.ts'
import { cover, span } from '../../text/span.ts'

const FOLLOWERS = new Set(['contact', 'channelFooter', 'endMark'])

export default defineRule({
  id: 'boilerplate-required',
  group: 'structure',
  title: 'Abbinder des Hauses',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Hausdatei (boilerplate)',
  options: {},
  messages: {
    missing: 'Der Abbinder des Hauses steht hier nicht; im Haus üblich ist er nach dem Text.',
    changed: 'Der Abbinder lautet hier anders als in der Hausdatei; im Haus üblich ist deren Wortlaut.'
  },
  *check(release, { house }) {
    const { document } = release
    const last = document.blocks.at(-1)
    if (house.boilerplate.trim() === '' || !last || holdsText(release, house.boilerplate)) return
    const text = fixedMarkdown(house.boilerplate, house, document.source)
    const changed = changedText(release, house.boilerplate)
    const first = changed[0]
    if (first) {
      const whole = changed.reduce((sum, b) => cover(sum, b.span), first.span)
      const fixes = suggest('Wortlaut der Hausdatei setzen', { span: whole, text })
      yield { message: 'changed', span: whole, fixes }
      return
    }
    const end = span(Math.max(last.span.start, last.span.end - 1), last.span.end)
    const fixes = suggest('Abbinder des Hauses einfügen', insertionBefore(release, FOLLOWERS, text))
    yield { message: 'missing', span: end, fixes }
  }
})
