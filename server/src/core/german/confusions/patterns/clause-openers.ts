import { BE, FINITE_AUXILIARIES, MODAL_VERBS } from '../../clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../../clauses/clauses.ts'
import { ARTICLES, PLAIN_SUBORDINATORS, PREPOSITIONS } from '../../clauses/function-words.ts'
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../dates/dates.ts'
import { Case, cell, Gender } from '../../words/cells.ts'
import { THIRD, VerbForm } from '../../words/morphology.ts'
import { type ConfusionPattern, keepCase, lowerOf } from '../confusion-pattern.ts'

/** Words that open a clause, and words taken for them: told apart by where the verb stands. Source: Duden, Richtiges und gutes Deutsch. */
export const CLAUSE_OPENERS: readonly ConfusionPattern[] = [
  {
    found: 'den',
    right: 'denn',
    means: 'Artikel',
    fits: (tokens, at, { opens }) => {
      const noun = tokens[1]
      if (at !== 0 || opens !== ',' || tokens.length < 5 || !noun || !isNoun(noun) || noun.forms.noun === 0)
        return false
      const verb = tokens[2]
      const isVerb =
        isSurelyFinite(verb) || /^(?:können|müssen|sollen|wollen|dürfen|haben|sind|werden)$/u.test(lowerOf(verb))
      return (noun.forms.noun & FOR_DEN) === 0 && isVerb && !isSurelyFinite(tokens.at(-1))
    }
  },
  {
    found: 'wen',
    right: 'wenn',
    means: 'Fragewort',
    fits: (tokens, at) =>
      (/^(?:auch|selbst|nur|besonders|außer|immer)$/u.test(lowerOf(tokens[at - 1])) || at === 0) &&
      /^(?:es|er|man)$/u.test(lowerOf(tokens[at + 1])) &&
      tokens.length === at + 3 &&
      /^(?:regnet|schneit|geht|klappt|passt|brennt|stürmt|dunkelt)$/u.test(lowerOf(tokens[at + 2]))
  },
  {
    found: 'Noch noch',
    right: (found) => found.replace('och', 'ach'),
    means: '„weiterhin“',
    fits: (tokens, at, { isFirst }) =>
      at === 0 &&
      isFirst &&
      /^(?:Angaben|Auskunft|Ansicht|Einschätzung|Erkenntnissen|Informationen)$/u.test(tokens[1]?.text ?? '') &&
      /^(?:der|des|von)$/u.test(lowerOf(tokens[2])) &&
      // `Noch Angaben der Zeugen fehlen`: there they are the subject.
      tokens.some(({ forms: { verb } }) => (verb & THIRD) === VerbForm.thirdSingular)
  },
  {
    found: 'Mann',
    right: 'Man',
    means: 'männliche Person',
    fits: (tokens, at, { isFirst }) =>
      at === 0 && isFirst && /^(?:kann|muss|sollte|soll|darf|könnte|müsste|weiß)$/u.test(lowerOf(tokens[1]))
  },
  {
    // `Es ist wieder soweit`, `bis es soweit ist`; as a conjunction it opens its clause.
    found: 'soweit',
    right: 'so weit',
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
    // `Wen es regnet, …`, `auch wen Gäste willkommen sind`: no verb is there that takes an object.
    found: 'wen Wen',
    right: keepCase('wenn'),
    means: 'Fragewort',
    fits: (tokens, at, { isFirst, closes }) => {
      const last = tokens.at(-1)
      if (at === 0 && isFirst && closes === ',' && lowerOf(tokens[1]) === 'es')
        return tokens.length === 3 && WEATHER.test(lowerOf(last))
      const predicate = tokens.at(-2)
      if (at + 4 > tokens.length || !/^(?:ist|sind|war|waren|bleibt|bleiben)$/u.test(lowerOf(last))) return false
      const takesObject = /^(?:los|leid|satt|gewohnt|wert|überdrüssig)$|ge\p{Ll}+(?:t|en)$/u
      return (
        predicate?.forms.isBare === true &&
        (predicate.forms.verb & VerbForm.pastParticiple) === 0 &&
        !takesObject.test(predicate.lower)
      )
    }
  },
  {
    // `wen nötig`
    found: 'wen Wen',
    right: keepCase('wenn'),
    means: 'Fragewort',
    fits: (tokens, at) =>
      (at + 2 === tokens.length || (at === 0 && /^(?:auch|sogar)$/u.test(lowerOf(tokens[2])))) &&
      /^(?:nötig|möglich|erforderlich|gewünscht|notwendig)$/u.test(lowerOf(tokens[at + 1]))
  },
  { found: 'seid Seid', right: keepCase('seit'), means: 'Form von „sein“', fits: isSinceEvent },
  { found: 'seit Seit', right: keepCase('seid'), means: 'Zeitangabe', fits: isRequest },
  { found: 'den', right: 'denn', means: 'Artikel', fits: opensReason },
  {
    // `Wehr mitmachen möchte, kann …`
    found: 'Wehr',
    right: 'Wer',
    means: 'Feuerwehr oder Stauwerk',
    fits: (tokens, at, { isFirst, closes, sentence, at: from }) => {
      const behind = sentence.tokens[from + tokens.length]
      if (at !== 0 || !isFirst || closes !== ',' || tokens.length < 3 || isSurelyFinite(tokens[1])) return false
      // `Wehr Kassel hilft, ist bereit`
      const end = lowerOf(tokens.at(-1))
      return (
        (MODAL_VERBS.has(end) || end === 'hat') && (isSurelyFinite(behind) || FINITE_AUXILIARIES.has(lowerOf(behind)))
      )
    }
  },
  {
    // `dass Mann sich anmeldet`: a noun that is counted has its article.
    found: 'Mann',
    right: 'man',
    means: 'männliche Person',
    fits: (tokens, at, { closes }) =>
      at === 1 &&
      /^(?:dass|wenn|weil|ob|damit|obwohl|falls|bevor|sobald)$/u.test(lowerOf(tokens[0])) &&
      /^(?:sich|es)$/u.test(lowerOf(tokens[2])) &&
      !tokens.some(({ lower }) => lower === 'frau') &&
      /^[.,!?]/u.test(closes) &&
      mayBeFinite(tokens.at(-1))
  },
  { found: 'seid Seid', right: keepCase('seit'), means: 'Form von „sein“', fits: isSince },
  {
    found: 'seit Seit',
    right: keepCase('seid'),
    means: 'Zeitangabe',
    fits: (tokens, at, { isFirst, closes }) =>
      (lowerOf(tokens[at - 1]) === 'ihr' && FOR_YOU.test(lowerOf(tokens[at + 1]))) ||
      // `Seit ihr auch dabei?`: a question without a verb.
      (at === 0 &&
        isFirst &&
        closes.startsWith('?') &&
        lowerOf(tokens[1]) === 'ihr' &&
        !tokens.some((token) => mayBeFinite(token)))
  },
  {
    // `Das war solange gut, wie …`: right behind the verb it opens no clause.
    found: 'solange',
    right: 'so lange',
    means: 'Konjunktion',
    fits: (tokens, at) => at > 0 && IS.test(lowerOf(tokens[at - 1])) && tokens[at + 1] !== undefined
  }
]

