import { BE, HAVE } from '../clauses/auxiliaries.ts'
import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { isCapitalised } from '../words/lexicon.ts'
import { type Morphology, VerbForm } from '../words/morphology.ts'
import { isShortParticleAtEnd } from './particles-at-end.ts'
import { BELONGS_TO, endsClause, oneWord, PARTICLES, type SplitVerb } from './split-verb.ts'
import { splitZuInfinitiveAt } from './split-zu-infinitives.ts'
import { verbInOneWord } from './verbs-in-one-word.ts'

/** The verb whose first part stands apart at a place. */
export function splitVerbAt(stretch: Stretch, at: number, morphology: Morphology): SplitVerb | undefined {
  const { tokens, closes } = stretch
  const particle = tokens[at]
  const next = tokens[at + 1]
  if (!particle || next?.before !== '' || isCapitalised(particle.text) || isCapitalised(next.text)) return undefined
  const known = adjectiveBeforeParticiple(tokens, at) ?? verbInOneWord(stretch, at)
  if (known) return known
  if (!next.lower.startsWith('zu') && !PARTICLES.has(particle.lower) && !/^(?:statt|zu)$/u.test(particle.lower))
    return undefined
  if (isShortParticleAtEnd(tokens, at, closes, morphology)) return oneWord(tokens, at, at + 1, true)
  return splitZuInfinitiveAt(stretch, at, morphology) ?? particleBeforeParticiple(tokens, at, morphology)
}

/** `wurde fest gestellt` */
function adjectiveBeforeParticiple(tokens: readonly Token[], at: number): SplitVerb | undefined {
  const participle = tokens[at + 1]?.lower
  // `Die Täter wurden zusammen gefasst`: caught.
  const isCaught = participle === 'gefasst' && tokens.some(({ text }) => CAUGHT.test(text))
  return BEFORE_PARTICIPLE.test(`${tokens[at]?.lower} ${participle}`) && endsClause(tokens, at + 1) && !isCaught
    ? oneWord(tokens, at, at + 1, true)
    : undefined
}

/** `wurde heraus gegeben`, `hat dem Antrag zu gestimmt` */
function particleBeforeParticiple(tokens: readonly Token[], at: number, morphology: Morphology): SplitVerb | undefined {
  const particle = tokens[at]?.lower ?? ''
  const participle = tokens[at + 1]
  const isParticle =
    (PARTICLES.has(particle) && ADVERBS.test(particle)) || particle === 'statt' || isAgreement(tokens, at)
  if (
    !isParticle ||
    !participle ||
    !/^\p{Ll}*ge\p{Ll}+(?:t|en)$/u.test(participle.lower) ||
    (participle.forms.verb & VerbForm.pastParticiple) === 0
  )
    return undefined
  // `aus der Universität heraus gegründet`
  if (isNoun(tokens[at - 1]) && tokens.slice(0, at - 1).some(({ lower }) => BELONGS_TO[particle]?.test(lower)))
    return undefined
  // `von innen heraus geschehen`
  if (/^(?:innen|außen|unten|oben|hinten|vorn|vorne)$/u.test(tokens[at - 1]?.lower ?? '')) return undefined
  const right = particle + participle.lower
  // Those of two parts stand apart from no participle; `über die Stadt hinaus`, `um das Haus herum` belong to a preposition.
  const isListed =
    (morphology.formsOf(right).verb & VerbForm.pastParticiple) !== 0 ||
    /^(?:her(?:unter|aus|ein|auf|bei|vor)|hin(?:ein|auf|unter))ge/u.test(right)
  return isListed && endsClause(tokens, at + 1) ? oneWord(tokens, at, at + 1, true) : undefined
}

/** Those that are no prepositions: they stand before a participle only as a part of it. */
const ADVERBS = /^(?:.{5,}|teil|statt|wahr|preis|fort|weg)$/u

/** Adjectives with participles that are seldom meant literally; `frei gesprochen`, `gut geschrieben` often are. */
const BEFORE_PARTICIPLE =
  /^(?:fest ge(?:stellt|legt|setzt|schrieben)|sicher gestellt|bereit ge(?:stellt|halten)|frei ge(?:geben|setzt)|gleich ge(?:setzt|stellt)|lahm gelegt|still gelegt|bloß gestellt|zusammen gefasst|hoch ge(?:laden|rechnet)|nahe gelegt|krank geschrieben)$/u

const CAUGHT = /(?:[Tt]äter|[Vv]erdächtig|[Dd]ieb|[Ee]inbrecher|[Rr]äuber|[Ff]lüchtig|[Pp]olizei)/u

/** `hat dem Antrag zu gestimmt`: with `haben` the word is no degree (`war zu gewagt`), and behind it the clause ends. */
function isAgreement(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'zu' &&
    at + 2 === tokens.length &&
    tokens.slice(0, at).some(({ lower }) => HAVE.has(lower)) &&
    !tokens.slice(0, at).some(({ lower }) => BE.has(lower) || lower === 'sein' || lower === 'um')
  )
}
