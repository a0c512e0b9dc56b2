import { isGivenName } from '../names/given-names.ts'
import { Case, type Cells, cell, cellsOfCase, Gender, NOMINATIVE, PLURAL, SINGULAR } from '../words/cells.ts'
import { countsSeveral } from '../words/number-words.ts'
import { isNoun, type Token } from './clauses.ts'
import { ARTICLES, PREPOSITIONS } from './function-words.ts'
import { isTime, MONTH, type NounGroup, nounGroupsOf } from './noun-groups.ts'

export type GrammaticalNumber = 'singular' | 'plural'

export function opposite(number: GrammaticalNumber): GrammaticalNumber {
  return number === 'singular' ? 'plural' : 'singular'
}

/** The nominative cells of a number. */
export function nominativeIn(number: GrammaticalNumber): Cells {
  return NOMINATIVE & (number === 'singular' ? SINGULAR : PLURAL)
}

/** The groups that no preposition governs and that are no genitive and no statement of time. */
export function freeGroups(tokens: readonly Token[]): NounGroup[] {
  return nounGroupsOf(tokens).filter((group) => !group.isGoverned && !group.isGenitive && !isTime(tokens, group))
}

/**
 * Whether any of the words can be the subject of a verb in the number: a noun group that can be its nominative, several that are
 * joined (in the plural), a pronoun, a number without its noun. Source: Duden, Die Grammatik (Kongruenz von Subjekt und Finitum).
 */
export function mayHoldSubject(words: readonly Token[], number: GrammaticalNumber): boolean {
  const tokens = withoutSetPhrases(withoutSuperlatives(words))
  const groups = nounGroupsOf(tokens)
  // `der Rohstoff der Zukunft Daten sind`: two nouns side by side may be two groups.
  if (groups.some((group) => holdsTwoNouns(tokens, group))) return true
  if (number === 'singular' && groups.some((group) => mayHidePerson(tokens, group))) return true
  const isFreeOf = (group: NounGroup) => !group.isGoverned && !group.isGenitive && !isWhen(tokens, group, number)
  if (groups.some((group) => isFreeOf(group) && isPossible(tokens, group, number))) return true
  // `sehen bis zu 20.000 Menschen`: the preposition belongs to the number.
  if (
    number === 'plural' &&
    tokens.some(
      ({ lower }, i) =>
        lower === 'bis' && UP_TO.test(tokens[i + 1]?.lower ?? '') && countsSeveral(tokens[i + 2]?.lower ?? '')
    )
  )
    return true
  const pronouns = number === 'singular' ? SINGULAR_PRONOUN : PLURAL_PRONOUN
  return tokens.some((token, i) => {
    const isCount = number === 'plural' && /^\d/u.test(token.text) && !isPartOfDate(tokens, i)
    if (!pronouns.test(token.lower) && !isCount) return false
    // `begleitet mehr als 50 Familien`: a number.
    if (number === 'singular' && /^(?:mehr|weniger)$/u.test(token.lower) && tokens[i + 1]?.lower === 'als') return false
    // `in der Stadt`, `die Kurse`: an article of a group.
    return !groups.some(({ start, end }) => start <= i && i < end) && !PREPOSITIONS.has(tokens[i - 1]?.lower ?? '')
  })
}

/** `liegt Ende August vor`, `begleitet jedes Jahr`: when something happens, and what no article shows to be the subject. */
function isWhen(tokens: readonly Token[], group: NounGroup, number: GrammaticalNumber): boolean {
  const { lower = '' } = tokens[group.start] ?? {}
  return (
    number === 'singular' && isTime(tokens, group) && !/^(?:der|die|das|k?eine?|(?:uns|ih)re?|seine?)$/u.test(lower)
  )
}

const UP_TO = /^(?:zu|an)$/u

/** `am 9. Mai 2026`, `im Jahr 2026`, `Sommer 2026`: no count. */
function isPartOfDate(tokens: readonly Token[], at: number): boolean {
  return (
    (isNoun(tokens[at - 1]) && isTime(tokens, { end: at - 1 })) ||
    (isNoun(tokens[at + 1]) && MONTH.test(tokens[at + 1]?.text ?? ''))
  )
}

/** `freute am meisten das Eis`: no attribute of what follows. */
function withoutSuperlatives(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ lower }, i) => lower === 'am' && ARTICLES.has(tokens[i + 2]?.lower ?? ''))
  return at < 0 || !/sten$/u.test(tokens[at + 1]?.lower ?? '')
    ? tokens
    : [...tokens.slice(0, at), ...tokens.slice(at + 2)]
}

