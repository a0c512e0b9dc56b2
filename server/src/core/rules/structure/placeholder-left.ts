import { defineBlockRule } from '../../engine/define-rule.ts'
import { ANY_PLACEHOLDER, PLACEHOLDERS } from '../../german/typography/placeholders.ts'
import { matchesOf } from '../../text/matches.ts'

export default defineBlockRule({
  id: 'placeholder-left',
  group: 'structure',
  title: 'Platzhalter',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  authority: 'Übliche Zeichen in Entwürfen und Vorlagen',
  options: {
    words: { type: 'words', default: [], description: 'Weitere Wörter, die im Haus für etwas Offenes stehen.' }
  },
  messages: {
    left: 'Hier steht der Platzhalter „{found}“; in einer fertigen Mitteilung steht an seiner Stelle der Text.'
  },
  *check(block, { options, house }) {
    const { text } = block
    const found = new Map<number, number>()
    const add = (start: number, end: number) => {
      for (const [s, e] of found) if (s < end && start < e) return
      found.set(start, end)
    }
    for (const pattern of ANY_PLACEHOLDER.test(text) ? PLACEHOLDERS : []) {
      for (const match of matchesOf(text, pattern)) {
        if (!isShoutedAround(text, match.index, match[0]) && !isTag(text, match[0]) && !isBox(text, match[0]))
          add(match.index, match.index + match[0].length)
      }
    }
    for (const word of [...house.gaps, ...options.words]) {
      for (let at = text.indexOf(word); word !== '' && at >= 0; at = text.indexOf(word, at + word.length)) {
        add(at, at + word.length)
      }
    }
    for (const [start, end] of [...found].sort((a, b) => a[0] - b[0])) {
      yield { message: 'left', data: { found: text.slice(start, end) }, span: block.spanOf(start, end) }
    }
  }
})

/** `[ZITAT] … [/ZITAT]` is the tag of a publishing program. */
function isTag(text: string, found: string): boolean {
  return found.startsWith('[') && text.includes(`[/${found.slice(1, -1)}`)
}

/** `( ) ja ( ) nein` is to be ticked by the reader. */
function isBox(text: string, found: string): boolean {
  return /^[([] [)\]]$/u.test(found) && text.split(found).length > 2
}

/** A headline in capitals may speak of a draft: `ENTWURF DES HAUSHALTS BESCHLOSSEN`. */
function isShoutedAround(text: string, at: number, found: string): boolean {
  if (found !== 'ENTWURF') return false
  return (
    /\p{Lu}{3,}[ ,]*$/u.test(text.slice(Math.max(0, at - 20), at)) ||
    /^ \p{Lu}{3,}/u.test(text.slice(at + found.length))
  )
}
