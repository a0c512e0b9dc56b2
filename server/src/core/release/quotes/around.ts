import { FINITE_AUXILIARIES } from '../../german/clauses/auxiliaries.ts'
import { isWeakSaying } from '../../german/words/verbs-of-saying.ts'
import {
  asVerb,
  attributionEnd,
  type RawAttribution,
  SPOKEN,
  sentenceEnd,
  sentenceStart,
  skipAdverbs,
  startsWithVerb,
  verbOf
} from './clause.ts'
import { closingSaying, sayingAt } from './saying.ts'
import { bySourceBefore } from './source.ts'
import { isPersonal, type Phrases, subjectBefore, subjectBehind, subjectOf, withApposition } from './subject.ts'
import type { Token } from './tokens.ts'

/** The attribution in the sentence around words of somebody: `Beispiel sprach von „…“`, `hat es als „…“ bezeichnet`. */
export function findAround(phrases: Phrases, quote: number): RawAttribution | undefined {
  const { tokens } = phrases
  const from = sentenceStart(tokens, quote)
  const to = sentenceEnd(tokens, quote)
  const closing = closingSaying(tokens, quote + 1, to)
  if (closing) {
    const at = closing.parts[0] ?? quote
    const aux = findLast(tokens, from, quote, (t) => FINITE_AUXILIARIES.has(t.text))
    const speaker =
      (aux >= 0 ? subjectOf(phrases, from, aux, quote) : undefined) ??
      subjectBefore(phrases, clauseByComma(tokens, from, quote), quote)
    const parts = aux >= 0 ? [aux, at] : [at]
    const around = {
      position: 'before',
      direct: false,
      closing: true,
      verb: verbOf(tokens, { ...closing, parts }),
      end: tokens[at]?.end ?? 0
    } as const
    if (speaker && isPersonal(speaker.phrase)) return { ...around, speaker, start: speaker.start }
    if (aux < 0) return { ...around, speaker: undefined, start: tokens[at]?.start ?? 0 }
  }
  for (let i = quote - 1; i >= from; i--) {
    const saying = sayingAt(tokens, i, to)
    if (!saying) continue
    const at = saying.parts[0] ?? i
    if (isWeakSaying(saying.lemma) && saying.role === 'say') continue
    const speaker = subjectOf(phrases, from, at, quote)
    return {
      position: 'before',
      direct: false,
      speaker,
      verb: verbOf(tokens, saying),
      start: Math.min(speaker?.start ?? Number.MAX_SAFE_INTEGER, tokens[at]?.start ?? 0),
      end: tokens[quote - 1]?.end ?? 0
    }
  }
  for (let i = from; i < to; i++) {
    if (tokens[i]?.text !== ',' || (i < quote && tokens[i + 1]?.text !== 'so')) continue
    const word = tokens[i + 1]?.text
    const saying = word === 'so' ? undefined : sayingAt(tokens, i + 1, to)
    const speaker =
      word === 'so' || word === 'laut' || saying ? subjectBehind(phrases, skipAdverbs(tokens, i + 2), to) : undefined
    if (!speaker || startsWithVerb(tokens, i + 2)) continue
    const verb = saying ? verbOf(tokens, saying) : asVerb(tokens, [i + 1], word ?? '', 'say')
    return {
      position: i < quote ? 'before' : 'after',
      direct: false,
      speaker,
      verb,
      start: tokens[i + 1]?.start ?? 0,
      end: attributionEnd(tokens, speaker.phrase.last, to)
    }
  }
  return bySourceBefore(phrases, from, quote) ?? bySpokenWords(phrases, from, quote, to)
}

function clauseByComma(tokens: readonly Token[], from: number, at: number): number {
  return findLast(tokens, from, at, (t) => t.text === ',') + 1 || from
}

function findLast(tokens: readonly Token[], from: number, to: number, is: (token: Token) => boolean): number {
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i]
    if (token && is(token)) return i
  }
  return -1
}

/** `Mit den Worten „…“ eröffnete Beispiel die Brücke`: the subject of the sentence spoke them. */
function bySpokenWords(phrases: Phrases, from: number, quote: number, to: number): RawAttribution | undefined {
  const noun = phrases.tokens[quote - 1]
  if (!noun || !SPOKEN.test(noun.text)) return undefined
  const all = [...phrases.between(quote + 1, to), ...phrases.between(from, quote)].filter(
    (p) => !p.oblique || (p.kind === 'bare' && p.first === quote + 2)
  )
  const phrase =
    all.find((p) => isPersonal(p) && p.kind !== 'body') ??
    all.find((p) => p.kind === 'bare' && p.first === quote + 2) ??
    all.find(isPersonal)
  if (!phrase) return undefined
  const speaker = withApposition(phrases, phrase, to)
  return { position: 'before', direct: false, speaker, verb: undefined, start: noun.start, end: noun.end }
}
