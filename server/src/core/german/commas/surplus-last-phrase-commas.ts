import { hasFinite } from '../clauses/clause-shapes.ts'
import { isNoun, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS } from '../clauses/function-words.ts'
import { haveCommonCase, type NounGroup, nounGroupsOf } from '../clauses/noun-groups.ts'
import { chainEnd, isPreposition } from '../clauses/phrase-chains.ts'
import { holdsTwoNouns } from '../clauses/possible-subjects.ts'
import { Case, cellsOfCase, NOMINATIVE } from '../words/cells.ts'

/** How many words the phrase behind `und` may have. */
const LONGEST = 10

/** `Er freut sich auf Gäste, und gute Gespräche.`: one noun phrase behind a whole clause, in the case of the last one there. */
export function isLastPhrase(before: readonly Token[], behind: readonly Token[]): boolean {
  if (behind.length > LONGEST || !isNoun(before.at(-1)) || !hasFinite(before)) return false
  // `liegt auf neuen Wegen, und deren Nutzen`
  if (/^(?:deren|dessen)$/u.test(behind[0]?.lower ?? '')) return chainEnd(behind, 1) === behind.length
  const last = nounGroupsOf(before).findLast((group) => !group.isGenitive)
  const [group, ...more] = nounGroupsOf(behind)
  // `Die einen lieben Kaffee, und die anderen Tee.`
  if (behind.some(({ lower }, i) => /^(?:ander|meist|beid)en?$/u.test(lower) || (lower === 'einen' && i > 0)))
    return false
  if (!last || group?.start !== 0 || holdsTwoNouns(behind, group)) return false
  // `gegen das Versagen der Politik, und das Verheizen …`: its genitive may stand between.
  if (chainEnd(before, last.start) !== before.length) return false
  // `…, und die Band in Fulda`, `…, und Ben Zeitungen`: a second sentence whose verb is that of the first.
  const areKnown = [before.at(-1), ...behind.filter(isNoun)].every((token) => token?.forms.noun !== 0)
  if (!areKnown || !isPhrase(behind) || !haveCommonCase(last, group)) return false
  return more.every((other) => other.isGenitive) || goesWithPreposition(before, behind, last, group)
}

/**
 * `mit warmer Stimme, und einem Gespür für Zwischentöne`: what goes with the preposition before and can be no subject, whatever phrase
 * belongs to it; another dative before or the same preposition again (`half den Kindern mit Rat, und den Eltern mit Geld`) would show a
 * second sentence without its verb.
 */
function goesWithPreposition(
  before: readonly Token[],
  behind: readonly Token[],
  last: NounGroup,
  group: NounGroup
): boolean {
  const groups = nounGroupsOf(before)
  const isDative =
    (group.cells & (NOMINATIVE | ACCUSATIVE)) === 0 &&
    /^(?:eine[mr]|de[mr]|ihre[mr]|seine[mr])$/u.test(behind[0]?.lower ?? '')
  return (
    last.isGoverned &&
    isDative &&
    nounGroupsOf(behind).every((other) => other.start === 0 || other.isGenitive || other.isGoverned) &&
    groups.every((other) => other.isGoverned || other.isGenitive || (other.cells & (NOMINATIVE | ACCUSATIVE)) !== 0) &&
    !behind.some(({ lower }) => PREPOSITIONS.has(lower) && before.some((token) => token.lower === lower))
  )
}

const ACCUSATIVE = cellsOfCase(Case.accusative)

/**
 * `Das Geld fließt in die Jugendarbeit, und in den Ausbau der Radwege.`: two phrases with one preposition at the end. What has a second
 * phrase beside it is a sentence that shares its verb with the first (`singt im Mai in Kassel, und im Juni in Fulda`).
 */
export function isLikePhrase(before: readonly Token[], behind: readonly Token[]): boolean {
  const [preposition] = behind
  const opener = before.findLastIndex((token) => isPreposition(token))
  if (!preposition || opener < 1 || behind.length > LONGEST || !isPreposition(preposition)) return false
  if (withoutArticle(before[opener] as Token) !== withoutArticle(preposition)) return false
  if (!hasFinite(before.slice(0, opener)) || chainEnd(before, opener + 1) !== before.length) return false
  const isSame = (token: Token) => withoutArticle(token) === withoutArticle(preposition)
  if (before.filter(isSame).length > 1 || behind.filter(isSame).length > 1) return false
  // `…, und in der Schule Ben`, `…, und in der Schule der Chor`
  if (behind.some((token, i) => isNoun(token) && isNoun(behind[i + 1]))) return false
  const groups = nounGroupsOf(behind)
  return chainEnd(behind, 1) === behind.length && groups.every((group) => group.isGoverned || group.isGenitive)
}

/** `im`, `ins` and `in` are one. */
function withoutArticle({ lower }: Token): string {
  return CONTRACTED[lower] ?? lower
}

/** `gegen` is the counterpart of `für`: `gegen Gewalt, und für Respekt`. */
const CONTRACTED: Readonly<Record<string, string>> = {
  gegen: 'für',
  im: 'in',
  ins: 'in',
  am: 'an',
  ans: 'an',
  aufs: 'auf',
  beim: 'bei',
  fürs: 'für',
  vom: 'von',
  zum: 'zu',
  zur: 'zu',
  ums: 'um',
  übers: 'über'
}

function isPhrase(tokens: readonly Token[]): boolean {
  return (
    isNoun(tokens.at(-1)) &&
    tokens.every(
      (token) => isNoun(token) || ARTICLES.has(token.lower) || PREPOSITIONS.has(token.lower) || token.forms.strong !== 0
    )
  )
}
