import { HAVE } from '../clauses/auxiliaries.ts'
import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, COPULAS, NOMINATIVE_PRONOUNS, PREPOSITIONS, PRONOUNS } from '../clauses/function-words.ts'
import { isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { NOMINATIVE } from '../words/cells.ts'
import type { Knowledge } from '../words/knowledge.ts'
import { uncapitalised } from '../words/lexicon.ts'
import { valueOfNumberWord } from '../words/number-words.ts'

/**
 * `rund um die Uhr Video überwacht`, `KI gestützt`, `Alters gerecht`: a bare noun before an adjective or participle that needs a first
 * part. The word as it is usual, or undefined. Source: Amtliches Regelwerk 2024, § 36 (Zusammensetzungen mit Adjektiv oder Partizip
 * als zweitem Bestandteil), § 40 (Bindestrich nach Initialwörtern).
 */
export function splitAttributeAt(stretch: Stretch, at: number, { dictionary }: Knowledge): string | undefined {
  const { tokens } = stretch
  const first = tokens[at]
  const second = tokens[at + 1]
  const lower = lowerAttribute(first, second, dictionary)
  if (lower) return lower
  const duration = durationAt(tokens, at)
  if (duration) return duration
  if (!first || !second || !isNoun(first) || second.text !== second.lower || second.before !== '') return undefined
  // `zu Ehren amtlicher Helfer`
  const isGoverned = PREPOSITIONS.has(tokens[at - 1]?.lower ?? '')
  if (FIXED.test(`${first.text} ${second.lower}`))
    return isGoverned ? undefined : uncapitalised(first.text) + second.text
  const isKind = KINDS.test(`${first.text} ${second.lower}`)
  const isAttribute = isKind || PREDICATE.test(second.lower) || MEANS.test(`${first.text} ${second.lower}`)
  const isDeclined =
    (DECLINED.test(second.lower) || (isKind && /e[nmrs]?$/u.test(second.lower))) && isNoun(tokens[at + 2])
  if (!isDeclined && !(isAttribute && isPredicate(stretch, at))) return undefined
  if (isDeclined && !isAlone(tokens, at)) return undefined
  // Of a name or a foreign word the hyphen shows what it is.
  if (ABBREVIATION.test(first.text) || first.forms.noun === 0) return `${first.text}-${second.text}`
  const joined = uncapitalised(first.text) + second.text
  return dictionary.has(joined) ? joined : undefined
}

/** `waren Tage lang unterwegs`; `zwei Tage lang`, `viele Jahre lang` count them. */
function durationAt(tokens: readonly Token[], at: number): string | undefined {
  const [before, noun, lang] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!noun || lang?.text !== 'lang' || lang.before !== '' || !SPANS.test(noun.text)) return undefined
  // `Im Sommer werden Tage lang und Nächte kurz.`
  if (/^(?:und|oder)$/u.test(tokens[at + 2]?.text ?? '')) return undefined
  if (!before) return `${noun.text}lang`
  const { text, lower, forms } = before
  const isCount = valueOfNumberWord(lower) !== undefined || /^(?:paar|mehr|hundert|tausend|dutzend)$/u.test(lower)
  if (text !== lower || isCount || ARTICLES.has(lower) || PREPOSITIONS.has(lower) || /\p{N}/u.test(text))
    return undefined
  if ((forms.strong | forms.weak) !== 0 || !(forms.verb !== 0 || PRONOUNS.has(lower))) return undefined
  return `${uncapitalised(noun.text)}lang`
}

const SPANS = /^(?:Minuten|Stunden|Tage|Nächte|Wochen|Monate|Jahre|Jahrzehnte|Jahrhunderte|Kilometer)$/u

/** `barriere frei`, `alters gerecht`: a first part that is no word by itself, with the small letter of the whole. */
function lowerAttribute(
  first: Token | undefined,
  second: Token | undefined,
  dictionary: Knowledge['dictionary']
): string | undefined {
  if (!first || second?.before !== '' || !SECOND.test(second.text) || !/^\p{Ll}{4,}$/u.test(first.text))
    return undefined
  const { verb, strong, weak, isBare } = first.forms
  if (verb !== 0 || strong !== 0 || weak !== 0 || isBare || dictionary.has(first.text)) return undefined
  const joined = first.text + second.text
  return dictionary.isListed?.(joined) === true ? joined : undefined
}

const SECOND =
  /^(?:frei|gerecht|neutral|freundlich|feindlich|pflichtig|schädlich|fähig|würdig|reich|arm|voll|los|weit|fest|sicher|tauglich|wirksam)(?:e[nmrs]?)?$/u

