import { type BlockContext, defineBlockRule, suggest } from '../../engine/define-rule.ts'
import type { DateMention } from '../../german/dates/date-mentions.ts'
import { endsSentenceToo, inFigures, runInWords } from '../../german/dates/date-rewrite.ts'
import { canExist } from '../../german/dates/dates.ts'
import type { Block } from '../../markdown/document.ts'
import { factsOf } from '../../release/block-facts.ts'
import { isDayInSentence } from '../../release/date-places.ts'
import { placeKnowledge } from '../../release/dateline/place-name.ts'
import { readDateline } from '../../release/dateline/read.ts'
import { datesOf } from '../../release/dates.ts'

export default defineBlockRule({
  id: 'date-format',
  group: 'typography',
  title: 'Schreibweise des Datums',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'DIN 5008:2020 (Datum); Duden, „Datum“',
  options: {
    form: {
      type: 'choice',
      default: '24. März 2026',
      values: ['24. März 2026', '24.03.2026'],
      description:
        'Wie das Haus ein Datum im Fließtext schreibt; „24.03.2026“ lässt beide Formen zu, Ziffern aber nur vollständig.'
    }
  },
  messages: {
    figures: 'Das Datum „{found}“ steht in Ziffern; im Fließtext üblich ist „{usual}“.',
    short: 'Das Datum „{found}“ ist verkürzt; im Haus üblich ist „{usual}“.'
  },
  *check(block, context) {
    if (!isRunningText(block, context)) return
    const isNoun = (word: string) => context.knowledge.morphology.formsOf(word).noun !== 0
    const from = context.part === 'lead' ? (readDateline(block.prose, placeKnowledge(context))?.end ?? 0) : 0
    for (const run of runs(datesOf(block))) {
      const start = run[0]?.start ?? 0
      const last = run.at(-1)
      const digits = run.find((m) => m.form === 'digits')
      if (!last || !digits || start < from || !isDayInSentence(block.prose, start, last.end)) continue
      if (context.options.form === '24.03.2026') {
        for (const mention of run) {
          const usual = mention.form === 'digits' && canExist(mention) ? inFigures(mention) : undefined
          if (usual === undefined || usual === mention.text) continue
          const fixes = suggest(`„${usual}“ schreiben`, block.edit(mention.start, mention.end, usual))
          const span = block.spanOf(mention.start, mention.end)
          yield { message: 'short', data: { found: mention.text, usual }, span, fixes }
        }
        continue
      }
      for (const place of placesIn(block.text, run)) {
        if (!place.some((m) => m.form === 'digits') || !place.every(canExist)) continue
        const from = place[0]?.start ?? 0
        const to = place.at(-1)?.end ?? 0
        const usual = runInWords(block.text, place)
        const stop = to === last.end && endsSentenceToo(block.text, last, isNoun) ? '.' : ''
        const found = block.text.slice(from, to)
        const fixes = suggest(`„${usual}“ schreiben`, block.edit(from, to, usual + stop))
        yield { message: 'figures', data: { found, usual }, span: block.spanOf(from, to), fixes }
      }
    }
  }
})

/** Days that are joined: what tells that one of them is meant as a day tells it of all. */
function runs(dates: readonly DateMention[]): DateMention[][] {
  const found: DateMention[][] = []
  for (const date of dates) {
    const last = found.at(-1)
    if (date.joined && last) last.push(date)
    else found.push([date])
  }
  return found
}

/** Days are written anew together where one lends its month from the next, or a stroke stands between them. */
function placesIn(text: string, run: readonly DateMention[]): DateMention[][] {
  const places: DateMention[][] = []
  for (const mention of run) {
    const last = places.at(-1)?.at(-1)
    const isBound = last && (last.form === 'day' || /[–-]/u.test(text.slice(last.end, mention.start)))
    if (isBound) places.at(-1)?.push(mention)
    else places.push([mention])
  }
  return places
}

const NO_RUNNING_TEXT: ReadonlySet<string> = new Set([
  'contact',
  'channelFooter',
  'releaseLine',
  'embargo',
  'dateline',
  'caption',
  'endMark'
])

/** Tables, contact lines and short entries of lists are no running text. */
function isRunningText(block: Block, { part }: BlockContext): boolean {
  if (NO_RUNNING_TEXT.has(part) || block.kind === 'cell') return false
  return !block.inside.some((c) => c === 'list' || c === 'orderedList') || factsOf(block).endsSentence
}
