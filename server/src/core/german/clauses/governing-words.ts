import { Case, type Cells, cells, cellsOfCase, PLURAL } from '../words/cells.ts'
import { isCapitalised } from '../words/lexicon.ts'
import { isAttribute } from './certain-nouns.ts'
import { endOfZuInfinitive, isNoun, mayBeFinite, type Stretch, type Token } from './clauses.ts'
import { CASE_OF_PREPOSITION } from './determiners.ts'
import { ARTICLES } from './function-words.ts'
import { isTime } from './noun-groups.ts'
import { closesItsVerb } from './particle-governors.ts'

export const DATIVE = cellsOfCase(Case.dative)

/**
 * The cases that the preposition before the place allows; `auf kurzen Wegen den Markt` has a noun there. `other` is the answer for one
 * that is not in the list.
 */
export function caseBehind(stretch: Stretch, at: number, other?: Cells): Cells | undefined {
  const { tokens, sentence, at: from } = stretch
  const before = tokens[at - 1]
  if (!before || (isCapitalised(before.text) && !(at === 1 && mayOpenSentence(stretch)))) return undefined
  // `trägt dazu bei die Kosten zu senken`: here the word ends the clause of its verb.
  if (closesItsVerb(tokens, at - 1)) return undefined
  // `ohne dem Plan zu widersprechen`: it opens an infinitive group, and the phrase is the object there.
  const [far, farther] = [tokens[at - 2]?.lower, tokens[at - 3]?.lower]
  if (OPENS_INFINITIVE.test(before.lower) && mayOpenInfinitive(sentence.tokens, from + at)) return undefined
  // `um der Sache willen`
  if (before.lower === 'um' && tokens.some(({ lower }) => lower === 'willen')) return undefined
  // `weil den Winter über der Betrieb ruht`: it stands behind a time.
  if (before.lower === 'über' && at > 2 && isNoun(tokens[at - 2]) && isTime(tokens, { end: at - 2 })) return undefined
  // `nach wie vor hohe Preise`: an adverb.
  if (isStill(tokens, at - 1)) return undefined
  // `nach und nach die Kosten`, `ab und zu einen Gast`, `bis zu eine Million`: set phrases.
  if (far === 'und' && (farther === before.lower || farther === 'ab')) return undefined
  if (far === 'bis' && before.lower === 'zu') return undefined
  // `vom Turm aus das Tal`, `von hier aus eine Runde`: the word belongs to the preposition before it.
  if (/^(?:aus|an|ab)$/u.test(before.lower) && hasVonBefore(tokens, at - 1)) return undefined
  // `dem Gutachten gemäß Risse`: it stands behind what it governs.
  if (before.lower === 'gemäß' && isNoun(tokens[at - 2])) return undefined
  return CASE_OF_PREPOSITION.get(before.lower) ?? other
}

/** `von` or `vom` before the place, with no link between. */
function hasVonBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at)
  const joined = before.findLastIndex(({ lower }) => /^(?:und|oder|sowie)$/u.test(lower)) + 1
  return before.slice(joined).some(({ lower }) => /^v(?:on|om)$/u.test(lower))
}

/** `sagte: „Mit dem Programm …“`: a sentence may begin behind a colon and a quotation mark. */
export function mayOpenSentence({ isFirst, opens, tokens }: Stretch): boolean {
  return isFirst || (tokens.length >= SHORTEST_SENTENCE && /[:“]?„$|:$/u.test(opens))
}

const SHORTEST_SENTENCE = 5

/** `nach wie vor`, whose last word stands at the place. */
function isStill(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'vor' && tokens[at - 1]?.lower === 'wie' && tokens[at - 2]?.lower === 'nach'
}

const OPENS_INFINITIVE = /^(?:ohne|um)$/u

function mayOpenInfinitive(tokens: readonly Token[], from: number): boolean {
  return tokens.some((_, i) => i > from && endOfZuInfinitive(tokens, i) !== undefined)
}

