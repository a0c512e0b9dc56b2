import { defineBlockRule } from '../../engine/define-rule.ts'
import { MASK } from '../../markdown/prose.ts'
import type { PartKind } from '../../release/model.ts'

/** Parts that are read as text; contact and channel footer are addresses by their nature. */
const READ: ReadonlySet<PartKind> = new Set(['lead', 'body', 'boilerplate', 'caption', 'subheadline', 'kicker'])

export default defineBlockRule({
  id: 'link-text',
  group: 'structure',
  title: 'Linktext',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  authority: 'BITV 2.0 und EN 301 549 (WCAG 2.1, Linkzweck)',
  options: {
    words: {
      type: 'words',
      default: [
        'hier',
        'mehr',
        'weiter',
        'weiterlesen',
        'link',
        'diesem link',
        'dieser link',
        'diesen link',
        'hier klicken',
        'klicken sie hier',
        'bitte hier klicken',
        'mehr erfahren',
        'mehr lesen',
        'mehr infos',
        'mehr informationen',
        'mehr dazu',
        'mehr dazu hier',
        'weitere informationen',
        'weitere infos',
        'details',
        'website',
        'webseite',
        'internetseite',
        'dieser seite',
        'diese seite'
      ],
      description: 'Linktexte, die nicht sagen, wohin es geht.'
    },
    maxCharacters: {
      type: 'integer',
      default: 45,
      minimum: 10,
      description: 'Längste Adresse, die im laufenden Text offen dastehen darf.'
    }
  },
  messages: {
    word: 'Der Link heißt „{text}“; üblich ist ein Text, der sagt, wohin er führt.',
    url: 'Im Text steht eine Adresse mit {count} Zeichen; üblich ist ein Link, dessen Text sagt, wohin er führt.'
  },
  *check(block, { options, part }) {
    if (!READ.has(part)) return
    const { text, prose } = block
    for (const { start, end, url } of prose.links) {
      if (end <= start || /^(?:mailto|tel):/u.test(url)) continue
      const label = text.slice(start, end)
      if (label === MASK) {
        const count = url.replace(/^https?:\/\//u, '').length
        if (count > options.maxCharacters && isRunningText(text))
          yield { message: 'url', data: { count }, span: block.spanOf(start, end) }
        continue
      }
      const plain = label.replace(/[\s.,:;!…→»›>]+$|^[\s→»›>]+/gu, '')
      if (options.words.some((w) => w.toLowerCase() === plain.toLowerCase())) {
        yield { message: 'word', data: { text: plain }, span: block.spanOf(start, end) }
      }
    }
  }
})

/** Some words around the address; a line that is nothing but an address and its name is a reference. */
function isRunningText(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu)?.length ?? 0) > 4
}
