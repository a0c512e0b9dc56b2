import { defineRule } from '../../engine/define-rule.ts'
import type { Prose } from '../../markdown/prose.ts'
import { matchesOf } from '../../text/matches.ts'
import { oncePer } from '../../text/once.ts'

/** An exclamation mark that ends something; `(!)` is a remark, `! ` at the start of a line a sign of programs. */
const marks = /(?<=[\p{L}\p{N})\]%“”"«’‘…])(?:[!?\u203C\u2049]+)/gu

export default defineRule({
  id: 'exclamation',
  group: 'typography',
  title: 'Ausrufezeichen',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk 2024 (Ausrufezeichen); Gepflogenheit in Redaktionen',
  options: {
    max: { type: 'integer', default: 3, minimum: 0, description: 'So viele Ausrufezeichen darf eine Mitteilung haben.' }
  },
  messages: {
    doubled: 'Hier stehen die Zeichen „{found}“; üblich ist eines.',
    many: 'Dies ist das {count}. Ausrufezeichen; üblich sind in einer Mitteilung höchstens {max}.'
  },
  *check(release, { options: { max } }) {
    let count = 0
    for (const block of release.document.blocks) {
      const part = release.partOf(block)
      if (part === 'contact' || part === 'channelFooter' || part === 'boilerplate') continue
      for (const { start, end, found } of runsIn(block.prose)) {
        if (found.length > 1 || /[\u203C\u2049]/u.test(found)) {
          yield { message: 'doubled', data: { found }, span: block.spanOf(start, end) }
        }
        if (!/[!\u203C\u2049]/u.test(found)) continue
        count++
        // Told once: whoever takes some away sees for himself which.
        if (count === max + 1) yield { message: 'many', data: { count, max }, span: block.spanOf(start, end) }
      }
    }
  }
})

const runsIn = oncePer(({ text }: Prose): readonly Run[] =>
  /[!?\u203C\u2049]/u.test(text)
    ? matchesOf(text, marks).map(({ index, 0: found }) => ({ start: index, end: index + found.length, found }))
    : []
)

interface Run {
  readonly start: number
  readonly end: number
  readonly found: string
}
