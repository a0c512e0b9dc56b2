import { isNoun, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS } from '../clauses/function-words.ts'
import { MONTH, type NounGroup } from '../clauses/noun-groups.ts'
import { ALL_CELLS, NOMINATIVE } from '../words/cells.ts'
import { countsSeveral } from '../words/number-words.ts'
import { groupsOf, hasSingularArticle, mayBeSeveral } from './group-number.ts'

/**
 * Whether nothing among the words can be the subject of a verb in the plural: no group that may be several, no pronoun for several, no
 * number, nothing that `und` or its like joins. Of names and of words that nobody knows an article must show it. `isOpening` says that
 * the words stand before the verb of a main clause, where they are one part of the sentence.
 */
export function holdsNothingSeveral(tokens: readonly Token[], isOpening: boolean): boolean {
  const groups = groupsOf(tokens)
  if (groups.some((group) => mayBeSeveral(tokens, group, isOpening))) return false
  return tokens.every((token, i) => {
    // `Was sind das für Leute?`
    if (token.lower === 'das' && tokens[i + 1]?.lower === 'für') return false
    if (joinsSubjects(tokens, i, groups)) return false
    const group = groups.find(({ start, end }) => start <= i && i <= end)
    if (/^\d[\d.,]*$/u.test(token.text) || countsSeveral(token.lower)) return isNumberOfOne(tokens, i, group)
    if (group || PREPOSITIONS.has(tokens[i - 1]?.lower ?? '')) return true
    return !SEVERAL.test(token.lower) && !mayStandForSeveral(token, tokens[i + 1])
  })
}

/** Whether the words, which may hold objects in the plural, join something to a subject. */
export function joinsNothing(tokens: readonly Token[]): boolean {
  const groups = groupsOf(tokens)
  return !tokens.some((_, i) => joinsSubjects(tokens, i, groups))
}

function joinsSubjects(tokens: readonly Token[], at: number, groups: readonly NounGroup[]): boolean {
  const lower = tokens[at]?.lower ?? ''
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  if (lower === 'weder') return !PREPOSITIONS.has(next)
  if (JOINS.test(lower)) return true
  if (/^(?:und|oder)$/u.test(lower)) return !joinsNoSubjects(tokens, at, groups)
  // `um mehr als zehn Prozent`
  if (lower === 'als')
    return (
      next === 'auch' ||
      (/^(?:mehr|weniger|nichts|keine?|anders|auch)$/u.test(before) && !PREPOSITIONS.has(tokens[at - 2]?.lower ?? ''))
    )
  return lower === 'mit' && /^(?:zusammen|gemeinsam)$/u.test(before)
}

/** Links that join subjects, and words before which the number of the subject is in doubt. */
const JOINS =
  /^(?:sowie|samt|nebst|mitsamt|plus|sowohl|sondern|entweder|bzw\.?|beziehungsweise|&|wie|je|jeweils|respektive|inklusive|einschließlich|familie|eheleute|euer|eure)$/u

const SEVERAL =
  /^(?:ich|du|wir|sie|ihr|die|diese|jene|alle|viele|wenige|einige|mehrere|beide|beides|manche|keine|andere|solche|welche|meine|deine|unsere|seine|ihre|hunderte|tausende|dutzende|viel|mehr|weniger|wenig|genug|etliche|zahlreiche|all|lauter|paar|derlei|allerlei|mancherlei|zweierlei|dreierlei)$/u

/** `Ältere können`, `weitere folgen`: an adjective for several that stands alone. */
function mayStandForSeveral({ lower, forms }: Token, next: Token | undefined): boolean {
  return forms.strong !== 0 && /e$/u.test(lower) && !isNoun(next)
}

/** `Release 6`, `das Jahr 2024`, `am 9. Mai`, `um 17 Uhr`, `wurde 2019 gebaut`: no count. */
function isNumberOfOne(tokens: readonly Token[], at: number, group: NounGroup | undefined): boolean {
  if (group && (group.isGoverned || group.isGenitive || hasSingularArticle(tokens, group))) return true
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (PREPOSITIONS.has(before?.lower ?? '') && !group) return true
  const isYear = /^(?:1[89]|20)\d\d$/u.test(tokens[at]?.text ?? '') && !isNoun(next)
  return isYear || isNoun(before) || MONTH.test(next?.text ?? '') || next?.text === 'Uhr'
}

/** Whether `und` at the place joins words that are no subjects: verbs, adverbs, what a preposition governs, genitives, datives. */
function joinsNoSubjects(tokens: readonly Token[], at: number, groups: readonly NounGroup[]): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (!before) return false
  if (!next) return true
  const left = groups.find(({ end }) => end === at - 1)
  const right = groups.find(({ start, end }) => start <= at + 1 && at + 1 <= end)
  if (!right) {
    // `schwer verletzt und betreut`, `hin und her`: no noun follows that could belong to it.
    // `auf den Verkehr und damit auf Straßen`
    const governs = tokens[at + 1 + (/^(?:damit|somit|auch|zugleich)$/u.test(next.lower) ? 1 : 0)]
    if (left && (left.isGoverned || left.isGenitive) && PREPOSITIONS.has(governs?.lower ?? '')) return true
    const opensGroup = next.forms.strong !== 0 || ARTICLES.has(next.lower) || isNoun(next) || /\d/u.test(next.text)
    if (opensGroup || isNoun(before)) return false
    return !PREPOSITIONS.has(next.lower) || !left
  }
  // `der erste und zweite Platz`, `in neuen und alten Räumen`: one group with two attributes.
  if (right.start < at) return right.isGoverned || right.isGenitive
  if (right.start > at + 1) return false
  const isOther = !mayBeNominative(right)
  if (!left) return isOther && !isNoun(before)
  if (left.isGoverned || left.isGenitive) return isOther || isBareRow(tokens, left, right)
  return isOther && !mayBeNominative(left)
}

function mayBeNominative({ cells: own }: NounGroup): boolean {
  return own === ALL_CELLS || (own & NOMINATIVE) !== 0
}

/** `mit Städten und Museen`: bare nouns side by side behind one preposition; `der Landes- und Bundesregierung`. */
function isBareRow(tokens: readonly Token[], left: NounGroup, right: NounGroup): boolean {
  if (right.start === right.end && tokens[left.end]?.text.endsWith('-')) return true
  const isBare = ({ start }: NounGroup) => !ARTICLES.has(tokens[start]?.lower ?? '')
  return left.isGoverned && isBare(left) && isBare(right) && PREPOSITIONS.has(tokens[left.start - 1]?.lower ?? '')
}
