import { defineRule, suggest } from '../../engine/define-rule.ts'
import { PLACEHOLDERS } from '../../german/typography/placeholders.ts'
import type { Block } from '../../markdown/document.ts'
import { readHead } from '../../release/dateline/head.ts'
import { type PlaceKnowledge, placeKnowledge } from '../../release/dateline/place-name.ts'
import { exampleOf, newDateline } from '../../release/dateline/write.ts'
import { span } from '../../text/span.ts'

export default defineRule({
  id: 'dateline-required',
  group: 'structure',
  title: 'Ortsmarke vorhanden',
  severity: 'error',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Üblicher Aufbau der Pressemitteilung; Form nach der Hausdatei (dateline)',
  options: {},
  messages: {
    missing: 'Der erste Absatz beginnt ohne Ortsmarke; üblich ist der Ort davor: „{example}“.',
    tight: 'Hinter „{found}“ steht kein Leerzeichen, und Markdown zeigt die Sternchen; üblich ist eines dahinter.'
  },
  *check({ lead, dateline, date }, { house, knowledge }) {
    const block = lead?.blocks[0]
    // Of a place still to be filled in speaks placeholder-left.
    if (!block || dateline || isPlaceholder(block.text)) return
    const tight = unreadEmphasis(block, placeKnowledge({ house, knowledge }))
    if (tight !== undefined) {
      const { end } = block.spanOf(0, tight.length)
      const fixes = suggest('Leerzeichen setzen', { span: span(end, end), text: ' ' })
      yield { message: 'tight', data: { found: tight }, span: block.spanOf(0, tight.length), fixes }
      return
    }
    const text = newDateline(house, date?.value)
    const start = block.span.start
    const first = /^\s*\S+/u.exec(block.text)?.[0].length ?? 0
    yield {
      message: 'missing',
      data: { example: exampleOf(house.dateline.format, house.dateline.defaultPlace || 'Ort', date?.value) },
      span: block.spanOf(0, first),
      fixes:
        text === undefined || block.prose.isHtml
          ? []
          : suggest('Ortsmarke einfügen', { span: span(start, start), text: `${text} ` })
    }
  }
})

/** `[Ort].` or `XX, 24. März 2026 –` where the dateline belongs. */
function isPlaceholder(text: string): boolean {
  const start = text.slice(0, 60)
  return PLACEHOLDERS.some((pattern) => {
    const at = start.search(pattern)
    return at >= 0 && at < 4 && /^(?:\[[^\]]*\]|\{+[^}]*\}+|\S+?)[*_]*\s*[.,:–-]/u.test(start.slice(at))
  })
}

/** A dateline in asterisks that Markdown does not read as bold type, because the text follows at once: `**Wiesbaden.**Die`. */
function unreadEmphasis({ text }: Block, knowledge: PlaceKnowledge): string | undefined {
  const match = /^\*\*([^*\n]{2,80}?)[.:]\*\*(?=[\p{Lu}„»])/u.exec(text)
  return match?.[1] !== undefined && readHead(match[1], 0, knowledge) ? match[0] : undefined
}
