import type { Cells, Declensions } from './cells.ts'
import type { WordGraph } from './word-graph.ts'

/** What a verb form can be, as bits. Persons are those of finite forms in any tense and mood. */
export const VerbForm = {
  firstSingular: 1,
  secondSingular: 2,
  thirdSingular: 4,
  firstPlural: 8,
  secondPlural: 16,
  thirdPlural: 32,
  infinitive: 64,
  /** `aufzubauen`: with its zu inside. */
  zuInfinitive: 128,
  pastParticiple: 256,
  presentParticiple: 512,
  imperative: 1024,
  /** `ankommt`: a separable verb in one word, which stands at the end of a subordinate clause alone. */
  joined: 2048,
  /** A part of a separable verb without its particle (`kommt` of `ankommen`). */
  bare: 4096
} as const

/** Any finite form of the third person, the only one that most clauses of a release have. */
export const THIRD = VerbForm.thirdSingular | VerbForm.thirdPlural
export const FINITE = 63

/** All that a form can be, over all words that share it. */
export interface WordForms extends Declensions {
  /** Cells of the noun, 0 if the form is none. */
  readonly noun: Cells
  /** Bits of VerbForm. */
  readonly verb: number
  /** Whether it is an adjective without ending (`neu`, `getrennt`). */
  readonly isBare: boolean
  /**
   * Whether its gender stands in our own lists alone, of loan words and terms of trades: in front of another noun it is rather the
   * first part of a compound (`Mountainbike Fahrer`) than a noun of its own.
   */
  readonly isTerm: boolean
}

export const NO_FORMS: WordForms = { noun: 0, strong: 0, mixed: 0, weak: 0, verb: 0, isBare: false, isTerm: false }

/** What can be said of the forms of German words. */
export interface Morphology {
  /** The readings of a form exactly as written; `NO_FORMS` for an unknown one. Compounds take those of their last part. */
  formsOf(word: string): WordForms
}

/** A word graph whose classes are places in a table of forms. */
export interface MorphologyData {
  readonly words: WordGraph
  readonly table: Uint16Array
}

/** Numbers to a row of the table: noun, strong, mixed, weak, verb, and what is true or not. */
export const ROW = 6
const BARE = 1
const TERM = 2

export function toRow(forms: WordForms): number[] {
  const { noun, strong, mixed, weak, verb, isBare, isTerm } = forms
  return [noun, strong, mixed, weak, verb, (isBare ? BARE : 0) | (isTerm ? TERM : 0)]
}

export function fromTable(table: Uint16Array): WordForms[] {
  const rows: WordForms[] = []
  for (let at = 0; at < table.length; at += ROW) {
    const [noun = 0, strong = 0, mixed = 0, weak = 0, verb = 0, flags = 0] = table.subarray(at, at + ROW)
    rows.push({ noun, strong, mixed, weak, verb, isBare: (flags & BARE) !== 0, isTerm: (flags & TERM) !== 0 })
  }
  return rows
}

export function merge(a: WordForms, b: WordForms): WordForms {
  return {
    noun: a.noun | b.noun,
    strong: a.strong | b.strong,
    mixed: a.mixed | b.mixed,
    weak: a.weak | b.weak,
    verb: a.verb | b.verb,
    isBare: a.isBare || b.isBare,
    isTerm: a.isTerm || b.isTerm
  }
}

/** For places that have no dictionaries: nothing is known of any word. */
export const NO_MORPHOLOGY: Morphology = { formsOf: () => NO_FORMS }
