import { isPluralVerb } from '../../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Token } from '../../clauses/clauses.ts'
import { PREPOSITIONS } from '../../clauses/function-words.ts'
import { VerbForm } from '../../words/morphology.ts'
import { type ConfusionPattern, lowerOf } from '../confusion-pattern.ts'

/** `als`, `wie` and `denn` in comparisons. Source: Duden, Richtiges und gutes Deutsch. */
export const COMPARISONS: readonly ConfusionPattern[] = [
  {
    found: 'wie',
    right: 'als',
    means: 'Gleichheit',
    fits: (tokens, at) =>
      lowerOf(tokens[at - 1]) === 'anders' && tokens[at + 1] !== undefined && !mayBeFinite(tokens.at(-1))
  },
  {
    found: 'als',
    right: 'wie',
    means: 'Ungleichheit',
    fits: (tokens, at) =>
      /^(?:viel|viele|groß|hoch|oft|lange|schnell|gut|stark|teuer|häufig)$/u.test(lowerOf(tokens[at - 1])) &&
      lowerOf(tokens[at - 2]) === 'so' &&
      /^(?:doppelt|halb|dreimal|zweimal)$/u.test(lowerOf(tokens[at - 3])) &&
      tokens[at + 1]?.lower !== 'möglich' &&
      // `arbeitet doppelt so gut als Team`
      !(isNoun(tokens[at + 1]) && at + 2 === tokens.length)
  },
  {
    // `das Amt als auch der Verein`: only `sowohl` has this behind it; `als auch die Stadt zustimmte` is a clause.
    found: 'als',
    right: 'wie',
    means: 'nur hinter „sowohl“',
    fits: (tokens, at, { sentence }) => {
      const [before, next, noun] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
      if (next?.lower !== 'auch' || !isNoun(before) || !noun) return false
      if (sentence.tokens.filter(({ lower }) => lower === 'als').length > 1) return false
      if (!isNoun(noun) && !/^(?:d(?:er|ie|as|en|em|es)|ihre[mnrs]?|seine[mnrs]?|unsere[mnrs]?)$/u.test(noun.lower))
        return false
      return !sentence.tokens.some(
        ({ lower, forms }) => WITH_ALS.test(lower) || (forms.isBare && /[^e]er$/u.test(lower))
      )
    }
  },
  {
    // `mehr Helfer den je`
    found: 'den',
    right: 'denn',
    means: 'Artikel',
    fits: (tokens, at) =>
      lowerOf(tokens[at + 1]) === 'je' && (tokens[at + 2] === undefined || lowerOf(tokens[at + 2]) === 'zuvor')
  },
  {
    // `größer wie erwartet`, `mehr Gäste wie geplant`
    found: 'wie',
    right: 'als',
    means: 'Gleichheit',
    fits: (tokens, at) => {
      const expected =
        /^(?:erwartet|geplant|gedacht|angenommen|vermutet|befürchtet|erhofft|vorgesehen|vereinbart|zuvor|bisher)$/u
      if (
        at + 2 !== tokens.length ||
        !expected.test(lowerOf(tokens[at + 1])) ||
        tokens.some(({ lower }) => lower === 'nicht')
      )
        return false
      if (COMPARATIVE.test(lowerOf(tokens[at - 1]))) return true
      return (
        isNoun(tokens[at - 1]) &&
        /^(?:mehr|weniger)$/u.test(lowerOf(tokens[at - 2])) &&
        !/^(?:zuvor|bisher)$/u.test(lowerOf(tokens[at + 1]))
      )
    }
  },
  {
    found: 'dann',
    right: 'denn',
    means: 'Zeitangabe',
    fits: (tokens, at) =>
      /^(?:mehr|besser|schlechter|stärker|größer)$/u.test(lowerOf(tokens[at - 1])) &&
      lowerOf(tokens[at + 1]) === 'je' &&
      !isNoun(tokens[at + 2]) &&
      lowerOf(tokens[at + 2]) !== 'nach'
  },
  {
    // `mehr wie eine Million Euro`, `weniger wie 20 Kinder`
    found: 'wie',
    right: 'als',
    means: 'Gleichheit',
    fits: (tokens, at) =>
      /^(?:mehr|weniger)$/u.test(lowerOf(tokens[at - 1])) &&
      !tokens.slice(0, at).some(({ lower }) => /^(?:nichts?|kaum|nie|niemand|sich|kein\p{Ll}*)$/u.test(lower)) &&
      isAmount(tokens[at + 1], tokens[at + 2]) &&
      !tokens.some(({ lower }) => /^(?:fühl|seh|sieht|sah|wirk|kling|klang|les|lies|behandel)/u.test(lower))
  },
  {
    found: 'den',
    right: 'denn',
    means: 'Artikel',
    fits: (tokens, at) =>
      /^(?:mehr|besser|schlechter|stärker)$/u.test(lowerOf(tokens[at - 1])) && lowerOf(tokens[at + 1]) === 'je'
  },
  {
    found: 'wie',
    right: 'als',
    means: 'Gleichheit',
    fits: (tokens, at) =>
      isMoreThan(tokens, at) ||
      (OF_MEASURE.test(lowerOf(tokens[at - 1])) &&
        tokens[at + 1] !== undefined &&
        !/^(?:auch|etwa|zum|beispielsweise|nie|schon|sie|es|man|gewohnt|bisher|folgt|hier|oben|unten)$/u.test(
          lowerOf(tokens[at + 1])
        ) &&
        !isSeenAs(tokens, at + 1) &&
        !mayBeFinite(tokens.at(-1)))
  },
  { found: 'wie', right: 'als', means: 'Gleichheit', fits: isFarComparison }
]

