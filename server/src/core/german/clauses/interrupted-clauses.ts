import { isNoun, mayBeFinite, type Stretch, type Token } from './clauses.ts'
import { isGovernor } from './dass-governors.ts'
import { ARTICLES, PREPOSITIONS, SUBORDINATORS } from './function-words.ts'

/** `dass am Freitag, 6. März, das Amt schließt`: a clause that is still without its verb goes on behind what was put in. */
export function isWithinClause({ sentence, at }: Stretch): boolean {
  const earlier = withoutReferences(sentence.tokens.slice(0, at))
  const opener = earlier.findLastIndex((token, i) => opensClause(token, earlier[i - 1]))
  return opener >= 0 && !earlier.slice(opener + 1).some((token) => mayBeFinite(token))
}

/** Behind a comma or at the start, with a preposition before it too (`in der am Montag, 6. März, …`). */
function opensClause(token: Token, before: Token | undefined): boolean {
  if (!SUBORDINATORS.has(token.lower)) return false
  if (before && token.before === '' && PREPOSITIONS.has(before.lower))
    return before.before.startsWith(',') && ARTICLES.has(token.lower)
  const isOpen = before === undefined || token.before !== '' || /^(?:und|oder|sowie)$/u.test(before.lower)
  // An article opens a relative clause behind a comma alone.
  return isOpen && (!ARTICLES.has(token.lower) || token.before.startsWith(','))
}

/** Leaves out what says whose words these are: `Da, wie berichtet, das Dach …`, `Obwohl, so die Polizei, das Auto …`. */
function withoutReferences(tokens: readonly Token[]): readonly Token[] {
  let isReference = false
  return tokens.filter((token) => {
    if (token.before !== '') isReference = token.before === ',' && /^(?:wie|so|laut)$/u.test(token.lower)
    return !isReference
  })
}

/** `betonte, das Hessen – anders als andere – mehr Geld gibt`: a name, and behind what is put in no verb in second place. */
export function opensInterrupted({ tokens, closes, sentence, at }: Stretch, before: Stretch): boolean {
  const last = before.tokens.length - 1
  const [, name, next] = tokens
  if (!name || !isNoun(name) || !before.tokens[last] || !isGovernor(before.tokens[last] as Token, before.tokens, last))
    return false
  if (closes === '–' && next === undefined) {
    const behind = sentence.tokens.slice(at + 3)
    const end = behind.findIndex((token) => token.before.includes('–'))
    return end >= 0 && !mayBeFinite(behind[end]) && behind.slice(end).some((token) => mayBeFinite(token))
  }
  const isUnknown = name.forms.noun === 0 && name.forms.weak === 0 && !name.text.includes('-')
  if (!isUnknown || !next || !PREPOSITIONS.has(next.lower) || !/^[„‚»]/u.test(closes)) return false
  return !tokens.some((token) => mayBeFinite(token))
}
