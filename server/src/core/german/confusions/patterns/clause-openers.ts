import { BE, FINITE_AUXILIARIES, HAVE, MODAL_VERBS } from '../../clauses/auxiliaries.ts'
import { isPluralVerb } from '../../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../../clauses/clauses.ts'
import { ARTICLES, PLAIN_SUBORDINATORS, PREPOSITIONS } from '../../clauses/function-words.ts'
import { hasSubjectAlone } from '../../clauses/intransitive-verbs.ts'
import { isFree, isTime, nounGroupsOf } from '../../clauses/noun-groups.ts'
import { cells } from '../../words/cells.ts'
import { THIRD, VerbForm } from '../../words/morphology.ts'
import { type ConfusionPattern, keepCase, lowerOf } from '../confusion-pattern.ts'

/** Words that open a clause, and words taken for them: told apart by where the verb stands. Source: Duden, Richtiges und gutes Deutsch. */
export const CLAUSE_OPENERS: readonly ConfusionPattern[] = [
  {
    // `Das Gerät, auf dass alle warten, …`: behind a preposition the pronoun; `auf dass es gelinge` is no relative clause.
    found: 'dass',
    right: 'das',
    means: 'Konjunktion',
    fits: (tokens, at, { opens, closes, sentence, at: from }) => {
      const [preposition, antecedent, verb] = [tokens[0], sentence.tokens[from - 1], tokens.at(-1)]
      if (
        at !== 1 ||
        opens !== ',' ||
        !isNoun(antecedent) ||
        !/^(?:auf|für|in|durch|über|an|um|gegen|unter|vor)$/u.test(lowerOf(preposition))
      )
        return false
      if (((antecedent?.forms.noun ?? 0) & cells('Nn An Dn')) === 0 || !verb || !mayBeFinite(verb)) return false
      const behind = sentence.tokens[from + tokens.length]
      // The clause stands inside of another one, whose verb follows.
      return (
        preposition?.lower !== 'auf' ||
        (closes === ',' && mayBeFinite(behind) && tokens.some(({ lower }) => WITH_AUF.test(lower)))
      )
    }
  },
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
      // `ein Streit, den Politik hätte lösen können`
      if (isTwoInfinitives(tokens)) return false
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
    // `Mann kann hier lesen.`; headlines leave out the article (`Mann muss nach Sturz in die Klinik`), and it is a surname.
    found: 'Mann',
    right: 'Man',
    means: 'männliche Person',
    fits: (tokens, at, { isFirst, closes }) =>
      at === 0 &&
      isFirst &&
      /^[.!]/u.test(closes) &&
      /^(?:kann|muss|sollte|darf|könnte|müsste)$/u.test(lowerOf(tokens[1])) &&
      /^(?:hier|dort|dabei|dafür|dazu|also|ja|eben|doch|einfach|es)$/u.test(lowerOf(tokens[2]))
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
  { found: 'wen Wen', right: keepCase('wenn'), means: 'Fragewort', fits: opensCondition },
  {
    // `ein Grillabend, zudem alle eingeladen waren`: with its verb at the end a relative clause.
    found: 'zudem',
    right: 'zu dem',
    means: '„außerdem“',
    fits: (tokens, at, { opens, closes, sentence, at: from }) => {
      const antecedent = sentence.tokens[from - 1]
      const verb = tokens.at(-1)
      if (at !== 0 || opens !== ',' || tokens.length < 4 || !/^“?[.,!]/u.test(closes) || !antecedent) return false
      if (!isNoun(antecedent) || (antecedent.forms.noun & FOR_DEM) === 0) return false
      return isFiniteAtEnd(verb) && !tokens.slice(1, -1).some((token) => isSurelyFinite(token) || isFiniteAtEnd(token))
    }
  },
  {
    // `Der Weg, denn die Gemeinde gewählt hat, …`: with its verb at the end it is a relative clause.
    found: 'denn',
    right: 'den',
    means: 'Begründung',
    fits: (tokens, at, { opens, sentence, at: from }) => {
      const [verb, predicate] = [tokens.at(-1), tokens.at(-2)]
      const antecedent = sentence.tokens[from - 1]
      if (at !== 0 || opens !== ',' || tokens.length < 4 || !verb || !predicate || !isNoun(antecedent)) return false
      return (
        ((antecedent?.forms.noun ?? 0) & MASCULINE) !== 0 &&
        /^(?:hat|haben|hatte|hatten|wird|werden|kann|können|will|wollen|muss|müssen|soll|sollen)$/u.test(verb.lower) &&
        (predicate.forms.verb & NOT_FINITE) !== 0 &&
        !isNoun(predicate) &&
        !tokens.slice(0, -2).some((token) => mayBeFinite(token))
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
    // `Das war solange gut, wie …`: right behind the verb it opens no clause.
    found: 'solange',
    right: 'so lange',
    means: 'Konjunktion',
    fits: (tokens, at) => at > 0 && IS.test(lowerOf(tokens[at - 1])) && tokens[at + 1] !== undefined
  }
]

/** What something is done with `auf`: `das Gerät, auf das alle warten`. */
const WITH_AUF =
  /^(?:vor|hin|an|aus|zurück|ge)?(?:bereit|deut|führ|gespannt|stolz|richt|ziel|griff|greif|leg|spiel|wies|wart|hoff|freu|verl[aä]s|verließ|setz|bau|einig|stieß|stoß|zähl|vertrau|bez[io][eg]|blick|schau|verw[ei]+s|verzicht|acht|reagier)/u

/** `hätte lösen können`: two infinitives end the clause. */
function isTwoInfinitives(tokens: readonly Token[]): boolean {
  const [beforeLast, last] = [tokens.at(-2), tokens.at(-1)]
  return ((last?.forms.verb ?? 0) & (beforeLast?.forms.verb ?? 0) & VerbForm.infinitive) !== 0
}

const FOR_DEN = cells('Am Dp')
const FOR_DEM = cells('Nm Nn Am An Dm Dn')

function isFiniteAtEnd(token: Token | undefined): boolean {
  return token !== undefined && (isSurelyFinite(token) || FINITE_AUXILIARIES.has(token.lower))
}

/** `ist soweit klar`; `ist soweit bekannt der erste` lacks the commas of a clause. */
const IN_A_STATE = /^(?:klar|gut|fertig|zufrieden|gediehen)$/u

const IS = /^(?:ist|sind|war|waren|sei|seien|wäre|wären|bleibt|bleiben|blieb|gilt|dauert)$/u

const WEATHER = /^(?:regnet|schneit|stürmt|brennt|klappt|passt|geht|hagelt|dunkelt|nötig)$/u

/** What is ready at last; `alles in Ordnung soweit` and `nur soweit` mean something else. */
function isReady(before: string): boolean {
  return /^(?:es|noch|bald|wieder|nun|jetzt|endlich|schon|dann|gleich|fast|heute|morgen)$/u.test(before)
}

/**
 * `Wen die Temperaturen sinken, …`, `…, wen das Wetter mitspielt`: with its verb at the end, which takes no object in the accusative or
 * has one already.
 */
function opensCondition(tokens: readonly Token[], at: number, { opens, closes, isFirst }: Stretch): boolean {
  const verb = tokens.at(-1)
  if (at !== 0 || tokens.length < 3 || !(opens === ',' || isFirst) || !/^“?[.,!?]/u.test(closes)) return false
  if (!verb || !mayBeFinite(verb)) return false
  const clause = tokens.slice(1, -1)
  const predicate = clause.at(-1)
  // `wen Energie teurer wird`, `wen gebaut wird`
  if (
    /^(?:wird|werden|wurde|wurden)$/u.test(verb.lower) &&
    predicate?.forms.isBare &&
    clause.every((token) => !isSurelyFinite(token))
  )
    return true
  if (tokens.length < 4 || WITH_TWO_ACCUSATIVES.test(verb.lower)) return false
  if (clause.some(({ lower }) => /^(?:immer|auch|und|oder|wen|als|wie)$/u.test(lower)) || clause.some(isSurelyFinite))
    return false
  if (hasSubjectAlone(verb, clause) || WITHOUT_OBJECT.test(verb.lower)) return true
  // `Wen Sie Fragen haben`: a pronoun as the subject.
  const hasPronoun = /^(?:Sie|sie|er|es|wir|man|ich)$/u.test(clause[0]?.text ?? '')
  const rest = hasPronoun ? clause.slice(1) : clause
  const free = nounGroupsOf(rest).filter((group) => isFree(group) && !group.isJoined && !isTime(rest, group))
  return free.length > (hasPronoun ? 0 : 1)
}

/** `wen die Wende den Arbeitsplatz kostete`. Source: Duden, Die Grammatik (doppelter Akkusativ). */
const WITH_TWO_ACCUSATIVES = /^(?:ge)?(?:kost|nenn|nann|lehr|schimpf|schalt|schilt|frag|heiß|hieß|abfrag|abhör)/u

/** Separable verbs without an object, in one word. Source: Duden, Das Stilwörterbuch. */
const WITHOUT_OBJECT =
  /^(?:mitspiel|vorlieg|stattfind|stattfänd|teilnehm|teilnimm|ansteh|eintr[ei]tt?|eintret|aufkomm|beginn|reich|ausfall|ausfäll|anstehen|vorbeikomm|mitkomm|mitmach|ausreich|auftret|auftritt|nachlass|nachläss|zunehm|zunimm|zustimm|ankomm)(?:t|en|e)?$/u

const MASCULINE = cells('Nm Am Dm')
const NOT_FINITE = VerbForm.infinitive | VerbForm.pastParticiple

/** `…, den er hat neue Kunden gewonnen`, `…, den die Kosten steigen weiter`: the verb stands in second place. */
function opensReason(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const { opens, closes, sentence, at: from } = stretch
  if (at !== 0 || opens !== ',' || !/^“?[.!]/u.test(closes)) return false
  const [, subject, verb] = tokens
  const [beforeLast, last] = [tokens.at(-2), tokens.at(-1)]
  if (!subject || !verb || !beforeLast || !last) return false
  if (/^(?:viele|alle|einige|mehrere|zahlreiche)$/u.test(subject.lower)) return opensReasonWithMany(tokens)
  if (!/^(?:er|sie|es|wir|man|ich)$/u.test(subject.lower)) return opensReasonWithNoun(stretch)
  if (tokens.length < 5 || !(isSurelyFinite(verb) || FINITE_AUXILIARIES.has(verb.lower))) return false
  // `den er hätte kommen lassen`: two infinitives stand behind their auxiliary in a relative clause, too.
  if (isTwoInfinitives(tokens)) return false
  if (HAVE.has(verb.lower) && /^(?:können|müssen|sollen|wollen|dürfen|lassen|helfen|sehen|hören)$/u.test(last.lower))
    return false
  if (isNoun(last)) return hasSubjectAlone(verb, tokens.slice(3)) || !mayMean(sentence.tokens.slice(0, from))
  if (FINITE_AUXILIARIES.has(verb.lower) && (last.forms.verb & NOT_FINITE) !== 0) return true
  return !mayBeFinite(last) && !mayMean(sentence.tokens.slice(0, from))
}

/** `…, den viele Läden stehen leer`: the verb in second place, and none at the end. */
function opensReasonWithMany(tokens: readonly Token[]): boolean {
  const [, , noun, verb, next] = tokens
  const last = tokens.at(-1)
  if (!noun || !verb || !next || !last || !isNoun(noun) || !(isSurelyFinite(verb) || isPluralVerb(verb))) return false
  return last.forms.isBare && last.forms.verb === 0 && !isNoun(last)
}

/** Whether a noun before is one that the relative pronoun `den` can stand for. */
function mayMean(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, i) =>
      /^(?:jemand(?:e[mn])?|niemand(?:e[mn])?|[jk]?eine[mnr]|jede[mnr])$/u.test(token.lower) ||
      (isNoun(token) && ((token.forms.noun === 0 && i > 0) || (token.forms.noun & MASCULINE & ~cells('Gm')) !== 0))
  )
}

