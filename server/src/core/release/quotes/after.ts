import { FINITE_AUXILIARIES } from '../../german/clauses/auxiliaries.ts'
import { isCapital } from '../people-phrases.ts'
import {
  asVerb,
  attributionEnd,
  type RawAttribution,
  sentenceEnd,
  skipAdverbs,
  startsWithVerb,
  VERDICT,
  verbOf
} from './clause.ts'
import { type Saying, sayingAt } from './saying.ts'
import { bySource, byWie } from './source.ts'
import { isPersonal, type Phrases, type SpeakerPhrase, subjectBehind, withApposition } from './subject.ts'
import { isTitleLead } from './title-lead.ts'

/** The attribution behind a quotation: `, sagte Beispiel`, `, so die Ministerin weiter`, `, laut Beispiel`, ` – Erika Beispiel`. */
export function findAfter(
  phrases: Phrases,
  quote: number,
  isSpeechLike: boolean,
  words: number
): RawAttribution | undefined {
  const { tokens } = phrases
  const own = tokens[quote]
  if (!own) return undefined
  let i = quote + 1
  const hasComma = tokens[i]?.text === ',' || /,["“”»«'’‘]+$/u.test(own.text)
  if (tokens[i]?.text === ',') i++
  const line = hasComma ? undefined : signatureLine(phrases, quote)
  if (line) return line
  const hasDash = /^[-–—]$/u.test(tokens[i]?.text ?? '')
  if (hasDash) i++
  const first = tokens[i]
  if (!first || (first.sentence !== own.sentence && first.text !== '(') || first.kind === 'quote') return undefined
  const to = sentenceEnd(tokens, i)
  const after = { position: 'after', direct: true, start: first.start } as const
  const word = first.text
  // `unter dem Titel „Wir setzen auf eine Karte“ erklärt Beispiel …`: a title, and the sentence goes on.
  if (
    !hasComma &&
    !hasDash &&
    (!isSpeechLike || words < 6) &&
    isCapital(tokens[quote - 1]) &&
    tokens[quote - 2]?.sentence === own.sentence
  )
    return undefined
  if (!hasComma && !hasDash && isTitleLead(tokens, quote)) return undefined
  // `„…“, das sagte Beispiel am Mittwoch.`
  if ((word === 'das' || word === 'dies') && sayingAt(tokens, i + 1, to)) i++
  if (word === 'so' || word === 'laut') {
    const speaker = subjectBehind(phrases, skipAdverbs(tokens, i + 1), to) ?? phraseAsSpeaker(phrases, i + 1, to)
    if (!speaker || startsWithVerb(tokens, i + 1)) return undefined
    return {
      ...after,
      speaker: holderOf(phrases, speaker, to),
      verb: asVerb(tokens, [i], word, 'say'),
      end: attributionEnd(tokens, speaker.phrase.last, to)
    }
  }
  if (word === 'wie' || word === 'nach') {
    const found = word === 'nach' ? bySource(phrases, i, to) : byWie(phrases, i, to)
    if (found) return { ...after, ...found, end: attributionEnd(tokens, i + 1, to) }
  }
  const saying = sayingAt(tokens, i, to)
  if (saying) {
    const speaker = saying.lemma === 'heißen' ? undefined : subjectBehind(phrases, i + 1, to)
    const certain = hasComma || hasDash || (speaker !== undefined && isPersonal(speaker.phrase))
    if (saying.lemma !== 'heißen' && !speaker && !hasComma) return undefined
    if (!certain && (!isSpeechLike || (words < 4 && !isPlain(saying.lemma)))) return undefined
    return { ...after, speaker, verb: verbOf(tokens, saying), end: attributionEnd(tokens, last(saying, speaker), to) }
  }
  const unknown = hasComma && isSpeechLike && /^\p{Ll}{3,}(?:t|te|ten)$/u.test(word) && !FINITE_AUXILIARIES.has(word)
  const next = unknown ? phrases.at(i + 1) : undefined
  // Before a bare surname the unknown verb itself looks like an adjective.
  const isSubject = next !== undefined && (!next.oblique || next.kind === 'bare')
  if (next && isSubject && ['name', 'office', 'bare', 'pronoun'].includes(next.kind)) {
    const speaker = withApposition(phrases, next, to)
    return { ...after, speaker, verb: asVerb(tokens, [i], word, 'say'), end: attributionEnd(tokens, next.last, to) }
  }
  const inBrackets =
    word === '(' && phrases.at(i + 1)?.kind === 'name' && tokens[phrases.at(i + 1)?.last ?? 0]?.text === ')'
  const signature = inBrackets ? phrases.at(i + 1) : undefined
  if (signature && !hasComma) {
    return { ...after, speaker: withApposition(phrases, signature, to), verb: undefined, end: signature.end }
  }
  const named = phrases.at(i)
  if (!named || named.oblique) return undefined
  // `„…“, Klose sagte.`: the order is odd, the attribution is none the less one.
  const inverted = hasComma && named.kind !== 'noun' ? sayingAt(tokens, named.last, to) : undefined
  if (inverted) {
    return {
      ...after,
      speaker: withApposition(phrases, named, to),
      verb: verbOf(tokens, inverted),
      end: attributionEnd(tokens, last(inverted, undefined), to)
    }
  }
  const alone = tokens[named.last]
  const isStroke = hasDash && (tokens[quote + 1]?.start ?? 0) > own.end
  const closed = !alone || alone.sentence !== own.sentence || /^[.,)]$/u.test(alone.text)
  if (isStroke && closed && (named.kind === 'name' || named.kind === 'bare') && tokens[quote + 1]?.text !== ',') {
    return {
      ...after,
      speaker: withApposition(phrases, named, to),
      verb: undefined,
      end: attributionEnd(tokens, named.last, to)
    }
  }
  return undefined
}

