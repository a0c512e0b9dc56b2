import { defineRule, mend, suggest } from '../../engine/define-rule.ts'
import type { Block } from '../../markdown/document.ts'
import type { Span } from '../../text/span.ts'

/** What stands behind a gender star within a word: `Mitarbeiter*innen`, `Kund*in`, `jede*r`, `ein*e`. */
const ENDING = /^(?:[iI]n(?:nen)?|r|n|s|e|er|en|em)(?![\p{Ll}])/u

export default defineRule({
  id: 'gender-star-emphasis',
  group: 'markdown',
  title: 'Genderstern als Auszeichnung',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  authority: 'CommonMark 0.31 (Hervorhebung)',
  options: {},
  messages: {
    pair: 'Zwei Gendersterne wirken hier als Auszeichnung: „{text}“ wird kursiv und die Sterne fallen weg; üblich ist „\\*“.',
    one: 'Ein Genderstern wirkt hier als Auszeichnung: „{text}“ wird kursiv und der Stern fällt weg; üblich ist „\\*“.'
  },
  *check({ document: { blocks, source } }) {
    for (const block of blocks) {
      for (const { kind, start, end } of block.prose.emphases) {
        if (kind !== 'emphasis' || start === end) continue
        const stars = [starBefore(block, start, source), starBehind(block, end, source)]
        const isGender = [isStar(block.text, start), isStar(block.text, end)]
        const found = stars.filter((star, i) => star !== undefined && isGender[i]).filter((star) => star !== undefined)
        const [first] = found
        if (!first) continue
        const text = block.text.slice(start, end)
        const edits = found.map((span) => ({ span, text: '\\*' }))
        const span = { start: stars[0]?.start ?? first.start, end: stars[1]?.end ?? first.end }
        // One gender star beside one that was meant: the other may have been set for emphasis.
        if (found.length === 2)
          yield { message: 'pair', data: { text }, span, fixes: mend('Sterne schützen', ...edits) }
        else yield { message: 'one', data: { text }, span, fixes: suggest('Stern schützen', ...edits) }
      }
    }
  }
})

/** Whether the text goes on at `at` as behind a gender star: in the middle of a word, with an ending of a form. */
function isStar(text: string, at: number): boolean {
  return /\p{L}$/u.test(text.slice(0, at)) && ENDING.test(text.slice(at))
}

function starBefore(block: Block, at: number, source: string): Span | undefined {
  const { start } = block.spanOf(at, at + 1)
  return isSingle(source, start - 1) ? { start: start - 1, end: start } : undefined
}

function starBehind(block: Block, at: number, source: string): Span | undefined {
  const { end } = block.spanOf(at - 1, at)
  return isSingle(source, end) ? { start: end, end: end + 1 } : undefined
}

function isSingle(source: string, at: number): boolean {
  return source[at] === '*' && source[at - 1] !== '*' && source[at + 1] !== '*' && source[at - 1] !== '\\'
}
