import { defineRule, suggest } from '../../engine/define-rule.ts'
import { contactOf } from '../../release/contact.ts'
import { fixedMarkdown, holdsText, insertionBefore } from '../../release/fixed-text.ts'
import { span } from '../../text/span.ts'

const FOLLOWERS = new Set(['channelFooter', 'endMark'])

export default defineRule({
  id: 'contact-required',
  group: 'structure',
  title: 'Pressekontakt vorhanden',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Hausdatei (contacts)',
  options: {},
  messages: {
    missing: 'Ein Pressekontakt steht hier nicht; im Haus üblich ist einer vor dem Kanalfuß.'
  },
  *check(release, { house }) {
    const { document } = release
    const last = document.blocks.at(-1)
    if (house.contacts.length === 0 || !last || contactOf(release)) return
    if (house.contacts.some((contact) => holdsText(release, contact))) return
    const fixes = house.contacts.flatMap((contact) => {
      const name = house.contacts.length > 1 ? ` (${shortened(contact)})` : ''
      const text = fixedMarkdown(contact, house, document.source)
      return suggest(`Pressekontakt des Hauses einfügen${name}`, insertionBefore(release, FOLLOWERS, text))
    })
    yield { message: 'missing', span: span(Math.max(last.span.start, last.span.end - 1), last.span.end), fixes }
  }
})

function shortened(contact: string): string {
  const line = contact.trim().replace(/\s+/gu, ' ')
  return line.length > 50 ? `${line.slice(0, 50)}…` : line
}
