import { AUXILIARIES } from '../clauses/auxiliaries.ts'
import {
  endsInFinite,
  hasFinite,
  hasTwoVerbs,
  isContent,
  isPluralVerb,
  isVerbal,
  RELATIVE_WHICH
} from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import {
  ARTICLES,
  CORRELATES,
  NOMINATIVE_PRONOUNS,
  PREPOSITIONS,
  PRONOUNS,
  QUESTION_WORDS,
  SUBORDINATORS
} from '../clauses/function-words.ts'
import { opensWithImperative } from '../clauses/imperatives.ts'
import { isTime } from '../clauses/noun-groups.ts'
import { mayBeParticle, PREPOSITIONAL_PARTICLES } from '../clauses/verb-particles.ts'
import { PLURAL } from '../words/cells.ts'
import { FINITE, VerbForm } from '../words/morphology.ts'
import { GIVING_REASON } from './conjunction-clauses.ts'

/** `nicht nur am Montag sondern auch`: the verb of that form (`sie sondern Duft ab`) denies nothing. */
export function opensContrast({ sentence, at: from }: Stretch, at: number): boolean {
  return sentence.tokens
    .slice(0, from + at)
    .some((token) => /^(?:nicht|nie|niemals|weder|kein(?:e[mnrs]?)?)$/u.test(token.lower))
}

export function opensWithConjunction(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const behind = tokens[at - 1] as Token
  const { lower } = tokens[at] as Token
  // `setzt sich dafür ein dass`, `das erste Mal dass`
  if (lower === 'dass' && at > 2) {
    if (behind.lower === 'ein' && CORRELATES.has(tokens[at - 2]?.lower ?? '')) return true
    if (behind.text === 'Mal' && tokens[at - 2]?.forms.weak !== 0) return true
  }
  // `angenommen dass …`, `für den Fall dass …`: the comma before `dass` is left to the writer.
  if (lower === 'dass' && /^(?:[Aa]ngenommen|[Gg]esetzt|Fall)$/u.test(behind.text)) return false
  // `hat dass Haus gekauft`: what has no verb is no clause.
  if (lower === 'dass' && !hasFinite(restAcrossSeries(stretch, at + 1)) && !isSubjectAt(stretch, at + 1)) return false
  if (lower === 'dass' && (saysBefore(tokens, at) || completes(tokens, at))) return true
  // `geht nicht weit genug weil …`
  if (/^(?:weil|obwohl|sodass)$/u.test(lower)) {
    if (GIVING_REASON.test(behind.lower)) return false
    if (isContent(behind) && completes(tokens, at)) return endsInFinite(tokens, at, stretch)
  }
  if (lower === 'ob' && QUESTION_NOUNS.test(behind.text)) return hasFinite(tokens.slice(at + 2))
  // `weiß nicht ob sie kommt`; in `nicht ob, sondern wann` the clause has no verb.
  if (lower === 'ob' && behind.lower === 'nicht' && /^(?:weiß|wissen|wussten?)$/u.test(tokens[at - 2]?.lower ?? ''))
    return endsInFinite(tokens, at, stretch)
  // `auch dann wenn sie warten`
  if (lower === 'wenn' && behind.lower === 'dann' && hasFinite(tokens.slice(0, at)))
    return endsInFinite(tokens, at, stretch)
  if (lower === 'wenn' && isBehindIt(tokens, at)) return tokens.length - at > 2 && isVerbal(tokens.at(-1) as Token)
  // `findet statt sofern es nicht regnet`
  if (
    behind.lower === 'statt' &&
    tokens.slice(0, at).some(({ lower: verb }) => /^f[iau]nde?[tn]?$|^fand(?:en)?$/u.test(verb))
  )
    return endsInFinite(tokens, at, stretch)
  if (!isContent(behind) || (PREPOSITIONAL_PARTICLES.has(behind.lower) && at < 3)) return false
  if (lower === 'dass' || lower === 'weil' || lower === 'obwohl') {
    return (
      isVerbal(behind) ||
      isNoun(behind) ||
      CORRELATES.has(behind.lower) ||
      PREPOSITIONAL_PARTICLES.has(behind.lower) ||
      behind.forms.isBare ||
      PRONOUNS.has(behind.lower)
    )
  }
  if (lower === 'ob' && hasFinite(tokens.slice(0, at))) return endsInFinite(tokens, at, stretch)
  const isParticle =
    (PRONOUNS.has(behind.lower) || (mayBeParticle(behind.lower) && behind.lower !== 'wieder')) &&
    (hasFinite(tokens.slice(0, at)) || opensWithImperative(tokens))
  if (
    !isParticle &&
    !isVerbal(behind) &&
    !(isNoun(behind) && behind.forms.noun !== 0 && hasFinite(tokens.slice(0, at)))
  )
    return false
  return at > 1 && endsInFinite(tokens, at, stretch)
}

