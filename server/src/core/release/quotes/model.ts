import type { Block } from '../../markdown/document.ts'
import type { Span } from '../../text/span.ts'
import type { PersonMention } from '../people-mentions.ts'
import type { Phrase } from '../people-phrases.ts'

/** A quotation mark as written, at its place in a block's prose. `text` may be two characters (`,,` or `''`). */
export interface QuoteMark {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * `direct`: a clause of speech or more, or anything before `, sagte X` or behind `X sagte:`; `partial`: words of someone's speech
 * inside a sentence; `term`: title, name, irony, and whatever could as well be one: a rule that warns is safe with terms left out.
 */
export type QuoteKind = 'direct' | 'partial' | 'term'

/** A stretch of words in a block's prose. */
export interface Words {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Attribution {
  /** Where it stands: before the quotation, after it, or inside, between two halves of one. */
  readonly position: 'before' | 'inside' | 'after'
  /**
   * Whether the clause hangs on the quotation itself: behind its closing mark (`, sagte Klose`, `, so die Ministerin`) or before
   * it with a colon or comma (`Klose sagte:`). False for the sentence around words of somebody (`Klose sprach von „…“`,
   * `Klose betonte, dass „…“`).
   */
  readonly direct: boolean
  /**
   * As written, with titles, offices and a name in apposition, articles included: `Klose`, `die Ministerin`, `sie`, `der Minister
   * für Kultus, Armin Beispiel`; of several speakers the first. Undefined in `heißt es`, `wie es weiter hieß`, and where the
   * subject stands in another sentence.
   */
  readonly speaker: Words | undefined
  /**
   * How the words of `speaker` name somebody: by a name, an office, a pronoun, as a body. A name in apposition to an office counts
   * as a name. Undefined without a speaker.
   */
  readonly naming: Phrase['kind'] | undefined
  /**
   * The speaker resolved to the fullest name in the release or the house's register (`Kai Klose`), without titles. Undefined for
   * bodies (`das Ministerium`), for offices that nobody met holds, and for `wir` and `ich`.
   */
  readonly person: string | undefined
  /** As written, parts joined by ` … ` (`hob … hervor`); undefined where the attribution has none (`Dazu Beispiel:`). */
  readonly verb: { readonly text: string; readonly lemma: string; readonly parts: readonly Words[] } | undefined
  /**
   * The whole clause, for rules that speak about it; within one block. Behind a quotation it begins with the verb, `so` or `laut`
   * and ends before the full stop, the comma of the second half, or `und` with another verb of saying; before one it ends with the
   * colon or comma. Where `direct` is false it may reach over the quotation (`hat es als „…“ bezeichnet`).
   */
  readonly clause: Words
}

export interface Quotation {
  readonly kind: QuoteKind
  /** 1 for an outer quotation, 2 for one inside it, and so on. */
  readonly level: number
  readonly open: QuoteMark
  /** Undefined where nothing closes it; its opening mark is then among the unpaired, and it ends with its paragraph. */
  readonly close: QuoteMark | undefined
  /** The paragraphs it runs over, first to last, with the marks at its ends and any mark that reopens it; usually one. */
  readonly segments: readonly Words[]
  /** Source from the opening mark to the end of the closing one. */
  readonly span: Span
  /**
   * Its own attributions: none for `„A“, sagte X. „B.“` in B, none for terms; two are `attribution-duplicate`. The decisive one
   * first: the one that names somebody, behind the quotation rather than before it. Halves of an interrupted one share theirs.
   */
  readonly attributions: readonly Attribution[]
  /**
   * Who speaks, from its own attribution or taken over from the neighbouring sentence, of which the speaker's words are a part;
   * `es` where that is `heißt es in …`. Undefined for terms and where nobody near it speaks.
   */
  readonly speaker: string | undefined
  readonly person: string | undefined
  /** The first half, where this is the second of an interrupted quotation (form 4 of HOUSE-STYLE 3.3). */
  readonly continues: Quotation | undefined
  /** Introduced by a subordinating `dass` or `ob`. */
  readonly introducedBy: 'colon' | 'comma' | 'dass' | 'none'
  readonly inner: readonly Quotation[]
}

export interface QuoteAnalysis {
  /** Outer quotations and inner ones, by the place of their opening marks. */
  readonly quotations: readonly Quotation[]
  /** Marks that found no partner. */
  readonly unpaired: readonly QuoteMark[]
  /** The names of people outside quotations, in the order of the text. */
  readonly mentions: readonly PersonMention[]
}
