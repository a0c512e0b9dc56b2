import { cells } from './cells.ts'
import { hasFinite } from './clause-shapes.ts'
import { isNoun, isSurelyFinite, type Stretch, type Token } from './clauses.ts'
import { ARTICLES, PREPOSITIONS, SUBORDINATORS } from './function-words.ts'
import { THIRD, VerbForm } from './morphology.ts'
import { sayingForms } from './verbs-of-saying.ts'

/**
 * `… und zwar am Montag`, `… und das seit Jahren`: an addition behind a whole clause.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: nachgestellte Erläuterungen).
 */
export function opensAddition({ tokens, closes }: Stretch, at: number): boolean {
  const next = tokens[at + 1]?.lower ?? ''
  if (at < 2 || !/^[.!?:,]/u.test(closes)) return false
  if (next === 'zwar') return true
  const third = tokens[at + 2]
  if ((next !== 'das' && next !== 'dies') || !third || !ADDED.has(third.lower)) return false
  const rest = tokens.slice(at + 2)
  // `und das mit Mühe gebaute Haus`: an article with its noun.
  const hasNeuter = rest.some((token) => (token.forms.weak & NEUTER) !== 0 && !isNoun(token))
  return hasFinite(tokens.slice(0, at)) && !hasFinite(rest) && !(next === 'das' && hasNeuter)
}

const ADDED = new Set(
  'seit nicht schon auch trotz ohne höchstens mindestens sogar unabhängig völlig ganz bereits obwohl bei mit in'.split(
    ' '
  )
)
const NEUTER = cells('Nn An')

/** `für Kinder aber auch für Erwachsene`, `der Schulen aber auch des Amts`: the same preposition, or a genitive again. */
export function opensCounterpart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 2]
  if (!before || !next || !/^(?:auch|nicht|nur)$/u.test(tokens[at + 1]?.lower ?? '')) return false
  if (/\p{L}-$/u.test(before.text)) return true
  if (!isNoun(before)) return false
  const reach = tokens.slice(Math.max(0, at - REACH), at)
  if (next.lower === 'des') return reach.some((token) => /^(?:de[rs]|eine[rs]|diese[rs])$/u.test(token.lower))
  return PREPOSITIONS.has(next.lower) && reach.some((token) => token.lower === next.lower)
}

const REACH = 5

/**
 * `Erika Beispiel, Vorsitzende des Vereins sagte …`: a name, what she is, and the verb of saying whose subject the name is.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Zusätze).
 */
export function closesApposition({ tokens, opens, sentence, at: from }: Stretch, at: number): boolean {
  const verb = tokens[at] as Token
  if (opens !== ',' || from < 2 || from > LONGEST_NAME || !isNoun(tokens[at - 1])) return false
  if (!isSurelyFinite(verb) || (verb.forms.verb & THIRD) !== VerbForm.thirdSingular) return false
  if (!sayingForms(verb.lower).some((form) => form.kind === 'finite' && form.needs.length === 0)) return false
  const name = sentence.tokens.slice(0, from)
  if (name.some((token, i) => (i > 0 && token.before !== '') || !(isNoun(token) || token.lower === 'von'))) return false
  if (ARTICLES.has(name[0]?.lower ?? '') || PREPOSITIONS.has(tokens[0]?.lower ?? '')) return false
  const role = tokens.slice(0, at)
  // Behind an article a relative clause may begin as well.
  if (role.some((token) => CLAUSAL.has(token.lower)) || ARTICLES.has(role[0]?.lower ?? '')) return false
  const head = role.findIndex((token) => isNoun(token))
  const { noun = 0, weak = 0 } = role[head]?.forms ?? {}
  // `Erika, Max und Anna sagten`: another name, and not an office, is the next of a series.
  return (noun | weak) !== 0 && !hasFinite(role) && !role.some((t) => t.lower === 'und')
}

const CLAUSAL = new Set([...SUBORDINATORS].filter((word) => !ARTICLES.has(word)))
const LONGEST_NAME = 6
