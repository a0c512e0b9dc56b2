import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { ALL_CELLS } from '../words/cells.ts'
import { isPersonAdjective } from './nominal-endings.ts'
import type { NounPhrase, Repair } from './phrase-repairs.ts'

/** Words that stand before a person named by an adjective, and differ from it in their ending. */
export interface PersonPhrase {
  readonly phrase: NounPhrase
  readonly repairs: readonly Repair[]
}

/**
 * `Als neue Vorsitzender`, `jede zweiter Befragte`, `der neue Vorsitzender`: the adjective before and the adjective that stands as a noun
 * have endings of one kind. Source: Duden, Die Grammatik (Deklination substantivierter Adjektive und Partizipien).
 */
export function personPhrase({ tokens }: Stretch, at: number): PersonPhrase | undefined {
  const [first, adjective, noun, next] = tokens.slice(at, at + 4)
  if (
    !first ||
    !adjective ||
    !noun ||
    isNoun(adjective) ||
    adjective.forms.strong === 0 ||
    !isPersonAdjective(noun.text)
  )
    return undefined
  // `jede zweiter Befragte betreffende Frage`: an attribute goes on; `als neue Verletzter Hof`: a name.
  if (next && (isNoun(next) || (next.forms.weak | next.forms.strong) !== 0)) return undefined
  const phrase = {
    determiner: first.lower === 'als' ? undefined : first,
    adjectives: [adjective],
    noun,
    governed: ALL_CELLS
  }
  const ends = `${ending(adjective)} ${ending(noun)}`
  const added = (token: Token): Repair => [{ token, right: `${token.text}r` }]
  const cut = (token: Token): Repair => [{ token, right: token.text.replace(/r$/u, '') }]
  if (first.lower === 'als') {
    if (ends === 'e er') return { phrase, repairs: [added(adjective), cut(noun)] }
    return ends === 'er e' && OFFICE.test(adjective.lower)
      ? { phrase, repairs: [added(noun), cut(adjective)] }
      : undefined
  }
  if (/^(?:der|jeder|dieser)$/u.test(first.lower)) return ends === 'e er' ? { phrase, repairs: [cut(noun)] } : undefined
  if (first.lower === 'jede') return ends === 'er e' ? { phrase, repairs: [cut(adjective)] } : undefined
  return /^k?ein$/u.test(first.lower) && ends === 'er e' && OFFICE.test(adjective.lower)
    ? { phrase, repairs: [added(noun)] }
    : undefined
}

function ending({ text }: Token): string {
  return /e[nmrs]?$/u.exec(text)?.[0] ?? ''
}

/** What is said of who holds an office; other words in -er may be adverbs (`als früher Angestellte kamen`). */
const OFFICE =
  /^(?:neu|jung|langjährig|stellvertretend|gewählt|amtierend|künftig|ehrenamtlich|kommissarisch|geschäftsführend|verantwortlich|leitend|hauptamtlich|erst|zweit|dritt)er$/u