const FOR_DEN = cell(Case.accusative, Gender.masculine) | cell(Case.dative, Gender.plural)

/** What goes on behind `ihr seid` and not behind `ihr seit`. */
const FOR_YOU = /^(?:herzlich|alle|nicht|willkommen|eingeladen|auch|immer|super|toll|gut|dabei|schon|die|das)$/u

/** `ist soweit klar`; `ist soweit bekannt der erste` lacks the commas of a clause. */
const IN_A_STATE = /^(?:klar|gut|fertig|zufrieden|gediehen)$/u

const IS = /^(?:ist|sind|war|waren|sei|seien|wäre|wären|bleibt|bleiben|blieb|gilt|dauert)$/u

const WEATHER = /^(?:regnet|schneit|stürmt|brennt|klappt|passt|geht|hagelt|dunkelt|nötig)$/u

/** What is ready at last; `alles in Ordnung soweit` and `nur soweit` mean something else. */
function isReady(before: string): boolean {
  return /^(?:es|noch|bald|wieder|nun|jetzt|endlich|schon|dann|gleich|fast|heute|morgen)$/u.test(before)
}

/** `Seit mutig und bringt eure Ideen ein!` */
function isRequest(tokens: readonly Token[], at: number, { sentence, closes }: Stretch): boolean {
  const adjective = tokens[at + 1]
  const next = tokens[at + 2]
  if (
    !adjective?.forms.isBare ||
    isNoun(adjective) ||
    OF_TIME.test(adjective.lower) ||
    PREPOSITIONS.has(adjective.lower)
  )
    return false
  if (next && next.lower !== 'und') return false
  const isExclaimed =
    closes.includes('!') || sentence.tokens.some(({ lower }) => /^(?:euch|eure[rnms]?|euer)$/u.test(lower))
  return isExclaimed && !tokens.slice(0, at).some((token) => mayBeFinite(token))
}

