import { defineRule, mend, suggest } from '../../engine/define-rule.ts'
import { doubtfulBlocks } from '../../release/quotes/edges.ts'

export default defineRule({
  id: 'quote-spacing',
  group: 'quotes',
  title: 'Leerzeichen am Anführungszeichen',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  authority: 'DIN 5008:2020 (Anführungszeichen)',
  readsLiterals: false,
  options: {},
  messages: {
    inside: 'Zwischen dem Anführungszeichen und dem Wort darin steht ein Leerzeichen; üblich ist keines.',
    before: 'Vor der Anführung steht kein Leerzeichen; üblich ist eines.',
    sign: 'Zwischen dem Anführungszeichen und dem Satzzeichen dahinter steht ein Leerzeichen; üblich ist keines.',
    behind: 'Hinter der Anführung steht kein Leerzeichen; üblich ist eines.'
  },
  *check({ quotes }) {
    const doubtful = doubtfulBlocks(quotes)
    for (const { open, close } of quotes.quotations) {
      if (!close || doubtful.has(open.block) || doubtful.has(close.block)) continue
      const first = open.block.text
      const leading = /^[ \u00A0\u202F\u2009]+(?=\S)/u.exec(first.slice(open.end))?.[0].length ?? 0
      if (leading > 0 && open.end + leading < (close.block === open.block ? close.start : first.length)) {
        const edit = open.block.edit(open.end, open.end + leading, '')
        const span = open.block.spanOf(open.start, open.end + leading)
        yield { message: 'inside', span, fixes: mend('Leerzeichen löschen', edit) }
      }
      const trailing =
        /(?<=[^\s])[ \u00A0\u202F\u2009]+$/u.exec(close.block.text.slice(0, close.start))?.[0].length ?? 0
      if (trailing > 0 && (close.block !== open.block || close.start - trailing > open.end)) {
        const edit = close.block.edit(close.start - trailing, close.start, '')
        const span = close.block.spanOf(close.start - trailing, close.end)
        yield { message: 'inside', span, fixes: mend('Leerzeichen löschen', edit) }
      }
      if (/[\p{L}\p{N}.,:;!?)]/u.test(first.charAt(open.start - 1)) && leading === 0) {
        const edit = open.block.edit(open.start, open.start, ' ')
        yield {
          message: 'before',
          span: open.block.spanOf(open.start, open.end),
          fixes: (standsAlone(wordBefore(first, open.start)) ? mend : suggest)('Leerzeichen setzen', edit)
        }
      }
      const gap =
        /^[ \u00A0\u202F\u2009]+(?=[,.;:!?](?:\s|$))/u.exec(close.block.text.slice(close.end))?.[0].length ?? 0
      if (gap > 0) {
        const edit = close.block.edit(close.end, close.end + gap, '')
        const span = close.block.spanOf(close.start, close.end + gap + 1)
        yield { message: 'sign', span, fixes: mend('Leerzeichen löschen', edit) }
      }
      if (/[\p{L}\p{N}(]/u.test(close.block.text.charAt(close.end)) && trailing === 0) {
        const edit = close.block.edit(close.end, close.end, ' ')
        yield {
          message: 'behind',
          span: close.block.spanOf(close.start, close.end),
          fixes: (standsAlone(wordBehind(close.block.text, close.end)) ? mend : suggest)('Leerzeichen setzen', edit)
        }
      }
    }
  }
})

/** Words that stand for themselves beside a quotation; `„Lesen“projekt` may lack a hyphen as well as a space. */
const NO_PART = new Set(
  (
    'und oder aber in im am an auf von vom für mit bei zu zum zur der die das den dem des ein eine einen einem einer ist sind war ' +
    'hat wird soll so als wie sagte sagt heißt lautet titel motto thema'
  ).split(' ')
)

/** Whether nothing but a space can be missing beside the word that touches the mark; a sign is no word. */
function standsAlone(word: string): boolean {
  return word === '' || NO_PART.has(word.toLowerCase())
}

/** A word in lower case before the mark is one for itself, but for prefixes. */
function wordBefore(text: string, at: number): string {
  const word = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ''
  return /^\p{Ll}{2,}$/u.test(word) && !PREFIX.test(word) ? '' : word
}

const PREFIX = /^(?:un|ur|be|ver|ent|er|zer|miss|ge|ex|anti|pseudo|semi|super|mit|vor|nach|um|ab|aus|ein)$/u

/** `„Schüler“(innen)`: a bracket in the word is part of it. */
function wordBehind(text: string, at: number): string {
  return /^(?:[\p{L}\p{N}]+|\(\p{Ll})/u.exec(text.slice(at, at + 40))?.[0] ?? ''
}
