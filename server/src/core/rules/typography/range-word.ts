import { defineBlockRule, suggest } from '../../engine/define-rule.ts'
import { rangesOf, wordOfRange } from '../../german/numbers/ranges.ts'
import { matchesOf } from '../../text/matches.ts'

export default defineBlockRule({
  id: 'range-word',
  group: 'typography',
  title: 'Von … bis, zwischen … und',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Duden, „Bis-Strich“; DIN 5008:2020 (Strecken- und Bis-Strich)',
  options: {},
  messages: {
    stroke: 'Nach „{opening}“ steht der Bis-Strich; üblich ist das Wort: „{usual}“.',
    word: 'Nach „zwischen“ steht „bis“; üblich ist „und“: „{usual}“.'
  },
  *check(block) {
    const { text } = block
    for (const range of rangesOf(block.prose)) {
      const { start, end, stroke, opening = '' } = range
      const word = wordOfRange(range)
      // Another stroke is `range-dash`'s first.
      if (word === undefined || stroke.text.trim() !== '–') continue
      const usual = `${opening} ${text.slice(start, stroke.start)} ${word} ${text.slice(stroke.end, end)}`
      const fixes = suggest(`„${word}“ schreiben`, block.edit(stroke.start, stroke.end, ` ${word} `))
      yield { message: 'stroke', data: { opening, usual }, span: block.spanOf(start, end), fixes }
    }
    for (const match of matchesOf(text, betweenTo)) {
      const { index } = match
      const at = index + match[0].length - 'bis'.length
      const usual = `${match[0].slice(0, -'bis'.length)}und …`
      const fixes = suggest('„und“ schreiben', block.edit(at, at + 'bis'.length, 'und'))
      yield { message: 'word', data: { usual }, span: block.spanOf(at, at + 'bis'.length), fixes }
    }
  }
})

const betweenTo =
  /(?<![\p{L}-])[Zz]wischen \d[\d.,:]*(?: (?:Uhr|Prozent|Euro|Grad|Jahren?|Meter|Kilometer|%|€|Mio\.|Millionen))? bis(?= \d)/gu
