import { isNoun, mayBeFinite, type Token } from '../../clauses/clauses.ts'
import { ARTICLES } from '../../clauses/function-words.ts'
import { nounGroupsOf } from '../../clauses/noun-groups.ts'
import { Case, cellsOfCase } from '../../words/cells.ts'
import { type ConfusionPattern, lowerOf } from '../confusion-pattern.ts'

/** Words in the place of the preposition that a verb goes with. Source: Duden, Richtiges und gutes Deutsch. */
export const VERB_PREPOSITIONS: readonly ConfusionPattern[] = [
  {
    // `kämpft und ihr Schwimmbad`: what somebody fights for stands behind `um`, and no other clause follows.
    found: 'und',
    right: 'um',
    means: 'Bindewort',
    fits: (tokens, at, { isFirst, closes }) =>
      /^“?[.!]/u.test(closes) &&
      ((isFirst &&
        /^(?:kämpft|kämpfen|kämpfte|kämpften|ringt|ringen|wirbt|werben|bewirbt)$/u.test(lowerOf(tokens[at - 1]))) ||
        (lowerOf(tokens[at - 1]) === 'sich' && WITH_SICH_UM.test(lowerOf(tokens[at - 2])))) &&
      isObjectAlone(tokens.slice(at + 1))
  },
  {
    // `Das Amt bittet und Geduld.`
    found: 'und',
    right: 'um',
    means: 'Bindewort',
    fits: (tokens, at) =>
      /^(?:bittet|bitten|bat|baten|gebeten)$/u.test(lowerOf(tokens[at - 1])) &&
      isNoun(tokens[at + 1]) &&
      tokens[at + 1]?.forms.noun !== 0 &&
      !tokens.slice(at + 2).some((token) => mayBeFinite(token))
  },
  {
    // `reagiert damit an den Wunsch vieler`
    found: 'an',
    right: 'auf',
    means: 'mit einem anderen Verb',
    fits: (tokens, at) =>
      tokens.slice(0, at).some(({ lower }) => /^reagier(?:t|en|te|ten)$/u.test(lower)) &&
      // `reagiert an den Feiertagen schnell`: a time or a place has no such noun.
      /^(?:den|die|das)$/u.test(lowerOf(tokens[at + 1])) &&
      REACTED_TO.test(tokens[at + 2]?.text ?? '') &&
      !tokens.some(({ lower }) => lower === 'auf' || lower === 'darauf')
  },
  {
    // `verfügt auf ein Netz`
    found: 'auf',
    right: 'über',
    means: 'mit einem anderen Verb',
    fits: (tokens, at) =>
      /^verfüg(?:t|en)$/u.test(lowerOf(tokens[at - 1])) &&
      /^(?:eine?n?|mehr|rund|zwei|drei|\d+)$/u.test(lowerOf(tokens[at + 1])) &&
      !tokens.some(({ lower }) => /^(?:dar)?über$|^hin$/u.test(lower))
  }
]

const WITH_SICH_UM = /^(?:kümmer(?:t|n|te|ten)|handel(?:t|te|e)|bemüh(?:t|en|te|ten))$/u

/** `ihr Schwimmbad`, `die Pflege der Beete`: an object in the accusative, and no verb or partner of its own behind it. */
function isObjectAlone(tokens: readonly Token[]): boolean {
  const [group] = nounGroupsOf(tokens)
  if (group?.start !== 0 || (group.cells & ACCUSATIVE) === 0) return false
  if (/^(?:der|kein)$/u.test(lowerOf(tokens[0])) || !ARTICLES.has(lowerOf(tokens[0]))) return false
  return !tokens.some(
    (token) =>
      (mayBeFinite(token) && token.forms.strong === 0) ||
      /^(?:mit|samt|auch|ebenso|ebenfalls|genauso|gleich|nicht|dazu|sich|für)$/u.test(token.lower)
  )
}

const ACCUSATIVE = cellsOfCase(Case.accusative)

/** What somebody reacts to. */
const REACTED_TO =
  /(?:[Ww]unsch|[Ww]ünsche|[Kk]ritik|[Bb]edarf|[Nn]achfrage|[Ff]orderung(?:en)?|[Vv]orw[uü]rfe?|[Ee]ntwicklung(?:en)?|[Aa]nfragen?|[Ll]age|[Ss]ituation)$/u
