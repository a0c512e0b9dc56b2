import { isWeakSaying } from '../../german/words/verbs-of-saying.ts'
import type { Phrase } from '../people-phrases.ts'
import { ADVERBS, asVerb, type RawAttribution, sentenceStart, skipAdverbs, VERDICT, verbOf } from './clause.ts'
import { type Saying, sayingAt } from './saying.ts'
import { bySourceBefore } from './source.ts'
import {
  clauseStart,
  isPersonal,
  type Phrases,
  type SpeakerPhrase,
  subjectBehind,
  subjectOf,
  withApposition
} from './subject.ts'
import type { Token } from './tokens.ts'

/** The attribution before a quotation: `Beispiel sagte:`, `Dazu Beispiel:`, `Erika Beispiel, Vorsitzende:`. */
export function findBefore(phrases: Phrases, quote: number): RawAttribution | undefined {
  const { tokens } = phrases
  const end = beforeStrayMarks(tokens, quote)
  const sign = tokens[end - 1]
  if (!sign || (tokens[quote] && sign.sentence !== tokens[quote]?.sentence)) return undefined
  const from = sentenceStart(tokens, end - 1)
  const colon = sign.text === ':'
  const comma = sign.text === ','
  if (!colon && !comma) return undefined
  const to = end - 1
  const told = colon ? toldBySo(phrases, from, to) : undefined
  if (told) return { ...told, direct: true, end: sign.end }
  const saying = lastSaying(tokens, from, to, end)
  if (saying && (colon || saying.role === 'say')) {
    const at = saying.parts[0] ?? from
    const speaker = saying.lemma === 'heißen' ? undefined : subjectOf(phrases, from, at, to)
    const start = speaker && speaker.start < (tokens[at]?.start ?? 0) ? speaker.start : tokens[at]?.start
    const isBeside = speaker !== undefined && (isPersonal(speaker.phrase) || speaker.phrase.kind === 'bare')
    const counts = isBeside || !isWeakSaying(saying.lemma)
    if (counts && (colon || (speaker && isLast(tokens, at, to)))) {
      return {
        position: 'before',
        direct: true,
        speaker,
        verb: verbOf(tokens, saying),
        start: start ?? 0,
        end: sign.end
      }
    }
  }
  if (!colon) return undefined
  const source = bySourceBefore(phrases, from, to)
  if (source) return { ...source, direct: true, end: sign.end }
  const speaker = verbless(phrases, from, to)
  if (speaker)
    return { position: 'before', direct: true, speaker, verb: undefined, start: speaker.start, end: sign.end }
  const loose = looselyNamed(phrases, from, to)
  return (
    loose && {
      position: 'before',
      direct: true,
      loose: true,
      speaker: loose,
      verb: undefined,
      start: loose.start,
      end: sign.end
    }
  )
}

