import { defineRule, suggest, suggestForms } from '../../engine/define-rule.ts'
import { splitsOf } from '../../german/splits/split-compounds.ts'
import { isForeignProse } from '../../german/typography/foreign.ts'
import { mistakesOf } from '../../spelling/checker.ts'
import { introducedNames } from '../../spelling/introduced-names.ts'
import {
  isPartOfSomethingElse,
  mayBeAdjective,
  mayBeEnglish,
  mayBeEnglishName,
  mayBeFirm,
  mayBeInfinitive,
  recurringNames
} from '../../spelling/lower-case-doubts.ts'
import { capitalSlipsOf, startsOfCapitalSlips } from '../../spelling/noun-places.ts'
import { recurringPhrases } from '../../spelling/recurring-phrases.ts'

export default defineRule({
  id: 'noun-capital',
  group: 'spelling',
  title: 'Groß- und Kleinschreibung im Satz',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk der deutschen Rechtschreibung, Fassung 2024, § 55 bis § 65',
  options: {},
  messages: {
    capital: 'Hier steht „{word}“; üblich ist „{right}“.'
  },
  *check(release, context) {
    const unknown = [...mistakesOf('capital', release, context), ...mistakesOf('inner-capital', release, context)]
    const names = recurringNames(unknown, release.document, context.knowledge)
    for (const { block, start, end, word, right, kind } of unknown) {
      // Beside networks stand the names of accounts: `Facebook: musterau`.
      if (release.partOf(block) === 'channelFooter') continue
      // `barriere frei`: the first part of one word.
      if (splitsOf(block.prose, context.knowledge).some((s) => s.start === start && end < s.end)) continue
      if (kind === 'capital' && isPartOfSomethingElse(block.text, start, end, context.knowledge)) continue
      yield {
        // A capital inside may be that of a name: `MitSprache`; before a noun an unlisted word may be an adjective.
        advice:
          kind === 'inner-capital' ||
          mayBeAdjective(word, block.text.slice(Math.max(0, start - 6), start), block.text.slice(end, end + 3)) ||
          mayBeInfinitive(word, block.text, start, end) ||
          mayBeEnglish(word, block.text.slice(Math.max(0, start - 8), start), context.knowledge) ||
          mayBeEnglishName(word, right[0] ?? '', block.text.slice(end, end + 20), context.knowledge) ||
          mayBeFirm(word, right[0] ?? '', block.text.slice(Math.max(0, start - 40), start), context.knowledge) ||
          names.has(word),
        message: 'capital',
        data: { word, right: right[0] ?? '' },
        span: block.spanOf(start, end),
        fixes: suggestForms(block, start, end, right)
      }
    }
    const { blocks, imageTexts } = release.document
    const introduced = new Set(blocks.flatMap(({ prose }) => [...introducedNames(prose).certain]))
    const isNamedElsewhere = recurringPhrases(blocks, ({ prose }) => startsOfCapitalSlips(prose, context.knowledge))
    for (const block of [...blocks, ...imageTexts]) {
      if (isForeignProse(block.prose)) continue
      for (const { start, end, word, right, isAllowed } of capitalSlipsOf(block.prose, context.knowledge)) {
        if (unknown.some((u) => u.block === block && u.start < end && start < u.end)) continue
        // `… der Lesevereine (adel) tagt. Die adel lädt ein.`
        if (introduced.has(word)) continue
        if (isNamedElsewhere(block, { end, word })) continue
        yield {
          message: 'capital',
          data: { word, right },
          span: block.spanOf(start, end),
          advice: isAllowed ?? false,
          fixes: suggest(`„${right}“ schreiben`, block.edit(start, end, right))
        }
      }
    }
  }
})
