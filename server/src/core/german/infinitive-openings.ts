import { hasFinite, infinitiveEnd, isAdverb, PARTICLES, RELATIVE_WHICH } from './clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Token } from './clauses.ts'
import { ARTICLES, PREPOSITIONS, PRONOUNS } from './function-words.ts'
import { isCapitalised } from './lexicon.ts'
import { FINITE, VerbForm } from './morphology.ts'
import { takesUm } from './purpose-groups.ts'

/**
 * `die Chance ins Gespräch zu kommen`, `ist es wichtig ein Zeichen zu setzen`, `hilft dabei Daten zu öffnen`: an infinitive with
 * more words that hangs on a noun, on an adjective with `es`, or on a word that points at it.
 */
export function opensInfinitive(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at - 1] as Token
  const end = infinitiveEnd(tokens, at)
  if (end === undefined || !isWholeRest(tokens, end)) return false
  const hasZuInside = tokens[end - 1]?.lower !== 'zu'
  const isBareInfinitive = end - at + 1 <= (hasZuInside ? 1 : 2)
  const before = tokens.slice(0, at)
  const isOpen = (token: Token, i: number) =>
    token.lower === 'ohne' || token.lower === 'zu' || (token.lower === 'um' && before[i - 1]?.lower !== 'rund')
  if (before.some(isOpen)) return false
  if (POINTING.has(behind.lower)) {
    if (isBareInfinitive && (!hasZuInside || behind.lower === 'dabei')) return false
    // `dazu auf in einer Gruppe …`: the comma stands behind the particle.
    if (PARTICLES.has(tokens[at]?.lower ?? '') && PREPOSITIONS.has(tokens[at + 1]?.lower ?? '')) return false
    if (INVITING_NOUNS.test(tokens[at - 2]?.text ?? '') && at > 2) return hasFinite(before)
    if (behind.lower === 'darum' && !before.some((token) => takesUm(token))) return false
    return !before.some((token) => MODAL.has(token.lower)) && at > 1 && hasFinite(before)
  }
  if (isBareInfinitive) return false
  if (isGoal(before)) return opensGoal(tokens[at] as Token, behind.lower === 'es')
  if (!opensPhrase(tokens, at, end)) return false
  if (isNoun(behind) && INVITING_NOUNS.test(behind.text)) return isInviting(before, behind)
  if (before.some((token) => POINTING.has(token.lower)) && isClauseEnd(behind) && !isSurelyFinite(tokens[at - 2]))
    return !before.some((token) => MODAL.has(token.lower))
  if (TAKING_INFINITIVE.has(behind.lower))
    return hasFinite(before.slice(0, -1)) && before.some((token) => /^(?:ha[bt]|wird|wurde|werden)/u.test(token.lower))
  const isPredicate = behind.forms.isBare && PREDICATES.has(behind.lower)
  return (
    isPredicate &&
    before.some((token) => token.lower === 'es') &&
    !before.some((t) => t.lower === 'haben' || t.lower === 'hat')
  )
}

/** `Unser Ziel ist es …`, `Aufgabe der Woche ist …`: the group is what the noun consists in. */
function isGoal(before: readonly Token[]): boolean {
  const last = before.length - 1
  const verb = before[last]?.lower === 'es' ? last - 1 : last
  if (verb < 1 || !/^(?:ist|war|sei|wäre|bleibt)$/u.test(before[verb]?.lower ?? '')) return false
  const nouns = before.slice(0, verb).filter((token) => isNoun(token) && token.forms.noun !== 0)
  return GOALS.test(nouns[0]?.text ?? '') && !before.slice(0, verb).some((token) => mayBeFinite(token))
}

/** Behind `ist` alone only what is no part of a predicate (`ist schwer zu finden`). */
function opensGoal(token: Token, hasEs: boolean): boolean {
  if (/^(?:es|zu|als|des|und|oder|nicht)$/u.test(token.lower)) return false
  return hasEs || isNoun(token) || ARTICLES.has(token.lower) || PRONOUNS.has(token.lower)
}

const GOALS =
  /^(?:Hauptz|Z)iel$|^(?:Aufgabe|Absicht|Anliegen|Wunsch|Idee|Plan|Vorhaben|Auftrag|Anspruch|Bestreben|Zweck)$/u

/** A participle, an infinitive or a particle: what the verb of a main clause closes with. */
function isClauseEnd(token: Token): boolean {
  if (isNoun(token)) return false
  return (
    (token.forms.verb & (VerbForm.pastParticiple | VerbForm.infinitive)) !== 0 ||
    /^(?:auf|bei|an|ein)$/u.test(token.lower)
  )
}

