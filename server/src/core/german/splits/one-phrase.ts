import type { Prose } from '../../markdown/prose.ts'
import { oncePer } from '../../text/once.ts'
import { FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, stretchesOf, type Token } from '../clauses/clauses.ts'
import { DETERMINERS } from '../clauses/determiners.ts'
import { ARTICLES, NO_VERBS, PREPOSITIONS, PRONOUNS, QUESTION_WORDS, SUBORDINATORS } from '../clauses/function-words.ts'
import { NOMINATIVE, PLURAL } from '../words/cells.ts'
import type { Morphology } from '../words/morphology.ts'
import { ENGLISH_NOUNS } from './english-parts.ts'

/**
 * Whether the words `[from, to]` of a stretch stand where no second phrase can begin among them: in a heading, an item or a bracket
 * without any verb (`## OSM Stammtisch`), or in the phrase before the finite verb of a main clause (`GPS Geräte helfen`, `Die
 * Kosten der OSM Karten steigen`).
 * Source: Duden, Die Grammatik (Vorfeld: one phrase stands before the finite verb).
 */
export function isOnePhrase(stretch: Stretch, from: number, to: number, morphology: Morphology): boolean {
  return isWithoutVerb(stretch, to, morphology) || isInPrefield(stretch, from, to)
}

/** The same for what stands between two places of a text. */
export function isOnePhraseIn(prose: Prose, start: number, end: number, morphology: Morphology): boolean {
  const stretch = stretchesOf(prose, morphology).find(({ tokens }) => (tokens.at(-1)?.end ?? 0) >= end)
  const from = stretch?.tokens.findIndex((token) => token.start === start) ?? -1
  const to = stretch?.tokens.findIndex((token) => token.end === end) ?? -1
  return stretch !== undefined && from >= 0 && to > from && isOnePhrase(stretch, from, to, morphology)
}

export function isWithoutVerb(stretch: Stretch, to: number, morphology: Morphology): boolean {
  const { tokens, opens, closes, sentence } = stretch
  const next = tokens[to + 1]
  // `Für EU Bürger betreffende Fragen`
  if (next && !isNoun(next) && (next.forms.strong | next.forms.weak) !== 0) return false
  const isBracket = opens.includes('(') && closes.includes(')')
  const words = isBracket ? tokens : sentence.tokens
  return !words.some((token, i) => isVerbal(token) || (i === 0 && opensWithVerb(token, morphology)))
}

function isVerbal({ text, lower, forms }: Token): boolean {
  if (text !== lower || NO_VERBS.has(lower) || PREPOSITIONS.has(lower) || ARTICLES.has(lower)) return false
  return FINITE_AUXILIARIES.has(lower) || (forms.verb !== 0 && (forms.strong === 0 || /(?:t|en)$/u.test(lower)))
}

/** `Hilft EU Kindern?`, `Helfen Sie …`: a verb with the capital of its sentence. */
function opensWithVerb({ text, lower, forms }: Token, morphology: Morphology): boolean {
  if (text === lower || forms.noun !== 0 || PREPOSITIONS.has(lower) || ARTICLES.has(lower)) return false
  return morphology.formsOf(lower).verb !== 0 && morphology.formsOf(lower).strong === 0
}

/**
 * Whether all words up to the finite verb of a main clause are one phrase, with the words `[from, to]` in it: no verb, no clause and
 * no attribute with an object of its own stands before that verb.
 */
export function isInPrefield(stretch: Stretch, from: number, to: number): boolean {
  const { tokens, isFirst, sentence } = stretch
  const next = tokens[to + 1]
  if (!isFirst || next?.before !== '' || sentence.tokens.length < SHORTEST_CLAUSE) return false
  if (from > 0 && !opensPrefield(tokens[0])) return false
  // `Je mehr die EU Mittel kürzt`, `So wie die SPD Themen setzt`
  if (tokens.slice(0, from).some(({ lower }) => OPENS_CLAUSE.test(lower))) return false
  const verb = prefieldOf(tokens)
  const head = tokens[to] as Token
  // `Alle in der EU Lebenden`: what belongs to the participle.
  if (verb <= to || (head.forms.weak !== 0 && !isOfficial(tokens[0], head))) return false
  if (verb > to + 1 && !goesOn(next)) return false
  if (hasOpenAttribute(tokens.slice(0, verb))) return false
  // `Die EU Gäste informieren`: an infinitive where no plural stands before it.
  const found = tokens[verb] as Token
  const mayBeInfinitive = !isSurelyFinite(found) && !FINITE_AUXILIARIES.has(found.lower) && found.forms.strong === 0
  // `In der EU Staaten besucht`: a participle where nothing before it need be its subject.
  if (mayBeInfinitive && /t$/u.test(found.lower)) return !PREPOSITIONS.has(tokens[0]?.lower ?? '')
  if (mayBeInfinitive && (verb === to + 1 || verb + 1 === tokens.length))
    return (head.forms.noun & NOMINATIVE & PLURAL) !== 0 || ENGLISH_NOUNS.has(head.text)
  return true
}

