import type { Stretch } from '../clauses/clauses.ts'
import { lostArticle } from './lost-articles.ts'
import { lostInVerbPhrase } from './lost-in-verb-phrases.ts'
import { lostParticle } from './lost-particles.ts'
import { lostPrepositionOf } from './lost-prepositions.ts'
import { lostAn, lostPrepositionOfPlace } from './lost-prepositions-of-places.ts'
import { lostHave, lostPassive, lostVerb } from './lost-verbs.ts'
import type { LostWord } from './lost-word.ts'

/** The first word that is surely missing in a stretch: a particle or a preposition, an article, a verb. */
export function lostWord(stretch: Stretch): LostWord | undefined {
  return (
    lostParticle(stretch) ??
    lostAn(stretch) ??
    lostArticle(stretch) ??
    lostPrepositionOfPlace(stretch) ??
    lostPrepositionOf(stretch) ??
    lostInVerbPhrase(stretch) ??
    lostPassive(stretch) ??
    lostHave(stretch) ??
    lostVerb(stretch)
  )
}
