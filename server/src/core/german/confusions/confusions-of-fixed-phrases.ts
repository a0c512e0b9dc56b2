import { BE } from '../clauses/auxiliaries.ts'
import { isNoun, type Token } from '../clauses/clauses.ts'
import { ARTICLES } from '../clauses/function-words.ts'
import { Case, cell, Gender, PLURAL } from '../words/cells.ts'
import { type ConfusionPattern, lowerOf } from './confusion-pattern.ts'

const PERIOD = /^(?:Jahres|Monats|Jahrhunderts|Jahrzehnts|Quartals|Sommers|Winters|Herbstes|Frühjahrs|Frühlings)$/u
const FEMININE =
  /^(?:per|via|eine|einer|die|diese|dieser|jede|jeder|keine|keiner|ihre|ihrer|unsere|unserer|kurze|kurzer|weitere|neue)$/u
const MAIL_BEFORE_PLURAL = /^(?:per|via|die|alle|viele|zahlreiche|mehrere|keine|weitere|ihre|unsere|diese|\d+)$/u
const WITH_ZURECHT =
  /^(?:ge|zu)?(?:f[iauä]nd|komm|k[aä]m|leg|mach|rück|weis|wies|bieg|bog|stutz|schn[ei]|rüttel|feil|bastel|zimmer|stell|hämmer|säg|hau|dreh|klopf|red)/u
const PERSON = /^(?:viele|wir|man|ich|alle|manche|einige|wer)$/u
const NEUTER = cell(Case.nominative, Gender.neuter) | cell(Case.accusative, Gender.neuter)
/** Words of one or two letters that stand in dictionaries (French, Italian, dialects) and are slips between German ones. */
const BEHIND_MIT = /^(?:de[mnr]|eine[mr]|ihre[mn]|seine[mn]|unsere[mn]|diesem)$/u
const BEHIND_UND =
  /^(?:natürlich|auch|dann|damit|somit|danach|dabei|dazu|deshalb|daher|sogar|vor|wir|zwar|nicht|bei|mit|für|von|in|im|auf|nach|wird|werden|wurde|wurden|haben|hatte|kann|können|ist|sind)$/u
const SHORTEST = 6
/** `mi aktuellen Geräten` */
function isDative(adjective: Token, noun: Token | undefined): boolean {
  return /e[nmr]$/u.test(adjective.text) && adjective.forms.weak !== 0 && noun?.before === '' && isNoun(noun)
}
const SLIPS: Readonly<Record<string, string>> = { mi: 'mit', un: 'und' }

/**
 * Set phrases of which one word has another form. Sources: Amtliches Regelwerk 2024, § 39 (3), § 55 and § 57; Duden, Richtiges und
 * gutes Deutsch (dieser, soweit, zu Recht, erste).
 */
