import { isAttribute, isCertainNoun } from '../clauses/certain-nouns.ts'
import { isNoun, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { determinerOf } from '../clauses/determiners.ts'
import { ARTICLES, NOMINATIVE_PRONOUNS, PLAIN_SUBORDINATORS, PREPOSITIONS } from '../clauses/function-words.ts'
import { caseBehind, DATIVE } from '../clauses/governing-words.ts'
import { isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { ALL_CELLS, type Cells, cellsOfGender, Gender, NOMINATIVE, SINGULAR } from '../words/cells.ts'
import { uncapitalised } from '../words/lexicon.ts'
import { type Morphology, VerbForm } from '../words/morphology.ts'
import { MEASURE } from './counted-phrases.ts'
import type { NounPhrase } from './phrase-repairs.ts'

/**
 * `konnten neue T-Shirt kaufen`, `mit anderen benachbarten Länder`, `Schöne Tag im Mai`: adjectives and their noun without an article,
 * where nothing before can be the article that is missing. Source: Duden, Die Grammatik (starke Deklination der Adjektive).
 */
export function barePhraseAt(stretch: Stretch, at: number, morphology: Morphology): NounPhrase | undefined {
  const { tokens } = stretch
  const adjectives: Token[] = []
  let link = 0
  for (let i = at; i < tokens.length && adjectives.length < MOST; i++) {
    const token = tokens[i] as Token
    if (isNoun(token) && i > at) break
    // `durch nationalen und internationale Berichte`: joined to the adjective before.
    if (adjectives.length === 1 && i === at + 1 && JOINS.test(token.lower)) {
      link = 1
      continue
    }
    if (!isDeclined(token, i === 0 && stretch.isFirst, morphology)) return undefined
    adjectives.push(token)
  }
  const place = at + adjectives.length + link
  // Joined adjectives tell nothing where only one of them stands before the noun, or where no preposition asks for a case.
  if (link > 0 && (adjectives.length !== 2 || caseDue(stretch, at) === undefined)) return undefined
  const noun = tokens[place]
  const [first] = adjectives
  if (!first || !noun || !isNoun(noun) || BOTH_ENDINGS.test(first.lower)) return undefined
  if (!isCertainNoun(noun, tokens[place + 1], undefined) || AS_NOUN.test(noun.text)) return undefined
  // `Als verantwortliche Redakteur`: what somebody is; without an article only one person has a noun without plural ending.
  if (isOneInOffice(stretch, at, place, morphology))
    return {
      determiner: undefined,
      adjectives,
      noun,
      governed: at === 1 && stretch.isFirst ? SINGULAR & NOMINATIVE : SINGULAR
    }
  // `bietet älteren Menschen zugewandte Hilfe`, `hat kleine Kinder liebende Eltern`: an attribute goes on behind the noun.
  const next = tokens[place + 1]
  if (next && !isNoun(next) && next.forms.weak !== 0) return undefined
  const governed = caseDue(stretch, at)
  if (governed === undefined && (!isAlone(stretch, at, morphology) || ALONE.test(first.lower))) return undefined
  // Behind a preposition one adjective is read with what else may stand there, unless it ends in -em, which goes with one thing alone.
  if (
    governed !== undefined &&
    ((adjectives.length < 2 && !first.lower.endsWith('em')) || hasOpenArticle(tokens.slice(0, at)))
  )
    return undefined
  return { determiner: undefined, adjectives, noun, governed: governed ?? ALL_CELLS }
}

const MOST = 3
const JOINS = /^(?:und|oder|sowie)$/u

function isOneInOffice({ tokens }: Stretch, at: number, place: number, morphology: Morphology): boolean {
  const [noun, next, afterNext] = tokens.slice(place)
  if (!noun || tokens[at - 1]?.lower !== 'als' || !/[^s]e$/u.test(tokens[at]?.lower ?? '')) return false
  // `als junge Trainer betreuende Frau`, but `als junge Redakteur betreute er …`
  const isOfAttribute = next && !isNoun(next) && next.forms.weak !== 0
  if (isOfAttribute && !NOMINATIVE_PRONOUNS.has(afterNext?.lower ?? '')) return false
  const isMasculine = (noun.forms.noun & ~cellsOfGender(Gender.masculine)) === 0
  return isMasculine && noun.text.length > 4 && morphology.formsOf(`${noun.text}in`).noun !== 0
}

/** An adjective with an ending and nothing else; a comparative (`früher`) or `leise` stands without one as well. */
function isDeclined(token: Token, isOpening: boolean, morphology: Morphology): boolean {
  if (PREPOSITIONS.has(token.lower)) return false
  if (!isOpening) return isAttribute(token) && !token.forms.isBare
  if (token.forms.noun !== 0) return false
  const forms = morphology.formsOf(uncapitalised(token.text))
  return forms.strong !== 0 && forms.verb === 0 && !forms.isBare && /^\p{Lu}\p{Ll}+$/u.test(token.text)
}

/** What the preposition before allows; `zu` is one where it cannot mean a degree (`zu große Schritte`). */
function caseDue(stretch: Stretch, at: number): Cells | undefined {
  const [before, first] = [stretch.tokens[at - 1], stretch.tokens[at]]
  return before?.text === 'zu' && /^(?:andere|weitere|einzelne|viele)n?$/u.test(first?.lower ?? '')
    ? DATIVE
    : caseBehind(stretch, at)
}

/** No article stands before that could be the one of the phrase. */
function isAlone({ tokens, isFirst, opens }: Stretch, at: number, morphology: Morphology): boolean {
  if (!isFirst && !(opens === ',' && PLAIN_SUBORDINATORS.has(tokens[0]?.lower ?? ''))) return false
  // `konnten neu aufgelegte Hemden kaufen`: an adverb of the adjective.
  let place = at - 1
  while (place > 0 && isPlainAdverb(tokens[place] as Token)) place--
  const before = tokens[place]
  if (!before) return opens === ''
  if (place === 0 && at > 0 && isPlainAdverb(before)) return true
  if (!isNoun(before))
    return (
      NOMINATIVE_PRONOUNS.has(before.lower) ||
      (mayBeFinite(before) && before.forms.strong === 0 && !ARTICLES.has(before.lower))
    )
  // `das 20 Jahre alte Haus`, `das Energie sparende Haus`: the noun belongs to the adjective, and the article to what follows.
  if (MEASURE.test(before.text) || isTime(tokens, { end: place })) return false
  const words = tokens.slice(0, at)
  const isGoverned = nounGroupsOf(words).at(-1)?.isGoverned === true && !words.some(({ lower }) => lower === 'und')
  const stem = (tokens[at]?.lower ?? '').replace(/e[nmrs]?$/u, '')
  const isParticiple = (morphology.formsOf(stem).verb & PARTICIPLE) !== 0 || stem.endsWith('end')
  return isGoverned && !isParticiple && !hasOpenArticle(words)
}

const PARTICIPLE = VerbForm.pastParticiple | VerbForm.presentParticiple

function isPlainAdverb({ text, lower, forms }: Token): boolean {
  return text === lower && forms.isBare && forms.strong === 0 && !PREPOSITIONS.has(lower)
}

/** `das in Kassel neue`: an article behind which no noun stands that it goes with. */
export function hasOpenArticle(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, i) => {
    if (!ARTICLES.has(lower) && determinerOf(lower) === undefined) return false
    let end = i + 1
    // `einem etwa 1,80 Meter großen Mann`: a measure before the attribute.
    while (end < tokens.length && (isAttribute(tokens[end]) || isOfMeasure(tokens, end))) end++
    const noun = tokens[end]
    return !isNoun(noun) || ((determinerOf(lower)?.cells ?? ALL_CELLS) & (noun?.forms.noun ?? 0)) === 0
  })
}