/** `Spannend wird es aber wenn neue Daten hinzukommen`: `es` announces the clause, and the particle belongs to the main clause. */
function isBehindIt(tokens: readonly Token[], at: number): boolean {
  const hasParticle = /^(?:aber|jedoch|allerdings|dann)$/u.test(tokens[at - 1]?.lower ?? '')
  const [verb, es] = tokens.slice(0, hasParticle ? at - 1 : at).slice(-2)
  return es?.lower === 'es' && /^(?:ist|war|wäre|wird|wurde|würde|bleibt)$/u.test(verb?.lower ?? '')
}

/** `hofft dass der „Plan“ …`: behind `das` no article and no pronoun in the nominative stands. */
function isSubjectAt({ tokens, closes }: Stretch, at: number): boolean {
  const { lower = '' } = tokens[at] ?? {}
  if (NOMINATIVE_PRONOUNS.has(lower)) return true
  return (
    /^(?:der|die|das|ein|eine|diese[rs]?|unsere?)$/u.test(lower) && (at < tokens.length - 1 || /^[„‚»"]/u.test(closes))
  )
}

/** The words of a clause from the place on; where a series with commas reaches across the stretch, those of the sentence. */
function restAcrossSeries(stretch: Stretch, from: number): readonly Token[] {
  const { tokens, closes, sentence, at } = stretch
  const rest = tokens.slice(from)
  const next = sentence.tokens[at + tokens.length]
  const isSeries = closes === ',' && isNoun(rest.at(-1)) && next !== undefined && !SUBORDINATORS.has(next.lower)
  return isSeries && !AUXILIARIES.has(tokens[from - 2]?.lower ?? '') ? restOfSentence(stretch, from) : rest
}

/** The last words before the place, with a space behind each. */
function wordsOf(tokens: readonly Token[], at: number): string {
  return tokens
    .slice(Math.max(0, at - LONGEST_ANNOUNCEMENT), at)
    .map(({ lower }) => `${lower} `)
    .join('')
}

const LONGEST_ANNOUNCEMENT = 5

/** `schlage ich vor dass …`, `freut mich sehr dass …`, `heißt nicht dass …` */
function saysBefore(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at - 1]?.lower ?? ''
  if (/^(?:nicht|schon|bereits)$/u.test(behind) && tokens.slice(0, at).some(({ lower }) => KNOWING.test(lower)))
    return true
  // `Wichtig ist vor allem dass …`
  if (
    /\b(?:ist|war|bleibt|sind|kommt|gilt|zeigt) (?:(?:uns|mir|dabei|hier|aber|jedoch|zudem|außerdem|vor allem|allerdings) ?)+$/u.test(
      wordsOf(tokens, at)
    )
  )
    return true
  if (behind === 'nicht') return /^(?:heißt|bedeutet|weiß|glaubt|denkt|will|wollen)$/u.test(tokens[at - 2]?.lower ?? '')
  return (
    /^(?:vor|an|ab|aus|fest|sehr|natürlich|bereits|leider)$/u.test(behind) &&
    at > 2 &&
    hasFinite(tokens.slice(0, at - 1))
  )
}

/**
 * `weist darauf hin dass …`, `betont zudem dass …`: `dass` opens nothing but a clause; only with the words in `WITH_DASS` it may have its
 * comma further left or none (Amtliches Regelwerk 2024, § 74).
 */
function completes(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at - 1] as Token
  if (at < 3 || isNoun(behind) || behind.forms.strong !== 0 || !/^\p{Ll}{2,}$/u.test(behind.text)) return false
  if (WITH_DASS.has(behind.lower) || ARTICLES.has(behind.lower) || AUXILIARIES.has(behind.lower)) return false
  if (PREPOSITIONS.has(behind.lower) && !PREPOSITIONAL_PARTICLES.has(behind.lower)) return false
  return hasFinite(tokens.slice(0, at))
}

