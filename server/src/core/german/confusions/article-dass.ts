import { isInfinitiveAtEnd } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { needsArticle } from '../clauses/countable-nouns.ts'
import { COPULAS } from '../clauses/function-words.ts'
import { PREPOSITIONAL_PARTICLES } from '../clauses/verb-particles.ts'
import { cells, cellsOfGender, Gender, PLURAL } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'

/**
 * The `dass` of a stretch that is the article `das`: behind it the verb stands in second place (`dass Programm ist kostenlos`), or no
 * finite verb stands at all (`hat dass Haus gekauft`). Source: Duden, Die Grammatik (Verbendstellung des eingeleiteten Nebensatzes).
 */
export function articleDass(stretch: Stretch): Token | undefined {
  const at = stretch.tokens.findIndex((token) => token.lower === 'dass')
  if (at < 0) return undefined
  // `für dass nächste Jahr`: a preposition that makes no conjunction with it.
  if (at > 0 && NEVER_BEFORE_DASS.test(stretch.tokens[at - 1]?.lower ?? '')) return stretch.tokens[at]
  const isArticle =
    isBeforeCountable(stretch.tokens, at) ||
    isBeforeWeakNeuter(stretch, at) ||
    (at === 0 ? hasVerbSecond(stretch) : isWithoutVerb(stretch, at))
  return isArticle ? stretch.tokens[at] : undefined
}

/** A subordinate clause may put a phrase behind its verb (`dass Geld fehlt für den Bau`), but neither participle nor predicate. */
function hasVerbSecond({ tokens, isFirst, closes }: Stretch): boolean {
  let noun = neuterNoun(tokens, 1)
  // `Dass Land Hessen fördert …`: the name behind its kind.
  if (noun > 0 && isFirst && isNoun(tokens[noun + 1]) && tokens[noun + 1]?.forms.verb === 0) noun++
  const verb = tokens[noun + 1]
  const next = tokens[noun + 2]
  const last = tokens.at(-1)
  if (noun < 0 || !verb || !next || !last || !isSurelyFinite(verb) || JOINS.test(next.lower)) return false
  if (isFirst && /^[.!]/u.test(closes)) return !mayBeFinite(last)
  if (isNoun(last) || mayBeFinite(last)) return false
  const isParted = PREPOSITIONAL_PARTICLES.has(last.lower) && next !== last
  return isParted || (last.forms.verb & VerbForm.pastParticiple) !== 0 || (COPULAS.has(verb.lower) && last.forms.isBare)
}

/** `dass System zu prüfen`: a thing that is counted, in the singular, with nothing behind it that makes it a name or one of a pair. */
function isBeforeCountable(tokens: readonly Token[], at: number): boolean {
  const [noun, next] = [tokens[at + 1], tokens[at + 2]]
  if (!noun || !next || noun.before !== '' || next.before !== '' || isNoun(next) || /^\d/u.test(next.text)) return false
  return (
    needsArticle(noun.text) && (noun.forms.noun & ~WITH_DAS) === 0 && noun.forms.noun !== 0 && !JOINS.test(next.lower)
  )
}

/** `dass neue Programm`: an adjective with the ending that it has behind `das` alone, before its neuter noun in the singular. */
function isBeforeWeakNeuter({ tokens }: Stretch, at: number): boolean {
  const [adjective, noun] = [tokens[at + 1], tokens[at + 2]]
  if (!adjective || !noun || adjective.forms.noun !== 0 || !isNoun(noun) || adjective.before !== '') return false
  const { weak, verb, isBare } = adjective.forms
  if ((weak & WITH_DAS) === 0 || verb !== 0 || isBare || !adjective.lower.endsWith('e')) return false
  // `das erste Mal`
  if (STANDS_ALONE.test(adjective.lower) && noun.text !== 'Mal') return false
  if (noun.text === 'Mal') return true
  return noun.forms.noun !== 0 && (noun.forms.noun & ~NEUTER_SINGULAR) === 0
}

/** Stand for persons or things (`dass viele Sport treiben`), or are adverbs. */
const STANDS_ALONE =
  /^(?:alle|viele|einige|manche|beide|andere|wenige|mehrere|welche|diese|jene|jede|keine|eine|[msd]eine|ihre|unsere|eure|einzelne|weitere|erste|zweite|letzte|solche|etliche|zahlreiche|sämtliche|irgendwelche|folgende|gerne|lange|beinahe|heute|gerade|allerlei|jugendliche|erwachsene|deutsche|\p{L}*(?:ende|te|ene))$/u
const NEUTER_SINGULAR = cellsOfGender(Gender.neuter)

/** `dass Thema Verkehr zu stärken`: an infinitive group has no conjunction, so that the word is the article of the noun behind it. */
export function opensInfinitiveGroup({ tokens, sentence, at, closes }: Stretch): boolean {
  const last = tokens.length - 1
  if (neuterNoun(tokens, 1) < 0) return false
  const isGroup = isInfinitiveAtEnd(tokens)
  // `überprüfen zu lassen`: an infinitive that another one takes.
  const end = LAST_OF_TWO.test(tokens[last]?.lower ?? '') && tokens[last - 1]?.lower === 'zu' ? last - 2 : last - 1
  if (!isGroup || tokens.slice(1, end).some((token) => mayBeFinite(token))) return false
  return !closes.startsWith(',') || !mayBeFinite(sentence.tokens[at + tokens.length])
}

const NEVER_BEFORE_DASS = /^(?:für|durch|gegen|über|unter|in|an|hinter|neben|zwischen)$/u
const LAST_OF_TWO = /^(?:lassen|können|müssen|dürfen|wollen|helfen)$/u
const JOINS = /^(?:und|oder|als|wie|sowie)$/u

function isWithoutVerb({ tokens, closes }: Stretch, at: number): boolean {
  const before = tokens[at - 1] as Token
  const next = tokens[at + 1]
  if (!next || TWO_PARTS.test(before.lower) || !/^[.!?]/u.test(closes)) return false
  if (tokens.slice(at + 1).some((token) => mayBeFinite(token))) return false
  return tokens.slice(0, at).some((token) => isSurelyFinite(token))
}

/** `ohne dass`, `so dass`, `und dass`: they open a clause together. */
const TWO_PARTS =
  /^(?:so|ohne|auf|als|statt|anstatt|außer|umso|kaum|nur|bis|nicht|vorausgesetzt|angenommen|und|oder|sowie)$/u

/** The place of the noun that `das` can go with, behind no more than two adjectives; -1 where there is none. */
function neuterNoun(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex((token, i) => i >= from && isNoun(token))
  const { noun = 0 } = tokens[at]?.forms ?? {}
  if (at < 0 || at > from + 2 || (noun & WITH_DAS) === 0 || (noun & PLURAL) !== 0) return -1
  return tokens.slice(from, at).every((token) => (token.forms.weak & WITH_DAS) !== 0) ? at : -1
}

const WITH_DAS = cells('Nn An')
