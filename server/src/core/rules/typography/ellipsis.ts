import { defineBlockRule, mend, suggest } from '../../engine/define-rule.ts'
import { endsWithAbbreviation } from '../../german/typography/abbreviations.ts'
import type { Dictionary } from '../../german/words/knowledge.ts'
import type { Block } from '../../markdown/document.ts'
import { matchesOf } from '../../text/matches.ts'

export default defineBlockRule({
  id: 'ellipsis',
  group: 'typography',
  title: 'Auslassungspunkte',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk 2024 (Auslassungspunkte); DIN 5008:2020; Duden, „Auslassungspunkte“',
  options: {},
  messages: {
    dots: 'Hier stehen drei einzelne Punkte; üblich ist das Zeichen „…“.',
    dotsAtWord:
      'Hier stehen drei einzelne Punkte dicht am Wort „{word}“; üblich ist das Zeichen „…“, nach einem ganzen Wort mit einem Leerzeichen davor.',
    stop: 'Hier stehen Auslassungspunkte und ein Schlusspunkt; üblich ist „…“ allein.',
    stopAtWord:
      'Hier stehen Auslassungspunkte und ein Schlusspunkt dicht am Wort „{word}“; üblich ist „…“ allein, nach einem ganzen Wort mit einem Leerzeichen davor.',
    space:
      'Die Auslassungspunkte stehen dicht am Wort „{word}“, als wäre es abgebrochen; nach einem ganzen Wort ist ein Leerzeichen üblich.'
  },
  *check(block, { knowledge }) {
    const { text } = block
    // Longer runs of points are lines to write on, two are a slip of the finger.
    for (const match of matchesOf(text, /(?<![.…\d/\\])(?:\.{3}|…)\.?(?![.…/\\]|\d)/gu)) {
      const start = match.index
      const end = start + match[0].length
      const word = wholeWordBefore(text, start, knowledge.dictionary)
      const span = block.spanOf(start, end)
      const spaced = word === undefined ? [] : suggest('Leerzeichen und „…“ setzen', block.edit(start, end, ' …'))
      const edit = block.edit(start, end, '…')
      if (match[0].length % 2 === 0) {
        const fixes = [...spaced, ...suggest('Nur „…“ setzen', edit)]
        if (word === undefined) yield { message: 'stop', span, fixes }
        else yield { message: 'stopAtWord', data: { word }, span, fixes }
      } else if (match[0] === '...') {
        if (followsAbbreviation(text, start))
          yield { message: 'dots', span, fixes: [...suggest('„…“ setzen', edit), ...spaced] }
        else if (word === undefined) yield { message: 'dots', span, fixes: mend('„…“ setzen', edit) }
        else yield { message: 'dotsAtWord', data: { word }, span, fixes: [...spaced, ...mend('„…“ setzen', edit)] }
      } else if (word !== undefined) {
        yield { message: 'space', data: { word }, span, fixes: spaceBefore(block, start) }
      }
    }
  }
})

/** In `usw...` the first point may belong to the abbreviation. */
function followsAbbreviation(text: string, at: number): boolean {
  return endsWithAbbreviation(`${text.slice(Math.max(0, at - 20), at)}.`)
}

function spaceBefore(block: Block, at: number) {
  return suggest('Leerzeichen vor „…“ setzen', block.edit(at, at, ' '))
}

/** The word right before the points, if it is complete as it stands: `Verd…` is not, `verstanden…` is. */
function wholeWordBefore(text: string, at: number, dictionary: Dictionary): string | undefined {
  const word = /(?<![\p{L}\p{N}.'’*:_-])\p{L}{3,}$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0]
  if (word === undefined) return undefined
  return dictionary.has(word) || dictionary.has(word.toLowerCase()) ? word : undefined
}