/** Pairs that are one word wherever they stand side by side. */
const FIXED = /^(?:(?:Barriere|Emissions|Störungs) frei|(?:Ehren|Haupt|Neben) amtlich)(?:e[nmrs]?)?$/u
/** First parts that stand with these adjectives as a predicate or before a noun; else they may be an object (`Kunden freundlich begrüßen`). */
const KINDS =
  /^(?:(?:Schadstoff|Alkohol|Plastik|Gluten|Laktose|Koffein|Gebühren) frei|(?:Klima|Kosten|Geschlechts) neutral|(?:Umwelt|Familien|Kinder|Fahrrad|Kunden|Benutzer|Bürger|Insekten) freundlich|(?:Klima|Umwelt|Gesundheits) schädlich|(?:Kosten|Gebühren|Genehmigungs|Anmelde|Steuer) pflichtig)(?:e[nmrs]?)?$/u

const ABBREVIATION = /^(?:KI|GPS|IT|EDV|SMS|QR|LED|USB|EU|CO2)$/u
/** What follows a noun is no past tense (`Die Polizei überwachte …`) and no verb with an object. */
const DECLINED = /^(?:gestützt|gesteuert|basiert|gerecht)e[nmrs]?$/u
const PREDICATE = /^(?:gestützt|gesteuert|basiert|gerecht|bedingt|orientiert|übergreifend|tauglich|beständig)$/u
/** `Im Sommer wird Wasser überwacht`: beside `werden` the noun is the subject, save these, which nobody watches or steers. */
const MEANS =
  /^(?:(?:Video|Kamera|Radar|Satelliten) überwacht|(?:Computer|Sensor|Zeit|KI|GPS) (?:gesteuert|gestützt))$/u

/** `ist Praxis orientiert`, `wird Video überwacht`: with `sein` or `werden`, at the end, and the noun depends on nothing before it. */
function isPredicate({ tokens, closes }: Stretch, at: number): boolean {
  const before = tokens[at - 1]
  const behind = tokens[at + 2]
  const isEnd =
    behind === undefined
      ? /^[.,!?;]/u.test(closes)
      : /^(?:und|oder|ist|sind|wird|werden|wurde|wurden)$/u.test(behind.lower)
  if (
    !before ||
    !isEnd ||
    /^(?:und|oder)$/u.test(before.lower) ||
    ARTICLES.has(before.lower) ||
    PREPOSITIONS.has(before.lower) ||
    before.forms.strong !== 0
  )
    return false
  // `an der Schule Kinder gefördert`: the noun is the subject of the passive, save a time before it.
  if (isNoun(before) && !isTime(tokens, { end: at - 1 })) return false
  const earlier = tokens.slice(0, at)
  if (earlier.some(({ lower }) => HAVE.has(lower))) return false
  const verbs = [...earlier, ...(behind ? [behind] : [])]
  const isBecoming = verbs.some(({ lower }) => /^(?:wird|werden|wurden?|worden)$/u.test(lower))
  const pair = `${tokens[at]?.text} ${tokens[at + 1]?.lower}`
  // `soll Menschen gerecht werden`: with a dative; `werden Betriebe gesteuert`: the passive.
  if (MEANS.test(pair) && isBecoming) return true
  const isFitting = isBecoming ? KINDS.test(pair) : verbs.some(({ lower }) => COPULAS.has(lower))
  return isFitting && hasSubject(earlier)
}

/** `Überall waren Kinder freundlich`: without another subject the noun is it. */
function hasSubject(tokens: readonly Token[]): boolean {
  return (
    tokens.some(({ lower }) => NOMINATIVE_PRONOUNS.has(lower) || /^(?:dies|sie|es)$/u.test(lower)) ||
    nounGroupsOf(tokens).some(
      (group) =>
        (group.end > 0 || tokens[0]?.forms.noun !== 0) &&
        !group.isGoverned &&
        !group.isGenitive &&
        (group.cells & NOMINATIVE) !== 0 &&
        !isTime(tokens, group)
    )
  )
}

/** Before a declined adjective the noun may have the article of the next one, and no preposition (`durch Strom gesteuerte Anlagen`). */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before) return true
  const farther = ARTICLES.has(before.lower) ? tokens[at - 2] : before
  return (
    !PREPOSITIONS.has(farther?.lower ?? '') && (farther !== before || (!isNoun(before) && before.forms.strong === 0))
  )
}
