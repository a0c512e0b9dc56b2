import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES } from '../clauses/function-words.ts'
import { chainEnd, isPreposition } from '../clauses/phrase-chains.ts'
import { PREPOSITIONAL_PARTICLES } from '../clauses/verb-particles.ts'
import { cells } from '../words/cells.ts'
import { countsSeveral } from '../words/number-words.ts'
import { isPluralThing } from './surplus-phrase-commas.ts'

/**
 * `ist geringer, als im Vorjahr`, `fiel schlechter aus, als noch vor zehn Jahren`, `mehr Gäste, als im Mai`: a comparative, and behind the
 * comma what it compares with; that this has no verb of its own the caller knows.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: kein Komma bei Vergleichen ohne Verb).
 */
export function partsCompared({ tokens }: Stretch, { tokens: behind, closes }: Stretch): boolean {
  if (/^“?[.!]/u.test(closes) && (isAsMany(tokens, behind) || isMoreThanNoun(tokens, behind))) return true
  const [als, second, ...rest] = behind
  const last = tokens.at(-1)
  if (als?.lower !== 'als' || !second || !last || rest.length === 0 || tokens.length < 3) return false
  if (!/^“?[.!]/u.test(closes)) return false
  const at = PREPOSITIONAL_PARTICLES.has(last.lower) || isNoun(last) ? tokens.length - 2 : tokens.length - 1
  const compared = tokens[at] as Token
  // `hatte größere Sorgen, als Vater`: behind a noun only a time or a place shows that nobody acts as somebody.
  const isInTime =
    isPreposition(second) || (/^(?:noch|je|zuletzt|sonst)$/u.test(second.lower) && isPreposition(rest[0] as Token))
  if (isNoun(last)) return /^(?:mehr|weniger)$/u.test(compared.lower) && isInTime
  return isComparative(compared) && (isInTime || ARTICLES.has(second.lower))
}

/**
 * `stieg um mehr, als zehn Prozent`, `die mehr, als drei Monate`: behind a preposition or an article it is one number. Without them a clause
 * may follow (`Das ist mehr, als zehn Leute tragen können`).
 */
export function partsMoreThan({ tokens }: Stretch, { tokens: [als, number] }: Stretch): boolean {
  const [before, more] = tokens.slice(-2)
  if (als?.lower !== 'als' || !before || !number || !/^(?:mehr|weniger)$/u.test(more?.lower ?? '')) return false
  const isNumber = /^\d/u.test(number.text) || countsSeveral(number.lower) || /^(?:die|der|ein)$/u.test(number.lower)
  return isNumber && (isPreposition(before) || /^(?:die|der|den|dem)$/u.test(before.lower))
}

/** `so viele Gäste, wie im Vorjahr`, `doppelt so viel Geld, wie noch vor zehn Jahren` */
function isAsMany(tokens: readonly Token[], [wie, second, ...rest]: readonly Token[]): boolean {
  const at = tokens.findLastIndex(({ lower }, i) => AS.test(lower) && MUCH.test(tokens[i + 1]?.lower ?? ''))
  if (wie?.lower !== 'wie' || !second || at < 0) return false
  const end = tokens.at(-1)?.lower === 'da' ? tokens.length - 1 : tokens.length
  if (chainEnd(tokens, at + 2) !== end) return false
  if (/^(?:noch|nie|lange|selten)$/u.test(second.lower)) return true
  const start = /^(?:schon|bereits|zuletzt|sonst)$/u.test(second.lower) ? rest : [second, ...rest]
  return start.length > 1 && isPreposition(start[0] as Token) && chainEnd(start, 1) !== undefined
}

const AS = /^(?:so|ebenso|genauso)$/u
const MUCH = /^(?:viele?n?|wenige?n?)$/u

/** `mehr Schulden, als Einnahmen`, `nichts Schöneres, als ein Lächeln` */
function isMoreThanNoun(tokens: readonly Token[], [als, ...rest]: readonly Token[]): boolean {
  const [before, last] = [tokens.at(-2), tokens.at(-1)]
  if (als?.lower !== 'als' || !before || !last || !isNoun(last) || tokens.length < 3) return false
  if (before.lower === 'nichts')
    return /eres$/u.test(last.text) && ARTICLES.has(rest[0]?.lower ?? '') && chainEnd(rest, 0) === rest.length
  const [noun] = rest
  return (
    /^(?:mehr|weniger)$/u.test(before.lower) &&
    rest.length === 1 &&
    noun !== undefined &&
    isPluralThing(last) &&
    isPluralThing(noun)
  )
}

/** `geringer` is both a comparative and a form with its ending; `sauber` and `munter` have no ending. */
function isComparative({ text, lower, forms }: Token): boolean {
  return (
    text === lower && /er$/u.test(lower) && forms.isBare && (forms.strong & MASCULINE) !== 0 && !OTHERWISE.test(lower)
  )
}

const MASCULINE = cells('Nm')

/** `arbeitet weiter, als Trainer eines Vereins`, `lieber`: adverbs as well. */
const OTHERWISE = /^(?:weiter|lieber|ferner|näher|früher|später)$/u
