import { defineBlockRule, suggest } from '../../engine/define-rule.ts'
import { isEnglishProse } from '../../german/foreign.ts'
import { isCapitalised } from '../../german/lexicon.ts'
import { repetitions } from '../../german/repetitions.ts'

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
    people: 'Hier steht „{word}“; üblich ist „{right}“.'
  },
  *check(block, { knowledge }) {
    if (isEnglishProse(block.prose)) return
    for (const { kind, start, end, word, right } of repetitions(block.text, knowledge)) {
      yield {
        message: kind,
        data: { word, right },
        span: block.spanOf(start, end),
        // A noun twice may be the end of one text and the beginning of the next.
        advice: kind === 'emphasis' || (kind === 'word' && word === right && isCapitalised(right)),
        fixes: suggest(`„${right}“ schreiben`, block.edit(start, end, right))
      }
    }
  }
})
