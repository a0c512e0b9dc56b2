import { FINITE_AUXILIARIES } from '../german/clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, type Stretch, stretchesOf, type Token } from '../german/clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS } from '../german/clauses/function-words.ts'
import { cells } from '../german/words/cells.ts'
import type { WordKnowledge } from '../german/words/knowledge.ts'
import { capitalised } from '../german/words/lexicon.ts'
import { VerbForm } from '../german/words/morphology.ts'
import type { Prose } from '../markdown/prose.ts'
import { type CapitalSlip, slipOf } from './capital-slip.ts'

/**
 * Numerals and adjectives in lower case that are nouns where they stand: `Jeder dritte leidet`, `Als nächstes wird …`, `Unter den ersten,
 * die …`, `das besondere an der Schau`. What refers to a noun named before stays in lower case (§ 58, 1), so that only the beginning of
 * a text, or a word that refers to nothing, is certain. Source: Amtliches Regelwerk 2024, § 57 (1).
 */
export function* nominalAdjectives(prose: Prose, { morphology }: WordKnowledge): Generator<CapitalSlip> {
  if (!SIGN.test(prose.text)) return
  for (const stretch of stretchesOf(prose, morphology)) {
    for (const [at, token] of stretch.tokens.entries()) {
      if (at === 0 || token.text !== token.lower || token.before !== '') continue
      if (
        isShare(stretch, at, prose) ||
        isInOrder(stretch, at) ||
        isAmongFirst(stretch, at, prose) ||
        isQuality(stretch, at) ||
        isBeyond(stretch, at) ||
        isPair(stretch, at)
      )
        yield slipOf(token, capitalised(token.text))
    }
  }
}

const SIGN =
  /(?:[Jj]eder (?:zwei|dri|vier|fünf|sechs|sieb|ach|neun|zehn)|[Aa]ls (?:erst|nächst|letzt)es|(?:[Uu]nter|[Zz]u) den ersten,|[Dd]as (?:besonder|schön|spannend|faszinierend|reizvoll|tückisch|einmalig|außergewöhnlich|ungewöhnlich|interessant)e a[nm] |[Üü]ber das \p{Ll}+e\s(?:\p{Ll}+\s)?hinaus|\p{Ll}es und \p{Ll}+es(?!\p{L}))/u

/** Whether a sentence begins the text: what refers to nothing before it. */
function opensText({ sentence }: Stretch, { text }: Prose): boolean {
  return !/\p{L}/u.test(text.slice(0, sentence.tokens[0]?.start ?? 0))
}

/** `Jeder dritte leidet`, `Fast jeder zweite hat`: without a noun before it, of people. */
function isShare(stretch: Stretch, at: number, prose: Prose): boolean {
  const { tokens, isFirst } = stretch
  if (!/^(?:zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte)$/u.test(tokens[at]?.text ?? ''))
    return false
  if (tokens[at - 1]?.lower !== 'jeder' || !isFirst || !isVerb(tokens[at + 1]) || !opensText(stretch, prose))
    return false
  return !tokens.slice(1, at).some(isNoun)
}

/** `Als nächstes wird`, `soll als erstes geprüft werden`: no neuter stands before it of which it is the first. */
function isInOrder({ tokens, isFirst, closes, sentence, at: from }: Stretch, at: number): boolean {
  if (tokens[at - 1]?.lower !== 'als' || !/^(?:erstes|nächstes|letztes)$/u.test(tokens[at]?.text ?? '')) return false
  const next = tokens[at + 1]
  if (at === 1 && isFirst) return isVerb(next)
  if (hasNeuter(sentence.tokens.slice(0, from + at))) return false
  if (sentence.tokens.slice(0, from + at).some(({ lower }) => lower === 'es' || lower === 'das')) return false
  if (next === undefined) return /^[.!?]/u.test(closes)
  const { verb, strong, weak } = next.forms
  return (
    next.text === next.lower && (verb & (VerbForm.pastParticiple | VerbForm.infinitive)) !== 0 && (strong | weak) === 0
  )
}

/** Whether a noun that an adjective in the neuter could refer to stands among the words. */
function hasNeuter(tokens: readonly Token[]): boolean {
  return tokens.some((token, i, all) => {
    if (!isNoun(token)) return false
    // The first word has its capital whatever it is; of a name the last word counts (`die OSM Foundation`).
    return token.forms.noun === 0 ? i > 0 && !isNoun(all[i + 1]) : (token.forms.noun & cells('Nn An')) !== 0
  })
}

