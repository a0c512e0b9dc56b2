import { defineBlockRule, suggest } from '../../engine/define-rule.ts'
import { stretchesOf } from '../../german/clauses/clauses.ts'
import { doubledVerbs, repetitions } from '../../german/confusions/repetitions.ts'
import { isForeignProse } from '../../german/typography/foreign.ts'
import { isCapitalised } from '../../german/words/lexicon.ts'

export default defineBlockRule({
  id: 'repeated-word',
  group: 'spelling',
  title: 'Doppelte Wörter',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Redaktionspraxis',
  options: {},
  messages: {
    word: '„{word}“ steht zweimal hintereinander; üblich ist „{right}“.',
    emphasis: '„{word}“ steht zweimal hintereinander; üblich ist einmal „{right}“.',
    conjunctions: 'Hier stehen zwei Bindewörter: „{word}“; üblich ist eines.',
    people: 'Hier steht „{word}“; üblich ist „{right}“.',
    verb: '„{word}“ steht zweimal im selben Satz; üblich ist einmal.'
  },
  *check(block, { knowledge }) {
    if (isForeignProse(block.prose)) return
    for (const stretch of stretchesOf(block.prose, knowledge.morphology)) {
      for (const { start, end, word } of doubledVerbs(stretch)) {
        const fixes = suggest(`„${word}“ streichen`, block.edit(start, end, ''))
        yield { message: 'verb', data: { word }, span: block.spanOf(start + 1, end), fixes }
      }
    }
    for (const { kind, start, end, word, right } of repetitions(block.prose, knowledge)) {
      yield {
        message: kind === 'verb' ? 'word' : kind,
        data: { word, right },
        span: block.spanOf(start, end),
        // A noun twice may be the end of one text and the beginning of the next.
        advice: kind === 'emphasis' || (kind === 'word' && word === right && isCapitalised(right)),
        fixes: suggest(`„${right}“ schreiben`, block.edit(start, end, right))
      }
    }
  }
})
