import { AUXILIARIES, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isNoun, type Token } from '../clauses/clauses.ts'
import { type Morphology, VerbForm } from '../words/morphology.ts'

/**
 * `wurde mit Mehrheit an genommen`, `können bis Freitag ab geben`: at the end of a clause, behind its auxiliary. A preposition stands
 * there only as the end of another (`von Anfang an`) or in a pair (`ab und an`).
 */
export function isShortParticleAtEnd(
  tokens: readonly Token[],
  at: number,
  closes: string,
  morphology: Morphology
): boolean {
  const particle = tokens[at]
  const verb = tokens[at + 1]
  // `musste ab gesagt werden`
  const end = /^(?:werden|worden)$/u.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2
  if (!particle || !verb || end !== tokens.length || at < 3 || !/^[.,!]/u.test(closes)) return false
  if (!/^(?:an|ab|auf|ein|aus)$/u.test(particle.lower) && !isLooseParticle(tokens, at)) return false
  const before = tokens.slice(0, at)
  const last = tokens[at - 1]
  if (/^(?:und|berg)$/u.test(last?.lower ?? '')) return false
  // `Das Licht soll nachts aus bleiben`: a state, as in `aus sein`.
  if (/^(?:ge)?(?:bleiben|blieben|lassen)$/u.test(verb.lower)) return false
  // `von daheim aus arbeiten`, however long the phrase is
  if (particle.lower === 'aus' && before.some(({ lower }) => /^vo[mn]$/u.test(lower))) return false
  // `von Anfang an`, `von hier aus`, `von klein auf`
  const isEndOfPhrase = isNoun(last) || (last?.lower.length ?? 0) < SHORTEST_ADVERB || PLACE.test(last?.lower ?? '')
  if (isEndOfPhrase && before.some(({ lower }) => /^(?:vo[mn]|seit|ab|aus|auf)$/u.test(lower))) return false
  const { verb: joined } = morphology.formsOf(particle.lower + verb.lower)
  if (before.some(({ lower }) => MODAL_VERBS.has(lower) || /^(?:werden|wird|lässt|lassen|ließ|ließen)$/u.test(lower)))
    if ((verb.forms.verb & joined & VerbForm.infinitive) !== 0) return true
  return (
    (end === at + 3 || before.some(({ lower }) => AUXILIARIES.has(lower))) &&
    /^ge/u.test(verb.lower) &&
    (verb.forms.verb & joined & VerbForm.pastParticiple) !== 0
  )
}

const SHORTEST_ADVERB = 6

const PLACE = /(?:innen|außen|unten|vorne|hinten|drinnen|draußen|drüben|überall|vornherein)$/u

/** `können mit reden`, `wurde im Rat vor gestellt`: no preposition, where no noun stands before that it could follow (`der Reihe nach`). */
function isLooseParticle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    /^(?:mit|nach|vor|bei|durch)$/u.test(tokens[at]?.lower ?? '') &&
    !isNoun(before) &&
    // `nach wie vor`
    before?.lower !== 'wie' &&
    !tokens
      .slice(0, at)
      .some(({ lower }) => /^(?:da|wo|dort|hier|denen|dem|der|das|die)(?:mit|nach|bei|vor)?$/u.test(lower))
  )
}
