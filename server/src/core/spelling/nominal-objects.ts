import { AUXILIARIES, FINITE_AUXILIARIES, HAVE, MODAL_VERBS } from '../german/clauses/auxiliaries.ts'
import {
  isNoun,
  isSurelyFinite,
  mayBeFinite,
  type Stretch,
  stretchesOf,
  type Token
} from '../german/clauses/clauses.ts'
import { PREPOSITIONS, SUBORDINATORS } from '../german/clauses/function-words.ts'
import { Case, cellsOfCase } from '../german/words/cells.ts'
import type { WordKnowledge } from '../german/words/knowledge.ts'
import { capitalised } from '../german/words/lexicon.ts'
import { type Morphology, VerbForm } from '../german/words/morphology.ts'
import type { Prose } from '../markdown/prose.ts'
import { type CapitalSlip, slipOf } from './capital-slip.ts'

/**
 * Nouns that look like infinitives, as the object of a verb that has no infinitive beside it: `Viele haben bedenken gegen den Plan`,
 * `weil wir vertrauen darin haben`, `Die Gruppe sammelt spenden für Kinder`. Source: Amtliches Regelwerk 2024, § 55 and § 57 (2).
 */
export function* nominalObjects(prose: Prose, { morphology }: WordKnowledge): Generator<CapitalSlip> {
  for (const stretch of stretchesOf(prose, morphology)) {
    for (const [at, token] of stretch.tokens.entries()) {
      if (at === 0 || token.before !== '' || token.text !== token.lower) continue
      if ((token.forms.verb & VerbForm.infinitive) === 0 || token.forms.strong !== 0 || token.forms.isBare) continue
      if (isHad(stretch, at) || isOwned(stretch, at) || isDone(stretch, at, morphology))
        yield slipOf(token, capitalised(token.text))
    }
  }
}

/** What one has rather than does. */
const HAD = /^(?:fragen|bedenken|vertrauen|sorgen|schulden|klagen)$/u

/** `weil wir vertrauen darin haben`, `wenn Sie fragen haben`; `was sie zu fragen haben` has its infinitive. */
function isHad({ tokens }: Stretch, at: number): boolean {
  const { lower } = tokens[at] as Token
  const before = tokens[at - 1] as Token
  if (!HAD.test(lower) || before.lower === 'zu') return false
  const verb = tokens.at(-1) as Token
  if (!HAVE.has(verb.text) || !SUBORDINATORS.has(tokens[0]?.lower ?? '')) return false
  const between = tokens.length - at - 2
  return between === 0 || (between === 1 && CORRELATE.test(tokens[at + 1]?.lower ?? ''))
}

const CORRELATE = /^(?:darin|daran|dazu|dafür|dagegen|darüber|davor)$/u

/** `Wir haben großes vertrauen in die Verwaltung`, `Haben Sie noch fragen?` */
function isOwned({ tokens, closes }: Stretch, at: number): boolean {
  if (!HAD.test(tokens[at]?.lower ?? '')) return false
  const verb = tokens.findLastIndex(({ lower }, i) => i < at && HAVE.has(lower))
  if (verb < 0 || at - verb > MOST_BETWEEN) return false
  if (!tokens.slice(verb + 1, at).every((token) => OF_OBJECT.test(token.text) || isDescribed(token))) return false
  const next = tokens[at + 1]
  if (next) return (PREPOSITIONS.has(next.lower) && next.lower !== 'zu' && !isNoun(next)) || CORRELATE.test(next.lower)
  return /^[.?!]/u.test(closes)
}

const MOST_BETWEEN = 4
const OF_OBJECT =
  /^(?:Sie|sie|wir|viele|alle|einige|noch|auch|keine?|kein|große[sn]?|weitere|viel|wenig|mehr|dazu|hier|jetzt|ihr|natürlich)$/u

function isDescribed({ text, lower, forms }: Token): boolean {
  return text === lower && forms.strong !== 0 && forms.verb === 0 && /e[s]?$/u.test(lower)
}

/** Verbs that take an infinitive without `zu`. */
const WITH_INFINITIVE =
  /^(?:(?:ge|ver)?(?:lass|läss|ließ|geh|ging|komm|kam|helf|hilf|half|bleib|blieb|seh|sieh|sah|hör|lern|lehr|heiß|hieß|schick|fühl|spür|find|fand|mach|fahr|fähr|fuhr|brauch|mag|möcht|leg|send|tun|tut|tat|heiss|üb|zieh|zog|bitt|bat|nenn|nannt|scheu|wag|droh|versuch|beginn|hoff|wünsch|glaub|plan|freu|denk|mein|sag|wiss|weiß|wuss)\p{Ll}*)$/u

/** `sammelt spenden für Kinder`, `bietet essen und trinken`: right behind the only finite verb of a main clause. */
function isDone({ tokens, isFirst, closes }: Stretch, at: number, morphology: Morphology): boolean {
  const verb = tokens[at - 1] as Token
  const { lower, text } = tokens[at] as Token
  if (!isFirst || !isSurelyFinite(verb) || WITH_INFINITIVE.test(verb.lower)) return false
  if (AUXILIARIES.has(verb.lower) || FINITE_AUXILIARIES.has(verb.lower) || MODAL_VERBS.has(verb.lower)) return false
  if (SUBORDINATORS.has(tokens[0]?.lower ?? '') && !/^(?:der|die|das|den|dem)$/u.test(tokens[0]?.lower ?? ''))
    return false
  if (MODAL_VERBS.has(lower) || AUXILIARIES.has(lower)) return false
  if ((morphology.formsOf(capitalised(text)).noun & cellsOfCase(Case.accusative)) === 0) return false
  const next = tokens[at + 1]
  if (next ? !(PREPOSITIONS.has(next.lower) && next.lower !== 'zu') : !/^[.!]/u.test(closes)) return false
  return !tokens.some((other, i) => i !== at && i !== at - 1 && mayBeFinite(other))
}
