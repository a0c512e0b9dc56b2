import { isPluralVerb } from './clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch } from './clauses.ts'

/** Adverbs that are no nouns and seldom begin a title. */
const ADVERB =
  /^(?:Täglich|Wöchentlich|Monatlich|Jährlich|Stündlich|Heute|Gestern|Kostenlos|Kostenfrei|Ausschließlich|Bereits|Derzeit|Zudem|Außerdem|Jedoch|Voraussichtlich|Zusätzlich|Weiterhin|Ebenfalls)$/u

/** Behind these a title may stand without marks: `Die Reihe heißt Heute …`. */
const NAMING = /^(?:heiß|hieß|laute|nenn|nannte|zeig|spiel|präsentier|les|lies|las|läuft|lief|sieht)/u

/** `findet Täglich statt`: an adverb with a capital right behind the finite verb, and no noun that could be part of a name with it. */
export function isCapitalAdverb({ tokens }: Stretch, at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (!token || !before || !ADVERB.test(token.text) || isNoun(before) || NAMING.test(before.lower)) return false
  // `… aufgeben Zudem hält …`: another sentence, whose full stop is missing.
  if (mayBeFinite(next) || (next && isNoun(next))) return false
  return isSurelyFinite(before) || isPluralVerb(before)
}
