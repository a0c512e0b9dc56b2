import { isNoun, mayBeFinite, type Stretch, type Token } from '../../clauses/clauses.ts'
import { ARTICLES, PLAIN_SUBORDINATORS, PREPOSITIONS, SUBORDINATORS } from '../../clauses/function-words.ts'
import { isFree, isTime, nounGroupsOf } from '../../clauses/noun-groups.ts'
import { cells } from '../../words/cells.ts'
import { VerbForm } from '../../words/morphology.ts'
import { type ConfusionPattern, lowerOf } from '../confusion-pattern.ts'
import { lacksItsVerb } from '../finite-verbs.ts'

/**
 * `war` and `wahr`, `waren`, `Waren` and `wahren`: told apart by the other verbs of the clause. Source: Duden, Richtiges und gutes
 * Deutsch.
 */
export const WAS_AND_TRUE: readonly ConfusionPattern[] = [
  {
    // `wurde ein Traum war`, `nimmt die Aufgabe war`, `…, nicht war?`
    found: 'war',
    right: 'wahr',
    means: 'Form von „sein“',
    fits: (tokens, at, { closes, opens }) => {
      if (at !== tokens.length - 1) return false
      if (tokens.length === 2 && tokens[0]?.lower === 'nicht') return opens === ',' && closes.startsWith('?')
      if (tokens.some(({ lower }, i) => i < at && SUBORDINATORS.has(lower) && !ARTICLES.has(lower))) return false
      const has = (words: RegExp) => tokens.findIndex(({ lower }) => words.test(lower))
      const [becomes, takes, dream] = [
        has(/^(?:w[iu]rde?|w[eu]rden)$/u),
        has(/^(?:nimmt|nahm)$/u),
        has(/^(?:traum|wunsch|\p{L}+traum)$/u)
      ]
      if (becomes >= 0) return dream >= 0
      return takes > 0 && takes < at - 1 && isNoun(tokens[at - 1])
    }
  },
  {
    // `Die Ware wahr nach Angaben des Zolls nicht angemeldet.`
    found: 'wahr',
    right: 'war',
    means: '„tatsächlich so“',
    fits: (tokens, at, stretch) =>
      (at < tokens.length - 2 && lacksItsVerb(tokens, at, stretch)) || endsSentenceWithParticiple(tokens, at, stretch)
  },
  {
    // `Die Kinder wahren begeistert von …`: who keeps something has an object.
    found: 'wahren',
    right: 'waren',
    means: '„schützen“',
    fits: (tokens, at, { isFirst, closes }) => {
      const next = tokens[at + 1]
      if (!isFirst || at < 1 || !next || !/^“?[.,!?]/u.test(closes) || isNoun(next)) return false
      if (!isNoun(tokens[at - 1]) && !/^(?:sie|wir|alle|es|hier|dort|damals)$/u.test(lowerOf(tokens[at - 1])))
        return false
      if (tokens.some((token, i) => i !== at && mayBeFinite(token) && !token.forms.isBare)) return false
      const rest = tokens.slice(at + 1)
      return (
        (next.forms.isBare ||
          PREPOSITIONS.has(next.lower) ||
          /^(?:alle|sehr|nicht|auch|noch|bereits|schon)$/u.test(next.lower)) &&
        !/^(?:und|oder|sowie)$/u.test(lowerOf(tokens[at - 2])) &&
        // `wahren gegenüber Dritten Stillschweigen`
        !rest.some(({ lower }) => lower === 'gegenüber') &&
        !isBareObject(rest) &&
        !nounGroupsOf(rest).some((group) => isFree(group) && !isTime(rest, group))
      )
    }
  },
  {
    // `die bestellten Wahren`
    found: 'Wahren',
    right: 'Waren',
    means: 'Form von „wahren“',
    fits: (tokens, at) => {
      const adjective = tokens[at - 1]
      return (
        adjective !== undefined &&
        !isNoun(adjective) &&
        /en?$/u.test(adjective.lower) &&
        (adjective.forms.weak & cells('Np')) !== 0 &&
        !ARTICLES.has(adjective.lower) &&
        // `beim strikten Wahren der Abstände`
        !/^(?:beim|vom|zum|im|am|dem|das|durchs|des|ein|einem)$/u.test(lowerOf(tokens[at - 2])) &&
        !/^(?:und|oder|der|des|von|eine[rs]|[,;])/u.test(lowerOf(tokens[at + 1])) &&
        !isNoun(tokens[at + 1])
      )
    }
  },
  {
    found: 'wahren',
    right: 'waren',
    means: '„schützen“',
    fits: (tokens, at, { closes }) =>
      at > 0 &&
      at === tokens.length - 2 &&
      /^[.,!]/u.test(closes) &&
      (tokens[at + 1]?.forms.isBare ?? false) &&
      (isNoun(tokens[at - 1]) || /^(?:sie|wir|alle)$/u.test(lowerOf(tokens[at - 1])))
  },
  {
    // `ist war geworden`
    found: 'war',
    right: 'wahr',
    means: 'Form von „sein“',
    fits: (tokens, at) =>
      /^(?:geworden|werden)$/u.test(lowerOf(tokens[at + 1])) &&
      tokens.slice(0, at).some(({ lower }) => /^(?:ist|sind|sei|wird|würde|kann|könnte|soll|muss)$/u.test(lower))
  },
  {
    found: 'wahr',
    right: 'war',
    means: '„zutreffend“',
    fits: (tokens, at) =>
      // `weil er nicht vollständig wahr`: a clause without its verb.
      (at === tokens.length - 1 &&
        PLAIN_SUBORDINATORS.has(lowerOf(tokens[0])) &&
        !tokens.some((token) => mayBeFinite(token))) ||
      (/^(?:es|das|dies|er|sie|hier)$/u.test(lowerOf(tokens[at - 1])) &&
        (ARTICLES.has(lowerOf(tokens[at + 1])) || PREPOSITIONS.has(lowerOf(tokens[at + 1]))) &&
        !tokens.some((token) => mayBeFinite(token)))
  }
]

/** `Die Erklärung, die alle kennen, wahr im Herbst entstanden.`: the rest of a sentence, with a participle and no finite verb. */
function endsSentenceWithParticiple(tokens: readonly Token[], at: number, { opens, closes }: Stretch): boolean {
  const last = tokens.at(-1)
  if (at !== 0 || opens !== ',' || tokens.length < 4 || !last || isNoun(last) || !/^“?[.!]/u.test(closes)) return false
  return (last.forms.verb & VerbForm.pastParticiple) !== 0 && !tokens.slice(0, -1).some((token) => mayBeFinite(token))
}

/** `wahren für immer Treue`: a noun at the end that no article, adjective or preposition goes with. */
function isBareObject(tokens: readonly Token[]): boolean {
  const [before, last] = [tokens.at(-2), tokens.at(-1)]
  if (!before || !isNoun(last)) return false
  if (isNoun(before)) return true
  return !(
    PREPOSITIONS.has(before.lower) ||
    ARTICLES.has(before.lower) ||
    (before.forms.strong | before.forms.weak) !== 0
  )
}