/** `…, den ohne ihren Einsatz wäre das Fest nicht denkbar`: behind a phrase of its own the verb stands in second place. */
function opensReasonWithNoun({ tokens, sentence, at: from }: Stretch): boolean {
  const preposition = tokens[1]
  const isSubject = /^(?:der|die|das|ein|eine)$/u.test(lowerOf(preposition))
  if (!preposition || !(isSubject || PREPOSITIONS.has(preposition.lower))) return false
  const noun = tokens.findIndex((token, i) => i > 1 && isNoun(token))
  // `den die Frist für das Camp läuft ab`
  const behind = PREPOSITIONS.has(lowerOf(tokens[noun + 1]))
    ? tokens.findIndex((token, i) => i > noun + 1 && i < noun + 5 && isNoun(token))
    : -1
  const end = behind < 0 ? noun : behind
  const verb = tokens[end + 1]
  const next = tokens[end + 2]
  if (noun < 2 || noun > 5 || !verb || !next || tokens.length < end + (isSubject ? 3 : 4)) return false
  if (!tokens.slice(2, noun).every((token) => ARTICLES.has(token.lower) || token.forms.weak !== 0)) return false
  if (!isSurelyFinite(verb) && !isPluralVerb(verb)) return false
  // `den die Stadt ehrt`: with its verb at the end a relative clause.
  if (
    isSubject &&
    !/^(?:ist|sind|war|waren|bleibt|bleiben)$/u.test(verb.lower) &&
    mayMean(sentence.tokens.slice(0, from))
  )
    return false
  const isInfinitive = (next.forms.verb & NOT_FINITE) !== 0 && !isNoun(next)
  return !isInfinitive && !mayBeFinite(tokens.at(-1)) && !PLAIN_SUBORDINATORS.has(next.lower)
}
