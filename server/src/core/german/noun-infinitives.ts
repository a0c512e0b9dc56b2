import { hasFinite } from './clause-shapes.ts'
import { isNoun, mayBeFinite, type Token } from './clauses.ts'
import { ARTICLES, PREPOSITIONS, PRONOUNS } from './function-words.ts'
import { FINITE } from './morphology.ts'

/**
 * `die Chance ins Gespräch zu kommen`, `der Wunsch der Stadt die Halle zu bauen`: whether the group that begins with `first` can only
 * hang on the noun at the end of `before`, or on the one whose genitive ends it.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Infinitivgruppen, die von einem Substantiv abhängen).
 */
export function hangsOnNoun(before: readonly Token[], first: Token): boolean {
  const noun = before.at(-1) as Token
  if (INVITING_NOUNS.test(noun.text)) return isInviting(before, noun, first)
  const head = headOfGenitive(before)
  return (
    head !== undefined &&
    !before.some(({ lower }) => HAVING.has(lower) || COPULA.has(lower)) &&
    isObject(first) &&
    isAtHome(before)
  )
}

/** Whether the noun is at home in a clause that is complete, so that the infinitive can only hang on it. */
function isInviting(before: readonly Token[], noun: Token, first: Token): boolean {
  // `Bitte unterstützen Sie uns, …`
  if (noun.text === 'Bitte' && before.length < 2) return false
  // `ist die Aufgabe die Wege zu räumen`: with an object of its own the infinitive says nothing of the subject.
  if (before.some(({ lower }) => COPULA.has(lower))) return isObject(first) && !isGoverned(before)
  // `hat das Ziel den Bürgern zu erklären`: a dative may belong to the verb.
  if (before.some(({ lower }) => HAVING.has(lower)))
    return GIVEN_NOUNS.test(noun.text) || (isObject(first) && !isGoverned(before))
  // `Die Gelegenheit ins Gespräch zu kommen, …`: the subject of a clause whose verb is to come.
  if (!hasFinite(before) && before.length === 2)
    return GIVEN_NOUNS.test(noun.text) && ARTICLES.has(before[0]?.lower ?? '')
  return isAtHome(before)
}

function isAtHome(before: readonly Token[]): boolean {
  return before.some(
    (token, i) => mayBeFinite(token) || (i === 0 && isNoun(token) && (token.forms.verb & FINITE) !== 0)
  )
}

/** An object in the accusative, or the reflexive: `sich`, `uns`, `die Wege`, `eine Halle`. */
function isObject({ lower }: Token): boolean {
  return (
    /^(?:die|das|eine?|einen|diese[ns]?|keine?|keinen|unsere|ihre|seine|alle|mehr)$/u.test(lower) ||
    (PRONOUNS.has(lower) && !/^(?:ich|du|er|wir|ihr)$/u.test(lower))
  )
}

/** Whether the phrase that ends with the noun says when or why (`in der Zeit`, `im Auftrag`), not what for (`mit dem Ziel`). */
function isGoverned(before: readonly Token[]): boolean {
  if (!CIRCUMSTANCE.test(before.at(-1)?.text ?? '')) return false
  const opener = before.findLastIndex(
    (token, i) => i < before.length - 1 && (isNoun(token) || token.forms.weak === 0) && !ARTICLES.has(token.lower)
  )
  return PREPOSITIONS.has(before[opener]?.lower ?? '')
}

/** `der Wunsch der Stadt`, `das Engagement des Landes`: the noun whose genitive the words end with. */
function headOfGenitive(before: readonly Token[]): Token | undefined {
  const article = before.findLastIndex(({ lower }) =>
    /^(?:der|des|unserer|ihrer|seiner|dieser|dieses|eines|einer|aller|vieler)$/u.test(lower)
  )
  const head = before[article - 1]
  const between = before.slice(article + 1, -1)
  if (
    !head ||
    !isNoun(head) ||
    !INVITING_NOUNS.test(head.text) ||
    between.some((token) => isNoun(token) || token.forms.weak === 0)
  )
    return undefined
  return head
}

const CIRCUMSTANCE =
  /^(?:Zeit|Auftrag|Wunsch|Vorschlag|Beschluss|Bitte|Einladung|Aufruf|Appell|Plan|Recht|Anspruch|Angebot)$/u

const COPULA = new Set('ist sind war waren sei seien wäre wären braucht brauchen scheint scheinen'.split(' '))
const HAVING = new Set('hat hast haben habe hatte hatten hätte hätten habt'.split(' '))

/** One has them or is given them; nobody does anything to them. */
const GIVEN_NOUNS =
  /^(?:Chancen?|Möglichkeit(?:en)?|Gelegenheit(?:en)?|Zeit|Lust|Mut|Fähigkeit|Bereitschaft|Glück|Freiraum)$/u

/** Nouns on which an infinitive hangs so often that nothing else is likely behind them. */
export const INVITING_NOUNS =
  /^(?:Chancen?|Möglichkeit(?:en)?|Gelegenheit(?:en)?|Absicht|Fähigkeit(?:en)?|Bereitschaft|Entscheidung|Versuch|Vorhaben|Pflicht|Verpflichtung|Recht|Idee|Ziel|Lust|Zeit|Mut|Bemühungen|Aufgabe|Auftrag|Einladung|Wunsch|Plan|Notwendigkeit|Bitte|Erlaubnis|Freiheit|Freiraum|Hoffnung|Option|Anspruch|Angebot|Glück|Verdacht|Tatverdacht|Vorwurf|Risiko|Gefahr|Aufforderung|Appell|Aufruf|Vorschlag|Beschluss|Zusage|Versprechen|Bestreben|Engagement|Anreiz|Ehre|Gewissheit)$/u
