import { defineRule, suggest } from '../../engine/define-rule.ts'
import { channelKey } from '../../release/channels/channel-key.ts'
import { completedFooter } from '../../release/channels/write.ts'

export default defineRule({
  id: 'channel-footer-complete',
  group: 'structure',
  title: 'Kanalfuß vollständig',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Hausdatei (channels)',
  options: {},
  messages: {
    missing: 'Im Kanalfuß steht „{names}“ nicht; im Haus üblich sind alle Kanäle der Hausdatei.',
    doubled: 'Der Kanal „{name}“ steht zweimal; üblich ist jeder Kanal einmal.',
    order: 'Der Kanal „{name}“ steht an anderer Stelle; im Haus üblich ist die Reihenfolge der Hausdatei.',
    unknown: 'Der Kanal „{name}“ steht nicht in der Hausdatei; üblich sind die Kanäle, die dort stehen.'
  },
  *check({ document, channelFooter }, { house }) {
    if (!channelFooter || house.channels.length === 0) return
    const keys = house.channels.map((c) => channelKey(c.url, c.name))
    const places = channelFooter.links.map((link) => ({ link, at: keys.indexOf(channelKey(link.url, link.label)) }))
    const { span } = channelFooter.links.at(-1) ?? channelFooter
    const fixes = suggest('Kanäle wie in der Hausdatei setzen', completedFooter(document.source, channelFooter, house))
    const missing = house.channels.filter((_, i) => !places.some((p) => p.at === i))
    if (missing.length > 0) {
      yield { message: 'missing', data: { names: missing.map((c) => c.name).join('“, „') }, span, fixes }
    }
    let highest = -1
    for (const [i, { link, at }] of places.entries()) {
      const name = house.channels[at]?.name ?? (link.label || link.url)
      if (at < 0) yield { message: 'unknown', data: { name }, span: link.span, advice: true }
      else if (places.findIndex((p) => p.at === at) < i)
        yield { message: 'doubled', data: { name }, span: link.span, fixes }
      else if (at < highest) yield { message: 'order', data: { name }, span: link.span, fixes }
      highest = Math.max(highest, at)
    }
  }
})
