import { defineRule, suggest } from '../../engine/define-rule.ts'
import { houseFooter, introOf, lineEndOf } from '../../release/channels/write.ts'
import { span } from '../../text/span.ts'

export default defineRule({
  id: 'channel-footer-required',
  group: 'structure',
  title: 'Kanalfuß vorhanden',
  severity: 'error',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Hausdatei (channels, channelIntro)',
  options: {},
  messages: {
    missing: 'Am Ende steht kein Kanalfuß; im Haus üblich ist „{intro}“ mit den Kanälen der Hausdatei.',
    unknown:
      'Am Ende steht kein Kanalfuß; üblich ist ein Satz wie „Folgen Sie uns auf …“ mit den Kanälen des Hauses. Die Hausdatei hält sie unter „channels“ fest.'
  },
  *check({ document, channelFooter }, { house }) {
    const last = document.blocks.at(-1)
    if (!last || channelFooter) return
    const at = document.source.trimEnd().length
    const end = span(Math.max(last.span.start, last.span.end - 1), last.span.end)
    if (house.channels.length === 0) {
      yield { message: 'unknown', span: end, atMost: 'warning' }
      return
    }
    const { source } = document
    const gap = lineEndOf(source).repeat(2)
    yield {
      message: 'missing',
      data: { intro: introOf(house) },
      span: end,
      fixes: suggest('Kanalfuß des Hauses einfügen', { span: span(at, at), text: gap + houseFooter(house, source) })
    }
  }
})