/** `geht weit über das übliche hinaus`; `Das Maß geht über das übliche hinaus` refers to its noun. */
function isBeyond({ tokens, sentence, at: from }: Stretch, at: number): boolean {
  if (
    !/^(?:üblich|normal|gewöhnlich|notwendig|nötig|erforderlich|möglich|bekannt|alltäglich|gewohnt)e$/u.test(
      tokens[at]?.text ?? ''
    )
  )
    return false
  if (tokens[at - 1]?.lower !== 'das' || tokens[at - 2]?.lower !== 'über') return false
  const isOut = (token: Token | undefined): boolean => token?.lower.startsWith('hinaus') === true
  const isFar = /^(?:weit|deutlich|noch)$/u.test(tokens[at + 1]?.lower ?? '') && isOut(tokens[at + 2])
  return (isOut(tokens[at + 1]) || isFar) && !hasNeuter(sentence.tokens.slice(0, from + at))
}

/** `setzt auf bewährtes und neues.`: two adjectives behind a preposition, and nothing that they could belong to. */
function isPair({ tokens, closes, sentence, at: from }: Stretch, at: number): boolean {
  const isNeuter = (token: Token | undefined): boolean =>
    token !== undefined &&
    /^\p{Ll}{3,}es$/u.test(token.text) &&
    !NO_ADJECTIVE.test(token.text) &&
    token.forms.strong !== 0 &&
    token.forms.verb === 0
  if (!isNeuter(tokens[at])) return false
  const first = tokens[at - 1]?.lower === 'und' ? at - 2 : tokens[at + 1]?.lower === 'und' ? at : undefined
  if (first === undefined || !isNeuter(tokens[first]) || !isNeuter(tokens[first + 2])) return false
  if (!/^(?:auf|über|für|durch|an|in)$/u.test(tokens[first - 1]?.lower ?? '')) return false
  const next = tokens[first + 3]
  if (next ? !isVerb(next) : !/^[.!?]/u.test(closes)) return false
  return !hasNeuter(sentence.tokens.slice(0, from + first))
}

/** Pronouns and numerals that look like adjectives (§ 58). */
const NO_ADJECTIVE =
  /^(?:ander|einig|viel|solch|kein|ein|mein|dein|sein|ihr|unser|eur|dies|jen|beid|all|etlich|manch|jed|wenig|erst|zweit|dritt|letzt|nächst)es$/u

/** `Unter den ersten, die kamen, war …` at the beginning of a text. */
function isAmongFirst(stretch: Stretch, at: number, prose: Prose): boolean {
  const { tokens, closes, sentence, isFirst } = stretch
  if (at !== 2 || !isFirst || tokens.length !== 3 || tokens[2]?.text !== 'ersten' || tokens[1]?.text !== 'den')
    return false
  return closes === ',' && sentence.tokens[3]?.lower === 'die' && opensText(stretch, prose)
}

/** `das besondere an der Inszenierung`, `das schöne am Fest`; `das besondere an der Inszenierung beteiligte Team` has its noun. */
function isQuality({ tokens, closes }: Stretch, at: number): boolean {
  if (tokens[at - 1]?.lower !== 'das' || !/^a[nm]$/u.test(tokens[at + 1]?.text ?? '')) return false
  if (
    !/^(?:besonder|schön|spannend|faszinierend|reizvoll|tückisch|einmalig|außergewöhnlich|ungewöhnlich|interessant)e$/u.test(
      tokens[at]?.text ?? ''
    )
  )
    return false
  if (tokens[at + 1]?.text === 'an' && !ARTICLES.has(tokens[at + 2]?.lower ?? '')) return false
  const noun = tokens.findIndex((token, i) => i > at + 1 && isNoun(token))
  if (noun < 0 || noun > at + MOST_WORDS) return false
  const next = tokens[noun + 1]
  if (next === undefined) return /^[.!?,:]/u.test(closes)
  return (
    isVerb(next) ||
    PREPOSITIONS.has(next.lower) ||
    (next.text === next.lower && PARTICLE.test(next.lower) && noun + 2 === tokens.length)
  )
}

const MOST_WORDS = 5
/** Particles of verbs that end a main clause: `hob das Besondere an der Schau hervor`. */
const PARTICLE = /^(?:hervor|heraus|vor|dar|fest|an|auf|aus)$/u

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (isSurelyFinite(token) || FINITE_AUXILIARIES.has(token.text))
}
