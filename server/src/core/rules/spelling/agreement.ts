import { defineBlockRule, suggest } from '../../engine/define-rule.ts'
import { stretchesOf } from '../../german/clauses.ts'
import { colloquialDative } from '../../german/colloquial-datives.ts'
import { disagreements } from '../../german/noun-phrases.ts'
import type { Repair } from '../../german/phrase-repairs.ts'
import { splitsOf } from '../../german/split-compounds.ts'
import { wordMismatches } from '../../german/word-mismatches.ts'

export default defineBlockRule({
  id: 'agreement',
  group: 'spelling',
  title: 'Übereinstimmung in Geschlecht, Zahl und Fall',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Duden, Die Grammatik (Kongruenz)',
  options: {},
  messages: {
    plural: '„{noun}“ steht in der Mehrzahl, „{found}“ nicht; üblich ist „{right}“.',
    singular: '„{noun}“ steht in der Einzahl, „{found}“ nicht; üblich ist „{right}“.',
    joined: 'Das Subjekt sind zwei, mit „und“ verbunden, „{found}“ steht in der Einzahl; üblich ist „{right}“.',
    ending: 'Vor „{noun}“ steht „{found}“, obwohl schon der Artikel den Fall zeigt; üblich ist „{right}“.',
    gender: '„{found}“ und „{noun}“ haben verschiedenes Geschlecht; üblich ist „{right}“.',
    name: 'Hinter „{noun}“ steht „{found}“; üblich ist der Name ohne Endung: „{right}“.',
    nominal: 'Hinter „{noun}“ steht „{found}“, obwohl schon der Artikel den Fall zeigt; üblich ist „{right}“.',
    colloquial: 'Hinter „{word}“ steht der Dativ; im Druck ist der Genitiv üblich.',
    disagree: '„{phrase}“ passt in Geschlecht, Zahl oder Fall nicht zusammen; üblich ist „{right}“.'
  },
  *check(block, { knowledge, part }) {
    if (part === 'channelFooter' || part === 'contact') return
    const { morphology } = knowledge
    // The first half of a split compound is no noun of its own: `compound-split` speaks there.
    const splits = splitsOf(block.prose, knowledge)
    for (const stretch of stretchesOf(block.prose, morphology)) {
      for (const { reason, token, right, noun } of wordMismatches(stretch, knowledge)) {
        yield {
          message: reason,
          data: { found: token.text, noun: noun.text, right },
          span: block.spanOf(token.start, token.end),
          fixes: suggest(`„${right}“ schreiben`, block.edit(token.start, token.end, right))
        }
      }
      for (const at of stretch.tokens.keys()) {
        const dative = colloquialDative(stretch, at)
        if (!dative) continue
        const [preposition, article] = dative
        const span = block.spanOf(preposition.start, article.end)
        yield { advice: true, message: 'colloquial', data: { word: preposition.text }, span, fixes: [] }
      }
      for (const { phrase, repairs } of disagreements(stretch, morphology)) {
        const first = phrase.determiner ?? phrase.adjectives[0] ?? phrase.noun
        const text = block.text.slice(first.start, phrase.noun.end)
        const [likeliest] = repairs
        if (splits.some((split) => split.start < phrase.noun.end && first.start < split.end)) continue
        // Markup inside a word makes another word of it (`eine*n Anwält*in`).
        if (
          !likeliest ||
          !block.edit(phrase.noun.start, phrase.noun.end, '') ||
          !block.edit(first.start, first.end, '')
        )
          continue
        const changed = (repair: Repair) =>
          repair.reduceRight(
            (all, { token, right }) =>
              all.slice(0, token.start - first.start) + right + all.slice(token.end - first.start),
            text
          )
        yield {
          message: 'disagree',
          data: { phrase: text, right: changed(likeliest) },
          span: block.spanOf(first.start, phrase.noun.end),
          fixes: repairs.flatMap((repair) =>
            suggest(
              `„${changed(repair)}“ schreiben`,
              ...repair.map(({ token, right }) => block.edit(token.start, token.end, right))
            )
          )
        }
      }
    }
  }
})
