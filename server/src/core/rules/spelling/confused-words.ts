import { defineBlockRule, suggest } from '../../engine/define-rule.ts'
import { stretchesOf } from '../../german/clauses/clauses.ts'
import { articleDass } from '../../german/confusions/article-dass.ts'
import { confusionsIn } from '../../german/confusions/confusions.ts'
import { isConjunction, isConjunctionAtStart, isConjunctionBehindUnd } from '../../german/confusions/das-dass.ts'
import { lostDassIn } from '../../german/confusions/lost-dass.ts'
import { mistakenDass } from '../../german/confusions/mistaken-dass.ts'

export default defineBlockRule({
  id: 'confused-words',
  group: 'spelling',
  title: 'Verwechselte Wörter',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk der deutschen Rechtschreibung, Fassung 2024; Duden, Richtiges und gutes Deutsch',
  options: {},
  messages: {
    conjunction:
      'Hier leitet „{found}“ einen Nebensatz mit dem Verb am Ende ein; üblich ist die Konjunktion „{right}“.',
    lost: 'Hier leitet „das“ ohne Komma einen Nebensatz mit dem Verb am Ende ein; üblich ist „, dass“.',
    relative:
      'Hier steht „{found}“, und der Nebensatz beschreibt näher, was vor dem Komma steht; üblich ist das Relativpronomen „{right}“.',
    pronoun: 'Hinter „{found}“ folgt gleich das Verb; üblich ist das Pronomen „{right}“.',
    article: 'Hier steht „{found}“ vor einer Infinitivgruppe; üblich ist der Artikel „{right}“.',
    verbless: 'Hinter „{found}“ folgt kein Nebensatz mit dem Verb am Ende; üblich ist „{right}“.',
    word: 'Hier steht „{found}“ ({means}); üblich ist „{right}“.'
  },
  *check(block, { knowledge, part, house }) {
    if (part === 'channelFooter') return
    const stretches = stretchesOf(block.prose, knowledge.morphology)
    for (const [i, stretch] of stretches.entries()) {
      const [first] = stretch.tokens
      if (!first) continue
      const at = { span: block.spanOf(first.start, first.end) }
      const change = (right: string) => ({
        data: { found: first.text, right },
        fixes: suggest(`„${right}“ schreiben`, block.edit(first.start, first.end, right))
      })
      if (first.text === 'das' && !stretch.isFirst && isConjunction(stretch, stretches[i - 1])) {
        yield { message: 'conjunction', ...at, ...change('dass') }
      } else if (first.text === 'Das' && stretch.isFirst && isConjunctionAtStart(stretch, stretches[i + 1])) {
        yield { message: 'conjunction', ...at, ...change('Dass') }
      } else if (first.lower === 'und' && stretch.isFirst && isConjunctionBehindUnd(stretch, stretches[i + 1])) {
        const [, second = first] = stretch.tokens
        const fixes = suggest('„dass“ schreiben', block.edit(second.start, second.end, 'dass'))
        const span = block.spanOf(second.start, second.end)
        yield { message: 'conjunction', data: { found: second.text, right: 'dass' }, span, fixes }
      } else if (first.lower === 'dass') {
        const mistaken = mistakenDass(stretch)
        if (mistaken) yield { message: mistaken, ...at, ...change(first.text === 'Dass' ? 'Das' : 'das') }
      }
      const article = articleDass(stretch)
      if (article) {
        const right = article.text === 'Dass' ? 'Das' : 'das'
        yield {
          message: 'verbless',
          data: { found: article.text, right },
          span: block.spanOf(article.start, article.end),
          fixes: suggest(`„${right}“ schreiben`, block.edit(article.start, article.end, right))
        }
      }
      for (const { start, end } of lostDassIn(stretch)) {
        // `so dass` is one conjunction, with its comma before both words.
        if (/(?<!\p{L})(?:so|ohne)\s+$/iu.test(block.text.slice(Math.max(0, start - 6), start))) {
          const fixes = suggest('„dass“ schreiben', block.edit(start, end, 'dass'))
          yield { message: 'conjunction', data: { found: 'das', right: 'dass' }, span: block.spanOf(start, end), fixes }
          continue
        }
        const space = block.text.slice(0, start).search(/\s*$/u)
        const fixes = suggest('„, dass“ schreiben', block.edit(space, end, ', dass'))
        yield { message: 'lost', span: block.spanOf(start, end), fixes }
      }
      for (const { token, last, right, means } of confusionsIn(stretch, knowledge.morphology)) {
        // `von 3. bis 5. Mai` is usual in Austria.
        if (house.spelling === 'de-AT' && token.lower === 'von' && /^vom$/iu.test(right)) continue
        yield {
          message: 'word',
          data: { found: block.prose.text.slice(token.start, last.end), right, means },
          span: block.spanOf(token.start, last.end),
          fixes: suggest(`„${right}“ schreiben`, block.edit(token.start, last.end, right))
        }
      }
    }
  }
})
