import { FINITE_AUXILIARIES } from '../../german/clauses/auxiliaries.ts'
import { sayingForms } from '../../german/words/verbs-of-saying.ts'

/** What the words between two marks look like, taken alone. */
export interface Content {
  readonly words: number
  readonly hasFiniteVerb: boolean
  /** Ends with a stop, a question or exclamation mark or an ellipsis inside the marks; a comma does not count. */
  readonly endsSentence: boolean
  /** A full stop with another sentence behind it. */
  readonly hasSeveralSentences: boolean
  readonly startsLower: boolean
}

/** Finite forms that every text is full of, beside auxiliaries and verbs of saying; none is also a noun or adjective. */
const FINITE = new Set(
  `bin bist seid wäre wären würde würden wurde wurden mag mögen müssen müsste müssten dürfen dürfte dürften können könnten sollen
  sollten wolle könne müsse solle dürfe bleibt bleiben blieb geht gehen ging kommt kommen kam steht stehen stand gibt gab gilt
  gelten macht machte braucht brauchte zeigt zeigte liegt lag hilft half stärkt schafft schaffte setzt setzte leistet bietet bot
  lebt lernt liest wächst wuchs beginnt begann hält hielt nimmt nahm sieht sah weiß denkt heißt fehlt gehört reicht lohnt entsteht
  verdient trägt trug bringt brachte bedeutet lässt ließ tut tat führt führte profitiert passt gelingt gewinnt verliert verbindet
  schützt fördert sorgt erhält findet fängt läuft lief spielt zählt kostet fällt trifft spürt baut stellt arbeitet kämpft wirkt
  checkt wird's geht's ist's gibt's freut freue habe hätte halte sehe gehe komme stehe weiß weiss glaube denke hoffe danke wünsche
  verpflichten übernehmen brauchen wollen beginnen möchten ermöglicht gestaltet unterstützt entscheidet erfordert besteht
  entspricht betrifft erreicht erlebt wissen erwarten`.split(/\s+/u)
)

export function readContent(text: string): Content {
  const words = text.match(/[\p{L}\d](?:[\p{L}\p{M}\d’'*:_-]|\.(?=\p{Ll}))*/gu) ?? []
  return {
    words: words.length,
    hasFiniteVerb: words.some((w, i) => isFiniteVerb(w, words[i - 1])),
    endsSentence: /[.!?…]["“”«»‘’'‹›´)\s]*$/u.test(text),
    hasSeveralSentences: /[\p{Ll}\d”“"‘)][.!?]\s+[„“"»‚]?\p{Lu}/u.test(text),
    startsLower: /^[\s„“"»‚‘'›(…]*\p{Ll}/u.test(text)
  }
}

function isFiniteVerb(word: string, before: string | undefined): boolean {
  const lower = word.toLowerCase()
  // A verb in capitals stands only at the start, in a question or command: `Kommt der Bau?`
  if (word !== lower && before !== undefined) return false
  if (FINITE.has(lower) || FINITE_AUXILIARIES.has(lower)) return true
  if (
    sayingForms(lower).some(
      (f) => f.kind === 'finite' && f.needs.length <= 1 && (before !== undefined || !lower.endsWith('en'))
    )
  )
    return word === lower
  // The plural of every verb reads like its infinitive; behind `wir` and `sie` it is finite, and so is `ich` with a form in -e.
  return (
    before !== undefined &&
    ((/^(?:wir|sie)$/iu.test(before) && /(?:en|ern|eln)$/u.test(word)) ||
      (/^(?:ich|er|es|man|das)$/iu.test(before) && /(?:e|t)$/u.test(word) && word.length > 3))
  )
}
