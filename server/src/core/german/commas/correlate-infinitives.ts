import { isAuxiliary } from '../clauses/auxiliaries.ts'
import { infinitiveEnd } from '../clauses/clause-shapes.ts'
import { isNoun, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PRONOUNS } from '../clauses/function-words.ts'
import { INVITING_NOUNS } from '../clauses/noun-infinitives.ts'
import { isGroup } from './opening-infinitives.ts'

/**
 * `rät davon ab Fremde anzusprechen`, `Es macht uns stolz den Preis zu haben`, `hat es sich zum Ziel gesetzt Leiden zu lindern`: the
 * predicate is complete, and the group stands for the word in it that points ahead.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Infinitivgruppen mit hinweisendem Wort).
 */
export function opensBehindCorrelate({ tokens, closes }: Stretch, at: number): boolean {
  const [third, second, last] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]]
  const first = tokens[at]
  if (!first || !second || !last || at < 3 || !/^[.!,]?“?,?$/u.test(closes) || !opensGroup(first)) return false
  const before = tokens.slice(0, at)
  if (!before.some((token, i) => i > 0 && mayBeFinite(token)) || !isGroupAt(tokens, at)) return false
  const verbOf = VERB_OF[`${second.lower} ${last.lower}`]
  if (verbOf) return before.some(({ lower }) => verbOf.test(lower)) && !before.some(({ lower }) => isAuxiliary(lower))
  if (isPointing(second) && third && ATTITUDE.test(third.text) && /^(?:hat|haben|hatten?|habe)$/u.test(last.lower))
    return WHO.test(before[0]?.lower ?? '')
  if (before.some(({ lower }) => lower === 'es')) {
    const [verb, whom] = [tokens[at - 3], second]
    if (verb && /^mach(?:t|te|en|ten)$/u.test(verb.lower) && PRONOUNS.has(whom.lower) && FEELING.test(last.lower))
      return true
    if (/^(?:ziel gesetzt|aufgabe gemacht)$/u.test(`${second.lower} ${last.lower}`)) return true
    if (last.lower === 'es' && /^(?:ist|bleibt)$/u.test(second.lower) && third && AIM.test(third.text))
      return first.lower === 'bis' && /^(?:\d|Ende|Mitte|Anfang)/u.test(tokens[at + 1]?.text ?? '')
    if (before[0]?.lower === 'es' && /^gel(?:ang|ingt)$/u.test(before[1]?.lower ?? ''))
      return (
        ARTICLES.has(first.lower) &&
        (last.text === 'Uhr' || /^(?:schließlich|schnell|rasch|dennoch|endlich|nicht)$/u.test(last.lower))
      )
  }
  if (last.lower === 'darangesetzt') return true
  // `lehnte den Antrag ab die Mittel zu kürzen`: the particle closes the clause, and the noun is its object.
  return (
    /^(?:ab|zurück)$/u.test(last.lower) &&
    ARTICLES.has(third?.lower ?? '') &&
    isNoun(second) &&
    (INVITING_NOUNS.test(second.text) || second.text === 'Antrag') &&
    ARTICLES.has(first.lower)
  )
}

/** The group, and others that `und` or `oder` joins to it. */
function isGroupAt(tokens: readonly Token[], at: number): boolean {
  const end = infinitiveEnd(tokens, at)
  if (end === undefined || !isGroup(tokens.slice(at, end + 1))) return false
  const next = tokens[end + 1]
  return next === undefined || /^(?:und|oder)$/u.test(next.lower)
}

/** An article, a pronoun, a noun, an adjective with its noun, or a time; never a word that the predicate may still need. */
function opensGroup(first: Token): boolean {
  if (/^(?:der|des|eines|einer|zu|und|oder|als|wie|um|ohne)$/u.test(first.lower)) return false
  return (
    ARTICLES.has(first.lower) ||
    PRONOUNS.has(first.lower) ||
    isNoun(first) ||
    first.forms.strong !== 0 ||
    first.forms.isBare ||
    first.lower === 'bis'
  )
}

function isPointing({ lower }: Token): boolean {
  return /^da(?:von|zu|ran|rauf|für|mit|gegen)$/u.test(lower)
}

const VERB_OF: Readonly<Record<string, RegExp>> = {
  'davon ab': /^(?:r[aä]t|raten|riet(?:en)?|sieht|sehen|sah(?:en)?|hält|halten|hielt(?:en)?)$/u,
  'dazu bei': /^(?:trägt|tragen|trug(?:en)?)$/u,
  'dazu auf': /^(?:ruft|rufen|rief(?:en)?|forder(?:t|n|te|ten))$/u,
  'dazu ein': /^(?:lädt|laden|lud(?:en)?)$/u
}
const ATTITUDE = /^(?:Interesse|Freude|Spaß|Anteil|Lust|Zweifel)$/u
const WHO = /^(?:wer|wenn|die|der|das|dass|weil|alle)$/u
const FEELING = /^(?:stolz|froh|glücklich|traurig|betroffen|wütend|dankbar|zuversichtlich)$/u
const AIM = /^(?:Ziel|Anliegen|Aufgabe|Wunsch|Anspruch|Absicht)$/u
