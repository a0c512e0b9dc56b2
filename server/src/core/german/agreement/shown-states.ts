import type { Token } from '../clauses/clauses.ts'
import type { ReflexiveVerb } from './reflexive-verbs.ts'

/** `zeigt erfreut`, `fühlen wohl`: what follows says how somebody is. */
export function stateOf({ lower }: Token, next: Token | undefined): ReflexiveVerb | undefined {
  const state = /^zeig(?:t|en|te|ten)$/u.test(lower) ? SHOWN : /^fühl(?:t|en|te|ten)$/u.test(lower) ? FELT : undefined
  return next && state?.test(next.text) ? OF_STATE : undefined
}

/** Such a verb needs nothing else. */
export const OF_STATE: ReflexiveVerb = { particle: '', prepositions: new Set(), takesDative: false }

const SHOWN =
  /^(?:erfreut|zufrieden|begeistert|überzeugt|beeindruckt|optimistisch|zuversichtlich|geständig|besorgt|enttäuscht|überrascht|dankbar|erschüttert|betroffen|erleichtert|entsetzt|empört|gesprächsbereit)$/u

const FELT = /^(?:wohl|unwohl)$/u
