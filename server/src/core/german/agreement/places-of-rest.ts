import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { DATIVE } from '../clauses/governing-words.ts'
import { isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { Case, cellsOfCase } from '../words/cells.ts'
import type { Morphology } from '../words/morphology.ts'
import { nounPhraseAt } from './noun-phrases.ts'
import { cellsOf, type NounPhrase, type Repair, repairsOf } from './phrase-repairs.ts'

/** A place in the accusative with a word that says where something is. */
export interface PlaceOfRest {
  readonly word: Token
  readonly phrase: NounPhrase
  readonly repair: Repair
}

/**
 * `in eine Einrichtung untergebracht`, `in die Verfassung verankert`: where something is stands in the dative.
 * Source: Duden, Die Grammatik (Präpositionen mit Dativ und Akkusativ).
 */
export function placeOfRest(stretch: Stretch, morphology: Morphology): PlaceOfRest | undefined {
  const { tokens } = stretch
  const place = tokens.findIndex((token) => !isNoun(token) && REST.test(token.lower))
  const word = tokens[place]
  if (!word) return undefined
  for (let at = place - 1; at > 0; at--) {
    const token = tokens[at] as Token
    if (
      JOINS.test(token.lower) ||
      (!isNoun(token) && token.forms.verb !== 0 && token.forms.strong === 0 && !token.forms.isBare)
    )
      return undefined
    if (tokens[at - 1]?.lower !== 'in') continue
    // `Vertrauen in die Technik ist vorhanden`, `die Flucht in die Stadt`: an attribute of the noun before.
    const before = tokens[at - 2]
    if (isNoun(before) && at > 2 && !isTime(tokens, { end: at - 2 })) return undefined
    const phrase = nounPhraseAt({ ...stretch, isFirst: true }, at, morphology)
    if (!phrase?.determiner) return undefined
    const cells = cellsOf(phrase)
    const behind = tokens.slice(tokens.indexOf(phrase.noun) + 1, place)
    const isApart = nounGroupsOf(behind).some((group) => !group.isGoverned && !group.isGenitive)
    if ((cells & ACCUSATIVE) === 0 || (cells & DATIVE) !== 0 || MANNER.test(phrase.noun.text) || isApart)
      return undefined
    const repair = repairsOf({ ...phrase, governed: DATIVE }, morphology)[0]
    return repair && { word, phrase, repair }
  }
  return undefined
}

const ACCUSATIVE = cellsOfCase(Case.accusative)
const JOINS = /^(?:und|oder|sowie|als|wie)$/u
const MANNER = /(?:[Aa]rt|[Ww]eise|Nacht|Zeit)$/u
const REST =
  /^(?:untergebracht|unterzubringen|unterbringen|inhaftiert|eingesperrt|ansässig|beheimatet|stationiert|verankert|verankern|wohnhaft|aufgewachsen|beerdigt|begraben|beigesetzt|vorhanden|enthalten)$/u
