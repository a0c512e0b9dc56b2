import { defineRule, type Fix, suggest } from '../../engine/define-rule.ts'
import { judgingKind, judgingKindOfForm } from '../../german/style/judging-verbs.ts'
import { isGermanText } from '../../release/quotes/edges.ts'
import { ownAttributions } from '../../release/quotes/in-order.ts'
import type { Attribution, Words } from '../../release/quotes/model.ts'

export default defineRule({
  id: 'attribution-verb',
  group: 'quotes',
  title: 'Verb im Begleitsatz',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Redaktionelle Praxis in Nachrichtenredaktionen',
  options: {
    words: { type: 'words', default: [], description: 'Weitere Verben, die das Haus nicht schreibt, im Infinitiv.' },
    allowed: { type: 'words', default: [], description: 'Verben, die das Haus trotzdem schreibt, im Infinitiv.' }
  },
  messages: {
    doubt:
      'Der Begleitsatz hat das Verb „{verb}“, das an der Aussage zweifeln lässt; üblich ist „sagte“ oder „erklärte“.',
    colour: 'Der Begleitsatz hat das Verb „{verb}“, das die Rede ausmalt; üblich ist „sagte“ oder „erklärte“.',
    action: 'Der Begleitsatz hat „{verb}“, was kein Sprechen ist; üblich ist „sagte“ oder „erklärte“.',
    house:
      'Der Begleitsatz hat das Verb „{verb}“, das auf der Liste des Hauses steht; üblich ist „sagte“ oder „erklärte“.'
  },
  *check({ quotes }, { options }) {
    const listed = new Set(options.words)
    const allowed = new Set(options.allowed)
    let said: Attribution | undefined
    for (const attribution of ownAttributions(quotes)) {
      const { direct, verb, clause } = attribution
      const before = said
      said = attribution
      const first = verb?.parts[0]
      if (!direct || !verb || !first || verb.parts.length > 1 || !isGermanText(clause.block)) continue
      const lemma = verb.lemma === verb.text ? infinitiveIn(listed, verb.text) : verb.lemma
      const kind = judgingKind(lemma) ?? (verb.lemma === verb.text ? judgingKindOfForm(verb.text) : undefined)
      const isListed = listed.has(lemma)
      if ((!isListed && !kind) || allowed.has(lemma)) continue
      if (kind === 'action' && before && goesOn(before, first)) continue
      const words = whole(attribution, first.end)
      const span = clause.block.spanOf(first.start, words.end)
      yield {
        message: isListed || !kind ? 'house' : kind,
        data: { verb: words.text },
        span,
        fixes: plain(attribution, words.end)
      }
    }
  }
})

/** `„…“, sagt Beispiel, lacht und winkt ab: „…“`: the clause has its verb of saying, and tells what else somebody does. */
function goesOn({ verb, clause }: Attribution, { start, block }: Words): boolean {
  if (!verb || clause.block !== block || verb.lemma === verb.text || judgingKind(verb.lemma) === 'action') return false
  const end = verb.parts.at(-1)?.end ?? start
  return end <= start && !/[.!?„“”"»«]/u.test(block.text.slice(end, start))
}

/** A form that is no known verb of saying belongs to the house's verb whose stem it begins with. */
function infinitiveIn(listed: ReadonlySet<string>, form: string): string {
  return [...listed].find((verb) => form.startsWith(verb.replace(/e?n$/u, ''))) ?? form
}

/** The verb with its `sich`, where that follows at once. */
function whole({ verb, clause }: Attribution, from: number): { readonly text: string; readonly end: number } {
  const self = /^\s+sich\b/u.exec(clause.block.text.slice(from))?.[0] ?? ''
  return { text: `${verb?.text ?? ''}${self}`, end: from + self.length }
}

/** `sagte` in the same tense and number, where nothing but the speaker stands beside the verb. */
function plain({ position, verb, speaker, clause }: Attribution, end: number): Fix[] {
  const first = verb?.parts[0]
  if (!first || !speaker) return []
  const { block } = clause
  const rest = block.text.slice(Math.max(end, speaker.end), Math.max(end, speaker.end, clause.end))
  // `freut sich Beispiel über den Bau` says what about; `Beispiel freute sich: „…“` has nothing of the kind.
  if (/\p{L}/u.test(rest) || (position !== 'before' && speaker.start < first.start)) return []
  const usual = saidLike(first.text, verb.lemma)
  return suggest(`„${usual}“ schreiben`, block.edit(first.start, end, usual))
}

/** `sagen` in the person and tense of a third-person form. */
function saidLike(form: string, lemma: string): string {
  if (/en$/u.test(form)) return form === lemma ? 'sagen' : 'sagten'
  return /t$/u.test(form) ? 'sagt' : 'sagte'
}
