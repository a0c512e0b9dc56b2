import { isSurelyFinite, stretchesOf, type Token } from '../german/clauses/clauses.ts'
import { PREPOSITIONS } from '../german/clauses/function-words.ts'
import type { WordKnowledge } from '../german/words/knowledge.ts'
import { capitalised, isCapitalised } from '../german/words/lexicon.ts'
import { VerbForm } from '../german/words/morphology.ts'
import type { Prose } from '../markdown/prose.ts'
import { type CapitalSlip, slipOf } from './capital-slip.ts'

/** Adjectives by their suffix: no pronoun and no numeral ends so (`für alles geben`, `zum ersten feiern`). */
const NEUTER = /\p{L}{3}(?:ig|lich|isch|sam|bar|los|haft|ell|iv)es$/u
const MERGED = /\p{L}{3}(?:ig|lich|isch|sam|bar|los|haft|ell|iv)en$/u
const SIGN = /(?<!\p{L})(?:durch|ohne|für|zum|beim) \p{Ll}+e[ns] \p{Ll}+n(?!\p{L})/iu

/**
 * Infinitives in lower case behind a preposition and an adjective that can only be theirs: `Durch regelmäßiges lüften lässt sich …`,
 * `lädt zum gemeinsamen kochen ein`. Source: Amtliches Regelwerk 2024, § 57 (2).
 */
export function* nominalInfinitives(prose: Prose, { morphology }: WordKnowledge): Generator<CapitalSlip> {
  if (!SIGN.test(prose.text)) return
  for (const { tokens, closes } of stretchesOf(prose, morphology)) {
    for (let i = 2; i < tokens.length; i++) {
      const [preposition, adjective, word, next] = tokens.slice(i - 2) as [Token, Token, Token, Token | undefined]
      const ending = /^(?:durch|ohne|für)$/u.test(preposition.lower)
        ? NEUTER
        : /^(?:zum|beim)$/u.test(preposition.lower)
          ? MERGED
          : undefined
      // `für einiges sorgen`
      if (/^(?:einiges|weniges|weiteres)$/u.test(adjective.lower)) continue
      if (!ending?.test(adjective.text) || isCapitalised(adjective.text) || adjective.forms.strong === 0) continue
      const { verb, strong, weak, isBare } = word.forms
      if ((verb & VerbForm.infinitive) === 0 || (strong | weak) !== 0 || isBare || !/^\p{Ll}+$/u.test(word.text))
        continue
      const endsPhrase = next === undefined ? /^[.!?]/u.test(closes) : isSurelyFinite(next) || mayFollow(next)
      if (endsPhrase) yield slipOf(word, capitalised(word.text))
    }
  }
}

/** `ein` is the particle of `lädt … ein`. */
function mayFollow({ lower, text }: Token): boolean {
  return text === lower && (lower === 'ein' || PREPOSITIONS.has(lower))
}
