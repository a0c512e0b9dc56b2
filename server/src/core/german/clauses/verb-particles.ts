/**
 * Particles of separable verbs, which end a main clause (`nimmt … teil`). All in lower case.
 * Source: Amtliches Regelwerk 2024, § 34 (trennbare Verben).
 */
function words(list: string): readonly string[] {
  return list.split(' ')
}

/** Those that are nothing else where they end a clause. */
export const ONLY_PARTICLES: ReadonlySet<string> = new Set(
  words('ein teil statt bereit zusammen zurück fest dar weiter heraus hervor')
)

/** Prepositions that end a clause as well, and `ein`. */
export const PREPOSITIONAL_PARTICLES: ReadonlySet<string> = new Set(
  words('ab an auf aus bei durch ein mit nach vor zu')
)

const ALL: ReadonlySet<string> = new Set([
  ...ONLY_PARTICLES,
  ...PREPOSITIONAL_PARTICLES,
  ...words(
    'auseinander entgegen fern fort frei gegenüber her herein hin hinaus hinweg hinzu los nahe nieder um voran voraus'
  ),
  ...words('vorbei weg wieder preis bekannt')
])

/** Whether the word can be a particle at all, where it ends a clause. */
export function mayBeParticle(lower: string): boolean {
  return ALL.has(lower)
}

/** Whether the word, behind a finite verb, most likely ends its clause. */
export function closesAsParticle(lower: string): boolean {
  return ONLY_PARTICLES.has(lower) || PREPOSITIONAL_PARTICLES.has(lower)
}
