import { isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { PREPOSITIONS, SUBORDINATORS } from '../clauses/function-words.ts'
import { asInSentence, isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { mayBeParticle } from '../clauses/verb-particles.ts'
import { Case, cellsOfCase, NOMINATIVE, SINGULAR } from '../words/cells.ts'
import { type Morphology, VerbForm } from '../words/morphology.ts'
import { nounPhraseAt } from './noun-phrases.ts'
import { cellsOf, type NounPhrase, type Repair, repairsOf } from './phrase-repairs.ts'

/** A phrase in the accusative that is the subject, or one in the nominative behind `es gibt`. */
export interface VerbCaseMismatch {
  readonly role: 'subject' | 'object'
  readonly phrase: NounPhrase
  readonly repair: Repair
}

const ACCUSATIVE = cellsOfCase(Case.accusative)

/** Source: Duden, Die Grammatik (Valenz des Verbs; unpersönliches `es gibt`). */
export function* verbCaseMismatches(stretch: Stretch, morphology: Morphology): Generator<VerbCaseMismatch> {
  const subject = accusativeSubject(stretch, morphology)
  const object = nominativeObject(stretch, morphology)
  for (const [role, phrase] of [
    ['subject', subject],
    ['object', object]
  ] as const) {
    const repair = phrase && repairsOf(phrase, morphology)[0]
    if (phrase && repair) yield { role, phrase, repair }
  }
}

/** `Am Montag findet einen Tag der offenen Tür statt.`: the verb takes no object, and nothing else can be its subject. */
function accusativeSubject(stretch: Stretch, morphology: Morphology): NounPhrase | undefined {
  const { tokens, isFirst, closes } = stretch
  if (!isFirst || !/^[.!?]/u.test(closes) || !takesNoObject(tokens)) return undefined
  if (tokens.some((token) => SUBJECTS.test(token.lower))) return undefined
  const groups = nounGroupsOf(asInSentence(tokens))
  const own = groups.filter((group) => !group.isGoverned && !group.isGenitive)
  const [group] = own
  if (!group || own.length > 1) return undefined
  const phrase = nounPhraseAt(stretch, group.start, morphology)
  if (!phrase?.determiner || phrase.noun !== tokens[group.end]) return undefined
  const isDayOf = tokens[group.end + 1]?.lower === 'der'
  if ((cellsOf(phrase) & ~ACCUSATIVE) !== 0 || (isTime(tokens, group) && !isDayOf) || WAY.test(phrase.noun.text))
    return undefined
  return { ...phrase, governed: NOMINATIVE & SINGULAR }
}

/** How far: `den ganzen Weg`. */
const WAY = /^(?:Weg|Schritt|Meter|Kilometer|Zentimeter|Millimeter|Grad|Teil)$/u

/** `stattfinden`, `entstehen`, `erscheinen`, and the passive. */
function takesNoObject(tokens: readonly Token[]): boolean {
  const finite = tokens.filter(
    (token) => isSurelyFinite(token) || /^(?:finden|fanden|werden|wurden)$/u.test(token.lower)
  )
  const [verb] = finite
  const last = tokens.at(-1)
  if (!verb || !last || finite.length > 1 || tokens[0] === verb) return false
  if (/^(?:entsteht|entstand|erscheint|erschien)$/u.test(verb.lower)) return true
  if (/^f[ia]nde?[nt]?$/u.test(verb.lower)) return last.lower === 'statt'
  const isParticiple =
    (last.forms.verb & VerbForm.pastParticiple) !== 0 && (last.forms.verb & VerbForm.infinitive) === 0
  return /^(?:wird|wurde)$/u.test(verb.lower) && isParticiple
}

const SUBJECTS =
  /^(?:ich|du|er|sie|es|wir|ihr|man|wer|was|das|dies|dieser|diese|dieses|die|jeder|jede|jedes|jemand|niemand|nichts|etwas|alles|alle|viele|einige|mehrere|beide|mehr|wenig|keiner|keine|einer|eine|eines)$/u

/** `Hier gibt es ein neuer Spielplatz`: right behind the verb stands a nominative. */
function nominativeObject(stretch: Stretch, morphology: Morphology): NounPhrase | undefined {
  const { tokens } = stretch
  const at = tokens.findIndex((token, i) => {
    const pair = `${token.lower} ${tokens[i + 1]?.lower}`
    return /^(?:es gibt|gibt es|es gab|gab es)$/u.test(pair)
  })
  if (at < 0) return undefined
  const from = at + (ADVERB.test(tokens[at + 2]?.lower ?? '') ? 3 : 2)
  const phrase = tokens[from] && nounPhraseAt(stretch, from, morphology)
  if (!phrase?.determiner) return undefined
  const cells = cellsOf(phrase)
  const isNominative = /^k?ein$/u.test(phrase.determiner.lower) && (cells & ~NOMINATIVE) === 0
  if (cells === 0 || !(isNominative || isDativeAlone(stretch, phrase))) return undefined
  return { ...phrase, governed: ACCUSATIVE & SINGULAR }
}

/** `gibt es einem Vortrag`: a dative, and nothing that would be given (`gibt es dem Ort Halt`). */
function isDativeAlone({ tokens, closes, sentence, at }: Stretch, phrase: NounPhrase): boolean {
  if (!/^(?:k?einem|diesem)$/u.test(phrase.determiner?.lower ?? '') || (cellsOf(phrase) & ~DATIVE) !== 0) return false
  const next = sentence.tokens.slice(at + tokens.length)
  // Behind a clause put in an object could still follow.
  const isEnd =
    /^“?[.!]/u.test(closes) ||
    (closes === ',' && SUBORDINATORS.has(next[0]?.lower ?? '') && next.slice(1).every(({ before }) => before === ''))
  const rest = tokens.slice(tokens.indexOf(phrase.noun) + 1)
  const hasObject = nounGroupsOf(rest).some((group) => !group.isGoverned && !group.isGenitive && !isTime(rest, group))
  // `gibt es einem zu denken`, `gibt es einem Kind mehr als nichts`
  if (!isEnd || hasObject || rest.some(({ lower }) => OBJECT.test(lower)) || mayBeParticle(rest.at(-1)?.lower ?? ''))
    return false
  // `Man gibt es einem Kind`: whoever gives stands before the verb; `es gibt` has nothing there but circumstances.
  const verb = tokens.findIndex(({ lower }) => /^(?:gibt|gab)$/u.test(lower))
  const [first] = tokens
  if (tokens[verb - 1]?.lower === 'es') return verb === 1
  const before = tokens.slice(0, verb)
  const isAdverb = before.length === 1 && first?.forms.noun === 0 && ADVERBS.test(first.lower)
  return (
    isAdverb ||
    (PREPOSITIONS.has(first?.lower ?? '') &&
      nounGroupsOf(asInSentence(before)).every((g) => g.isGoverned || g.isGenitive))
  )
}

const DATIVE = cellsOfCase(Case.dative)
const OBJECT =
  /^(?:zu|mehr|weniger|viel|wenig|nichts|etwas|alles|das|was|recht|und|oder|zufolge|nach|gemäß|entsprechend|zuliebe)$/u
const ADVERBS =
  /^(?:dort|hier|heute|morgen|zusätzlich|außerdem|zudem|dazu|daneben|danach|anschließend|zuvor|bereits|auch|künftig|nun|jetzt|derzeit|aktuell|ferner|darüber|dabei|erstmals|so|dann|später|gestern|vorher|nachher|abends|morgens|mittags)$/u

const ADVERB = /^(?:auch|dort|hier|noch|nur|bereits|schon|wieder|jetzt|nun|zudem|außerdem|dafür|künftig|heute)$/u