const WITH_DASS = new Set(
  (
    'und oder sowie aber sondern denn doch bzw beziehungsweise als wie ohne statt anstatt außer so nur kaum auch nicht selbst besonders ' +
    'insbesondere vor allem zumal allein schon gerade bis auf je vorausgesetzt angenommen gesetzt geschweige weder noch sowohl entweder ' +
    'nämlich etwa beispielsweise vielmehr ausgenommen egal gleich sei erst eher mehr weniger ja sogar eben genau umso desto dafür dadurch ' +
    'weil wenn ob dass das was'
  ).split(' ')
)

const KNOWING = /^(?:wei(?:ß|ßt)|w[iu]ss(?:t|te|ten|tet|en)|wisst)$/u

/** Nouns that a question completes. */
const QUESTION_NOUNS = /^(?:Frage|Entscheidung|Diskussion|Debatte)$/u

/** Conjunctions that are prepositions, adverbs or particles as well. */
export const LOOSE = new Set('da bis als wie während seit seitdem damit solange soweit ehe'.split(' '))

/** `Lösung da es hilft`, `warten bis der Wagen eintrifft`: a subject in the nominative behind it, and the verb at the end. */
export function opensLoosely(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const behind = tokens[at - 1] as Token
  const next = tokens[at + 1]?.lower ?? ''
  const { lower } = tokens[at] as Token
  const isDuration = lower === 'bis' && /^(?:lange|Stunden|Tage|Wochen|Monate|Jahre|Minuten)$/u.test(behind.text)
  if (!(isContent(behind) || isDuration) || !endsInFinite(tokens, at, stretch)) return false
  // `berät bis Mai und …`: a time, and no clause.
  if (lower === 'bis' && isNoun(tokens[at + 1]) && isTime(tokens, { end: at + 1 })) return false
  if (lower === 'bis' && hasTwoVerbs(tokens, at, stretch) && at > 1) return true
  // `Es dauerte lange bis die Wehr kam`
  if (lower === 'bis' && tokens.slice(0, at).some(({ lower: verb }) => /^(?:ge)?dauer(?:t|te|n)$/u.test(verb)))
    return true
  // `so lange verhandeln bis alle ein Angebot haben`
  if (lower === 'bis' && tokens.slice(0, at).some(isSoLong)) return true
  const isSubject =
    lower === 'damit' && PREPOSITIONAL_PARTICLES.has(behind.lower)
      ? NOMINATIVE_PRONOUNS.has(next) || (/^(?:ihr|sie|es|alle|jede[rs]?)$/u.test(next) && hasOnlyFinite(tokens))
      : lower === 'da' || lower === 'bis'
        ? PRONOUNS.has(next) || (lower === 'bis' && next === 'der')
        : NOMINATIVE_PRONOUNS.has(next)
  if (COMPARING.has(lower) && !isSubject) return opensStatement(tokens, at, stretch)
  const isParticle = PREPOSITIONAL_PARTICLES.has(behind.lower) && lower === 'damit'
  if (!isSubject || !(isVerbal(behind) || isNoun(behind) || isParticle)) return false
  return hasFinite(tokens.slice(0, at)) || opensWithImperative(tokens)
}

