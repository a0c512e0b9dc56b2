import type { Stretch } from '../clauses/clauses.ts'
import type { Knowledge } from '../words/knowledge.ts'
import { determinerBefore } from './articles-before.ts'
import { asOneWord } from './split-parts.ts'

/** `Integrations Plan`, `Bundes Regierung`: the first part has the link of a compound. */
export function boundParts(stretch: Stretch, at: number, { dictionary, gazetteer }: Knowledge): string[] | undefined {
  const first = stretch.tokens[at]?.text ?? ''
  const second = stretch.tokens[at + 1]?.text ?? ''
  if (!/^\p{Lu}\p{Ll}{3,}s$/u.test(first) || first.endsWith('ss') || !/^\p{Lu}\p{Ll}{3,}$/u.test(second))
    return undefined
  const joined = asOneWord(first, second)
  const isBound =
    BOUND_FIRST_PART.test(first) ||
    (!dictionary.has(first) && dictionary.has(first.slice(0, -1)) && dictionary.has(joined))
  if (isBound) return [joined]
  if (!GENITIVES.has(first) || !dictionary.has(joined) || gazetteer.has(second.replace(/s$/u, ''))) return undefined
  const determiner = determinerBefore(stretch, at)
  const isGenitive = determiner === undefined ? hasGenitiveAdjective(stretch, at) : /[^a]s$/u.test(determiner.lower)
  // `des Bundes Gelder`, `nächsten Bundes Mittel`: a genitive on its own; `des Bundes Ministeriums` is one word in the genitive.
  return isGenitive && !/[^s]s$/u.test(second) ? undefined : [joined]
}

function hasGenitiveAdjective({ tokens }: Stretch, at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && /^\p{Ll}+en$/u.test(before.text) && before.forms.strong !== 0
}

/** First parts with a link that never stand alone. */
const BOUND_FIRST_PART =
  /^(?:\p{Lu}\p{Ll}+(?:ungs|ions|heits|keits|schafts|täts)|Arbeits|Hilfs|Liebes|Heimats|Weihnachts|Geburts|Einkunfts|Ankunfts|Auskunfts|Zukunfts|Unterkunfts|Zufluchts|Ansichts|Rücksichts|Vorsichts|Aufsichts|Ganztags|Halbtags)$/u

/** First parts with a link that are genitives as well. */
const GENITIVES = new Set(
  (
    'Landes Bundes Verkehrs Haushalts Staats Amts Gerichts Unterrichts Betriebs Berufs Gebiets Geschäfts Vertrags Rechts Reichs ' +
    'Volks Verbands Vereins Handwerks Eigentums Einkommens Vermögens Wachstums Friedens Vorstands Aufsichtsrats'
  ).split(' ')
)
