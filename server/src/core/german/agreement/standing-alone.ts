import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { needsArticle } from '../clauses/countable-nouns.ts'
import { articleOf } from '../clauses/determiners.ts'
import { ALL_CELLS, PLURAL, SINGULAR } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { countsSeveral } from '../words/number-words.ts'
import type { NounPhrase } from './phrase-repairs.ts'

/**
 * Whether article and noun may be two parts of the sentence, the first a pronoun: `kann jeder Mitglied werden`, `leisteten die beiden
 * Widerstand`, `hat der jüngere Fieber`, `verkauft ein Bekannter Autos`; or the noun of the first is left out, as it stood before
 * (`im linken Saal tagen Vereine, im rechten Verbände`). What opens a sentence is one part of it.
 * Source: Duden, Die Grammatik (Pronomen ohne Substantiv; Ellipse).
 */
export function standsAlone(phrase: NounPhrase, stretch: Stretch, at: number): boolean {
  const { determiner, adjectives, noun, governed } = phrase
  if (!determiner) return false
  if (isGapped(phrase, stretch, at)) return true
  const [adjective, ...more] = adjectives
  // `ein Bekannter Autos`: an adjective that stands as a noun.
  const inner = stretch.tokens.slice(at + 1, stretch.tokens.indexOf(noun))
  const isPerson = inner.length === 1 && isNoun(inner[0]) && (inner[0]?.forms.strong ?? 0) !== 0
  if (isPerson && /^k?ein$/u.test(determiner.lower) && (at > 0 || !stretch.isFirst)) return mayStandBare(noun)
  if ((stretch.isFirst && at === 0) || governed !== ALL_CELLS || more.length > 0) return false
  const { lower } = determiner
  const isPlural = (noun.forms.noun & SINGULAR) === 0
  if (!adjective) {
    // `die drei Streit`
    if (inner.length === 1 && /^die$/u.test(lower) && countsSeveral(inner[0]?.lower ?? '')) return isHad(noun.text)
    if (ANYBODY.test(lower)) return mayStandBare(noun) || becomes(noun, stretch) || isHad(noun.text)
    // `weil dieses Krankheiten überträgt`
    return isPlural && ONE.test(lower)
  }
  if (!/^d(?:er|ie|as|em|en)$/u.test(lower)) return false
  if (SEVERAL.test(adjective.lower)) return mayStandBare(noun) || isHad(noun.text)
  // `Abschluss der erste Bauphase`, `den zweite Bericht`
  if (isNoun(stretch.tokens[at - 1]) || ((articleOf(lower)?.cells ?? 0) & adjective.forms.weak) === 0) return false
  // `hat der jüngere Fieber`; `die andere Häuser` is a slip.
  return ELLIPTIC.test(adjective.lower) && !(isPlural && lower === 'die') && mayStandBare(noun)
}

const ANYBODY = /^(?:(?:jed|kein)(?:er|em|en)|ein(?:er|em)|manche[rm]|etliche|einige)$/u
/** What several people have, make or drink, and nobody counts. */
const HAD =
  /^(?:Widerstand|Anzeige|Klage|Anklage|Sport|Gold|Silber|Bronze|Kaffee|Tee|Bier|Wein|Durst|Hunger|Streit|Pech|Glück|Platz|Recht|Anspruch|Abstand|Erfolg|Gewinn|Verlust|Sinn|Angst|Mut|Zeit|Geld|Einspruch|Protest|Beifall|Dank|Rat|Zugang|Zutritt|Einfluss|Bezug|Halt|Stand|Abschied|Vorrang|Vortritt|Schutz|Ersatz)$/u

/** Whether the noun names what people have, make or drink without counting it. */
export function isHad(noun: string): boolean {
  return HAD.test(noun)
}

const ONE = /^(?:dies|jen)(?:er|es|em)$/u
const SEVERAL = /^(?:beiden|meisten|wenigsten|anderen|ersten|letzten|übrigen|einen|drei|vier)$/u
const ELLIPTIC =
  /^(?:(?:erst|zweit|dritt|viert|letzt|nächst|ander|ein|recht|link|ober|unter)e?[nrsm]?|(?:jünger|älter|größer|kleiner|früher|später)e[nrsm]?)$/u

/** Several things, or what needs no article (`Fieber`, `Widerstand`). */
function mayStandBare({ text, forms }: Token): boolean {
  return (forms.noun & PLURAL) !== 0 || !needsArticle(text)
}

/** `kann jeder Kanzler werden`, `darf keiner Auto fahren` */
function becomes(noun: Token, { tokens }: Stretch): boolean {
  const next = tokens[tokens.indexOf(noun) + 1]
  return (
    next !== undefined &&
    /^(?:werden|wurde|wird|geworden|sein|bleiben|fahren|spielen|laufen|lernen|essen|trinken)$/u.test(next.lower)
  )
}

/** Behind a comma, in a part without a verb: `…, im rechten Verbände`, `…, eine andere Kerzen`, `…, jenes Rüben`, `…, meines Strom`. */
function isGapped(
  { determiner, adjectives, noun }: NounPhrase,
  { tokens, opens, sentence, at: from }: Stretch,
  at: number
): boolean {
  if (opens !== ',' || at > 1 || !determiner || !mayStandBare(noun)) return false
  if (
    tokens.some((token) => mayBeFinite(token) && isVerb(token)) ||
    !sentence.tokens.slice(0, from).some((token) => mayBeFinite(token))
  )
    return false
  const { lower } = determiner
  if (adjectives.length === 0) return GAPPED.test(lower)
  return adjectives.length === 1 && (/^(?:[iav]m|zu[mr]|beim|fürs)$/u.test(lower) || /^eine?[rs]?$/u.test(lower))
}

const GAPPED = /^(?:jene[rsmn]?|(?:mein|dein|sein|ihr|unser|eur)e[rsmn]?|eurer|unserer)$/u

function isVerb(token: Token): boolean {
  return (
    isSurelyFinite(token) ||
    (mayBeFinite(token) && (token.forms.verb & VerbForm.thirdPlural) !== 0 && token.forms.strong === 0)
  )
}
