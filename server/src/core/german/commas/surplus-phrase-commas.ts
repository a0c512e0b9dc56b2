import { isDeclined } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS, SUBORDINATORS } from '../clauses/function-words.ts'
import { nounGroupsOf } from '../clauses/noun-groups.ts'
import { chainEnd } from '../clauses/phrase-chains.ts'
import { cellsOfGender, Gender, NOMINATIVE, PLURAL, SINGULAR } from '../words/cells.ts'
import { countsSeveral } from '../words/number-words.ts'
import { ADDING } from './additions.ts'
import { isRelativeAt } from './relative-readings.ts'

/**
 * `über Ziele, Plan und Stand der Arbeit, sowie über den Preis`, `in Kassel, in Fulda, sowie in Gießen`: `sowie` closes a series. What
 * stands between could be an addition that ends there (`mit Anna Muster, Leiterin, sowie mit …`): only the preposition shows it is none.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Komma bei gereihten Wortgruppen).
 */
export function partsSeries({ tokens, opens, sentence, at }: Stretch, next: Stretch): boolean {
  const [link, second] = next.tokens
  if (link?.lower !== 'sowie' || opens !== ',' || !second || tokens.some((token) => mayBeFinite(token))) return false
  if (
    next.tokens.some((token) => mayBeFinite(token)) ||
    tokens.some((_, i) => endOfZuInfinitive(tokens, i) !== undefined)
  )
    return false
  const [first] = tokens
  if (!first || isRelativeAt(tokens, 0)) return false
  const before = sentence.tokens.slice(0, at)
  const opener = before.findLast(({ lower }) => PREPOSITIONS.has(lower))
  if (!opener) return false
  if (PREPOSITIONS.has(first.lower))
    return first.lower === opener.lower && before.at(-2)?.lower === opener.lower && isNoun(before.at(-1))
  // Of a thing nobody says in an addition what it is.
  return (
    second.lower === opener.lower &&
    isThing(first) &&
    tokens.some(({ lower }) => lower === 'und') &&
    before
      .slice(before.indexOf(opener) + 1)
      .filter(isNoun)
      .every(isThing)
  )
}

/**
 * `entstehen Wohnungen, Büros, und eine Kita`, `an Vereine, Schulen, sowie einzelne Gruppen`: two plurals without article, and the last
 * of the series. Of several things nobody says in an addition what they are with a bare plural.
 */
export function partsPlurals(stretch: Stretch, next: Stretch): boolean {
  const series = seriesAt(stretch, next, /^(?:und|sowie|oder)$/u)
  if (!series) return false
  const { farther, before, last, second } = series
  const isSeveral = (token: Token) => isPluralThing(token) || AGES.test(token.text)
  if (!isSeveral(last) || !isSeveral(before) || !/^[.!]$/u.test(next.closes)) return false
  if (farther && (ARTICLES.has(farther.lower) || countsSeveral(farther.lower))) return false
  if (SUBORDINATORS.has(second.lower) && !ARTICLES.has(second.lower)) return false
  if (ADDING.test(second.lower)) return false
  // `und die Feuerwehr verteilte Suppe`: a past tense may look like an adjective.
  return !next.tokens.some((token) => !isNoun(token) && mayBeFinite(token))
}

/**
 * `Es gibt Kuchen, Kaffee, und kalte Getränke.`, `Busse, Bahnen, und alles, was fährt`: single nouns without article, and the last of the
 * series. Of a thing nobody says in an addition what it is with a noun alone.
 */
export function partsThings(stretch: Stretch, next: Stretch): boolean {
  const series = seriesAt(stretch, next, /^(?:und|sowie)$/u)
  if (!series) return false
  const { farther, before, last, second } = series
  const rest = next.tokens.slice(1)
  if (![last, before].every((token) => isThing(token) || isPluralThing(token))) return false
  if (farther && before.before === '' && (isDeclined(farther) || countsSeveral(farther.lower))) return false
  const behind = stretch.sentence.tokens[next.at + next.tokens.length]
  if (next.closes === ',')
    return (
      rest.length === 1 &&
      /^(?:alles?|vieles|anderes)$/u.test(second.lower) &&
      /^(?:was|die)$/u.test(behind?.lower ?? '')
    )
  if (
    !/^[.!]$/u.test(next.closes) ||
    rest.some((token) => !isNoun(token) && mayBeFinite(token) && token.forms.strong === 0)
  )
    return false
  if (/^(?:vieles|anderes) (?:mehr|anderes)$|^mehr$/u.test(rest.map(({ lower }) => lower).join(' '))) return true
  // `…, und für die Kinder Saft`: a sentence that shares its verb with the one before.
  if (rest.some((token, i) => isNoun(token) && isNoun(rest[i + 1]))) return false
  return !PREPOSITIONS.has(second.lower) && chainEnd(rest, 0) === rest.length
}

