import { defineRule } from '../../engine/define-rule.ts'
import type { Part } from '../../release/model.ts'

export default defineRule({
  id: 'channel-footer-position',
  group: 'structure',
  title: 'Kanalfuß am Ende',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  authority: 'Üblicher Aufbau der Pressemitteilung',
  options: {
    contactMayFollow: {
      type: 'boolean',
      default: false,
      description: 'Ob im Haus der Pressekontakt hinter dem Kanalfuß steht.'
    }
  },
  messages: {
    text: 'Hinter dem Kanalfuß geht der Text weiter; üblich ist der Kanalfuß als letzter Teil.',
    contact: 'Hinter dem Kanalfuß steht der Pressekontakt; üblich ist der Kontakt davor.',
    note: 'Hinter dem Kanalfuß steht ein Hinweis; üblich ist der Kanalfuß als letzter Teil.'
  },
  *check({ parts, channelFooter }, { options }) {
    if (!channelFooter) return
    const end = channelFooter.span.end
    const behind = parts.filter((p) => p.span.start >= end && p.kind !== 'endMark' && p.kind !== 'caption')
    const text = behind.find((p) => p.kind !== 'contact' && !isNote(p))
    const { span } = channelFooter.intro ?? channelFooter.links[0] ?? channelFooter
    if (text) yield { message: 'text', span }
    else if (behind.some(isNote)) yield { message: 'note', span, advice: true }
    else if (behind.length > 0 && !options.contactMayFollow) yield { message: 'contact', span, advice: true }
  }
})

/** What is meant for editors and not for readers: `Hinweis an die Redaktionen: …`, `Anlagen: …`. */
function isNote({ kind, blocks }: Part): boolean {
  if (kind !== 'body' && kind !== 'crosshead') return false
  return /^(?:Hinweise?|Anmerkung(?:en)?|Redaktionelle|Anlagen?|Anhang|Downloads?|Bildmaterial|Pressebild(?:er)?|Pressefotos?|Fotos?)(?!\p{L})/u.test(
    blocks[0]?.text.trim() ?? ''
  )
}