/** `Der GEW Vorsitzende`: what an office is called, where no preposition gives it a place. */
function isOfficial(first: Token | undefined, { text }: Token): boolean {
  return (
    /^(?:[Dd](?:er|ie|es|em|en)|[Ee]ine?)$/u.test(first?.text ?? '') &&
    /(?:[Vv]orsitzende|[Aa]bgeordnete|[Bb]eauftragte|[Dd]elegierte)[nrs]?$/u.test(text)
  )
}

const OPENS_CLAUSE = /^(?:je|wie|als|ob|dass|weil|wenn|da|wo|desto)$/u

/** Neither a subordinate clause nor a question, nor a verb in front. */
function opensPrefield(first: Token | undefined): boolean {
  if (!first) return false
  const { lower, forms } = first
  if (ARTICLES.has(lower) || PREPOSITIONS.has(lower)) return !/^(?:während|statt|anstatt|ohne|seit|bis)$/u.test(lower)
  if (SUBORDINATORS.has(lower) || QUESTION_WORDS.has(lower)) return false
  return forms.noun !== 0 || forms.verb === 0
}

/** Where the finite verb stands before which there is no other verb; -1 if that cannot be told. */
export const prefieldOf = oncePer((tokens: readonly Token[]): number => {
  for (const [i, token] of tokens.entries()) {
    const { lower, text, forms } = token
    if (i === 0 || text !== lower || ARTICLES.has(lower) || PREPOSITIONS.has(lower)) {
      // `um zu`, `Für die Stadt zu werben`
      if (lower === 'zu' && !isNoun(tokens[i + 1])) return -1
      continue
    }
    if (PRONOUNS.has(lower)) return -1
    if (FINITE_AUXILIARIES.has(lower) || isSurelyFinite(token)) return i
    if (NO_VERBS.has(lower) || forms.verb === 0) continue
    if (!mayBeFinite(token)) return -1
    return (forms.strong === 0 ? isMainVerb(tokens, i) : isPast(tokens, i)) ? i : -1
  }
  return -1
})

/** `gelten für …`: a form that may be an infinitive, with no other verb behind it that it could depend on. */
function isMainVerb(tokens: readonly Token[], at: number): boolean {
  return !tokens.slice(at + 1).some((token) => FINITE_AUXILIARIES.has(token.lower) || isSurelyFinite(token))
}

/** `kritisierte die Pläne`: a form that may be an attribute, behind which a phrase of its own begins. */
function isPast(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? ''
  return (
    /te$/u.test(tokens[at]?.lower ?? '') &&
    (ARTICLES.has(next) || /^(?:sich|am|im|beim|zum|zur|vor|seit|gestern|heute|nicht)$/u.test(next))
  )
}

/** What may stand between the noun of a phrase and the verb: an attribute behind it or a partner, and no participle of its own. */
function goesOn({ lower, forms, text }: Token): boolean {
  if (PREPOSITIONS.has(lower) || ARTICLES.has(lower) || /^(?:und|oder|sowie)$/u.test(lower)) return true
  return text === lower && /er$/u.test(lower) && forms.strong !== 0 && forms.verb === 0
}

/** `Die von der EU Gästen gezeigten Bilder`, `Gästen in Not gezeigte Bilder`: an attribute with words of its own before it. */
function hasOpenAttribute(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    const next = tokens[i + 1]
    if (!next || next.text !== next.lower) return false
    if (DETERMINERS.has(token.lower)) return PREPOSITIONS.has(next.lower) || DETERMINERS.has(next.lower)
    return isNoun(token) && i > 0 && next.forms.weak !== 0 && !goesOn(next)
  })
}

const SHORTEST_CLAUSE = 4
