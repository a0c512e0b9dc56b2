import type { WordForms } from '../src/core/german/words/morphology.ts'

/** An entry of a source: forms, in tables by what they are forms of. */
export type Json = Readonly<Record<string, unknown>>

/** Takes up what is known of a form. */
export type AddForms = (form: string, forms: Partial<WordForms>) => void
