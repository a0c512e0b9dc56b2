import { defineBlockRule, suggest } from '../../engine/define-rule.ts'
import type { Token } from '../../german/clauses/clauses.ts'
import { runningStretchesOf } from '../../german/clauses/running-stretches.ts'
import { missingCommasIn } from '../../german/commas/missing-commas.ts'
import { surplusCommaBetween } from '../../german/commas/surplus-commas.ts'

export default defineBlockRule({
  id: 'subordinate-comma',
  group: 'spelling',
  title: 'Komma bei Nebensatz und Infinitivgruppe',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk der deutschen Rechtschreibung, Fassung 2024 (Zeichensetzung: Komma)',
  options: {},
  messages: {
    conjunction: 'Zwischen „{behind}“ und „{before}“ steht kein Komma; üblich ist eines vor dem Nebensatz.',
    question: 'Zwischen „{behind}“ und „{before}“ steht kein Komma; üblich ist eines vor dem Fragesatz im Satz.',
    relative: 'Zwischen „{behind}“ und „{before}“ steht kein Komma; üblich ist eines vor dem Relativsatz.',
    infinitive:
      'Zwischen „{behind}“ und „{before}“ steht kein Komma; üblich ist eines vor der erweiterten Infinitivgruppe.',
    purpose:
      'Zwischen „{behind}“ und „{before}“ steht kein Komma; üblich ist eines vor der Infinitivgruppe mit „{before}“.',
    indirect: 'Zwischen „{behind}“ und „{before}“ steht kein Komma; üblich ist eines vor der indirekten Rede.',
    sentences: 'Zwischen „{behind}“ und „{before}“ steht kein Komma; üblich ist eines zwischen zwei ganzen Sätzen.',
    closing: 'Zwischen „{behind}“ und „{before}“ steht kein Komma; üblich ist eines am Ende des Nebensatzes.',
    contrast: 'Zwischen „{behind}“ und „{before}“ steht kein Komma; üblich ist eines vor „{before}“.',
    addition: 'Zwischen „{behind}“ und „{before}“ steht kein Komma; üblich ist eines vor dem nachgestellten Zusatz.',
    apposition: 'Zwischen „{behind}“ und „{before}“ steht kein Komma; üblich ist eines am Ende des Zusatzes zum Namen.',
    remark: 'Zwischen „{behind}“ und „{before}“ steht kein Komma; üblich ist eines am Ende des Zusatzes.',
    group: 'Zwischen „{behind}“ und „{before}“ steht kein Komma; üblich ist eines am Ende der Infinitivgruppe.',
    verb: 'Zwischen „{behind}“ und „{before}“ steht ein Komma; üblich ist keines: Davor steht kein ganzer Satz.',
    subject: 'Zwischen „{behind}“ und „{before}“ steht ein Komma; üblich ist keines zwischen Verb und Subjekt.',
    series: 'Zwischen „{behind}“ und „{before}“ steht ein Komma; üblich ist keines vor dem letzten Glied der Reihe.',
    behind: 'Zwischen „{behind}“ und „{before}“ steht ein Komma; üblich ist keines hinter „{behind}“.',
    join: 'Zwischen „{behind}“ und „{before}“ steht ein Komma; üblich ist keines: „{before}“ verbindet hier Satzglieder.',
    comparison: 'Zwischen „{behind}“ und „{before}“ steht ein Komma; üblich ist keines: Der Vergleich hat kein Verb.',
    predicates:
      'Zwischen „{behind}“ und „{before}“ steht ein Komma; üblich ist keines: Beide Verben haben ein Subjekt.',
    particle:
      'Zwischen „{behind}“ und „{before}“ steht ein Komma; üblich ist keines: Der Satz geht bis zum Ende seines Verbs.',
    object: 'Zwischen „{behind}“ und „{before}“ steht ein Komma; üblich ist keines: Was folgt, gehört zum Verb.',
    etcetera: 'Zwischen „{behind}“ und „{before}“ steht ein Komma; üblich ist keines vor dem Ende der Reihe.',
    infinitives:
      'Zwischen „{behind}“ und „{before}“ steht ein Komma; üblich ist keines zwischen gereihten Infinitiven.',
    clauses: 'Zwischen „{behind}“ und „{before}“ steht ein Komma; üblich ist keines zwischen gereihten Nebensätzen.'
  },
  *check(block, { knowledge, part }) {
    if (part === 'channelFooter' || part === 'contact') return
    const { text } = block.prose
    const wordOf = ({ start, end }: Token) => withoutMark(text.slice(start, end))
    const stretches = runningStretchesOf(block.prose, knowledge.morphology)
    const told = new Set<Token>()
    for (const [i, stretch] of stretches.entries()) {
      const missing = missingCommasIn(stretches, i)
      // A comma that closes what lacks its opening one is none too many.
      const surplus = surplusCommaBetween(stretch, stretches[i + 1])
      if (surplus && !(surplus.reason === 'verb' && missing.length > 0)) {
        const { reason, before, behind } = surplus
        const comma = text.lastIndexOf(',', behind.start)
        const start = comma === before.end ? before.start : comma - 1
        yield {
          message: reason,
          data: { behind: wordOf(before), before: wordOf(behind) },
          span: block.spanOf(start, comma + 1),
          fixes: suggest('Komma weglassen', block.edit(start, comma + 1, text.slice(start, comma)))
        }
      }
      for (const { reason, behind, before } of missing) {
        if (told.has(before)) continue
        told.add(before)
        // Behind brackets: `die Gelegenheit (im Mai), …`; behind dashes many do without.
        const end = text.slice(0, before.start).trimEnd().length
        if (/[–—]/u.test(text.slice(behind.end, end))) continue
        const start = end === behind.end ? behind.start : end - 1
        yield {
          message: reason,
          data: { behind: wordOf(behind), before: wordOf(before) },
          span: block.spanOf(start, end),
          fixes: suggest('Komma setzen', block.edit(start, end, `${text.slice(start, end)},`))
        }
      }
    }
  }
})

/** A name in quotation marks is told by its last word. */
function withoutMark(word: string): string {
  return word.replace(/[“”"«]$/u, '')
}
