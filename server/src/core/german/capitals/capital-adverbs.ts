import { isPluralVerb } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { PREPOSITIONS } from '../clauses/function-words.ts'
import { VerbForm } from '../words/morphology.ts'

/** Adverbs that are no nouns and seldom begin a title. */
const ADVERB =
  /^(?:Täglich|Wöchentlich|Monatlich|Jährlich|Stündlich|Heute|Gestern|Kostenlos|Kostenfrei|Ausschließlich|Bereits|Derzeit|Zudem|Außerdem|Jedoch|Voraussichtlich|Zusätzlich|Weiterhin|Ebenfalls|Live)$/u

/** Behind these a title may stand without marks: `Die Reihe heißt Heute …`. */
const NAMING = /^(?:heiß|hieß|laute|nenn|nannte|zeig|spiel|präsentier|les|lies|las|läuft|lief|sieht)/u

/** Ways to do something, which no name ends in; behind `nur` and the like and before what is done. */
const WAY =
  /^(?:Online|Schriftlich|Telefonisch|Persönlich|Digital|Elektronisch|Postalisch|Mündlich|Vorab|Barrierefrei|Ehrenamtlich|Kostenlos|Kostenfrei)$/u
const FOCUS = /^(?:nur|auch|ausschließlich|bequem|einfach|direkt|jederzeit|möglichst|sowohl|entweder|wahlweise)$/u

/** `ist nur Online möglich`, `kann auch Schriftlich beantragt werden`. */
function isCapitalWay(token: Token, before: Token, next: Token | undefined): boolean {
  if (!WAY.test(token.text) || !FOCUS.test(before.lower) || next?.lower === 'genannt') return false
  return next !== undefined && next.text === next.lower && (next.forms.isBare || (next.forms.verb & VERBAL) !== 0)
}

/** `die sich Ehrenamtlich für andere einsetzen` */
function isReflexiveWay({ text }: Token, before: Token, next: Token | undefined): boolean {
  if (!WAY.test(text) || before.text !== 'sich' || !next || isNoun(next)) return false
  return PREPOSITIONS.has(next.lower) || (!NAMING.test(next.lower) && next.forms.verb !== 0 && next.forms.strong === 0)
}

const VERBAL = VerbForm.infinitive | VerbForm.pastParticiple

/** `findet Täglich statt`: an adverb with a capital right behind the finite verb, and no noun that could be part of a name with it. */
export function isCapitalAdverb({ tokens }: Stretch, at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (token && before && (isCapitalWay(token, before, next) || isReflexiveWay(token, before, next))) return true
  if (!token || !before || !ADVERB.test(token.text) || isNoun(before) || NAMING.test(before.lower)) return false
  // `… aufgeben Zudem hält …`: another sentence, whose full stop is missing.
  if (mayBeFinite(next) || (next && isNoun(next))) return false
  // `gibt Heute und Morgen heraus`: a title of two.
  if (/^(?:und|oder)$/u.test(next?.lower ?? '') && isNoun(tokens[at + 2])) return false
  return isSurelyFinite(before) || isPluralVerb(before)
}
