import { defineRule, type Fix, suggest } from '../../engine/define-rule.ts'
import { misspelledNames } from '../../release/misspelled-names.ts'
import type { PersonMention } from '../../release/people-mentions.ts'
import { isGermanText } from '../../release/quotes/edges.ts'

export default defineRule({
  id: 'speaker-name',
  group: 'quotes',
  title: 'Schreibung von Namen',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Hausdatei (people) und die Mitteilung selbst',
  options: {},
  messages: {
    register: 'Hier steht „{found}“; in der Hausdatei steht „{usual}“.',
    text: 'Hier steht „{found}“, an anderer Stelle der Mitteilung „{usual}“; üblich ist eine Schreibung.'
  },
  *check({ quotes }, { house, knowledge }) {
    const isNoun = (word: string): boolean => knowledge.morphology.formsOf(word).noun !== 0
    for (const { mention, found, usual, source, isOther } of misspelledNames(quotes, house.people, isNoun)) {
      if (!isGermanText(mention.block)) continue
      const at = placeOf(mention, found)
      if (at === undefined) continue
      const { block } = mention
      const span = block.spanOf(at, at + found.length)
      yield { message: source, data: { found, usual }, span, advice: isOther, fixes: fixes(mention, at, found, usual) }
    }
  }
})

/** The last place of a word in the phrase. */
function placeOf({ phrase }: PersonMention, word: string): number | undefined {
  const at = phrase.text.lastIndexOf(word)
  return at < 0 ? undefined : phrase.start + at
}

function fixes({ block }: PersonMention, at: number, found: string, usual: string): Fix[] {
  return suggest(`„${usual}“ schreiben`, block.edit(at, at + found.length, usual))
}
