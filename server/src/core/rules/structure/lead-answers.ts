import { defineRule } from '../../engine/define-rule.ts'
import { saysWhen } from '../../german/dates/time-words.ts'
import { holdsPlaceholder } from '../../german/typography/placeholders.ts'
import { namesActor } from '../../release/actors.ts'

export default defineRule({
  id: 'lead-answers',
  group: 'structure',
  title: 'Vorspann sagt wer und wann',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  authority: 'Übung der Pressestellen und Nachrichtenagenturen (W-Fragen)',
  options: {
    who: { type: 'boolean', default: true, description: 'Ob der Vorspann sagen soll, wer handelt.' },
    when: { type: 'boolean', default: true, description: 'Ob der Vorspann sagen soll, wann.' }
  },
  messages: {
    who: 'Der Vorspann nennt niemanden; üblich ist im ersten Absatz, wer handelt.',
    when: 'Der Vorspann sagt nicht, wann; üblich ist im ersten Absatz eine Zeitangabe.',
    both: 'Der Vorspann nennt niemanden und keine Zeit; üblich ist im ersten Absatz, wer wann handelt.'
  },
  *check({ headline, lead, dateline }, { house, knowledge, options }) {
    const block = lead?.blocks[0]
    // Without a headline what stands first may be the headline.
    if (!block || !headline) return
    const own = dateline?.block === block ? dateline.end : 0
    const text = block.text.slice(own)
    // Behind a bold lead the dateline stands in the next paragraph; its place acts as little as any dateline's, its day counts.
    const isLate = dateline !== undefined && dateline.block !== block
    const all = isLate ? `${text} ${dateline.block.text.slice(dateline.end)}` : text
    const lacksWho = options.who && !namesActor(all, house, knowledge.gazetteer)
    const lacksWhen = options.when && dateline?.date === undefined && !saysWhen(all)
    // What is still to be written will say it.
    if ((!lacksWho && !lacksWhen) || holdsPlaceholder(all, house)) return
    const start = own + (text.length - text.trimStart().length)
    const first = /^\S+/u.exec(block.text.slice(start))?.[0].length ?? 0
    yield {
      message: lacksWho && lacksWhen ? 'both' : lacksWho ? 'who' : 'when',
      span: block.spanOf(start, start + first)
    }
  }
})
