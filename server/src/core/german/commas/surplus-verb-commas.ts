import { FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { COORDINATORS, PREPOSITIONS, SUBORDINATORS } from '../clauses/function-words.ts'
import { isPreteriteBefore } from '../clauses/preterites.ts'
import { isGivenName } from '../names/given-names.ts'
import { VerbForm } from '../words/morphology.ts'
import { sayingForms } from '../words/verbs-of-saying.ts'
import { isBeforeItsObject, isNaming, namesPerson } from './surplus-opening-commas.ts'

/**
 * `Nach dem Ende der Sitzung, begann das Fest.`: what stands before the finite verb is a phrase without a verb, opened by a
 * preposition; the finite verb follows, and no further comma could pair with this one.
 */
export function partsVerb(stretch: Stretch, next: Stretch): boolean {
  const { tokens } = stretch
  const behind = next.tokens[0]
  if (!stretch.isFirst || !behind) return false
  if (
    tokens.length < 2 ||
    tokens.length > LONGEST ||
    !(opensPhrase(tokens) || isNamedSubject(stretch, next) || isPlainSubject(stretch, next))
  )
    return false
  if (tokens.some(isClausal)) return false
  // `Vom Warten müde, gingen die Gäste heim.`, `An Ideen reich, …`: what somebody was like, which a comma may part.
  const last = tokens.at(-1)
  const isState = last && !isNoun(last) && last.forms.isBare && last.forms.verb === 0 && !/er$/u.test(last.lower)
  if (isState && tokens.length > 2) return false
  const { lower } = behind
  if (
    !(isSurelyFinite(behind) || isPreteriteBefore(behind, next.tokens[1]) || isModalBefore(next)) ||
    isNoun(behind) ||
    isSaying(lower, next.tokens) ||
    lower === 'so'
  )
    return false
  // `Mit dem Rad zur Arbeit, geht das?`; `Mit Herz und Verstand, lautet das Motto.`: a title stands before.
  if (/^\?/u.test(next.closes) || isNaming(next.tokens) || namesPerson(tokens)) return false
  if (/^(?:ist|sind|war|waren)$/u.test(lower) && isMotto(next.tokens[2])) return false
  // `Im Rathaus, wird betont, …`, `…, ist zu hören, …`: a clause put in.
  if (next.closes === ',' && !isBeforeItsObject(next) && (next.tokens.length < SHORTEST_CLAUSE || goesOnWithVerb(next)))
    return false
  // `In Kassel, stieg doch die Zahl …`
  if (next.tokens.some(({ lower }) => lower === 'doch')) return false
  return next.tokens.length >= 2
}

/** `In der Klinik, zeigte sich die Ministerin überzeugt, fehlten Kräfte`: the verb of the sentence behind what was put in. */
function goesOnWithVerb({ tokens, sentence, at }: Stretch): boolean {
  return mayBeFinite(sentence.tokens[at + tokens.length])
}

function isMotto(token: Token | undefined): boolean {
  return /(?:motto|leitbild|titel|name|devise|credo|thema|slogan|leitsatz|grundsatz|prinzip)$/u.test(token?.lower ?? '')
}

/** `…, sollen dann auch Steine geflogen sein.`: a modal verb in the plural, and at the end what it needs. */
function isModalBefore({ tokens, closes }: Stretch): boolean {
  const [verb, second] = tokens
  const last = tokens.at(-1)
  if (!verb || !second || !last || tokens.length < SHORTEST_CLAUSE || !/^[.!]/u.test(closes)) return false
  if (!/^(?:sollen|müssen|können|wollen|dürfen|werden)$/u.test(verb.text) || isNoun(last) || second.lower === 'zu')
    return false
  return (last.forms.verb & (VerbForm.infinitive | VerbForm.pastParticiple)) !== 0 && second.forms.verb === 0
}

/** `gab bekannt`, but not `gab es keine`: a verb of saying that has all it needs. */
function isSaying(verb: string, tokens: readonly Token[]): boolean {
  // Thanks and greetings are not put in between, but told of: `Zum Schluss, dankte der Vorsitzende …`.
  if (/^(?:be)?dank|^begrüß|^gratulier/u.test(verb)) return false
  // `…, fand das Fest statt`: no opinion.
  if (/^f[aiä]nd/u.test(verb) && tokens.at(-1)?.lower === 'statt') return false
  return sayingForms(verb).some(({ needs }) => needs.every((need) => tokens.some(({ lower }) => lower === need)))
}

/** `Der Vorsitzende Max Muster, dankte …`: an office with its name, and the rest of the sentence without another comma. */
function isNamedSubject({ tokens }: Stretch, next: Stretch): boolean {
  // `Bürgermeister Max Muster, begrüßte …`
  const hasArticle = /^(?:der|die)$/u.test(tokens[0]?.lower ?? '')
  const name = tokens.slice(hasArticle ? 2 : 1)
  const office = tokens[hasArticle ? 1 : 0]
  return (
    (hasArticle || (office?.forms.noun !== 0 && isGivenName(name[0]?.text ?? ''))) &&
    name.length === 2 &&
    isNoun(office) &&
    name.every((token) => isNoun(token) && (token.forms.noun === 0 || isGivenName(name[0]?.text ?? ''))) &&
    /^[.!?]/u.test(next.closes)
  )
}

/** `Der Fahrer des Wagens, wurde verletzt.`: nothing but article and nouns, and the rest of the sentence without another comma. */
function isPlainSubject({ tokens }: Stretch, next: Stretch): boolean {
  const [article, ...rest] = tokens
  if (!/^(?:der|die|das|ein|eine)$/u.test(article?.lower ?? '') || tokens.length > LONGEST_SUBJECT) return false
  // `Ein Wunder, staunt der Chef.`, `Das Buch, kennt er.`: an exclamation and an afterthought have other verbs and subjects.
  const [verb, second] = next.tokens
  if (
    !FINITE_AUXILIARIES.has(verb?.lower ?? '') ||
    isNoun(second) ||
    /^(?:der|die|das|ein|eine|er|sie|es|man|wir|ich)$/u.test(second?.lower ?? '')
  )
    return false
  if (!/^[.!]$/u.test(next.closes) || next.tokens.length < SHORTEST_PREDICATE || !isNoun(rest.at(-1))) return false
  return rest.every((token) => (isNoun(token) && token.forms.noun !== 0) || /^(?:der|des)$/u.test(token.lower))
}

const LONGEST_SUBJECT = 5
const SHORTEST_PREDICATE = 3

const NOT_FINITE = VerbForm.infinitive | VerbForm.pastParticiple | VerbForm.presentParticiple | VerbForm.zuInfinitive
const LONGEST = 16
const SHORTEST_CLAUSE = 5

function opensPhrase(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  // `Den ersten Erkenntnissen nach, bog …`
  const last = tokens.at(-1)?.lower ?? ''
  if (/^(?:nach|zufolge|entsprechend|gemäß)$/u.test(last))
    return (
      tokens.length > 2 &&
      (/^(?:den|dem|der|seine[nrm]|ihre[nrm])$/u.test(first?.lower ?? '') || isDatives(tokens.slice(0, -1)))
    )
  if (PREPOSITIONS.has(first?.lower ?? '')) return !OPENING_CLAUSES.has(first?.lower ?? '')
  // `Wenig später, stand …`, `Zwei Stunden später, …`
  return second?.lower === 'später' && first !== undefined && !isNoun(second)
}

/** `Ersten Erkenntnissen`, `bisherigen Angaben`: an adjective and a plural in the dative. */
function isDatives([adjective, noun, ...more]: readonly Token[]): boolean {
  if (!adjective || !noun || more.length > 0 || !isNoun(noun)) return false
  return (
    /en$/u.test(adjective.lower) &&
    adjective.forms.strong !== 0 &&
    /^(?:Erkenntniss|Ermittlung|Angab|Information|Bericht|Schätzung|Zeugenaussag|Aussag|Berechnung)e?n$/u.test(
      noun.text
    )
  )
}

/** Prepositions that open infinitive groups and clauses too, and what is set off on purpose (`Trotz allem, …`). */
const OPENING_CLAUSES = new Set(['um', 'ohne', 'statt', 'anstatt', 'außer', 'während', 'seit', 'bis', 'zu'])

/** Whether the word shows that more than a phrase stands there: a verb, a conjunction, an enumeration. */
function isClausal(token: Token, at: number): boolean {
  if (COORDINATORS.has(token.lower) && token.lower !== 'und') return true
  if (SUBORDINATORS.has(token.lower) && !/^(?:der|die|das|dem|den|während|bis|seit)$/u.test(token.lower)) return true
  if (isNoun(token)) return false
  const { verb, strong } = token.forms
  if (at > 0 && mayBeFinite(token) && strong === 0) return true
  // `Auf Zahlen gestützt, …`, `auf Zahlen beruhend, …`: groups with a participle may have their comma.
  return strong === 0 && (verb & NOT_FINITE) !== 0
}
