/** What a line of a list says of its verbs. */
export interface ListedVerb {
  /** What stands before the colon, but `sich` and the particle. */
  readonly kind: string
  readonly isReflexive: boolean
  /** What ends the clause where the verb stands before it (`stimmt … zu`); empty for none. */
  readonly particle: string
  /** A participle or an infinitive that ends the clause, with its particle. */
  readonly isNonfinite: boolean
}

/**
 * Reads lines of the shape `KIND [sich] [particle]: finite forms | participles and infinitives`; a finite form `warn-` stands for the third
 * persons and the infinitive of a weak verb. By the form.
 */
export function verbList(list: string, kindWords: number): ReadonlyMap<string, readonly ListedVerb[]> {
  const all = new Map<string, ListedVerb[]>()
  for (const line of list.trim().split('\n')) {
    const [head = '', verbs = ''] = line.split(':')
    const shown = words(head)
    const rest = shown.slice(kindWords)
    const isReflexive = rest[0] === 'sich'
    const verb = {
      kind: shown.slice(0, kindWords).join(' '),
      isReflexive,
      particle: (isReflexive ? rest[1] : rest[0]) ?? ''
    }
    const add = (form: string, isNonfinite: boolean) =>
      all.set(form, [...(all.get(form) ?? []), { ...verb, isNonfinite, particle: isNonfinite ? '' : verb.particle }])
    const [finite = '', nonfinite = ''] = verbs.split('|')
    for (const word of words(finite)) for (const form of formsOf(word)) add(form, false)
    for (const form of words(nonfinite)) add(form, true)
  }
  return all
}

function words(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== '')
}

function formsOf(word: string): string[] {
  if (!word.endsWith('-')) return [word]
  const stem = word.slice(0, -1)
  const linked = /(?:[dt]|[^aeioulmnrh][mn])$/u.test(stem) ? `${stem}e` : stem
  return [`${linked}t`, `${linked}te`, `${linked}ten`, /e[lr]$/u.test(stem) ? `${stem}n` : `${stem}en`]
}
