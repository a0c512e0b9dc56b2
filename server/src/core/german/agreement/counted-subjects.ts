import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { isTime } from '../clauses/noun-groups.ts'
import { isQuantity, type NumberMismatch, numberOf } from '../clauses/number-comparison.ts'
import { mayHoldSubject, nominativeIn } from '../clauses/possible-subjects.ts'
import { PLURAL } from '../words/cells.ts'
import { countsSeveral } from '../words/number-words.ts'
import { MEASURE } from './counted-phrases.ts'

/**
 * `Rund 300 Besucher kam zum Fest.`: a sentence that begins with counted things in the plural, right behind them a verb in the
 * singular, and nothing else that could be its subject. Measures are often one amount (`Rund 300 Euro kostet …`).
 * Source: Duden, Die Grammatik (Kongruenz von Subjekt und Finitum).
 */
export function countedMismatch({ tokens, isFirst, closes }: Stretch): NumberMismatch | undefined {
  const count = tokens.findIndex(({ lower }) => countsSeveral(lower))
  if (!isFirst || count < 0 || !/^[.!?]/u.test(closes)) return undefined
  if (!tokens.slice(0, count).every(({ lower }) => ABOUT.has(lower))) return undefined
  const place = tokens.findIndex((token, i) => i > count && isNoun(token))
  const noun = tokens[place]
  const verb = tokens[place + 1]
  if (!noun || !verb || !isSurelyFinite(verb) || numberOf(verb) !== 'singular' || AMOUNTING.test(verb.lower))
    return undefined
  if (!tokens.slice(count + 1, place).every(({ forms }) => forms.strong !== 0)) return undefined
  const cells = noun.forms.noun | noun.forms.strong
  if ((cells & nominativeIn('plural')) === 0 || (noun.forms.noun !== 0 && (noun.forms.noun & PLURAL) === 0))
    return undefined
  if (MEASURE.test(noun.text) || isQuantity(noun) || isTime(tokens, { end: place })) return undefined
  const rest = tokens.slice(place + 2)
  if (rest.some(({ lower }) => WITHOUT_SUBJECT.test(lower)) || mayBeSurname(rest[0])) return undefined
  return rest.length > 0 && !mayHoldSubject(rest, 'singular') ? { noun, verb, number: 'plural' } : undefined
}

/** What may stand before a number. */
const ABOUT = new Set(
  'rund etwa über knapp gut fast insgesamt mehr weniger als weit mindestens ungefähr circa nahezu beinahe'.split(' ')
)

/** How far, how long, how often: beside a passive an accusative and no subject (`wurde drei Runden gelaufen`, `wird die Ferien über gebaut`). */
export function isExtent({ text }: Token): boolean {
  return MEASURE.test(text) || EXTENT.test(text)
}

const EXTENT =
  /(?:[Rr]unden|[Bb]ahnen|[Ss]chritte|[Ss]trecken|[Ll]ängen|[Mm]ale|[Nn]ächte|[Aa]bende|[Ss]tunden|[Ff]erien|[Mm]eilen|[Ss]tufen|[Ww]ege|[Pp]unkte|[Tt]änze|(?<![Gg])[Ll]ieder)$/u

/** `Rund 20 Frauen wurde geholfen`, `Zwei Personen wurde übel`: what is counted is the dative, and there is no subject. */
export const WITHOUT_SUBJECT =
  /^(?:geholfen|gekündigt|gedankt|gedacht|gratuliert|widersprochen|abgeraten|zugestimmt|entsprochen|vorgebeugt|übel|schlecht|schwindlig|schwindelig|unwohl)$/u

/** `Zwei Titel gewann Weber`, `… Koch`: a noun right behind the verb that could be one person. */
function mayBeSurname(token: Token | undefined): boolean {
  if (!token || !isNoun(token)) return false
  return /er$/u.test(token.text) || (token.forms.noun & nominativeIn('singular')) !== 0
}

/** With these several things are one amount: `20 Helfer reicht nicht`. */
const AMOUNTING = /^(?:reich|genüg|lang|kost|mach|dauer|heiß|bedeute|entsprich|entsprach|ist$)/u
