import { FINITE_AUXILIARIES, isAuxiliary, MODAL_VERBS } from '../german/clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, type Stretch, stretchesOf, type Token } from '../german/clauses/clauses.ts'
import { PREPOSITIONS, PRONOUNS, SUBORDINATORS } from '../german/clauses/function-words.ts'
import { numberOf } from '../german/clauses/number-comparison.ts'
import { cells } from '../german/words/cells.ts'
import type { WordKnowledge } from '../german/words/knowledge.ts'
import { capitalised, isCapitalised } from '../german/words/lexicon.ts'
import { VerbForm } from '../german/words/morphology.ts'
import type { Prose } from '../markdown/prose.ts'
import { type CapitalSlip, slipOf } from './capital-slip.ts'

/** Adjectives by their suffix: no pronoun and no numeral ends so (`für alles geben`, `zum ersten feiern`). */
const NEUTER = /\p{L}{3}(?:ig|lich|isch|sam|bar|los|haft|ell|iv)es$/u
const MERGED = /\p{L}{3}(?:ig|lich|isch|sam|bar|los|haft|ell|iv)en$/u
/** Any adjective in the neuter, of these prepositions alone: `durch gezieltes lüften`. */
const ANY_NEUTER = /\p{L}{4}es$/u
/** `für einiges sorgen` */
const PRONOUN =
  /^(?:alles|vieles|einiges|weniges|weiteres|manches|anderes|dieses|jenes|jedes|solches|beides|eines|keines|neues|gutes|eigenes)$/u
const SIGN =
  /(?<!\p{L})(?:durch|ohne|für|zum|beim) \p{Ll}+e[ns] \p{Ll}+n(?!\p{L})|(?<!\p{L})(?:das|dem) (?:\p{Ll}+e )?\p{Ll}{2,}n \p{Ll}/iu

/**
 * Infinitives in lower case behind a preposition and an adjective that can only be theirs: `Durch regelmäßiges lüften lässt sich …`,
 * `lädt zum gemeinsamen kochen ein`. Source: Amtliches Regelwerk 2024, § 57 (2).
 */
export function* nominalInfinitives(prose: Prose, { morphology }: WordKnowledge): Generator<CapitalSlip> {
  if (!SIGN.test(prose.text)) return
  for (const stretch of stretchesOf(prose, morphology)) {
    const { tokens, closes } = stretch
    for (const [at, token] of tokens.entries()) {
      if (isSubject(stretch, at)) yield slipOf(token, capitalised(token.text))
    }
    for (let i = 2; i < tokens.length; i++) {
      const [preposition, adjective, word, next] = tokens.slice(i - 2) as [Token, Token, Token, Token | undefined]
      const ending = /^(?:durch|ohne|für)$/u.test(preposition.lower)
        ? NEUTER
        : /^(?:zum|beim)$/u.test(preposition.lower)
          ? MERGED
          : undefined
      const isAny = /^(?:durch|ohne)$/u.test(preposition.lower) && ANY_NEUTER.test(adjective.text)
      if (
        !(isAny || ending?.test(adjective.text)) ||
        PRONOUN.test(adjective.lower) ||
        isCapitalised(adjective.text) ||
        adjective.forms.strong === 0
      )
        continue
      const { verb, strong, weak, isBare } = word.forms
      if ((verb & VerbForm.infinitive) === 0 || (strong | weak) !== 0 || isBare || !/^\p{Ll}+$/u.test(word.text))
        continue
      const endsPhrase = next === undefined ? /^[.!?]/u.test(closes) : isSurelyFinite(next) || mayFollow(next)
      if (endsPhrase) yield slipOf(word, capitalised(word.text))
    }
  }
}

/**
 * `Das betreten der Eisfläche ist …`, `Das gemeinsame singen stärkt …`, `Für das gelingen des Festes`: behind `das` with a genitive, an
 * adjective or the finite verb of its own. `Das lesen der Rat und die Stadt` goes on otherwise: there the verb is the second word of
 * its sentence, and no other finite one follows.
 */