/** `für dem Verein gehörende Flächen`, `mit eine Stunde langen Fahrten`: behind the noun an attribute goes on. */
export function isInsideAttribute(tokens: readonly Token[], at: number): boolean {
  return attributeBehind(tokens, at) !== undefined
}

/** The place of the declined word that goes on behind the noun. */
export function attributeBehind(tokens: readonly Token[], at: number): number | undefined {
  const isDeclined = (token: Token | undefined) =>
    token !== undefined && !ARTICLES.has(token.lower) && (token.forms.weak | token.forms.strong) !== 0
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const isBehindNoun = isNoun(tokens[i - 1])
    if (isNoun(token)) {
      // `für einer Sache Dienende`: a participle that stands as a noun.
      if (isBehindNoun && /ende[nrsm]?$/u.test(token.text) && isDeclined(token)) return i
    } else {
      const isAdverb = token.forms.isBare || /^(?:nicht|zuvor|sehr|noch|schon|bereits|immer)$/u.test(token.lower)
      const place = isAdverb ? i + 1 : i
      if (isBehindNoun && i < tokens.length - 1 && isDeclined(tokens[place])) return place
      if (mayBeFinite(token)) return undefined
    }
  }
  return undefined
}

/** `richtet sich an alle`: whom something is meant for; `richtet sich an den Kosten aus` is another verb. */
export function caseOfAddressee(tokens: readonly Token[], at: number): Cells | undefined {
  if (tokens[at - 1]?.lower !== 'an' || tokens[at - 2]?.lower !== 'sich' || tokens.at(-1)?.lower === 'aus')
    return undefined
  return tokens.slice(0, at - 2).some(({ lower }) => /^richte(?:t|te|n|ten)$/u.test(lower))
    ? cellsOfCase(Case.accusative)
    : undefined
}

const WITH_DAS = cells('Nn An')

/** `mit die besten`, `von sich aus die Stadt`: the preposition has nothing to do with what follows. */
export function isInvertible(
  preposition: Token,
  before: Token | undefined,
  next: Token,
  behind: Token | undefined
): boolean {
  // `Seit die Brücke gesperrt ist, …`: a conjunction.
  if (preposition.lower === 'seit' && /^(?:die|das|der|ein|sie|es|unsere|ihre|seine)$/u.test(next.lower)) return true
  // `Das ist mit ein Grund für den Umzug.`
  if (preposition.lower === 'mit' && next.lower === 'ein') return WITH_OTHERS.test(behind?.text ?? '')
  if (preposition.lower === 'mit' && (next.lower === 'die' || next.lower === 'das'))
    return /[sß]te[nrsm]?$/u.test(behind?.lower ?? '')
  // `dem Schreiben nach die beste Lösung`
  if (/^(?:nach|gemäß|wegen)$/u.test(preposition.lower))
    return isNoun(before) && next.lower !== 'des' && !SPAN.test((before as Token).text)
  return preposition.lower === 'aus' && /^(?:hier|da|dort|sich|heraus|haus|hause)$/u.test(before?.lower ?? '')
}

/** `Jahre nach die Entscheidung`: how long after. */
const SPAN = /^(?:Jahre|Monate|Wochen|Tage|Stunden|Minuten)$/u

const WITH_OTHERS = /^(?:Grund|Auslöser|Anlass|Verdienst|Ergebnis|Ziel|Motiv|Faktor|Thema|Argument|Zweck|Aspekt)$/u

/** `Was für ein Tag!`: the case is that of the question. */
export function isWhatFor(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'für' && tokens.some((token) => token.lower === 'was')
}

/** `begrüßte das neuen Team`: a noun that is no plural has no adjective in -en without its article. */
export function isNeuterBehind(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at + 2]
  return (
    tokens[at]?.lower === 'das' &&
    /en$/u.test(tokens[at + 1]?.lower ?? '') &&
    isAttribute(tokens[at + 1] as Token) &&
    isNoun(noun) &&
    ((noun?.forms.noun ?? 0) & PLURAL) === 0 &&
    ((noun?.forms.noun ?? 0) & WITH_DAS) !== 0
  )
}