/** `könnt`, `hat`: no infinitive and no participle, so that the verb of a clause stands at the end. */
function hasOnlyFinite(tokens: readonly Token[]): boolean {
  const { verb = 0 } = tokens.at(-1)?.forms ?? {}
  return (verb & FINITE) !== 0 && (verb & (VerbForm.infinitive | VerbForm.pastParticiple)) === 0
}

function isSoLong({ lower }: Token, i: number, tokens: readonly Token[]): boolean {
  return lower === 'solange' || (lower === 'lange' && tokens[i - 1]?.lower === 'so')
}

const COMPARING = new Set(['wie', 'damit', 'während', 'seit', 'seitdem', 'solange', 'soweit', 'ehe'])

/** `zu sehen wie die Kinder lernen`, `… damit sie wohnen können`: a verb behind it and one at the end, in two clauses therefore. */
function opensStatement(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const behind = tokens[at - 1] as Token
  const next = tokens[at + 1]
  if (!next || tokens.length - at < 4) return false
  // `ein Zeichen dafür wie gut wir arbeiten`
  if (tokens[at]?.lower === 'wie' && CORRELATES.has(behind.lower)) return hasFinite(tokens.slice(0, at))
  if (tokens[at]?.lower === 'wie' && endOfZuInfinitive(tokens, at - 2) === at - 1) return true
  if (tokens[at]?.lower === 'wie' && asksHow(tokens, at, stretch)) return true
  if (!hasTwoVerbs(tokens, at, stretch)) return false
  if (tokens[at]?.lower === 'wie')
    return (
      isVerbal(behind) && behind.forms.strong === 0 && !isParticipleOnly(behind) && tokens.at(-2)?.forms.strong === 0
    )
  return PRONOUNS.has(next.lower) || /^(?:der|die|das|ein|eine)$/u.test(next.lower)
}

/** `zeigen wie gut sie den Ort kennen`: a degree with a subject behind it compares nothing. */
function asksHow(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const [degree, subject] = tokens.slice(at + 1)
  if (!degree || !subject || isNoun(degree) || !degree.forms.isBare || degree.forms.strong !== 0) return false
  // `erahnen wie viel Arbeit in einem Fest steckt`
  if (/^viele?$/u.test(degree.lower) && ASKING.test(tokens[at - 1]?.lower ?? ''))
    // `Sie lernen wie viele Kinder schwimmen`: a comparison.
    return (
      endsInFinite(tokens, at, stretch) &&
      (isSurelyFinite(tokens.at(-1)) || !/^(?:ge)?(?:lern|s[eai]h|sieh|erleb)/u.test(tokens[at - 1]?.lower ?? ''))
    )
  const isPlural = isNoun(subject) && (subject.forms.noun & ~PLURAL) === 0 && subject.forms.noun !== 0
  if (!ASKING.test(tokens[at - 1]?.lower ?? '')) return asksBehindNoun(tokens, at, stretch)
  return (
    (isPlural || NOMINATIVE_PRONOUNS.has(subject.lower) || /^(?:sie|der|die|das|ein|eine)$/u.test(subject.lower)) &&
    endsInFinite(tokens, at, stretch)
  )
}

/** `betonte in ihrer Rede wie wichtig die Angebote seien`: behind a noun, where the second verb shows that a clause ends with it. */
function asksBehindNoun(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const before = tokens.slice(0, at)
  const main = before.findIndex(
    (token, i) => i > 0 && mayBeFinite(token) && (token.forms.strong === 0 || /te$/u.test(token.lower))
  )
  const end = tokens.at(-1)
  if (main < 0 || !end || !isNoun(before.at(-1)) || !isSurelyFinite(end) || !endsInFinite(tokens, at, stretch))
    return false
  return (
    /^(?:beton|zeig|erklär|schilder|bericht|beschr[ie]+b|erläuter|unterstr[ie]+ch|verdeutlich|erzähl)/u.test(
      before[main]?.lower ?? ''
    ) && !before.some(({ lower }) => /^(?:so|ebenso|genauso|und|oder)$/u.test(lower))
  )
}