function isSubject(stretch: Stretch, at: number): boolean {
  const { tokens, isFirst } = stretch
  const { forms, lower, text } = tokens[at] as Token
  if ((forms.verb & VerbForm.infinitive) === 0 || !/^\p{Ll}{4,}$/u.test(text)) return false
  if ((forms.strong | forms.weak) !== 0 || isAuxiliary(lower)) return false
  const isDescribed = at > 1 && NEUTER_WEAK.test(tokens[at - 1]?.text ?? '') && tokens[at - 1]?.forms.weak !== 0
  const article = at - (isDescribed ? 2 : 1)
  const before = PREPOSITIONS.has(tokens[article - 1]?.lower ?? '') ? tokens[article - 1] : undefined
  const determiner = tokens[article]?.lower
  const next = tokens[at + 1]
  if (determiner === 'dem' && before)
    return isBeforeGenitive(stretch, at) && /^(?:vor|nach|bei|seit)$/u.test(before.lower)
  if (determiner !== 'das') return false
  // `alle, die das sehen`
  const last = tokens[article - 1]?.lower ?? ''
  if (!PRONOUNS.has(last) && !/^(?:der|die|das|denen)$/u.test(last) && isBeforeSureGenitive(tokens, at)) return true
  if (isInClause(stretch, article, at) || isOfModal(stretch, article, at)) return true
  if (before && (article > 1 || isFirst) && /^des$|^dieses$/u.test(next?.text ?? '')) return true
  const opens = article - (before ? 1 : 0) === 0 && isFirst
  if (!opens) return false
  // `Durch das lüften entsteht Zug.`
  if (isVerb(next)) return isDescribed || before !== undefined
  return isBeforeGenitive(stretch, at)
}

/** `dass das betreten der Teiche gefährlich ist`: the clause has its verb at the end. */
function isInClause({ tokens }: Stretch, article: number, at: number): boolean {
  const last = tokens.length - 1
  if (article !== 1 || !SUBORDINATORS.has(tokens[0]?.lower ?? '') || last < at + 3) return false
  const [before, verb] = tokens.slice(-2) as [Token, Token]
  // `ob das helfen in der Krise kann`: the infinitive is that of the modal verb.
  if (MODAL_VERBS.has(verb.lower) && (before.forms.verb & VerbForm.infinitive) === 0) return false
  return goesOnAsNoun(tokens, at) && isVerb(verb)
}

/** `soll Reisenden das umsteigen in Busse erleichtern`: the infinitive of the modal verb stands at the end. */
function isOfModal({ tokens }: Stretch, article: number, at: number): boolean {
  const last = tokens.length - 1
  const end = tokens[last] as Token
  // `muss das regeln mit Vernunft`: right behind the verb it may be its object.
  if (
    !isNoun(tokens[article - 1]) ||
    last < at + 3 ||
    !isNoun(tokens[last - 1]) ||
    (end.forms.verb & VerbForm.infinitive) === 0
  )
    return false
  return goesOnAsNoun(tokens, at) && tokens.slice(0, article).some(({ lower }) => MODAL_VERBS.has(lower))
}

/** `betreten der Teiche`, `umsteigen in Busse` */
function goesOnAsNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? ''
  return /^(?:der|des|dieser|dieses|aller)$/u.test(next) || (PREPOSITIONS.has(next) && next !== 'zu')
}

const NEUTER_WEAK = /\p{L}{3}(?:ig|lich|isch|sam|bar|los|haft|ell|iv)e$/u

/** `und das funktionieren des Rechtsstaats`: `des` begins nothing but a genitive; `das lesen des Nachts viele`. */
function isBeforeSureGenitive(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:des|eines|dieses|unseres)$/u.test(tokens[at + 1]?.text ?? '')) return false
  const noun = tokens.find((other, i) => i > at + 1 && (isNoun(other) || other.forms.strong === 0))
  return isNoun(noun) && ((noun?.forms.noun ?? 0) & GENITIVE) !== 0 && !OF_TIME.test(noun?.text ?? '')
}

const GENITIVE = cells('Gmn')
const OF_TIME =
  /^(?:Tages|Nachts|Morgens|Mittags|Abends|Jahres|Monats|Sommers|Winters|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tags)$/u

/** `der Eisfläche ist`: a genitive, and behind it a finite verb in the singular. */
function isBeforeGenitive({ tokens }: Stretch, at: number): boolean {
  if (!/^(?:der|des|dieser|dieses|aller)$/u.test(tokens[at + 1]?.text ?? '')) return false
  const noun = tokens.findIndex((other, i) => i > at + 1 && isNoun(other))
  if (noun < 0 || !tokens.slice(at + 2, noun).every(({ forms }) => forms.strong !== 0)) return false
  return isVerb(tokens[noun + 1])
}

function isVerb(token: Token | undefined): boolean {
  return (
    token !== undefined && (isSurelyFinite(token) || FINITE_AUXILIARIES.has(token.text)) && numberOf(token) !== 'plural'
  )
}

/** `ein` is the particle of `lädt … ein`. */
function mayFollow({ lower, text }: Token): boolean {
  return text === lower && (lower === 'ein' || (lower !== 'zu' && PREPOSITIONS.has(lower)))
}
