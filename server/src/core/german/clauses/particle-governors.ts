import type { Token } from './clauses.ts'

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

/** The particle of such a verb, given a finite form in lower case; undefined for any other word. */
export function particleOfVerb(lower: string): string | undefined {
  return PARTICLES.find(([verb]) => verb.test(lower))?.[1]
}

/** `trägt dazu bei`, `ruft dazu auf`: whether the word is the particle of such a verb, with the word before that points ahead. */
export function closesItsVerb(tokens: readonly Token[], at: number): boolean {
  if (!/^da(?:zu|für|ran|rauf)$/u.test(tokens[at - 1]?.lower ?? '')) return false
  return tokens.slice(0, at).some(({ lower }) => particleOfVerb(lower) === tokens[at]?.lower)
}