/** `etwa 1,80 Meter` before `groß`, `alt` and their like. */
function isOfMeasure(tokens: readonly Token[], at: number): boolean {
  const place = tokens.findIndex(
    ({ text }, i) => i >= at && i < at + 3 && /^(?:Meter|Kilometer|Jahre|Zentimeter)$/u.test(text)
  )
  const next = tokens[place + 1]
  return place > 0 && /^\d/u.test(tokens[place - 1]?.text ?? '') && next !== undefined && isAttribute(next)
}

/** They stand for persons or things by themselves: `bieten anderen Halt`, `gibt vielen Mut`. */
const ALONE =
  /^(?:ander|einzeln|viel|wenig|folgend|weiter|verschieden|zahlreich|unzählig|erster|letzter|jen|lang|best|meist|eigen|ganz|halb|erst|letzt|nächst|besonder)e?[nmrs]?$/u
/** Endings of both kinds follow them. Source: Duden, Die Grammatik (Adjektive nach Zahladjektiven und Pronomen). */
const BOTH_ENDINGS =
  /^(?:einig|mehrer|manch|all|solch|sämtlich|beid|etlich|irgendwelch|jeglich|lauter|welch|solcherlei|folgend|obig)e?[nmrs]?$/u
/** `guten Tag`, `schönen Dank`: greetings stand in the accusative. */
const AS_NOUN = /^(?:Tag|Abend|Morgen|Dank|Gruß)$/u