export const FIXED_PHRASES: readonly ConfusionPattern[] = [
  {
    // `Es ist wieder soweit`, `bis es soweit ist`; as a conjunction it opens its clause.
    found: /^soweit$/u,
    right: () => 'so weit',
    means: 'Konjunktion',
    fits: (tokens, at, { closes }) => {
      const before = lowerOf(tokens[at - 1])
      const next = lowerOf(tokens[at + 1])
      if (before === 'es' && /^(?:kommen|kommt|kam|käme|gekommen)$/u.test(next)) return true
      if (BE.has(before) && IN_A_STATE.test(next)) return true
      if (at === 0 || !/^(?:[.!?:,;–“]|$)/u.test(closes)) return false
      const isLast = at + 1 === tokens.length
      if (isLast && BE.has(before)) return isReady(lowerOf(tokens[at - 2]))
      if (isLast) return tokens.slice(0, at).some(({ lower }) => BE.has(lower)) && isReady(before)
      return at + 2 === tokens.length && BE.has(next) && isReady(before)
    }
  },
  {
    found: /^diesen$/u,
    right: () => 'dieses',
    means: 'Akkusativ oder Dativ',
    fits: (tokens, at) => PERIOD.test(tokens[at + 1]?.text ?? '')
  },
  {
    // `zur ihrer Umsetzung`: the article twice. `zur ihrer Meinung nach besten Lösung` is an attribute.
    found: /^(?:zu[mr]|im|am|vom|beim)$/u,
    right: (found) =>
      found.startsWith('zu') ? 'zu' : ({ im: 'in', am: 'an', vom: 'von', beim: 'bei' }[found] ?? found),
    means: 'mit Artikel',
    fits: (tokens, at) => {
      const possessive = lowerOf(tokens[at + 1])
      const gender = tokens[at]?.lower === 'zur' ? /^(?:ihr|sein|unser|dies)er$/u : /^(?:ihr|sein|unser|dies)em$/u
      if (!gender.test(possessive)) return false
      const noun = tokens[at + 2]
      const next = tokens[at + 3]
      if (!noun || !isNoun(noun) || noun.forms.noun === 0 || noun.before !== '') return false
      return next === undefined || (next.lower !== 'nach' && !isNoun(next) && next.forms.weak === 0)
    }
  },
  {
    // `Email: presse@…`
    found: /^Emails?$/u,
    right: (found) => found.replace('Em', 'E-M'),
    means: 'Schmelzglas',
    fits: (tokens, at, { closes, sentence, at: start }) =>
      at + 1 === tokens.length &&
      closes.startsWith(':') &&
      !ARTICLES.has(lowerOf(sentence.tokens[start + at + 1])) &&
      !isNoun(tokens[at - 1])
  },
  {
    found: /^Emails?$/u,
    right: (found) => found.replace('Em', 'E-M'),
    means: 'Schmelzglas',
    fits: (tokens, at) => (tokens[at]?.text.endsWith('s') ? MAIL_BEFORE_PLURAL : FEMININE).test(lowerOf(tokens[at - 1]))
  },
  {
    // `Daran denken viele als erstes`: no neuter noun is there that the word might stand for.
    found: /^(?:erstes|nächstes|letztes)$/u,
    right: (found) => found.charAt(0).toUpperCase() + found.slice(1),
    means: 'Beifügung zu einem Nomen',
    fits: (tokens, at, { sentence }) => {
      const next = tokens[at + 1]
      if (lowerOf(tokens[at - 1]) !== 'als' || isNoun(next) || (next && (next.forms.strong | next.forms.weak) !== 0))
        return false
      if (
        /^(?:von|der|des|unter|in|im|überhaupt|und|oder|bundesweit|weltweit|landesweit|deutschlandweit|hessenweit|europaweit)$/u.test(
          next?.lower ?? ''
        )
      )
        return false
      // A person does it, and no neuter noun is there that the word might stand for.
      if (!sentence.tokens.some(({ lower }) => PERSON.test(lower))) return false
      return !sentence.tokens.some(
        (token, i) => isNoun(token) && i > 0 && (token.forms.noun === 0 || (token.forms.noun & (NEUTER | PLURAL)) !== 0)
      )
    }
  },
  {
    // As one word it is the part of a verb: `sich zurechtfinden`.
    found: /^zurecht$/u,
    right: () => 'zu Recht',
    means: 'Teil eines Verbs wie „zurechtkommen“',
    fits: (tokens, at) =>
      at > 0 &&
      at + 1 < tokens.length &&
      !/^(?:und|oder|sowie|aber)$/u.test(lowerOf(tokens[at + 1])) &&
      !tokens.some(({ lower }) => WITH_ZURECHT.test(lower))
  },
  {
    found: /^(?:mi|un)$/u,
    right: (found) => SLIPS[found] ?? found,
    means: 'kein deutsches Wort',
    fits: (tokens, at) => {
      const [before, next] = [tokens[at - 1], tokens[at + 1]]
      if (!before || !next) return false
      if (tokens[at]?.lower === 'mi') return BEHIND_MIT.test(next.lower) || isDative(next, tokens[at + 2])
      if (BEHIND_UND.test(next.text)) return true
      if (ARTICLES.has(next.lower)) return before.forms.noun !== 0
      return tokens.length > SHORTEST && isNoun(next) && next.forms.noun !== 0 && before.forms.noun !== 0
    }
  }
]

/** `ist soweit klar`; `ist soweit bekannt der erste` lacks the commas of a clause. */
const IN_A_STATE = /^(?:klar|gut|fertig|zufrieden|gediehen)$/u

/** What is ready at last; `alles in Ordnung soweit` and `nur soweit` mean something else. */
function isReady(before: string): boolean {
  return /^(?:es|noch|bald|wieder|nun|jetzt|endlich|schon|dann|gleich|fast|heute|morgen)$/u.test(before)
}
