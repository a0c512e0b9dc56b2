import type { Block } from '../../markdown/document.ts'
import type { People } from '../people.ts'
import type { BlockAnalysis, Level, RawQuote } from './analyse.ts'
import { findBefore } from './before.ts'
import { sentenceStart } from './clause.ts'
import { REPORTED } from './saying.ts'
import { decisive, isMet, resolve, type Speaker, speakerOfSentence } from './speakers.ts'

/** A quotation already read, with its speaker. */
export interface Said {
  readonly raw: RawQuote
  readonly speaker: Speaker | undefined
}

export interface Reading {
  readonly blocks: readonly Block[]
  readonly analyses: readonly BlockAnalysis[]
  /** Per block, what has been read so far; the block being read is the last one. */
  readonly said: readonly (readonly Said[])[]
  readonly people: People
}

/** How many sentences without reported speech may stand between a speaker and a quotation that goes on with that speaker. */
const REACH = 2

/** The speaker of a quotation without an attribution of its own: taken over from the sentence beside it. */
export function inherit(reading: Reading, b: number, q: number): Speaker | undefined {
  const level = reading.analyses[b]?.level
  const quote = level?.quotes[q]
  if (!level || !quote) return undefined
  return (
    fromItsOwnSentence(reading, b, level, quote) ??
    fromBefore(reading, b, level, quote) ??
    fromNext(reading, b, level, quote) ??
    fromParagraphBefore(reading, b, level, quote) ??
    fromBehind(reading, b, level, quote)
  )
}

/** `Beispiel reicht das nicht: „…“`: no verb says that somebody speaks, and a person of the release stands before the colon. */
function fromItsOwnSentence(reading: Reading, b: number, level: Level, quote: RawQuote): Speaker | undefined {
  if (quote.introducedBy !== 'colon') return undefined
  const phrase = level.phrases
    .between(sentenceStart(level.tokens, quote.token), quote.token)
    .find((p) => !p.oblique && isMet(p, reading.people))
  return phrase && named(reading, b, { start: phrase.start, end: phrase.end, phrase, named: undefined })
}

/** `„A“, sagte X. „B.“` and `X begrüßte den Bau. „B.“`, with sentences of reported speech in between. */
function fromBefore(reading: Reading, b: number, level: Level, quote: RawQuote): Speaker | undefined {
  const { tokens } = level
  const here = reading.said[b] ?? []
  let token = sentenceStart(tokens, quote.token)
  const started = quote.token > token ? lastSaid(here, level, token, quote.token) : undefined
  if (started) return started
  for (let away = 1; token > 0; away++) {
    const end = token
    token = sentenceStart(tokens, token - 1)
    const spoken = lastSaid(here, level, token, end)
    if (spoken) return spoken
    const isReported = tokens.slice(token, end).some((t) => REPORTED.test(t.text))
    const speaker = speakerOfSentence(level, token, away > 1 || isReported, reading.people)
    if (speaker) return named(reading, b, speaker)
    if (away >= REACH && !isReported) return undefined
  }
  return undefined
}

function lastSaid(here: readonly Said[], level: Level, from: number, to: number): Speaker | undefined {
  return here.findLast(
    (s) => s.speaker && s.raw.kind === 'direct' && s.raw.token >= from && s.raw.token < to && level.tokens.length > 0
  )?.speaker
}

/** `„A.“ „B“, sagte X`: two quotations side by side. */
function fromNext(reading: Reading, b: number, level: Level, quote: RawQuote): Speaker | undefined {
  const next = level.quotes.find((o) => o.token === quote.token + 1)
  const speaker = next && decisive(next)?.speaker
  return speaker && named(reading, b, speaker)
}

/** A paragraph that opens with a quotation goes on with who spoke at the end of the paragraph before. */
function fromParagraphBefore(reading: Reading, b: number, level: Level, quote: RawQuote): Speaker | undefined {
  if (sentenceStart(level.tokens, quote.token) > 0) return undefined
  const before = reading.analyses[b - 1]?.level
  const block = reading.blocks[b - 1]
  if (!before || block?.kind !== 'paragraph' || before.tokens.length === 0) return undefined
  const from = sentenceStart(before.tokens, before.tokens.length - 1)
  const near = from > 0 ? sentenceStart(before.tokens, from - 1) : from
  const lead = findBefore(before.phrases, before.tokens.length)
  if (lead?.speaker) return named(reading, b - 1, lead.speaker)
  const spoken = lastSaid(reading.said[b - 1] ?? [], before, near, before.tokens.length)
  if (spoken) return spoken
  const speaker = speakerOfSentence(before, before.tokens.length - 1, false, reading.people)
  return speaker && named(reading, b - 1, speaker)
}

/** `„…“ Das sagte X am Mittwoch.` */
function fromBehind(reading: Reading, b: number, level: Level, quote: RawQuote): Speaker | undefined {
  const { tokens } = level
  const sentence = tokens[quote.token]?.sentence ?? 0
  const next = tokens.findIndex((t) => t.sentence === sentence + 1)
  if (next < 0 || tokens.some((t) => t.sentence === sentence + 1 && t.kind === 'quote')) return undefined
  const speaker = speakerOfSentence(level, next, true, reading.people)
  return speaker && named(reading, b, speaker)
}

function named(reading: Reading, b: number, speaker: Parameters<typeof resolve>[0]): Speaker {
  const block = reading.blocks[b]
  const text = block?.text.slice(speaker.start, speaker.end) ?? ''
  return { text, person: resolve(speaker, reading.people, (block?.span.start ?? 0) + speaker.start) }
}
