import { countsSeveral } from '../words/number-words.ts'
import { isNoun, isSurelyFinite, type Token } from './clauses.ts'
import { ARTICLES } from './function-words.ts'

/**
 * Whether a sentence opens with what looks like a preposition and may be its subject all the same: `Über 40 Vereine`, `Bis zu 500 Pilger`,
 * `An die hundert Gäste`, `Zu viele Menschen`, `Vor allem Frauen`, `Mit die besten Ärzte`. Source: Duden, Die Grammatik (Gradpartikeln;
 * Adverbien bei Zahlen).
 */
export function mayOpenAsSubject(tokens: readonly Token[]): boolean {
  const [first = '', second = '', third = ''] = tokens.slice(0, 3).map(({ lower }) => lower)
  if (/^(?:vor allem|unter anderem|bei weitem)$/u.test(`${first} ${second}`)) return true
  if (first === 'nach' && second === 'wie' && third === 'vor') return true
  if (isSurname(tokens) || isNominalised(tokens)) return true
  // `Inklusive Pausen dauert der Abend drei Stunden`
  if (/^(?:inklusive|exklusive|plus|minus)$/u.test(first)) return true
  if (first === 'mit' && /^d(?:ie|er|as)$/u.test(second)) return /[sß]te[nrs]?$/u.test(third)
  if (first === 'zu')
    return (
      tokens[1] !== undefined &&
      !isNoun(tokens[1]) &&
      (!ARTICLES.has(second) || MANY.test(second)) &&
      !/^\d/u.test(second)
    )
  if (/^(?:um|an)$/u.test(first)) return second === 'die' && isAmount(third)
  if (first === 'bis')
    return /^(?:zu|an)$/u.test(second) && (isAmount(third) || /^(?:die|ein(?:er?|em?)?|der)$/u.test(third))
  if (first === 'zwischen') return isAmount(second) && third === 'und'
  // `Gegen 22.55 Uhr hielten …`
  if (tokens[2]?.text === 'Uhr') return false
  if (!/^(?:über|rund|unter|gegen|nahe|knapp)$/u.test(first)) return false
  return isAmount(second) || (/^(?:die|ein|eine|einer|der)$/u.test(second) && isPart(tokens[2]))
}

/** `Neues hat die Menschen begeistert`: an adjective that is a noun, and that the lexicon may know as a genitive of one. */
function isNominalised([first, verb]: readonly Token[]): boolean {
  return first !== undefined && first.forms.strong !== 0 && first.lower.endsWith('es') && isSurelyFinite(verb)
}

/** `Von Bismarck kaufte …`, `Pro Familia berät …`, `Vor dem Esche leitet …`: a name, right before the verb, that no list of nouns holds. */
function isSurname(tokens: readonly Token[]): boolean {
  const hasArticle = /^de[rmn]$/u.test(tokens[1]?.lower ?? '')
  const [name, verb] = tokens.slice(hasArticle ? 2 : 1)
  if (!/^(?:v[oa][nm]|pro|zu[mr]|im|vor|auf|aus)$/u.test(tokens[0]?.lower ?? '') || !name || !verb || isNoun(verb))
    return false
  const { noun, strong, weak } = name.forms
  return isNoun(name) && (noun | strong | weak) === 0
}

const MANY = /^(?:viele|wenige|allem|allen)$/u

function isAmount(word: string): boolean {
  return /^\d/u.test(word) || countsSeveral(word) || /^(?:\p{Ll}*(?:hundert|tausend)\p{Ll}*|dutzende?)$/u.test(word)
}

function isPart(token: Token | undefined): boolean {
  return /^(?:Hälfte|Drittel|Viertel|Fünftel|Million(?:en)?|Milliarden?|Dutzend|Hundert|Tausend)$/u.test(
    token?.text ?? ''
  )
}
