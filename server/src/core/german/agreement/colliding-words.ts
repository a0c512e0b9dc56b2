import { isAttribute } from '../clauses/certain-nouns.ts'
import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { CASE_OF_PREPOSITION, determinerOf } from '../clauses/determiners.ts'
import { isInsideAttribute } from '../clauses/governing-words.ts'
import { ALL_CELLS } from '../words/cells.ts'
import type { SurplusWord } from './surplus-word.ts'

/**
 * What a change of plan leaves behind: `von vom Engagement`, `im in der Halle`, `bis zum am 15. Mai`, `lehnt den das Angebot ab`. Behind a
 * preposition with its article, and behind an article in an oblique case, another one stands only where an attribute goes on
 * (`im am Rhein gelegenen Ort`). Source: Duden, Die Grammatik (Präpositionalphrase; erweitertes Attribut).
 */
export function collidingWord(stretch: Stretch): SurplusWord | undefined {
  const { tokens, closes } = stretch
  if (!/^(?:“?[.,!?:;]|$)/u.test(closes)) return undefined
  for (let at = 1; at < tokens.length - 2; at++) {
    const [token, noun] = [tokens[at] as Token, tokens[at + 1] as Token]
    if (token.text !== token.lower || noun.text !== noun.lower || noun.before !== '') continue
    if (!(collides(token.lower, noun.lower) || isSecondArticle(stretch, at)) || isIdiom(tokens, at)) continue
    // `vom im Mai eröffneten Haus`, `den die Stadt prägenden Turm`
    const end = tokens.findIndex((word, i) => i > at + 1 && isNoun(word))
    if (
      end < 0 ||
      isInsideAttribute(tokens, end) ||
      holdsAttribute(tokens.slice(end)) ||
      tokens.slice(at, end).some(({ text }) => /^\p{Lu}/u.test(text))
    )
      continue
    return fitsBefore(token, tokens[end] as Token) && !fitsBefore(noun, tokens[end] as Token)
      ? { kind: 'twice', token: noun, noun: token }
      : { kind: 'twice', token, noun }
  }
  return undefined
}

const FUSED = /^(?:im|am|vom|zum|zur|beim|ins|ans)$/u
/** Those that are neither a particle at the end of a clause nor an adverb. */
const PLAIN = /^(?:von|für|gegen|ohne|seit)$/u
/** `von unter zehn Euro`, `für über 50 Gäste`, `von vor dem Krieg` are in use. */
const BEHIND_PLAIN = /^(?:in|im|ins|an|am|auf|mit|von|vom|bei|beim|für|durch|zum|zur)$/u
const BEHIND_FUSED =
  /^(?:in|im|ins|an|am|auf|mit|von|vom|bei|beim|für|durch|zum|zur|nach|aus|gegen|der|die|das|dem|den|des)$/u

function collides(first: string, second: string): boolean {
  if (first === second) return false
  return (FUSED.test(first) && BEHIND_FUSED.test(second)) || (PLAIN.test(first) && BEHIND_PLAIN.test(second))
}

/** `lehnt den das Angebot ab`, `in die den Niederlanden`: no genitive, which could hang on a pronoun, and no relative clause. */
function isSecondArticle({ tokens, opens, isFirst }: Stretch, at: number): boolean {
  const [before, token, noun] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !/^(?:de[mns]|eine[mns])$/u.test(token?.lower ?? '')) return false
  if (!/^(?:das|die|dem|den)$/u.test(noun?.lower ?? '') || token?.lower === noun?.lower) return false
  // `der Plan den die Stadt …` lacks a comma; `den das Land fördert` stands behind one.
  if (/^(?:und|oder|sowie)$/u.test(before.lower)) return false
  return (
    !isNoun(before) &&
    !(at === 1 && opens === ',' && !isFirst) &&
    !CASE_OF_PREPOSITION.has(before.lower) &&
    !FUSED.test(before.lower)
  )
}

/** `von zum Beispiel zehn Gästen`, `am zum Teil`, `von Haus aus`. */
function isIdiom(tokens: readonly Token[], at: number): boolean {
  const [second, third, fourth] = tokens.slice(at + 1, at + 4)
  return (
    /^(?:Beispiel|Teil|Glück|Stand|Nachteil|Vorteil|Zeit)$/u.test(third?.text ?? '') ||
    (second?.lower === 'mit' && /^(?:am|im)$/u.test(tokens[at]?.lower ?? '') && third?.lower === 'am') ||
    fourth?.lower === 'aus'
  )
}

/** `im der Fläche nach größten Ort`: an adjective without an article of its own. */
function holdsAttribute(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, i) =>
      i > 0 && isAttribute(token) && isNoun(tokens[i + 1]) && determinerOf(tokens[i - 1]?.lower ?? '') === undefined
  )
}

function fitsBefore(word: Token, noun: Token): boolean {
  const cells = determinerOf(word.lower)?.cells ?? 0
  return ((noun.forms.noun === 0 ? ALL_CELLS : noun.forms.noun) & cells) !== 0
}
