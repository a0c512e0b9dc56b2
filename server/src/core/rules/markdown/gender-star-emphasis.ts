import { defineRule, mend, suggest } from '../../engine/define-rule.ts'
import type { Block } from '../../markdown/document.ts'
import type { Span } from '../../text/span.ts'

/** What stands behind a gender star within a word: `Mitarbeiter*innen`, `Kund*in`, `jede*r`, `ein*e`. */
const ENDING = /^(?:[iI]nnen|(?:[iI]n|r|n|s|e|er|en|em)(?!\p{Ll}))/u

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
    pair: 'Der Genderstern in „{word}“ bildet mit einem zweiten ein Paar: Der Text dazwischen wird kursiv, die Sterne fallen weg; üblich ist „\\*“.',
    one: 'Der Genderstern in „{word}“ bildet mit einem anderen Stern ein Paar: Der Text dazwischen wird kursiv, die Sterne fallen weg; üblich ist „\\*“.'
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
        const at = isGender[0] ? start : end
        const [from, to] = wordAround(block.text, at)
        const word = `${block.text.slice(from, at)}*${block.text.slice(at, to)}`
        const edits = found.map((span) => ({ span, text: '\\*' }))
        const span = block.spanOf(from, to)
        // One gender star beside one that was meant: the other may have been set for emphasis.
        if (found.length === 2)
          yield { message: 'pair', data: { word }, span, fixes: mend('Sterne schützen', ...edits) }
        else yield { message: 'one', data: { word }, span, fixes: suggest('Stern schützen', ...edits) }
      }
    }
  }
})

/** The word that the star stands in. */
function wordAround(text: string, at: number): readonly [number, number] {
  const before = /[\p{L}\p{M}\p{N}-]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0].length ?? 0
  const behind = /^[\p{L}\p{M}]*/u.exec(text.slice(at, at + 40))?.[0].length ?? 0
  return [at - before, at + behind]
}

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