/** `ehrte wie immer der Landrat`: compared with a time, and not with what follows. */
function withoutSetPhrases(tokens: readonly Token[]): readonly Token[] {
  // `begeisterte vor allem das Finale`: it governs nothing.
  const aboveAll = tokens.findIndex(({ lower }, i) => lower === 'vor' && tokens[i + 1]?.lower === 'allem')
  if (aboveAll >= 0) return withoutSetPhrases([...tokens.slice(0, aboveAll), ...tokens.slice(aboveAll + 2)])
  const at = tokens.findIndex(
    ({ lower }, i) =>
      lower === 'wie' && /^(?:immer|gewohnt|üblich|bisher|zuvor|früher|stets)$/u.test(tokens[i + 1]?.lower ?? '')
  )
  return at < 0 ? tokens : [...tokens.slice(0, at), ...tokens.slice(at + 2)]
}

/** `mit dem Handy Polizei`: two nouns side by side may be two groups. */
export function holdsTwoNouns(tokens: readonly Token[], { start, end }: NounGroup): boolean {
  const nouns = tokens.slice(start, end + 1).filter((token) => isNoun(token) && token.forms.noun !== 0)
  // `Ende Juli`
  if (isTime(tokens, { end }) && isTime(tokens, { end: end - 1 })) return false
  return nouns.length > 1 && !nouns.some(({ text }) => AMOUNT.test(text))
}

/**
 * `empfing am Eingang der Leiter`, `übergab in der Halle Landrätin Petra Beispiel`, `leitet von Anfang an Max Beispiel`: what looks like
 * a genitive or like the name of what stands before may be a person of its own.
 */
function mayHidePerson(tokens: readonly Token[], { start, end, cells, isGenitive, isGoverned }: NounGroup): boolean {
  if (isGenitive) return tokens[start]?.lower === 'der' && (cells & MASCULINE) !== 0
  const words = tokens.slice(start, end + 1)
  if (isGoverned && words.slice(0, -1).some(({ text }) => isGivenName(text))) return true
  const names = words.filter((token) => isNoun(token) && token.forms.noun === 0)
  return isGoverned && (names.length > 1 || names.some(({ text }) => /\p{Ll}{3,}in$/u.test(text)))
}

const MASCULINE = cell(Case.nominative, Gender.masculine)

/** What is counted in amounts, with a number before it. */
export const AMOUNT = /^(?:Euro|Cent|Franken|Dollar|Prozent|Million(?:en)?|Milliarden?|Meter|Kilometer|Tonnen|Liter)$/u

function isPossible(tokens: readonly Token[], group: NounGroup, number: GrammaticalNumber): boolean {
  if (number === 'plural' && group.isJoined) return true
  const isCounted = tokens.slice(group.start, group.end).some(({ lower }) => countsSeveral(lower))
  // `verbindet seit 1920 Freundschaft`: a year counts nothing.
  const isYear =
    ((tokens[group.end]?.forms.noun ?? 0) & PLURAL) === 0 &&
    tokens.slice(group.start, group.end).some(({ text }) => /^(?:1[89]|20)\d\d$/u.test(text))
  if (isCounted && !isYear) return number === 'plural'
  // `begeisterte der Zauberer`: of a noun whose singular the lexicon lacks `der` seems to be a genitive, which stands behind a noun.
  const isLacking = number === 'singular' && tokens[group.start]?.lower === 'der' && (group.cells & ~GENITIVE) === 0
  return isLacking || (group.cells & nominativeIn(number)) !== 0
}

const GENITIVE = cellsOfCase(Case.genitive)

/** With `ihr` a form like `findet` is its second person. */
const SINGULAR_PRONOUN =
  /^(?:ich|ihr|er|sie|es|man|wer|was|dies|das|der|die|diese[rs]?|jene[rs]?|jede[rs]?|alles|vieles|manches|beides|einiges|weniges|jemand|niemand|nichts|etwas|keine[rs]?|eine[rs]?|viel|mehr|weniger|wenig|genug|manch|solch|welche[rs]?)$/u
const PLURAL_PRONOUN =
  /^(?:wir|sie|die|diese|jene|alle|viele|wenige|einige|mehrere|beide|manche|keine|andere|solche|welche|meine|deine|unsere|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hunderte|tausende|dutzende|mehr|weniger|genug|was|wer|etliche|zahlreiche)$/u