const OF_TIME =
  /^(?:kurz|lang|früh|spät|ewig|neuest|gestern|jüngst|damals|hier|rund|knapp|genau|fast|gut|circa|etwa|ungefähr|mindestens|anno)$/u

/** `seid Jahren`: nobody is spoken to as `ihr`. */
function isSince(tokens: readonly Token[], at: number, { sentence }: Stretch): boolean {
  const next = lowerOf(tokens[at + 1])
  if (!TIME.test(next) && !isSinceDay(tokens, at)) return false
  // `Seid einer Meinung`: a request has no other verb.
  if (at === 0 && ARTICLES.has(next) && !tokens.some((token, i) => i > 0 && mayBeFinite(token))) return false
  return !sentence.tokens.some((t) => t.lower === 'ihr' || t.lower === 'euch')
}

const TIME =
  /^(?:jahren|jahrzehnten|monaten|wochen|tagen|stunden|langem|kurzem|jeher|dem|den|der|einem|einer|einigen|vielen|wenigen|mehreren|anfang|ende|mitte|beginn|über|rund|fast|gestern|heute|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|\d{4}|\d+|zwei|drei|vier|fünf|zehn|zwanzig)$/u

/** `Seid Montag ist`, `ist seid Mai zu`: another finite verb stands in the clause; `Seid Montag um acht da!` has none. */
function isSinceDay(tokens: readonly Token[], at: number): boolean {
  if (!DAY_OR_MONTH.test(tokens[at + 1]?.text ?? '')) return false
  return at === 0 ? isSurelyFinite(tokens[2]) : tokens.slice(0, at).some((token) => isSurelyFinite(token))
}

const DAY_OR_MONTH = new RegExp(`^(?:${[...WEEKDAY_NAMES, ...MONTH_NAMES].join('|')}|Sonnabend)$`, 'u')

/** `Seid meinem Amtsantritt hat …`, `Seid der Eröffnung kamen …`: nobody is spoken to, and the clause has another verb. */
function isSinceEvent(tokens: readonly Token[], at: number, { sentence }: Stretch): boolean {
  const [article, noun] = tokens.slice(at + 1)
  if (
    !/^(?:[msd]einem|[msd]einer|unserem|unserer|ihrem|ihrer|dieser|diesem|letztem|letzter|vergangenem|vergangener|dessen|deren)$/u.test(
      lowerOf(article)
    )
  )
    return false
  if (!isNoun(noun) && (noun?.forms.weak ?? 0) === 0) return false
  if (
    sentence.tokens.some(({ lower }) => /^(?:ihr|euch|eure[rnms]?|euer)$/u.test(lower)) &&
    !/^ihre/u.test(lowerOf(article))
  )
    return false
  // `habt` speaks to somebody.
  return tokens.some(
    (token, i) =>
      i !== at && (isSurelyFinite(token) || (FINITE_AUXILIARIES.has(token.lower) && (token.forms.verb & THIRD) !== 0))
  )
}

/** `…, den ohne ihren Einsatz wäre das Fest nicht denkbar`: behind a phrase of its own the verb stands in second place. */
function opensReason(tokens: readonly Token[], at: number, { opens, closes }: Stretch): boolean {
  const preposition = tokens[1]
  const isSubject = /^(?:der|die|das|ein|eine)$/u.test(lowerOf(preposition))
  if (
    at !== 0 ||
    opens !== ',' ||
    !preposition ||
    !(isSubject || PREPOSITIONS.has(preposition.lower)) ||
    !/^[.!]/u.test(closes)
  )
    return false
  const noun = tokens.findIndex((token, i) => i > 1 && isNoun(token))
  const verb = tokens[noun + 1]
  const next = tokens[noun + 2]
  if (noun < 2 || noun > 5 || !verb || !next || tokens.length < noun + (isSubject ? 3 : 4)) return false
  if (!tokens.slice(2, noun).every((token) => ARTICLES.has(token.lower) || token.forms.weak !== 0)) return false
  if (!isSurelyFinite(verb) && !/^(?:können|müssen|sollen|wollen|dürfen|haben|sind|werden)$/u.test(verb.lower))
    return false
  // `den die Stadt ehrt`: with its verb at the end a relative clause.
  if (isSubject && !/^(?:ist|sind|war|waren|bleibt|bleiben)$/u.test(verb.lower)) return false
  const isInfinitive = (next.forms.verb & (VerbForm.infinitive | VerbForm.pastParticiple)) !== 0 && !isNoun(next)
  return !isInfinitive && !mayBeFinite(tokens.at(-1)) && !PLAIN_SUBORDINATORS.has(next.lower)
}
