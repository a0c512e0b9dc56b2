import { magnitude, WordKind, wordClass } from '../src/core/german/word-class.ts'
import { learnParts, type Parts } from './compound-parts.ts'
import { curated } from './curated.ts'
import { adjectives, nouns, type Paradigm, verbs, wiktionaryForms } from './lexicon.ts'
import { nameForms } from './names.ts'

export interface Lexicon {
  /** Every form with its class, see core/german/word-class.ts. */
  readonly words: ReadonlyMap<string, number>
  /** First parts of compounds, with the magnitude of how often they were met. */
  readonly modifiers: ReadonlyMap<string, number>
}

/** Puts all sources together. */
export function compileLexicon(): Lexicon {
  const kinds = new Map<string, number>()
  const paradigms: Paradigm[] = []
  const add = (paradigm: Paradigm) => {
    paradigms.push(paradigm)
    for (const form of paradigm.forms) kinds.set(form, (kinds.get(form) ?? 0) | paradigm.kind)
  }
  const listed = wiktionaryForms()
  for (const paradigm of [...nouns(), ...verbs(), ...adjectives(), ...curated()]) add(paradigm)
  const listedSet = new Set(listed)
  for (const form of listed) kinds.set(form, (kinds.get(form) ?? 0) | kindOfListed(form, kinds, listedSet))
  const parts = learnParts(vocabularyOf(kinds, paradigms))
  for (const name of nameForms()) kinds.set(name, (kinds.get(name) ?? 0) | WordKind.name)
  return { words: classes(kinds, paradigms, parts), modifiers: modifiersOf(parts) }
}

const ADJECTIVE_ENDING = /(?:e[nrms]?)$/u

/** Wiktionary's list names no kinds: a capital is a noun; an adjective has its endings beside it. */
function kindOfListed(form: string, kinds: ReadonlyMap<string, number>, listed: ReadonlySet<string>): number {
  if (form.charCodeAt(0) < 91 || /^\p{Lu}/u.test(form)) return (kinds.get(form) ?? 0) === 0 ? WordKind.noun : 0
  const known = kinds.get(form) ?? 0
  if (known !== 0) return 0
  const declines = (stem: string) => stem.length > 3 && listed.has(`${stem}es`) && listed.has(`${stem}em`)
  if (declines(form) || declines(form.replace(ADJECTIVE_ENDING, ''))) return WordKind.adjective
  return WordKind.other
}

function vocabularyOf(kinds: ReadonlyMap<string, number>, paradigms: readonly Paradigm[]) {
  const nouns = new Set<string>()
  const others = new Set<string>()
  const adjectives = new Set<string>()
  for (const [form, kind] of kinds) {
    if (form.includes('-')) continue
    if (kind & WordKind.noun) nouns.add(form.toLowerCase())
    if (kind & (WordKind.verb | WordKind.adjective | WordKind.other)) others.add(form)
    if (kind & WordKind.adjective || (kind & WordKind.verb && /^(?:.*ge.*(?:t|en)|.*end)(?:e[nrms]?)?$/u.test(form)))
      adjectives.add(form)
  }
  const lemmas = new Set<string>()
  for (const { kind, forms } of paradigms) {
    const lemma = forms[0] ?? ''
    if (kind === WordKind.noun && lemma.length >= 3 && !lemma.includes('-')) lemmas.add(lemma.toLowerCase())
  }
  return { nouns, lemmas, others, adjectives }
}

function classes(
  kinds: ReadonlyMap<string, number>,
  paradigms: readonly Paradigm[],
  parts: Parts
): Map<string, number> {
  const asHead = new Map<string, number>()
  const family = new Map<string, number>()
  const heads = (form: string, kind: number) =>
    (kind & WordKind.noun ? (parts.nounHeads.get(form.toLowerCase()) ?? 0) : 0) +
    (kind & ~WordKind.noun ? (parts.adjectiveHeads.get(form) ?? 0) : 0)
  const first = (form: string) => {
    const lower = form.toLowerCase()
    return (parts.modifiers.get(lower) ?? 0) + (parts.modifiers.get(`${lower}s`) ?? 0)
  }
  for (const { kind, forms } of paradigms) {
    let count = 0
    let size = 0
    for (const form of forms) {
      const own = heads(form, kind)
      count += own
      size += own + first(form)
    }
    for (const form of forms) {
      asHead.set(form, Math.max(asHead.get(form) ?? 0, count))
      family.set(form, Math.max(family.get(form) ?? 0, size))
    }
  }
  const out = new Map<string, number>()
  for (const [form, kind] of kinds) {
    const own = heads(form, kind)
    const count = Math.max(asHead.get(form) ?? 0, own)
    const size = Math.max(family.get(form) ?? 0, own + first(form))
    out.set(form, wordClass(kind, magnitude(size), magnitude(count)))
  }
  return out
}

function modifiersOf(parts: Parts): Map<string, number> {
  return new Map([...parts.modifiers].map(([form, count]) => [form, magnitude(count)]))
}