/** A paragraph that is a quotation and, on a line below it, a name: `„…“ Erika Beispiel, Vorsitzende`. */
function signatureLine(phrases: Phrases, quote: number): RawAttribution | undefined {
  const { tokens } = phrases
  const name = quote === 0 ? phrases.at(quote + 1) : undefined
  const behind = name && tokens[name.last]
  if (name?.kind !== 'name' || (behind && behind.text !== ',') || tokens.length - quote > 14) return undefined
  if (tokens.slice(name.last).some((t) => t.kind === 'quote' || /^[.:;!?]$/u.test(t.text))) return undefined
  const end = tokens.at(-1)?.end ?? name.end
  const speaker = withApposition(phrases, name, tokens.length)
  return { position: 'after', direct: true, speaker, verb: undefined, start: name.start, end }
}

/** `so das Fazit von Karl Muster`: who concluded it speaks. */
function holderOf(phrases: Phrases, speaker: SpeakerPhrase, to: number): SpeakerPhrase {
  const { tokens } = phrases
  const { last } = speaker.phrase
  if (!VERDICT.test(tokens[last - 1]?.text ?? '')) return speaker
  const holder = phrases.at(tokens[last]?.text === 'von' ? last + 1 : last)
  return holder ? withApposition(phrases, holder, to) : speaker
}

function phraseAsSpeaker(phrases: Phrases, at: number, to: number): SpeakerPhrase | undefined {
  const phrase = phrases.at(at)
  return phrase && !/^(?:dem|den|des)$/u.test(phrases.tokens[phrase.first]?.text ?? '')
    ? withApposition(phrases, phrase, to)
    : phrase && withApposition(phrases, phrase, to)
}

/** What is done with speech only; a name in quotation marks may demand, announce or criticise something. */
function isPlain(lemma: string): boolean {
  return /^(?:sagen|erklären|betonen|rufen|fragen|antworten|ergänzen|meinen)$/u.test(lemma)
}

function last(saying: Saying, speaker: SpeakerPhrase | undefined): number {
  return Math.max(...saying.parts.map((p) => p + 1), speaker?.phrase.last ?? 0)
}
