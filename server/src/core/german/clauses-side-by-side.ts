import { isNoun, isSurelyFinite, type Stretch, type Token } from './clauses.ts'
import { ARTICLES } from './function-words.ts'
import { sayingForms } from './verbs-of-saying.ts'

/**
 * `Die Leiterin sagte sie sei zufrieden`: behind the verb of saying a pronoun and a verb in the first Konjunktiv, which no main clause
 * has. Source: Amtliches Regelwerk 2024 (Zeichensetzung: Nebensätze, indirekte Rede).
 */
export function opensIndirectSpeech({ tokens, isFirst }: Stretch, at: number): boolean {
  const [pronoun, verb] = tokens.slice(at)
  const saying = tokens[at - 1]
  if (!isFirst || at < 3 || !saying || !verb || !PRONOUN.test(pronoun?.lower ?? '')) return false
  // The subject stands before the verb: `Im Rathaus sagte er …` is another order.
  if (!ARTICLES.has(tokens[0]?.lower ?? '') || !isNoun(tokens[at - 2])) return false
  // `es sei denn`
  if (tokens[at + 2]?.lower === 'denn') return false
  return SPEECH.test(verb.lower) && sayingForms(saying.lower).some(({ needs }) => needs.length === 0)
}

const PRONOUN = /^(?:er|sie|es|man)$/u
const SPEECH =
  /^(?:sei|habe|werde|könne|müsse|solle|wolle|dürfe|möge|wisse|gebe|gehe|komme|bleibe|stehe|finde|sehe|halte|lasse|nehme)$/u

/** `Der Eintritt ist frei um Spenden wird gebeten`: a whole sentence, and the request behind it. */
export function opensRequest(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1)
  const verb = rest.findIndex(({ lower }) => lower === 'wird')
  const before = tokens[at - 1]
  if (verb < 1 || verb > 2 || rest.at(-1)?.lower !== 'gebeten' || !isNoun(rest[verb - 1])) return false
  if (!before || /^(?:und|oder|aber|sowie|denn|freundlich|herzlich)$/u.test(before.lower)) return false
  return at > 2 && tokens.slice(1, at).some((token) => isSurelyFinite(token))
}
