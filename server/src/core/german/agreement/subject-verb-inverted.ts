import { BE, HAVE } from '../clauses/auxiliaries.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS } from '../clauses/function-words.ts'
import { nounGroupsOf } from '../clauses/noun-groups.ts'
import {
  compare,
  mayBePronounBeside,
  type NumberMismatch,
  numberOf,
  PRONOUN,
  SERIES
} from '../clauses/number-comparison.ts'
import { freeGroups, mayHoldSubject } from '../clauses/possible-subjects.ts'
import { VerbForm } from '../words/morphology.ts'
import { isExtent, WITHOUT_SUBJECT } from './counted-subjects.ts'
import { isVerbAt, isVerbLike } from './subject-verb-in-front.ts'

/** `Am Montag wurde die Ergebnisse vorgestellt.`: an adverb or a phrase with a preposition, the verb, and no subject but one. */
export function behindVerb({ tokens, isFirst, closes }: Stretch): NumberMismatch | undefined {
  const first = tokens[0]
  if (!isFirst || !first || !/^[.!?,]/u.test(closes)) return undefined
  const verb = tokens.findIndex(isVerbAt)
  const finite = tokens[verb]
  // `Auf dem Programm steht Führungen, Vorträge und …`: a row begins with a plural, and the verb takes no object.
  if (
    closes === ',' &&
    !(/^(?:steht|liegt|gehört|zählt|beginnt|folgt)$/u.test(finite?.lower ?? '') && verb === tokens.length - 2)
  )
    return undefined
  const number = finite && numberOf(finite)
  // `Und zeigt die Bilder!`: an imperative.
  if (!finite || !number || /^(?:und|oder|bitte|dann|jetzt|also|nun|wer|was|wie|wo)$/u.test(first.lower))
    return undefined
  const before = tokens.slice(0, verb)
  const rest = tokens.slice(verb + 1)
  // `Üblich ist die Gäste zu duzen.`: an infinitive group without its comma.
  const isJudged = BE.has(finite.lower) && before.length === 1 && first.forms.isBare
  if (isJudged && rest.some((_, i) => endOfZuInfinitive(rest, i) !== undefined)) return undefined
  // `Im Verein Engagierte pflegen`: an adjective that stands as a noun, with its attribute before it.
  const [attribute, head] = before.slice(-2)
  if (isNoun(attribute) && isNoun(head) && head?.forms.weak !== 0) return undefined
  if (!isBeforeSubject(before, finite, rest) || rest.slice(0, -1).some((token) => isSurelyFinite(token)))
    return undefined
  // `Damit wird Familien geholfen`: the dative of a passive that has no subject.
  if (/^(?:wird|wurde|werde|würde)$/u.test(finite.lower) && rest.some(({ lower }) => WITHOUT_SUBJECT.test(lower)))
    return undefined
  if (rest.some(({ lower }) => SERIES.test(lower) && !/^(?:und|oder|mit)$/u.test(lower))) return undefined
  const groups = freeGroups(rest)
  const [subject] = groups
  if (!subject || groups.some((group) => group.isJoined) || mayHoldSubject(rest, number)) return undefined
  // `Zum Programm gehören ein Vortrag von Anna Lutz und eine Führung`: more may be joined, whatever stands between.
  if (number === 'plural' && rest.slice(subject.end + 1).some(({ lower }) => JOINS.test(lower))) return undefined
  // The group that stands first of all, behind nothing but adverbs.
  if (rest.slice(0, subject.start).some((token) => isNoun(token) || PREPOSITIONS.has(token.lower) || isVerbLike(token)))
    return undefined
  // `So wird Verletzten schneller Hilfe zuteil`: an adjective that stands as a noun has this ending without an article in the dative.
  if (
    subject.start === subject.end &&
    /en$/u.test(rest[subject.end]?.text ?? '') &&
    rest[subject.end]?.forms.weak !== 0
  )
    return undefined
  if (mayBePronounBeside(rest, subject)) return undefined
  // `wird Die Räuber gespielt`: the title of a play.
  const [opener, noun] = [rest[subject.start], rest[subject.end]]
  if (!noun || isExtent(noun) || (subject.start < subject.end && isNoun(opener))) return undefined
  // `Im Pokal hat Linden gewonnen.`: a name, where it is alone.
  if (rest[0] === noun && (HAVE.has(finite.lower) || BE.has(finite.lower)) && isParticiple(rest.at(-1)))
    return undefined
  if (groups.length > 1 && !ARTICLES.has(rest[subject.start]?.lower ?? '')) return undefined
  return compare(rest, subject, finite)
}

const JOINS = /^(?:und|sowie|oder|wie)$/u

/** An adverb, phrases with prepositions, or an `es` that stands for the subject only. */
function isBeforeSubject(before: readonly Token[], finite: Token, rest: readonly Token[]): boolean {
  const [first] = before
  if (!first) return false
  if (first.lower === 'es' && before.length === 1) return numberOf(finite) === 'plural' || isIntransitive(finite, rest)
  // `Acxiom hat Daten`: an unknown word may be a name, unless the article behind the verb is the subject's.
  const isAdverb =
    before.length === 1 &&
    first.forms.noun === 0 &&
    // `Neues hat die Menschen begeistert`
    !/es$/u.test(first.forms.strong === 0 ? '' : first.lower) &&
    !PRONOUN.test(first.lower) &&
    !(numberOf(finite) === 'plural' && mayBeSeveral(first)) &&
    (ADVERB.has(first.lower) ||
      /^(?:die|der|das|ein|eine|diese|dieser|dieses|unsere|seine|ihre|alle)$/u.test(rest[0]?.lower ?? ''))
  // `Über 60-Jährige dürfen das Bad nutzen.`
  if (before.some(({ text }) => /\d-/u.test(text))) return false
  return isAdverb || (PREPOSITIONS.has(first.lower) && nounGroupsOf(before).every((g) => g.isGoverned || g.isGenitive))
}

/** `KMU können`, `17-Jährige dürfen`, `Ältere sollen`: a plural that no list shows. */
function mayBeSeveral({ text, forms }: Token): boolean {
  return /\p{Lu}{2}|\d|^(?:[LP]kw|Kfz)$/u.test(text) || (forms.strong !== 0 && !forms.isBare)
}

const ADVERB = new Set(
  (
    'heute morgen gestern dort hier dann danach daneben anschließend zudem außerdem ferner künftig derzeit aktuell damit dabei dafür ' +
    'daran dazu davon so bisher bislang zuvor zunächst schließlich insgesamt bereits jährlich täglich erstmals weiterhin deshalb daher ' +
    'gleichzeitig zugleich zusätzlich ebenfalls auch nur vielerorts mittlerweile inzwischen seitdem gemeinsam'
  ).split(' ')
)

/** `Es wurde Gespräche geführt`, `Es nimmt Familien teil`: a verb without an object in the accusative. */
function isIntransitive({ lower }: Token, rest: readonly Token[]): boolean {
  const last = rest.at(-1)
  if (/^(?:wird|wurde)$/u.test(lower)) return last !== undefined && (last.forms.verb & VerbForm.pastParticiple) !== 0
  if (/^(?:nimmt|nahm)$/u.test(lower)) return last?.lower === 'teil'
  if (/^(?:findet|fand)$/u.test(lower)) return last?.lower === 'statt'
  return /^(?:kommt|kam|fehlt|fehlte|folgt|folgte|entsteht|entstand|besteht|bestand)$/u.test(lower)
}

function isParticiple(token: Token | undefined): boolean {
  return token !== undefined && !isNoun(token) && (token.forms.verb & VerbForm.pastParticiple) !== 0
}
