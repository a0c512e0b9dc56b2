import type { Token } from './clauses.ts'
import { PREPOSITIONS, PRONOUNS } from './function-words.ts'

/**
 * Separable verbs on which an infinitive group hangs, with the particle that ends their clause (`fordert alle auf, …`).
 * Source: Duden, Die Grammatik (Partikelverben, Infinitivkonstruktionen).
 */
const PARTICLES: readonly (readonly [verb: RegExp, particle: string])[] = [
  [/^forder(?:t|n|te|ten)$/u, 'auf'],
  [/^(?:ruf(?:t|en)|rief(?:en)?)$/u, 'auf'],
  [/^(?:lädt|laden|luden?|lud)$/u, 'ein'],
  [/^(?:schl[aä]g(?:t|en)|schlug(?:en)?)$/u, 'vor'],
  [/^(?:biete[tn]|bot(?:en)?)$/u, 'an'],
  [/^kündig(?:t|en|te|ten)$/u, 'an'],
  [/^reg(?:t|en|te|ten)$/u, 'an'],
  [/^streb(?:t|en|te|ten)$/u, 'an'],
  [/^spor(?:nt|nen|nte|nten)$/u, 'an'],
  [/^(?:hält|halten|hielt(?:en)?)$/u, 'an'],
  [/^(?:tr[aä]g(?:t|en)|trug(?:en)?)$/u, 'bei']
]

/** Verbs that are in use without the particle as well (`gab an der Schule …`). */
const PARTICLES_IN_DOUBT: readonly (readonly [verb: RegExp, particle: string])[] = [
  [/^(?:gibt|geben|gab(?:en)?)$/u, 'an'],
  [/^(?:gibt|geben|gab(?:en)?)$/u, 'vor'],
  [/^(?:hört|hören|hörte[n]?)$/u, 'auf'],
  [/^(?:fängt|fangen|fing(?:en)?)$/u, 'an'],
  [/^lehn(?:t|en|te|ten)$/u, 'ab'],
  [/^räum(?:t|en|te|ten)$/u, 'ein'],
  [/^droh(?:t|en|te|ten)$/u, 'an']
]

/** Whether the word is the particle of such a verb: what follows can be no noun that it governs as a preposition. */
export function isParticleInDoubt(tokens: readonly Token[], verb: number, at: number): boolean {
  const [particle, next] = [tokens[at]?.lower ?? '', tokens[at + 1]]
  if (!next || !PARTICLES_IN_DOUBT.some(([form, own]) => own === particle && form.test(tokens[verb]?.lower ?? '')))
    return false
  if (PREPOSITIONS.has(next.lower)) return true
  // `Es gibt an ihm nichts auszusetzen`, `droht an stark belasteten Stellen zu brechen`: one predicate.
  const main = tokens[verb]?.lower ?? ''
  if (/^droh/u.test(main) || tokens.slice(0, verb + 2).some(({ lower }) => lower === 'es')) return false
  // `gab an es nicht gesehen zu haben`: no preposition has `es` behind it, but `an sich`, `vor uns`.
  if (PRONOUNS.has(next.lower)) return next.lower === 'es' || !/^g[iae]b/u.test(main)
  return next.forms.isBare && next.forms.strong === 0 && !isBeforeAttribute(tokens, at + 1)
}

/** `an gut besuchten Tagen`: the word belongs to an adjective. */
function isBeforeAttribute(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at).find(({ forms }) => !(forms.isBare && forms.strong === 0))
  return next !== undefined && (next.forms.strong | next.forms.weak) !== 0 && next.text === next.lower
}

/** The particle of such a verb, given a finite form in lower case; undefined for any other word. */
export function particleOfVerb(lower: string): string | undefined {
  return PARTICLES.find(([verb]) => verb.test(lower))?.[1]
}

/** `trägt dazu bei`, `ruft dazu auf`: whether the word is the particle of such a verb, with the word before that points ahead. */
export function closesItsVerb(tokens: readonly Token[], at: number): boolean {
  if (!/^da(?:zu|für|ran|rauf)$/u.test(tokens[at - 1]?.lower ?? '')) return false
  return tokens.slice(0, at).some(({ lower }) => particleOfVerb(lower) === tokens[at]?.lower)
}
