import { defineRule, suggest } from '../../engine/define-rule.ts'
import { capitalised, uncapitalised } from '../../german/words/lexicon.ts'
import { clausesBehindColons } from '../../spelling/colon-clauses.ts'
import { fragmentsBehindColons } from '../../spelling/colon-fragments.ts'
import {
  capitalsBehindColons,
  capitalsBehindCommas,
  isRunning,
  lowerBrackets,
  lowerOpening,
  lowerStarts,
  mayOpenLower
} from '../../spelling/sentence-starts.ts'

export default defineRule({
  id: 'sentence-capital',
  group: 'spelling',
  title: 'Satzanfang',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk der deutschen Rechtschreibung, Fassung 2024, § 54',
  options: {},
  messages: {
    start: 'Der Satz beginnt mit „{word}“; am Satzanfang ist ein großer Buchstabe üblich.',
    comma: 'Hinter dem Komma steht „{word}“; üblich ist ein kleiner Buchstabe, oder ein Punkt statt des Kommas.',
    phrase: 'Hinter dem Doppelpunkt steht „{word}“ und kein ganzer Satz; üblich ist ein kleiner Buchstabe.',
    colon: 'Hinter dem Doppelpunkt folgt ein ganzer Satz und beginnt mit „{word}“; üblich ist ein großer Buchstabe.'
  },
  *check(release, { knowledge }) {
    const { blocks } = release.document
    for (const [i, block] of blocks.entries()) {
      const part = release.partOf(block)
      if (part === 'contact' || part === 'channelFooter' || part === 'caption' || block.kind === 'cell') continue
      const opening = lowerOpening(block.prose, knowledge)
      const isAmiss = opening && !mayOpenLower(block, blocks[i - 1], part)
      const starts = [...lowerStarts(block.prose, knowledge), ...lowerBrackets(block.prose, knowledge)]
      for (const { start, end, word } of isAmiss ? [opening, ...starts] : starts) {
        yield {
          message: 'start',
          data: { word },
          span: block.spanOf(start, end),
          fixes: suggest(`„${capitalised(word)}“ schreiben`, block.edit(start, end, capitalised(word)))
        }
      }
      for (const { start, end, word } of capitalsBehindCommas(block.prose, knowledge.morphology)) {
        yield {
          message: 'comma',
          data: { word },
          span: block.spanOf(start, end),
          fixes: suggest(`„${uncapitalised(word)}“ schreiben`, block.edit(start, end, uncapitalised(word)))
        }
      }
      const fragments = isRunning(block, part) ? fragmentsBehindColons(block.prose, knowledge.morphology) : []
      for (const { start, end, word } of [...capitalsBehindColons(block.prose, knowledge.morphology), ...fragments]) {
        yield {
          message: 'phrase',
          data: { word },
          span: block.spanOf(start, end),
          fixes: suggest(`„${uncapitalised(word)}“ schreiben`, block.edit(start, end, uncapitalised(word)))
        }
      }
      for (const { start, end, word, isCertain } of clausesBehindColons(block.prose, knowledge.morphology)) {
        yield {
          message: 'colon',
          data: { word },
          span: block.spanOf(start, end),
          advice: !isCertain,
          fixes: suggest(`„${capitalised(word)}“ schreiben`, block.edit(start, end, capitalised(word)))
        }
      }
    }
  }
})
