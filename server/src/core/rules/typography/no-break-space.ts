import { defineBlockRule, mend, suggest } from '../../engine/define-rule.ts'
import { NO_BREAK_SPACE, wordsToBind } from '../../german/typography/no-break-spaces.ts'

export default defineBlockRule({
  id: 'no-break-space',
  group: 'typography',
  title: 'Geschütztes Leerzeichen',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'DIN 5008:2020 (geschütztes Leerzeichen); Duden, „Leerzeichen“',
  options: {
    unitWords: {
      type: 'boolean',
      default: false,
      description: 'Auch zwischen Zahl und ausgeschriebener Einheit: „5 Euro“, „10 Prozent“, „14 Uhr“.'
    }
  },
  messages: {
    loose: '„{found}“ kann am Zeilenende zerfallen; üblich ist hier ein geschütztes Leerzeichen.'
  },
  *check(block, { options, house, part }) {
    const { noBreakSpaces } = house.typography
    // `Pressemitteilung Nr. 42` has a line of its own.
    if (noBreakSpaces === 'off' || part === 'releaseLine') return
    // What the house wants at each of these places is certain everywhere: the fix changes one space into another.
    const repair = noBreakSpaces === 'fix' ? mend : suggest
    for (const { start, end, spaces } of wordsToBind(block.prose, options.unitWords)) {
      const edits = spaces.map((at) => block.edit(at, at + 1, NO_BREAK_SPACE))
      yield {
        message: 'loose',
        data: { found: block.text.slice(start, end).trim() },
        span: block.spanOf(start, end),
        fixes: repair('Geschütztes Leerzeichen setzen', ...edits)
      }
    }
  }
})
