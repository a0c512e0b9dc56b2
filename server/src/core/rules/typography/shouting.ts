import { defineBlockRule, suggest } from '../../engine/define-rule.ts'
import { isForeignProse } from '../../german/typography/foreign.ts'
import { PLACEHOLDERS } from '../../german/typography/placeholders.ts'
import { shoutedWords } from '../../german/typography/shouted-words.ts'
import { placeKnowledge } from '../../release/dateline/place-name.ts'
import { readDateline } from '../../release/dateline/read.ts'

export default defineBlockRule({
  id: 'shouting',
  group: 'typography',
  title: 'Wörter in Großbuchstaben',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  authority:
    'Gepflogenheit in Redaktionen; Empfehlungen zur Barrierefreiheit (Vorleseprogramme buchstabieren Großbuchstaben)',
  options: {
    allowed: { type: 'words', default: [], description: 'Weitere Namen, die in Großbuchstaben stehen dürfen.' }
  },
  messages: {
    shouted: 'Hier steht „{found}“ in Großbuchstaben; üblich ist „{usual}“.'
  },
  *check(block, context) {
    const { house, knowledge, options, part } = context
    // Many houses set the kicker in capitals.
    if (!/\p{Lu}{4}/u.test(block.text) || part === 'contact' || part === 'channelFooter' || part === 'kicker') return
    if (isForeignProse(block.prose)) return
    const names = [
      ...options.allowed,
      house.organisation.name,
      house.organisation.short,
      ...house.organisations.flatMap((o) => [o.short, o.long]),
      ...house.abbreviations.map((a) => a.short),
      ...house.words
    ]
    const known = new Set(names.flatMap((name) => name.split(' ')))
    // A dateline may stand in capitals: `BERLIN –`.
    const from = part === 'lead' ? (readDateline(block.prose, placeKnowledge(context))?.end ?? 0) : 0
    for (const { start, end, found, usual: written } of shoutedWords(block.text, knowledge, known)) {
      if (start < from || isPlaceholder(found)) continue
      const usual = house.spelling === 'de-CH' ? written.replaceAll('ß', 'ss') : written
      const fixes = suggest(`„${usual}“ schreiben`, block.edit(start, end, usual))
      yield { message: 'shouted', data: { found, usual }, span: block.spanOf(start, end), fixes }
    }
  }
})

/** `ENTWURF`: what must not stay says another rule. */
function isPlaceholder(found: string): boolean {
  return PLACEHOLDERS.some((pattern) => found.match(pattern)?.[0] === found)
}
