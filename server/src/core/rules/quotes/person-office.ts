import { defineRule, type Fix, suggest } from '../../engine/define-rule.ts'
import { officeOf } from '../../german/names/offices.ts'
import { wrongOffice } from '../../release/offices-held.ts'
import type { PersonMention } from '../../release/people-mentions.ts'

export default defineRule({
  id: 'person-office',
  group: 'quotes',
  title: 'Amt und Person',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Hausdatei (people)',
  options: {},
  messages: {
    time: '{name} steht hier als „{office}“; in der Hausdatei hat {name} dieses Amt {when}.',
    other: '{name} steht hier als „{office}“; in der Hausdatei ist das {holder}, und {name} ist „{usual}“.'
  },
  *check({ quotes, date }, { house }) {
    if (house.people.length === 0) return
    for (const mention of quotes.mentions) {
      const wrong = mention.office === '' ? undefined : wrongOffice(mention, house.people, date?.value)
      if (!wrong) continue
      const { block, phrase, office } = mention
      const { name, usual } = wrong
      const span = block.spanOf(phrase.start, phrase.end)
      const fixes = renamed(mention, usual)
      if (wrong.kind === 'time') yield { message: 'time', data: { name, office, when: wrong.when }, span, fixes }
      else yield { message: 'other', data: { name, office, holder: wrong.holder, usual }, span, fixes }
    }
  }
})

/** The office of the register in place of the noun before the name, where both are one word of the same gender. */
function renamed({ block, phrase, office }: PersonMention, usual: string): Fix[] {
  const at = phrase.text.indexOf(`${office} `)
  if (at < 0 || !/^\p{Lu}\p{L}+$/u.test(usual) || officeOf(office)?.gender !== officeOf(usual)?.gender) return []
  const start = phrase.start + at
  return suggest(`„${usual}“ schreiben`, block.edit(start, start + office.length, usual))
}
