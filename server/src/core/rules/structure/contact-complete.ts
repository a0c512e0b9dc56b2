import { defineRule } from '../../engine/define-rule.ts'
import { contactOf } from '../../release/contact.ts'
import { span } from '../../text/span.ts'

export default defineRule({
  id: 'contact-complete',
  group: 'structure',
  title: 'Pressekontakt vollständig',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  authority: 'DIN 5008:2020 (Kommunikationszeile); Übung der Pressestellen',
  options: {},
  messages: {
    incomplete: 'Der Pressekontakt steht ohne {missing}; üblich sind Name, Telefonnummer und E-Mail-Adresse.'
  },
  *check(release) {
    const contact = contactOf(release)
    // Of a gap that is marked as one speaks placeholder-left.
    if (!contact || contact.hasPlaceholder) return
    const missing = [
      ...(contact.hasName ? [] : ['Namen']),
      ...(contact.hasPhone ? [] : ['Telefonnummer']),
      ...(contact.hasEmail ? [] : ['E-Mail-Adresse'])
    ]
    const block = contact.parts[0]?.blocks[0]
    if (missing.length === 0 || !block) return
    const line = /^[^\r\n]*/u.exec(release.document.source.slice(block.span.start, block.span.end))?.[0].trimEnd() ?? ''
    yield {
      message: 'incomplete',
      data: { missing: missing.join(' und ') },
      span: span(block.span.start, block.span.start + line.length)
    }
  }
})