/** Participles that an infinitive with zu completes. */
const TAKING_INFINITIVE = new Set(
  'beschlossen entschieden entschlossen aufgefordert aufgerufen vorgeschlagen empfohlen gebeten versprochen zugesagt angekündigt versucht vereinbart eingeladen angeboten verpflichtet erlaubt verboten'.split(
    ' '
  )
)

/** Words that point at an infinitive which follows. */
const POINTING = new Set('dafür daran darauf darum dazu davon dabei darin darüber dagegen'.split(' '))

/** What an infinitive group begins with: an article, a pronoun, a preposition, a noun, an adverb. */
function opensPhrase(tokens: readonly Token[], at: number, end: number): boolean {
  const first = tokens[at] as Token
  if (first.lower === 'zu' || first.lower === 'und' || first.lower === 'oder') return false
  // `die Chance der Kinder zu lernen`: a genitive belongs to the noun before.
  if (
    /^(?:der|des|eines|einer|dieser|von|vom|für|zur|zum|zu|auf|am|an|aus|gegen|über|beim|bis|seit|ohne)$/u.test(
      first.lower
    )
  )
    return false
  if (PREPOSITIONS.has(first.lower)) return end - at > 2
  return ARTICLES.has(first.lower) || PRONOUNS.has(first.lower) || isNoun(first) || isAdverb(first)
}

/** The end of the group is the end of what can be seen, or goes on with another group. */
function isWholeRest(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end + 1]
  if (next === undefined || next.lower === 'und' || next.lower === 'oder') return true
  return PREPOSITIONS.has(next.lower) && RELATIVE_WHICH.has(tokens[end + 2]?.lower ?? '')
}

/** Whether the noun is at home in a clause that is complete, so that the infinitive can only hang on it. */
function isInviting(before: readonly Token[], noun: Token): boolean {
  // `Bitte unterstützen Sie uns, …`
  if (noun.text === 'Bitte' && before.length < 2) return false
  if (before.some((token) => COPULA.has(token.lower))) return false
  if (before.some((token) => HAVING.has(token.lower))) return GIVEN_NOUNS.test(noun.text)
  // `Die Gelegenheit ins Gespräch zu kommen, …`: the subject of a clause whose verb is to come.
  if (!hasFinite(before) && before.length === 2)
    return GIVEN_NOUNS.test(noun.text) && ARTICLES.has(before[0]?.lower ?? '')
  return before.some(
    (token) =>
      mayBeFinite(token) || (isCapitalised(token.text) && before[0] === token && (token.forms.verb & FINITE) !== 0)
  )
}

const COPULA = new Set('ist sind war waren sei seien wäre wären braucht brauchen scheint scheinen'.split(' '))

const HAVING = new Set('hat hast haben habe hatte hatten hätte hätten habt'.split(' '))

/** One has them or is given them; nobody does anything to them. */
const GIVEN_NOUNS = /^(?:Chancen?|Möglichkeit(?:en)?|Gelegenheit(?:en)?|Zeit|Lust|Mut|Fähigkeit|Bereitschaft)$/u

/** Verbs with which an infinitive with zu is no group of its own: haben, sein, brauchen, scheinen, pflegen and their like. */
export const MODAL = new Set(
  (
    'hat haben habe hatte hatten hätte hätten ist sind war waren sei seien wäre wären bleibt bleiben blieb gilt galt braucht brauchen ' +
    'scheint scheinen schien pflegt pflegen pflegte droht drohen drohte vermag weiß wissen gibt gab gäbe steht stehen bekommt'
  ).split(' ')
)

/** Nouns on which an infinitive hangs so often that nothing else is likely behind them. */
export const INVITING_NOUNS =
  /^(?:Chancen?|Möglichkeit(?:en)?|Gelegenheit(?:en)?|Absicht|Fähigkeit|Bereitschaft|Entscheidung|Versuch|Vorhaben|Pflicht|Verpflichtung|Recht|Idee|Ziel|Lust|Zeit|Mut|Bemühungen|Aufgabe|Auftrag|Einladung|Wunsch|Plan|Notwendigkeit|Bitte|Erlaubnis|Freiheit|Hoffnung|Option|Anspruch|Angebot)$/u

const PREDICATES = new Set(
  'wichtig möglich unmöglich nötig notwendig sinnvoll erforderlich schwierig schwer leicht gut richtig falsch entscheidend gelungen hilfreich ratsam dringend einfach zentral unerlässlich unabdingbar schön'.split(
    ' '
  )
)
