import { type BlockContext, defineBlockRule, suggest } from '../../engine/define-rule.ts'
import { indefiniteArticles } from '../../german/numbers/articles.ts'
import { countedNoun } from '../../german/numbers/counted-nouns.ts'
import { type NumberMention, numbersOf, wordBehind } from '../../german/numbers/numbers.ts'
import { smallNumberWord } from '../../german/words/number-words.ts'
import { segmentsOf } from '../../german/words/segments.ts'
import type { Block } from '../../markdown/document.ts'
import { isListed } from '../../release/running-text.ts'

export default defineBlockRule({
  id: 'small-number',
  group: 'typography',
  title: 'Kleine Zahlen',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Duden, „Zahlen und Ziffern“',
  options: {
    maxNumber: {
      type: 'integer',
      default: 12,
      minimum: 1,
      description: 'Größte Zahl, die im Text als Wort stehen soll; die Regel kennt Wörter bis zwölf.'
    }
  },
  messages: {
    figure: 'Hier steht „{found}“ in Ziffern; bis zwölf ist im Text das Wort üblich.'
  },
  *check(block, context) {
    if (block.kind !== 'paragraph' || isListed(block)) return
    if (context.part !== 'lead' && context.part !== 'body') return
    const numbers = numbersOf(block.prose)
    for (const number of numbers) {
      const { start, end, text } = number
      const value = Number(text)
      if (!/^[1-9]\d?$/u.test(text) || value > context.options.maxNumber || value > 12) continue
      if (!standsAlone(block, number) || isInSeries(block, number, numbers)) continue
      const words = wordsFor(block, number, value, context)
      if (!words) continue
      const isFirst = opensSentence(block, start)
      const fixes = words.flatMap((word) => {
        const written = isFirst ? word.charAt(0).toUpperCase() + word.slice(1) : word
        return suggest(`„${written}“ schreiben`, block.edit(start, end, written))
      })
      yield { message: 'figure', data: { found: text }, span: block.spanOf(start, end), fixes }
    }
  }
})

function opensSentence({ prose, text }: Block, at: number): boolean {
  return segmentsOf(prose).sentences.some((s) => s.start <= at && /^[„«»‚(\s]*$/u.test(text.slice(s.start, at)))
}

/** What the figure can become, none where the form is not certain; undefined where it should stay. */
function wordsFor(
  block: Block,
  number: NumberMention,
  value: number,
  context: BlockContext
): readonly string[] | undefined {
  const { text } = block
  const { end, unit } = number
  if (unit) {
    // Years and days are counted like anything else, but an age is a measure: `3 Jahre alt`, `im Alter von 3 Jahren`.
    if (!/^(?:Jahre|Jahren|Monate|Monaten|Wochen|Tage|Tagen)$/u.test(unit.text) || value === 1) return undefined
    if (/^ (?:alt|jung|lang|Haft|Freiheits|Gefängnis)/u.test(text.slice(unit.end))) return undefined
    if (/(?:Alter von|mit|unter|über|ab|bis zu) $/u.test(text.slice(0, number.start))) return undefined
    return [smallNumberWord(value) ?? text]
  }
  if (number.kind !== 'quantity') return undefined
  const word = smallNumberWord(value)
  if (word !== undefined) return countedNoun(text, end, context.knowledge) ? [word] : undefined
  const noun = wordBehind(text, end)
  if (!noun || !/^\p{Lu}\p{Ll}{2}/u.test(noun.text)) return undefined
  const before = /(\p{L}+) $/u.exec(text.slice(Math.max(0, number.start - 20), number.start))?.[1] ?? ''
  const articles = indefiniteArticles(context.knowledge.morphology.formsOf(noun.text).noun, before.toLowerCase())
  return articles.length > 0 && articles.length < 3 ? articles : undefined
}

/** Behind a small word, a bracket or nothing: behind a name the figure may belong to it (`Klasse 5`, `Top 3`, `Raum 2`). */
function standsAlone({ text }: Block, { start, end }: NumberMention): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  if (/\p{N}\s?(?:bis|oder|und|von|zu|mal|x|×|,|[-–/:+])\s?$/u.test(before)) return false
  if (/^\s?(?:bis|oder|und|von|zu|mal|x|×|[-–/:+&])\s?\p{N}/u.test(text.slice(end))) return false
  return (
    /(?:^|[.!?:] |[(„«»]|(?<![\p{L}.-])\p{Ll}+,? |\p{L}, )$/u.test(before) &&
    !/(?<!\p{L})(?:mal|um|gegen|minus|plus) $/u.test(before)
  )
}

/** Beside a larger figure in the same sentence both are easier to compare as figures: `3 Schulen und 14 Horte`. */
function isInSeries({ prose, text }: Block, number: NumberMention, all: readonly NumberMention[]): boolean {
  // `stieg von 10 auf 12 Schulen`: what is compared stays in figures.
  if (
    /(?<!\p{L})(?:von|zwischen) \d+ (?:auf|und|bis) $/u.test(text.slice(Math.max(0, number.start - 24), number.start))
  )
    return true
  const sentence = segmentsOf(prose).sentences.find((s) => s.start <= number.start && number.end <= s.end)
  return all.some(
    (other) =>
      other !== number &&
      (other.kind === 'quantity' || other.kind === 'score') &&
      (!sentence || (sentence.start <= other.start && other.end <= sentence.end)) &&
      (other.value ?? 13) > 12 &&
      other.unit?.kind === number.unit?.kind
  )
}