const COMPARATIVE =
  /^(?:größer|kleiner|besser|schlechter|höher|niedriger|schneller|langsamer|älter|jünger|stärker|schwächer|häufiger|seltener|teurer|billiger|günstiger|länger|kürzer|früher|später|mehr|weniger|leichter|schwerer|wichtiger|einfacher|enger|breiter|wärmer|kälter|leiser|lauter)$/u

const WITH_ALS =
  /^(?:sowohl|einerseits|ebenso|ebensogut|genauso|zugleich|gleichzeitig|so|nicht|mehr|weniger|eher|anders|anderes|weder|lieber|kein\p{Ll}*|nichts|niemand)$/u

/** A number with what it counts. */
function isAmount(token: Token | undefined, next: Token | undefined): boolean {
  if (!token || !next) return false
  if (token.lower === 'eine') return /^(?:Million|Milliarde)$/u.test(next.text)
  if (token.lower === 'die') return next.text === 'Hälfte'
  return (
    (/^\d[\d.]*$/u.test(token.text) || COUNT.test(token.lower) || /^(?:hundert|tausend)$/u.test(token.lower)) &&
    isNoun(next)
  )
}

const COUNT = /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|wenigen|einigen|mehreren|\d+)$/u

/** `5 Prozent mehr wie erwartet`; `nicht mehr wie früher` is right. */
function isMoreThan(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:mehr|weniger)$/u.test(lowerOf(tokens[at - 1])) &&
    /^(?:prozent|euro|millionen|milliarden|meter|kilometer|tonnen|grad|personen|menschen|besucher|fälle|plätze|stunden|tage|minuten)$/u.test(
      lowerOf(tokens[at - 2])
    ) &&
    // `20 Prozent mehr wie durch ein Wunder`
    /^(?:erwartet|geplant|gedacht|angenommen|vermutet|zuvor|bisher|im|in|am|vor|noch|letztes|voriges)$/u.test(
      lowerOf(tokens[at + 1])
    ) &&
    (!mayBeFinite(tokens.at(-1)) || at + 2 === tokens.length)
  )
}

/** What is measured; behind `früher` and `mehr` there may stand a real `wie`. */
const OF_MEASURE =
  /^(?:größer|kleiner|besser|schlechter|höher|niedriger|schneller|langsamer|älter|jünger|stärker|schwächer|häufiger|seltener|teurer|billiger|günstiger|länger|kürzer)$/u

/**
 * `fällt kleiner aus wie gewohnt`, `mehr Hilfe nötig wie vor zehn Jahren`: the comparative stands farther before, and behind `wie` nothing
 * but what was expected or was before.
 */
function isFarComparison(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at)
  if (
    before.some(({ lower }) =>
      /^(?:nicht|nichts|so|ebenso|genauso|gleich|wieder|nie|kaum|kein\p{Ll}*|wie|als|wer|was)$/u.test(lower)
    )
  )
    return false
  const compared = before.findLastIndex((token) => isComparative(token))
  if (compared < 0 || compared < at - 8) return false
  // `Etwas später folgt das Feuerwerk wie im Vorjahr`, `sorgt für mehr Sicherheit wie im Vorjahr`: a remark on the whole.
  if (/^(?:früher|später)$/u.test(lowerOf(before[compared])) || PREPOSITIONS.has(lowerOf(before[compared - 1])))
    return false
  if (before.slice(compared + 1).some((token) => isSurelyFinite(token) || isPluralVerb(token))) return false
  // `Er ist älter und arbeitet noch wie vor dreißig Jahren`
  if (before.slice(compared).some(({ lower }) => /^(?:und|oder|aber|noch|immer)$/u.test(lower))) return false
  // `mehr Plätze wie geplant` may be meant as a remark, `nötig wie geplant` as well: a time before it makes it plain.
  const rest = tokens.slice(at + 1)
  const [first, second] = rest
  const isMore = /^(?:mehr|weniger)$/u.test(lowerOf(before[compared]))
  if (rest.length === 1) return !isMore && compared >= at - 3 && EXPECTED.test(lowerOf(first))
  if (rest.length === 2 && /^(?:ursprünglich|zunächst|zuvor|anfangs|vorher|bislang|zuletzt)$/u.test(lowerOf(first)))
    return EXPECTED.test(lowerOf(second))
  const behind = rest.map(({ lower }) => lower).join(' ')
  return /^(?:noch )?(?:vor (?:\d+|\p{Ll}+) (?:jahr|monat|woche|tag)\p{Ll}*|im (?:vorjahr|vorjahreszeitraum|vergangenen|vorigen|letzten)(?: jahr)?|in den vorjahren)$/u.test(
    behind
  )
}

/** `wird breiter gebaut wie geplant` may be meant as a remark. */
const EXPECTED =
  /^(?:erwartet|gedacht|angenommen|vermutet|befürchtet|erhofft|veranschlagt|prognostiziert|berechnet|kalkuliert|gewohnt)$/u

/** `stärker wie ein Denkmal wahrgenommen`: how something is seen, with the verb at the end. */
function isSeenAs(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]
  const last = tokens.at(-1)
  if (!first || !last || isNoun(last)) return false
  return (
    (isNoun(first) || /^(?:eine?[nmrs]?|d(?:er|ie|as|en|em))$/u.test(first.lower)) &&
    (last.forms.verb & NOT_FINITE) !== 0
  )
}

const NOT_FINITE = VerbForm.infinitive | VerbForm.pastParticiple

/** `kleiner`, `moderner`: without an ending, which makes it no attribute. */
function isComparative(token: Token): boolean {
  return /^(?:mehr|weniger)$/u.test(token.lower) || COMPARATIVE.test(token.lower)
}