/** Verbs and participles that a question completes. */
const ASKING =
  /^(?:ge)?(?:zeig|(?:er)?ahn(?:en|t|te)$|wiss|weiß|wusst|erklär|seh|sah|sieh|erfahr|erfuhr|lern|erzähl|bericht|beschreib|beschrieb|schilder|prüf|frag|beweis|verdeutlich|erläuter|erleb|spür|versteh|verstand|bewusst|klar|deutlich)/u

function isParticipleOnly({ forms }: Token): boolean {
  return (forms.verb & VerbForm.pastParticiple) !== 0 && (forms.verb & FINITE) === 0
}

/** `zeigt welche Schulen gebaut werden`: a verb, then the question with its verb somewhere behind. */
export function opensQuestion(tokens: readonly Token[], at: number, word: number, stretch: Stretch): boolean {
  const behind = tokens[at - 1] as Token
  // `informiert darüber wann und wo das Fest stattfindet`
  if (/^(?:und|oder)$/u.test(tokens[at + 1]?.lower ?? '') && isQuestion(tokens[at + 2]))
    return (
      (isVerbal(behind) || CORRELATES.has(behind.lower)) &&
      hasFinite(tokens.slice(0, at)) &&
      endsInFinite(tokens, at + 2, stretch)
    )
  if (!isContent(behind) || (at < 2 && !isSurelyFinite(behind))) return false
  // `welches Thema zu welcher Zeit`: the second question belongs to the first, whose verb is still to come.
  const first = tokens.slice(0, at).findLastIndex((token) => QUESTION_WORDS.has(token.lower))
  if ((first >= 0 && !hasFinite(tokens.slice(first + 1, at))) || (first < 0 && stretch.at > 0 && isAsked(stretch)))
    return false
  if (isVerbal(behind)) return tokens.slice(word + 2).some((token) => mayBeFinite(token))
  // `unklar wann …`, `deutlich welchen Stellenwert …`
  if (word === at && OPEN.test(behind.lower)) return hasFinite(tokens.slice(0, at)) && endsInFinite(tokens, at, stretch)
  // `Räume bereit in denen …`
  if (tokens[word]?.lower === 'denen' && word > at && hasFinite(tokens.slice(0, at)))
    return endsInFinite(tokens, word, stretch)
  if (!isNoun(behind)) return false
  const { lower } = tokens[word] as Token
  // `Spuren welche zur Abfahrt führen`: a noun, and what can only belong to it; the clause may hold a series with commas of its own.
  if (word === at && /^welche[rs]?$/u.test(lower) && hasFinite(tokens.slice(0, at)))
    return (
      restOfSentence(stretch, word + 2).some((token) => isSurelyFinite(token) || isPluralVerb(token)) &&
      !isAnyhow(tokens, word)
    )
  return (RELATIVE_WHICH.has(lower) || ONLY_RELATIVE.has(lower)) && endsInFinite(tokens, word, stretch)
}

function isQuestion(token: Token | undefined): boolean {
  return token !== undefined && (QUESTION_WORDS.has(token.lower) || /^(?:wo|wie|was)$/u.test(token.lower))
}

/** Predicates that a question completes. */
const OPEN =
  /^(?:(?:un)?(?:klar|gewiss|bekannt|sicher)|offen|deutlich|sichtbar|fraglich|strittig|ersichtlich|erkennbar|nachvollziehbar|entscheidend|spannend|interessant)$/u

/** The words of the sentence from the place on, up to its end. */
function restOfSentence({ sentence, at }: Stretch, from: number): readonly Token[] {
  return sentence.tokens.slice(at + from)
}

/** `welcher Art auch immer` */
function isAnyhow(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 5).some((token) => token.lower === 'immer')
}

const ONLY_RELATIVE = new Set('wodurch weshalb weswegen'.split(' '))

/** Whether a question of the sentence still waits for its verb when the stretch begins. */
function isAsked({ sentence, at }: Stretch): boolean {
  const before = sentence.tokens.slice(0, at)
  const last = before.findLastIndex((token) => QUESTION_WORDS.has(token.lower))
  return last >= 0 && !hasFinite(before.slice(last + 1))
}
