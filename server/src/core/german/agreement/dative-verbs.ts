import { BE, HAVE, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { endOfZuInfinitive, isNoun, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { COORDINATORS, NO_VERBS, NOMINATIVE_PRONOUNS, PREPOSITIONS } from '../clauses/function-words.ts'
import { DATIVE } from '../clauses/governing-words.ts'
import { asInSentence, isSurelyNominative, isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { mayBeParticle } from '../clauses/verb-particles.ts'
import { Case, type Cells, cellsOfCase, cellsOfGender, Gender, PLURAL } from '../words/cells.ts'
import { type Morphology, VerbForm } from '../words/morphology.ts'
import { withCells } from './declined-persons.ts'
import { nounPhraseAt } from './noun-phrases.ts'
import { OBJECT_VERBS } from './object-verbs.ts'
import { cellsOf, type NounPhrase, type Repair, repairsOf } from './phrase-repairs.ts'

/** The object of a verb with the dative, or with the genitive, in another case. */
export interface DativeMismatch {
  readonly verb: Token
  readonly phrase: NounPhrase
  readonly repair: Repair
}

const GENITIVE = cellsOfCase(Case.genitive)
const ACCUSATIVE = cellsOfCase(Case.accusative)

/** `Der Bürgermeister dankte alle Helfer.`: the subject, the verb and right behind both a phrase that can be no dative. */
export function dativeMismatch(stretch: Stretch, morphology: Morphology): DativeMismatch | undefined {
  const { tokens, isFirst } = stretch
  const found = isFirst ? objectVerb(tokens) : undefined
  if (!found) return undefined
  const { verb, finite, due } = found
  const from = objectStart(tokens, finite, due)
  if (from === undefined) return undefined
  const behind = tokens.slice(from, finite === verb ? tokens.length : -1)
  // `hilft die Kosten zu senken`, `half das Zelt aufbauen`: the phrase belongs to the infinitive.
  const { tokens: all } = stretch.sentence
  const isOfInfinitive =
    behind.some(
      (token) =>
        !isNoun(token) &&
        !NO_VERBS.has(token.lower) &&
        token.forms.strong === 0 &&
        (token.forms.verb & (VerbForm.zuInfinitive | VerbForm.infinitive)) !== 0
    ) || all.some((_, i) => i > from && endOfZuInfinitive(all, i) !== undefined)
  if (isOfInfinitive && !found.particle) return undefined
  const one = due === DATIVE ? oneOfSeveral(behind, tokens[verb] as Token) : undefined
  if (one) return one
  const skipped = afterPrepositions(behind)
  const rest = behind.slice(skipped)
  const phrase =
    nounPhraseAt({ ...stretch, tokens: rest, isFirst: true, at: 0 }, 0, morphology) ??
    (skipped === 0 ? (declinedPerson(rest, due) ?? neuter(rest)) : undefined)
  if (!phrase?.determiner) return undefined
  const cells = cellsOf(phrase)
  // `Dazu gehören der Ausbau der Radwege und die neue Linie`: a genitive right behind the subject.
  if (/^de[rs]$/u.test(phrase.determiner.lower) && skipped === 0 && isNoun(tokens[from - 1])) return undefined
  const end = tokens.indexOf(phrase.noun)
  if (cells === 0 || (cells & due) !== 0 || isTime(tokens, { end }) || EXTENT.test(phrase.noun.text)) return undefined
  // `folgte den Weg hinauf`: along what.
  if (ALONG.test(tokens[end + 1]?.lower ?? '')) return undefined
  // `dankt die Stelle dem Glück`, `gehört die Wand geschmückt`: the dative stands behind, or another verb.
  const later = rest.slice(rest.findIndex((token) => token.start === phrase.noun.start) + 1)
  if (
    due === DATIVE &&
    later.some(({ lower }) => /^(?:dem|einem|diesem|(?:[msd]ein|ihr|unser)em)$/u.test(lower)) &&
    !later.some(({ lower }) => PREPOSITIONS.has(lower))
  )
    return undefined
  if (
    /^gehör/u.test(tokens[verb]?.lower ?? '') &&
    ((tokens.at(-1)?.forms.verb ?? 0) & VerbForm.pastParticiple) !== 0 &&
    !isNoun(tokens.at(-1))
  )
    return undefined
  // Behind other phrases only what shows its case is sure to be the object.
  if (skipped > 0 && (cells & ~(due === DATIVE ? ACCUSATIVE : ACCUSATIVE | DATIVE)) !== 0) return undefined
  const repair = repairsOf({ ...phrase, governed: due }, morphology)[0]
  return repair && { verb: tokens[verb] as Token, phrase, repair }
}

/** How long and how far. */
const EXTENT =
  /^(?:Zeit|Male|Dauer)$|(?:[Ss]trecke|[Ww]eg|[Ff]ahrt|[Rr]eise|[Ss]aison|[Rr]unde|[Pp]hase|[Hh]älfte|[Ss]chritte?|[Kk]ilometer|[Mm]eter)$/u
const ALONG =
  /^(?:hinauf|hinab|hinunter|herunter|herauf|hinaus|entlang|lang|weit|weiter|breit|hoch|tief|über|durch|zuvor|danach|darauf|später|früher|\p{Ll}+end)$/u

interface ObjectVerb {
  /** The places of the verb that has the object, and of the finite verb of the clause. */
  readonly verb: number
  readonly finite: number
  readonly due: Cells
  /** Whether a particle ends the clause. */
  readonly particle: boolean
}

/** The verb in its second place, or its participle or infinitive at the end behind an auxiliary there. */
function objectVerb(tokens: readonly Token[]): ObjectVerb | undefined {
  const last = tokens.length - 1
  const lastWord = tokens[last]
  const finite = tokens.findIndex((token, i) => i > 0 && mayBeFinite(token))
  const word = tokens[finite]
  if (!word || !lastWord) return undefined
  const hasSich = tokens.some(({ lower }) => /^(?:sich|uns|mich)$/u.test(lower))
  const isAuxiliary = HAVE.has(word.lower) || BE.has(word.lower) || MODAL_VERBS.has(word.lower)
  const listed = isAuxiliary ? (isNoun(lastWord) ? [] : OBJECT_VERBS.get(lastWord.lower)) : OBJECT_VERBS.get(word.lower)
  const entry = listed?.find(
    ({ isReflexive, particle, isNonfinite }) =>
      isNonfinite === isAuxiliary && (!isReflexive || hasSich) && (particle === '' || particle === lastWord.lower)
  )
  if (!entry) return undefined
  // `folgte und stimmte zu`, `vertraute der Oma an`: another particle makes another verb.
  if (!isAuxiliary && entry.particle === '' && mayBeParticle(lastWord.lower) && last > finite + 1) return undefined
  if (entry.particle !== '' && tokens.slice(finite).some(({ lower }) => COORDINATORS.has(lower))) return undefined
  const due = entry.kind === 'D' ? DATIVE : GENITIVE
  return { verb: isAuxiliary ? last : finite, finite, due, particle: entry.particle !== '' }
}

/** Where the object may begin: behind the finite verb, `sich` and the subject, if it stands there. */
function objectStart(tokens: readonly Token[], finite: number, due: Cells): number | undefined {
  let from = finite + 1
  while (REFLEXIVE.test(tokens[from]?.lower ?? '')) from++
  if (hasSubjectBefore(tokens, finite, due)) return from
  const before = nounGroupsOf(asInSentence(tokens.slice(0, finite)))
  const first = tokens[0]
  const isAdverb = finite === 1 && first !== undefined && first.forms.noun === 0 && first.forms.strong === 0
  const isPhrase =
    PREPOSITIONS.has(first?.lower ?? '') &&
    before.length > 0 &&
    before.every((group) => group.isGoverned || group.isGenitive)
  if (!isAdverb && !isPhrase) return undefined
  if (NOMINATIVE_PRONOUNS.has(tokens[from]?.lower ?? '')) {
    from++
    while (REFLEXIVE.test(tokens[from]?.lower ?? '')) from++
    return from
  }
  // `gedachte der Rat den Opfern`: a masculine alone shows that it is the subject.
  const [subject] = nounGroupsOf(tokens.slice(from))
  if (subject?.start !== 0 || !isSurelyNominative(subject)) return undefined
  from += subject.end + 1
  while (REFLEXIVE.test(tokens[from]?.lower ?? '')) from++
  return from
}

const REFLEXIVE = /^(?:sich|uns|mich)$/u

/** `danken alle Beteiligten`: an adjective that stands as a noun, behind an article that is no dative. */
function declinedPerson(tokens: readonly Token[], due: Cells): NounPhrase | undefined {
  const [article, ...rest] = tokens
  const others =
    due === DATIVE ? /^(?:alle|die|unsere|ihre|seine|diese)$/u : /^(?:den|alle[n]?|unseren|ihren|seinen|diesen)$/u
  if (!article || !others.test(article.lower)) return undefined
  const place = rest.findIndex((token) => isNoun(token))
  const [noun, next] = rest.slice(place)
  if (place < 0 || !noun || !/en$/u.test(noun.text) || (noun.forms.weak & PLURAL) === 0) return undefined
  if (!rest.slice(0, place).every((token) => /en$/u.test(token.lower) && token.forms.weak !== 0)) return undefined
  if (next && (isNoun(next) || next.forms.weak !== 0)) return undefined
  return { determiner: article, adjectives: [], noun: withCells(noun, PLURAL), governed: due & PLURAL }
}

/** `widmet sich das Leben`: a neuter whose plural looks alike, which `das` leaves open elsewhere. */
function neuter([article, noun, next]: readonly Token[]): NounPhrase | undefined {
  if (article?.lower !== 'das' || !noun || !isNoun(noun) || (noun.forms.noun & NEUTER) === 0 || isNoun(next))
    return undefined
  return { determiner: article, adjectives: [], noun: withCells(noun, NEUTER), governed: DATIVE }
}

const NEUTER = cellsOfGender(Gender.neuter)

/** Whoever stands before the verb must be unable to be the object: `Den Helfern dankte der Rat`, `Frau Muster dankt der Rat`. */
function hasSubjectBefore(tokens: readonly Token[], at: number, due: Cells): boolean {
  if (at === 1) {
    const pronoun = tokens[0]?.lower ?? ''
    if (/^(?:wir|er|ich|man|sie)$/u.test(pronoun) || (pronoun === 'es' && /^bed[au]/u.test(tokens[1]?.lower ?? '')))
      return true
    return false
  }
  if (at < 2 || isTime(tokens, { end: at - 1 })) return false
  const [subject, ...others] = nounGroupsOf(tokens.slice(0, at))
  if (subject?.start !== 0 || others.some((group) => !group.isGenitive && !group.isGoverned)) return false
  // `der Abgeordnete`: as an adjective nothing but a nominative.
  const head = tokens[subject.end]
  const isNominal = tokens[0]?.lower === 'der' && /e$/u.test(head?.text ?? '') && head?.forms.weak !== 0
  return (
    !subject.isGoverned &&
    (isNominal || (subject.cells & due) === 0) &&
    tokens[at - 1] === tokens[others.at(-1)?.end ?? subject.end]
  )
}

/** Where the phrases with prepositions right behind the verb end. */
function afterPrepositions(behind: readonly Token[]): number {
  let from = 0
  for (const group of nounGroupsOf(behind)) {
    if (group.isGenitive && group.start === from && from > 0) {
      from = group.end + 1
      continue
    }
    const isNext =
      PREPOSITIONS.has(behind[from]?.lower ?? '') && behind.slice(from, group.start).every((token) => !isNoun(token))
    if (!group.isGoverned || !isNext) return from
    from = group.end + 1
  }
  return from
}

/** `begegnete bei seinem Rundgang einen der letzten Bergleute` */
function oneOfSeveral(behind: readonly Token[], verb: Token): DativeMismatch | undefined {
  const from = afterPrepositions(behind)
  const [pronoun, article, ...rest] = behind.slice(from)
  if (pronoun?.lower !== 'einen' || !/^(?:der|dieser|ihrer|seiner|unserer)$/u.test(article?.lower ?? ''))
    return undefined
  if (!rest.some((token) => isNoun(token))) return undefined
  const phrase = { determiner: undefined, adjectives: [], noun: pronoun, governed: DATIVE }
  return { verb, phrase, repair: [{ token: pronoun, right: 'einem' }] }
}
