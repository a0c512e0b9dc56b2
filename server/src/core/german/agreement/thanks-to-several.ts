import { isCertainNoun } from '../clauses/certain-nouns.ts'
import { isNoun, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { DATIVE } from '../clauses/governing-words.ts'
import { PLURAL } from '../words/cells.ts'
import type { Morphology } from '../words/morphology.ts'
import { type NounPhrase, type Repair, repairsOf } from './phrase-repairs.ts'

/** A phrase joined to those whom thanks go to, in another case. */
export interface JoinedToThanks {
  readonly verb: Token
  readonly phrase: NounPhrase
  readonly repair: Repair
}

/**
 * `Unser Dank gilt Frau Muster sowie die Helfer.`: whom the thanks go to stands in the dative, all of them. Source: Duden, Die Grammatik
 * (Reihung, Kongruenz im Kasus; Verben mit Dativobjekt).
 */
export function joinedToThanks(
  { tokens, isFirst, closes }: Stretch,
  morphology: Morphology
): JoinedToThanks | undefined {
  const at = tokens.findIndex(({ text }) => /^(?:gilt|galt)$/u.test(text))
  const verb = tokens[at]
  const subject = tokens[at - 1]
  if (!isFirst || !verb || at > 3 || !subject || !/(?:^D|d)ank$|^Respekt$|^Anerkennung$/u.test(subject.text))
    return undefined
  if (!/^(?:[.!,]|$)/u.test(closes)) return undefined
  const link = tokens.findIndex(({ text }, i) => i > at + 1 && /^(?:und|sowie)$/u.test(text))
  const [determiner, ...rest] = tokens.slice(link + 1)
  if (link < 0 || determiner?.text !== 'die') return undefined
  // `Unser Dank gilt dem Rat und die Arbeit geht weiter.`: another clause.
  if (rest.some((token) => mayBeFinite(token))) return undefined
  const place = rest.findIndex(isNoun)
  const [noun, next] = rest.slice(place)
  const adjectives = rest.slice(0, place)
  if (!noun || isNoun(next) || adjectives.some(({ forms }) => forms.weak === 0)) return undefined
  // A feminine may be a second gift (`gilt den Vereinen und die Plakette der Stadt`).
  if (((noun.forms.noun | noun.forms.weak) & PLURAL) === 0) return undefined
  const phrase = { determiner, adjectives, noun, governed: DATIVE }
  // `die vielen Ehrenamtlichen`: an adjective that stands as a noun.
  const isAdjective = noun.forms.weak !== 0 && /en$/u.test(noun.text)
  const repair: Repair | undefined = isAdjective
    ? [{ token: determiner, right: 'den' }]
    : isCertainNoun(noun, next, undefined)
      ? repairsOf(phrase, morphology)[0]
      : undefined
  return repair && { verb, phrase, repair }
}
