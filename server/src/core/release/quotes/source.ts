import { isBody } from '../../german/names/offices.ts'
import { asVerb, type RawAttribution, verbOf } from './clause.ts'
import { clauseEnd, closingSaying, sayingAt } from './saying.ts'
import { isPersonal, type Phrases, withApposition } from './subject.ts'

/** Nouns that name a source with `nach`: `nach Angaben der Polizei`. */
const SOURCES = new Set(
  'Worten Angaben Aussage Aussagen Ansicht Meinung Auskunft Einschätzung Überzeugung Auffassung Darstellung Überzeugung'.split(
    ' '
  )
)

/** `nach Worten von Beispiel`, `nach Ansicht der Ministerin`. */
export function bySource(
  phrases: Phrases,
  at: number,
  to: number
): Pick<RawAttribution, 'speaker' | 'verb'> | undefined {
  const { tokens } = phrases
  let i = at + 1
  if (/^(?:den|der|ihren|seinen|eigenen)$/iu.test(tokens[i]?.text ?? '')) i++
  if (!SOURCES.has(tokens[i]?.text ?? '')) return undefined
  const phrase = phrases.at(tokens[i + 1]?.text === 'von' ? i + 2 : i + 1)
  return phrase ? { speaker: withApposition(phrases, phrase, to), verb: undefined } : undefined
}

/** `wie Beispiel betonte`, `wie es in der Einladung heißt`. */
export function byWie(phrases: Phrases, at: number, to: number): Pick<RawAttribution, 'speaker' | 'verb'> | undefined {
  const { tokens } = phrases
  const limit = clauseEnd(tokens, at + 1, to)
  const heisst = tokens.slice(at, limit).findIndex((t) => t.text === 'heißt' || t.text === 'hieß')
  if (tokens[at + 1]?.text === 'es' && heisst > 0)
    return { speaker: undefined, verb: asVerb(tokens, [at + heisst], 'heißen', 'say') }
  const phrase = phrases.between(at + 1, limit).find((p) => !p.oblique)
  if (!phrase) return undefined
  for (let i = phrase.last; i < limit; i++) {
    const saying = sayingAt(tokens, i, to) ?? closingSaying(tokens, i, i + 1)
    if (saying) return { speaker: withApposition(phrases, phrase, to), verb: verbOf(tokens, saying) }
  }
  return undefined
}

/** `Laut Beispiel ist das „ein Meilenstein“`, `Nach Ansicht der Ministerin …`, `Dem Verband zufolge …`. */
export function bySourceBefore(phrases: Phrases, from: number, quote: number): RawAttribution | undefined {
  const { tokens } = phrases
  for (let i = from; i < quote; i++) {
    const word = tokens[i]?.text.toLowerCase()
    const source =
      word === 'nach'
        ? bySource(phrases, i, quote)
        : word === 'wie' && i === from
          ? byWie(phrases, i, quote)
          : undefined
    const forWhom = word === 'für' && i === from && phrases.at(i + 1)?.name !== '' ? phrases.at(i + 1) : undefined
    const phrase =
      (forWhom ?? word === 'laut')
        ? phrases.at(i + 1)
        : word === 'zufolge'
          ? phrases.all.find((p) => p.last === i)
          : undefined
    const speaker = source?.speaker ?? (phrase ? withApposition(phrases, phrase, quote) : undefined)
    if (!speaker || (!isPersonal(speaker.phrase) && !isBody(speaker.phrase.text))) continue
    return {
      position: 'before',
      direct: false,
      speaker,
      verb: undefined,
      start: Math.min(tokens[i]?.start ?? 0, speaker.start),
      end: Math.max(tokens[i]?.end ?? 0, speaker.end)
    }
  }
  return undefined
}