/** `…, Kaffee, und kalte Getränke`: the single word between the commas, those before it, and the one behind `und`. */
function seriesAt({ tokens, opens, sentence, at }: Stretch, next: Stretch, links: RegExp) {
  const [link, second] = next.tokens
  const [farther, before] = [sentence.tokens[at - 2], sentence.tokens[at - 1]]
  const [last] = tokens
  if (tokens.length !== 1 || opens !== ',' || !last || !before || !second) return undefined
  return links.test(link?.lower ?? '') ? { farther, before, last, second } : undefined
}

/** Whom nobody names in an addition to others of them: `Kinder, Jugendliche, und Erwachsene`. */
const AGES = /^(?:Kinder|Jugendliche|Erwachsene|Familien|Eltern|Senioren|Frauen|Männer|Studierende|Auszubildende)$/u

const NEUTER = cellsOfGender(Gender.neuter)

/** A noun in the plural that names no women; an infinitive as a noun may look the same (`Schulen`). */
export function isPluralThing({ text, forms }: Token): boolean {
  const { noun } = forms
  return (
    text !== text.toLowerCase() &&
    (noun & PLURAL) !== 0 &&
    (noun & NOMINATIVE & SINGULAR & ~NEUTER) === 0 &&
    !/innen$/u.test(text)
  )
}

function isThing(token: Token): boolean {
  const { forms, text } = token
  return (
    isNoun(token) && forms.noun !== 0 && forms.weak === 0 && !/(?:in|er|ent|ist|or|mann|frau|rat|rätin|e)$/u.test(text)
  )
}

/** `mehrere, mögliche Wege`: a number and the adjective are no series. */
export function partsNumber({ tokens }: Stretch, next: Stretch): boolean {
  const [adjective, noun, third] = next.tokens
  if (!/^mehrere[nr]?$/u.test(tokens.at(-1)?.lower ?? '') || tokens.length < 2) return false
  if (!adjective || !noun || isNoun(adjective) || !isNoun(noun) || adjective.forms.strong === 0) return false
  if (ARTICLES.has(adjective.lower) || /^(?:ander|weiter|viel|wenig)/u.test(adjective.lower)) return false
  return !next.tokens.some((token) => mayBeFinite(token)) && !/^(?:und|oder|sowie|wie)$/u.test(third?.lower ?? '')
}

/** `Gute Fahrt wünscht, das Team`: the verb is parted from its subject. */
export function partsGreeting({ tokens, isFirst }: Stretch, next: Stretch): boolean {
  if (!isFirst || tokens.length < 2 || !/^(?:wünsch(?:t|en)|grüß(?:t|en))$/u.test(tokens.at(-1)?.lower ?? ''))
    return false
  // `Was er wünscht, das Buch`
  if (!isNoun(tokens.at(-2)) || /^(?:wer|was|wie|wenn|so|wie|der|die|das)$/u.test(tokens[0]?.lower ?? '')) return false
  const [article] = next.tokens
  if (!/^(?:der|die|das|ihre?|dein|eure?|unser)$/u.test(article?.lower ?? '') || !/^[.!]?$/u.test(next.closes))
    return false
  const [group, ...others] = nounGroupsOf(next.tokens)
  return (
    group?.start === 0 &&
    others.every(({ isGenitive, isGoverned }) => isGenitive || isGoverned) &&
    isNoun(next.tokens.at(-1)) &&
    !next.tokens.some((token) => mayBeFinite(token))
  )
}

/** `machen sich Sorgen, um die Mieten`: `um` completes the noun, and no infinitive with zu follows. */
export function partsConcern({ tokens, sentence, at }: Stretch, next: Stretch): boolean {
  const [um, second] = next.tokens
  if (um?.lower !== 'um' || !second || !CONCERN.test(tokens.at(-1)?.text ?? '')) return false
  const rest = sentence.tokens.slice(at + tokens.length)
  return (
    tokens.some((token) => mayBeFinite(token)) &&
    ARTICLES.has(second.lower) &&
    !next.tokens.some((token) => isSurelyFinite(token)) &&
    // `ein Wettbewerb, um den sich Kommunen reißen`
    !mayBeFinite(next.tokens.at(-1)) &&
    !rest.some((_, i) => endOfZuInfinitive(rest, i) !== undefined) &&
    // `Es gab Streit, um die Miete, um den Platz, um alles`: an addition that says it all over again.
    next.closes !== '–'
  )
}

const CONCERN = /^(?:Sorgen?|Bitte|Streit|Kampf|Bemühungen|Debatten?|Diskussion(?:en)?|Ringen|Wettbewerb|Gedanken)$/u
