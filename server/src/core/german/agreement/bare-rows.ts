import { isNoun, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { DATIVE } from '../clauses/governing-words.ts'
import { nounGroupsOf } from '../clauses/noun-groups.ts'
import { mayBeParticle } from '../clauses/verb-particles.ts'
import { PLURAL, SINGULAR } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { isPersonAdjective } from './nominal-endings.ts'
import type { NounPhrase } from './phrase-repairs.ts'

/** A bare noun in a row that a preposition governs, in another case than that. */
export interface RowMismatch {
  readonly preposition: Token
  readonly phrase: NounPhrase
  readonly right: string
}

/**
 * `im Rahmen von Kursen, Vorträge und Messen`, `arbeitet mit Schulen und Vereine zusammen`: bare nouns in a row behind one preposition
 * stand in its case. Silent where the noun could be joined to what stands before the preposition (`Spiele mit Kindern, Vorträge und
 * Konzerte`). Source: Duden, Die Grammatik (Reihung, Kongruenz im Kasus).
 */
export function rowMismatch({ sentence, tokens: words, at }: Stretch): RowMismatch | undefined {
  const local = words.findIndex(({ lower }) => GOVERNS_DATIVE.test(lower))
  if (local < 0) return undefined
  const { tokens } = sentence
  const place = at + local
  const preposition = tokens[place] as Token
  const first = tokens[place + 1]
  // Of plurals in -s the lexicon has no cases.
  if (!first || !isBarePlural(first) || ((first.forms.noun & PLURAL & DATIVE) === 0 && !/s$/u.test(first.text)))
    return undefined
  if (mayJoinHead(tokens.slice(at, place))) return undefined
  for (let i = place + 2; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const isLink = /^(?:und|sowie|oder)$/u.test(token.lower) && token.before === ''
    const noun = isLink ? tokens[i + 1] : token
    if (!noun || !isBarePlural(noun) || noun.before !== (isLink ? '' : ',')) return undefined
    const next = tokens[tokens.indexOf(noun) + 1]
    if (isWithoutDative(noun) && !(next?.before === '' && isNoun(next))) {
      const goesOn = isLink
        ? endsClause(tokens, tokens.indexOf(noun) + 1)
        : /^(?:und|sowie|oder)$/u.test(next?.lower ?? '')
      if (!goesOn) return undefined
      return {
        preposition,
        phrase: { determiner: undefined, adjectives: [], noun, governed: DATIVE & PLURAL },
        right: `${noun.text}n`
      }
    }
    if (isLink) return undefined
  }
  return undefined
}

const GOVERNS_DATIVE = /^(?:mit|von|aus|bei|außer|samt|nebst)$/u

function isBarePlural(token: Token): boolean {
  return (
    isNoun(token) &&
    ((token.forms.noun & PLURAL) !== 0 || /\p{Ll}s$/u.test(token.text)) &&
    !isPersonAdjective(token.text)
  )
}

/** `Vorträge`, `Vereine`: the plural of which the dative has an ending more, and no singular looks so. */
function isWithoutDative({ text, forms }: Token): boolean {
  return (
    (forms.noun & DATIVE & PLURAL) === 0 && (forms.noun & SINGULAR & ~OLD_DATIVE) === 0 && /(?:e|er|el)$/u.test(text)
  )
}

const OLD_DATIVE = DATIVE & SINGULAR

/** Whether a noun before the preposition is a subject or object that the row could go on with. */
function mayJoinHead(before: readonly Token[]): boolean {
  // Across the verb nothing is joined: `Das Amt arbeitet mit Schulen und Vereine zusammen`.
  const from = before.findLastIndex((token) => mayBeFinite(token) && token.forms.strong === 0) + 1
  return nounGroupsOf(before.slice(from)).some((group) => !group.isGoverned && !group.isGenitive)
}

/** Nothing but what closes the clause follows, so that no second clause begins behind `und`. */
function endsClause(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from)
  const next = rest[0]
  if (!next) return true
  if (next.before !== '') return false
  return (
    rest.length === 1 &&
    !isNoun(next) &&
    (mayBeParticle(next.lower) || (next.forms.verb & (VerbForm.pastParticiple | VerbForm.zuInfinitive)) !== 0)
  )
}
