import { capitalised } from '../src/core/german/words/lexicon.ts'
import { VerbForm } from '../src/core/german/words/morphology.ts'

/** A verb that the source of verbs lacks, as its listed forms show it. */
export interface ShownVerb {
  readonly lemma: string
  /** Bits of VerbForm for each form but the past participle. */
  readonly forms: ReadonlyMap<string, number>
  readonly participle: string | undefined
}

/** What the source knows of a verb: its finite forms in one word and its past participles. */
export interface KnownVerb {
  readonly finite: ReadonlyMap<string, number>
  readonly participles: readonly string[]
}

/** Particles that part from their verb. Source: Duden, Die Grammatik (Partikelverben). */
const PARTICLES =
  'ab an auf aus bei durch ein mit nach um vor zu her hin los weg dar fest fort frei voran voraus vorbei vorwärts zurück zusammen weiter wieder hinaus hinein hinzu hinweg hinunter hinauf heraus herein herab heran herbei herum herunter hervor herüber hinüber auseinander entgegen gegenüber nieder empor teil statt bereit dazu davon daran darauf dagegen zurecht gut klar kennen bekannt sicher um unter über voll wett stand'.split(
    ' '
  )
/** Prefixes that stay with their verb. Source: Duden, Die Grammatik (Präfixverben). */
const PREFIXES = 'be ent er ge miss ver zer über unter wider hinter durch um voll'.split(' ')

/**
 * The verbs that a list of all forms shows beside those that are known: weak ones by infinitive, participles, present and past (`klicken`,
 * `klickend`, `klickt`, `klickte`), others by a known verb with a particle (`voran·treiben`, `voranzutreiben`) or a prefix.
 */
export function shownVerbs(
  listed: ReadonlySet<string>,
  known: ReadonlyMap<string, KnownVerb>,
  isCommon: (form: string) => boolean
): ShownVerb[] {
  const shown = new Map<string, ShownVerb>()
  for (const form of listed) {
    if (!/^\p{Ll}{2,}(?:e[lr]?)nd$/u.test(form)) continue
    const lemma = form.slice(0, -1)
    if (known.has(lemma) || !listed.has(lemma) || isAdjective(lemma, listed)) continue
    const verb = weakVerb(lemma, listed) ?? prefixedVerb(lemma, listed, known)
    if (verb && !isOther(verb, listed, isCommon)) shown.set(lemma, verb)
  }
  const bases = new Map<string, KnownVerb>(known)
  for (const [lemma, { forms, participle }] of shown)
    bases.set(lemma, { finite: forms, participles: participle ? [participle] : [] })
  for (const [base, verb] of bases)
    for (const particle of PARTICLES) {
      const lemma = particle + base
      if (known.has(lemma) || !listed.has(lemma) || !listed.has(`${particle}zu${base}`)) continue
      shown.set(lemma, separableVerb(lemma, particle, base, verb, listed))
    }
  return [...shown.values()]
}

/** `bescheiden`: what is declined is an adjective first of all. */
function isAdjective(word: string, listed: ReadonlySet<string>): boolean {
  return listed.has(`${word}es`) && listed.has(`${word}em`)
}

/**
 * A rare verb whose forms are those of other words: of an adjective (`grünen`), of a noun that lost its capital (`summe`, `tafeln`), of
 * an adverb in use (`fast`, `erneut`).
 */
function isOther(
  { lemma, forms }: ShownVerb,
  listed: ReadonlySet<string>,
  isCommon: (form: string) => boolean
): boolean {
  if (lemma.endsWith('ieren')) return false
  const stem = lemma.replace(/e?n$/u, '')
  const noun = /[lr]n$/u.test(lemma) ? capitalised(lemma.slice(0, -1)) : capitalised(`${stem}e`)
  // `vereinbaren` is a verb beside `vereinbar`.
  if ((isAdjective(stem, listed) && !/^(?:ver|be|ent|er|zer)/u.test(stem)) || listed.has(noun)) return true
  return !isCommon(lemma) && [...forms.keys()].some(isCommon)
}

const { firstSingular, thirdSingular, firstPlural, secondPlural, thirdPlural, infinitive, zuInfinitive, joined } =
  VerbForm

function weakVerb(lemma: string, listed: ReadonlySet<string>): ShownVerb | undefined {
  const stem = lemma.replace(/e?n$/u, '')
  const present = /(?:[dt]|[^aeiouäöülrhmn][mn])$/u.test(stem) ? `${stem}et` : `${stem}t`
  if (!listed.has(present) || !listed.has(`${present}e`) || !listed.has(`${present}en`)) return undefined
  const forms = new Map<string, number>([
    [lemma, infinitive | firstPlural | thirdPlural],
    [`${stem}e`, firstSingular | thirdSingular],
    [present, thirdSingular | secondPlural],
    [`${present}e`, firstSingular | thirdSingular],
    [`${present}en`, firstPlural | thirdPlural]
  ])
  const withGe = `ge${present}`
  const hasNone = lemma.endsWith('ieren') || PREFIXES.some((prefix) => lemma.startsWith(prefix))
  return { lemma, forms, participle: listed.has(withGe) ? withGe : hasNone ? present : undefined }
}

function prefixedVerb(
  lemma: string,
  listed: ReadonlySet<string>,
  known: ReadonlyMap<string, KnownVerb>
): ShownVerb | undefined {
  for (const prefix of PREFIXES) {
    const base = lemma.startsWith(prefix) ? known.get(lemma.slice(prefix.length)) : undefined
    if (!base) continue
    const forms = new Map<string, number>([[lemma, infinitive]])
    for (const [form, bits] of base.finite)
      if (listed.has(prefix + form)) forms.set(prefix + form, bits | (forms.get(prefix + form) ?? 0))
    const participle = base.participles
      .map((form) => prefix + form.replace(/^ge/u, ''))
      .find((form) => listed.has(form))
    // Its infinitive alone shows no verb.
    if (participle && forms.size > SEVERAL) return { lemma, forms, participle }
  }
  return undefined
}

const SEVERAL = 3

function separableVerb(
  lemma: string,
  particle: string,
  base: string,
  verb: KnownVerb,
  listed: ReadonlySet<string>
): ShownVerb {
  const forms = new Map<string, number>([
    [lemma, infinitive],
    [`${particle}zu${base}`, zuInfinitive]
  ])
  for (const [form, bits] of verb.finite) {
    const whole = particle + form
    if (listed.has(whole)) forms.set(whole, (forms.get(whole) ?? 0) | (bits & ~infinitive) | joined)
  }
  const participle = verb.participles.map((form) => particle + form).find((form) => listed.has(form))
  return { lemma, forms, participle }
}
