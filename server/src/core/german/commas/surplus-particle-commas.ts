import { isAuxiliary } from '../clauses/auxiliaries.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch } from '../clauses/clauses.ts'
import { PLAIN_SUBORDINATORS, PREPOSITIONS } from '../clauses/function-words.ts'
import { isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { ALL_CELLS } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'

/**
 * `Am Samstag findet der Flohmarkt, rund um das Rathaus statt.`: the comma parts the verb from what it ends in.
 * Source: Duden, Die Grammatik (Satzklammer); Amtliches Regelwerk 2024 (Zeichensetzung: kein Komma zwischen Satzgliedern).
 */
export function partsParticle(stretch: Stretch, next: Stretch): boolean {
  const { tokens, isFirst, closes } = stretch
  const [first] = next.tokens
  const particle = next.tokens.at(-1)?.lower ?? ''
  if (partsSeparable(stretch, next)) return true
  const verb = VERB_OF[particle]
  if (!isFirst || closes !== ',' || !/^[.!]/u.test(next.closes) || !first || !verb) return false
  if (!PREPOSITIONS.has(first.lower) || next.tokens.some((token) => isSurelyFinite(token))) return false
  // `am Samstag, um 20 Uhr statt`: a time of several parts has commas of its own.
  if (/^(?:um|ab|von|zwischen|gegen)$/u.test(first.lower) || next.tokens.some(({ text }) => /^\d/u.test(text)))
    return false
  // `findet in Kassel, im Haus der Kirche statt`, `nehmen Teams aus Kassel, aus Fulda teil`: two phrases of one kind; `findet am
  // Samstag das Turnier, am Sonntag die Feier statt`: two sentences of one verb.
  const [addition, ...others] = nounGroupsOf(next.tokens)
  if (!addition || !others.every((group) => group.isGenitive)) return false
  // `nehmen an der Schau Imker, an der Messe Händler teil`
  if (next.tokens.some((token, i) => isNoun(token) && isNoun(next.tokens[i - 1]))) return false
  return (
    tokens.some(({ lower }) => verb.test(lower)) && isNoun(tokens.at(-1)) && !nounGroupsOf(tokens).at(-1)?.isGoverned
  )
}

/**
 * `Die Polizei nahm den Mann, am Gleis fest.`, `Die Schule lädt alle, in die Aula ein.`: of any separable verb with its object; the phrase
 * is one that has a noun of its own, for a time of several parts has commas.
 */
function partsSeparable({ tokens, isFirst, closes }: Stretch, next: Stretch): boolean {
  const [first] = next.tokens
  const particle = next.tokens.at(-1)
  if (!isFirst || closes !== ',' || !/^[.!]$/u.test(next.closes) || !first || !particle || next.tokens.length < 3)
    return false
  if (!ENDING.has(particle.lower) || !OF_PLACE.test(first.lower)) return false
  const verbs = tokens.filter((token, i) => i > 0 && !isNoun(token) && mayBeFinite(token) && token.forms.strong === 0)
  const [verb] = verbs
  if (!verb || verbs.length > 1 || isAuxiliary(verb.lower) || (verb.forms.verb & VerbForm.bare) === 0) return false
  if (
    tokens.some((token, i) => PLAIN_SUBORDINATORS.has(token.lower) || endOfZuInfinitive(tokens, i) !== undefined) ||
    next.tokens.some((token) => mayBeFinite(token))
  )
    return false
  // `nehmen an der Schau Imker, an der Messe Händler auf`: two sentences of one verb.
  if (next.tokens.some((token, i) => isNoun(token) && isNoun(next.tokens[i - 1]))) return false
  // `Der Kurs findet, am Montag statt.`
  if (verb === tokens.at(-1)) return tokens.length > 1
  const object = nounGroupsOf(tokens).at(-1)
  const [phrase, ...others] = nounGroupsOf(next.tokens)
  if (
    !object ||
    !phrase ||
    object.isGoverned ||
    object.end !== tokens.length - 1 ||
    object.start <= tokens.indexOf(verb)
  )
    return false
  // `am Montag, am Abend`, `von Kassel, in Hessen`
  if (isTime(tokens, object) || isTime(next.tokens, phrase) || object.cells === ALL_CELLS) return false
  return phrase.isGoverned && others.every(({ isGenitive }) => isGenitive)
}

/** Particles that nothing else can be at the end of a clause whose verb has them. */
const ENDING: ReadonlySet<string> = new Set(
  'ein statt teil zurück fest bereit zusammen vor ab an auf aus mit dar heraus hervor los weg bekannt'.split(' ')
)

/** Prepositions with which no time of several parts and no range goes on (`um acht`, `von Mai an`). */
const OF_PLACE =
  /^(?:an|am|ans|auf|aus|bei|beim|für|gegen|hinter|im|in|ins|mit|nach|neben|über|unter|vor|vorm|wegen|zum|zur)$/u

const VERB_OF: Readonly<Record<string, RegExp>> = {
  statt: /^(?:findet|finden|fand|fanden)$/u,
  teil: /^(?:nimmt|nehmen|nahm|nahmen)$/u
}