/** Doubled opening marks (`: „„Wir`) leave one behind, which parts nothing. */
export function beforeStrayMarks(tokens: readonly Token[], quote: number): number {
  let i = quote
  while (/^[„“”"»«‚]$/u.test(tokens[i - 1]?.text ?? '') && tokens[i - 1]?.kind === 'sign') i--
  return i
}

/** `Danach wird sie verkauft, so Beispiel weiter: „…“`: who tells that speaks, and not who is spoken of. */
function toldBySo(phrases: Phrases, from: number, to: number): Omit<RawAttribution, 'end' | 'direct'> | undefined {
  const { tokens } = phrases
  const so = tokens.findLastIndex((t, i) => i > from && i < to && t.text === 'so' && tokens[i - 1]?.text === ',')
  const speaker = so < 0 ? undefined : subjectBehind(phrases, skipAdverbs(tokens, so + 1), to)
  if (!speaker || !(isPersonal(speaker.phrase) || speaker.phrase.kind === 'bare')) return undefined
  const isLastThere = tokens.slice(so, to).every((t) => t.end <= speaker.end || ADVERBS.has(t.text) || t.text === ',')
  if (!isLastThere) return undefined
  const verb = asVerb(tokens, [so], 'so', 'say')
  return { position: 'before', speaker, verb, start: tokens[so]?.start ?? 0 }
}

/** Between the verb and the comma nothing stands but objects and adverbs: no clause of reported speech has begun. */
function isLast(tokens: readonly Token[], at: number, to: number): boolean {
  return !tokens.slice(at + 1, to).some((t) => t.text === ',' || t.kind === 'quote')
}

function lastSaying(tokens: readonly Token[], from: number, to: number, limit: number): Saying | undefined {
  for (let i = to - 1; i >= from; i--) {
    if (tokens[i]?.kind === 'quote' && (i === from || tokens[i - 1]?.kind !== 'word')) return undefined
    const saying = sayingAt(tokens, i, limit)
    if (saying) return withAuxiliary(tokens, from, i, limit) ?? saying
  }
  return undefined
}

/** `hat erklärt:` reads like the present `erklärt:`; the auxiliary before it in the clause tells. */
function withAuxiliary(tokens: readonly Token[], from: number, at: number, limit: number): Saying | undefined {
  for (let i = at - 1; i >= from && tokens[i]?.text !== ','; i--) {
    const saying = sayingAt(tokens, i, limit)
    if (saying && saying.parts.at(-1) === at) return saying
  }
  return undefined
}

function verbless(phrases: Phrases, from: number, to: number): SpeakerPhrase | undefined {
  const { tokens } = phrases
  const start = clauseStart(tokens, from, to)
  let end = to
  while (end > start && ADVERBS.has(tokens[end - 1]?.text ?? '')) end--
  const list = phrases.between(start, end).filter((p) => !p.oblique)
  const touching = list.find((p) => p.last === end)
  // `Dazu Beispiel:`, `Rudolph:`
  if (touching && (touching.kind === 'name' || touching.kind === 'bare')) {
    const shortLead = tokens
      .slice(start, touching.first)
      .every((t) => /^(?:dazu|hierzu|und|so|zitat|zitate|o-ton|statement)$/iu.test(t.text))
    if (touching.kind === 'name' || shortLead) {
      const office = list.find((p) => p.kind === 'office' && p.last <= touching.first)
      const whole = office ? withApposition(phrases, office, end) : undefined
      return whole?.named === touching ? whole : withApposition(phrases, touching, end)
    }
  }
  // `Erika Beispiel, Vorsitzende des Vereins:`; the last such name, for a headline may run into the text.
  const apposed = list.filter(
    (p) =>
      (p.kind === 'name' || (p.kind === 'bare' && p.last - p.first > 1 && isOfficeNear(phrases, p))) &&
      tokens[p.last]?.text === ','
  )
  const name = apposed.at(-1)
  if (name) return withApposition(phrases, name, end)
  const isAlone = touching?.first === start || (touching?.kind === 'office' && list.length === 1)
  return touching && isAlone && isPersonal(touching) ? withApposition(phrases, touching, end) : undefined
}

/** Somebody in the clause before a colon that is no attribution as such: `Die Ministerin sieht Handlungsbedarf: „…“`. */
function looselyNamed(phrases: Phrases, from: number, to: number): SpeakerPhrase | undefined {
  const start = clauseStart(phrases.tokens, from, to)
  const verdict = phrases.tokens.findIndex((t, i) => i >= start && i < to && VERDICT.test(t.text))
  const owner = verdict < 0 ? undefined : phrases.at(verdict + (phrases.tokens[verdict + 1]?.text === 'von' ? 2 : 1))
  if (owner && isPersonal(owner)) return withApposition(phrases, owner, to)
  // `Beispiel, die das Haus leitet: „…“`
  const first = phrases.at(start)
  const isDescribed = /^(?:der|die)$/u.test(phrases.tokens[(first?.last ?? 0) + 1]?.text ?? '')
  if (first?.kind === 'bare' && phrases.tokens[first.last]?.text === ',' && isDescribed) {
    return withApposition(phrases, first, to)
  }
  const person = phrases.between(start, to).find((p) => isPersonal(p) && !p.oblique)
  return person && withApposition(phrases, person, to)
}

/** An apposition with an office follows: two capitalised words before it are a name, whatever they are. */
function isOfficeNear(phrases: Phrases, phrase: Phrase): boolean {
  for (let i = phrase.last + 1; i < phrase.last + 6; i++) {
    if (phrases.at(i)?.kind === 'office' || phrases.at(i)?.office) return true
  }
  return false
}
