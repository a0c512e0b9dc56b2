import type { Stretch } from '../clauses/clauses.ts'
import { reflexiveTwice } from './surplus-reflexives.ts'
import { auxiliaryAtEnd, auxiliaryBesideVerb, modalInClause, twoAuxiliaries, verbTwice } from './surplus-verbs.ts'
import type { SurplusWord } from './surplus-word.ts'
import { zuBeforePreposition, zuBehindModal } from './surplus-zu.ts'

/** The first word of a stretch that its verbs leave no place for. Source: Duden, Die Grammatik (Rektion der Hilfs- und Modalverben). */
export function surplusWord(stretch: Stretch): SurplusWord | undefined {
  return (
    zuBehindModal(stretch) ??
    auxiliaryBesideVerb(stretch) ??
    modalInClause(stretch) ??
    reflexiveTwice(stretch) ??
    twoAuxiliaries(stretch) ??
    auxiliaryAtEnd(stretch) ??
    verbTwice(stretch) ??
    zuBeforePreposition(stretch)
  )
}
