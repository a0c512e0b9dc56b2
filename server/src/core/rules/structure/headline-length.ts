import { defineRule } from '../../engine/define-rule.ts'

export default defineRule({
  id: 'headline-length',
  group: 'structure',
  title: 'Länge der Überschrift',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  authority: 'Übung der Pressestellen; Anzeige in Verteilern und Suchmaschinen',
  options: {
    maxCharacters: {
      type: 'integer',
      default: 120,
      minimum: 20,
      description: 'Zeichen der Überschrift, Leerzeichen mitgezählt.'
    }
  },
  messages: {
    long: 'Die Überschrift hat {count} Zeichen; üblich sind höchstens {max}.'
  },
  *check({ headline }, { options }) {
    const block = headline?.blocks[0]
    if (!block) return
    const text = block.text.trimEnd()
    const characters = [...text]
    const max = options.maxCharacters
    if (characters.length <= max) return
    // What stands beyond the limit, so that one sees how much would have to go.
    const from = characters.slice(0, max).join('').length
    yield { message: 'long', data: { count: characters.length, max }, span: block.spanOf(from, text.length) }
  }
})
