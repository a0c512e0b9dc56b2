import type { Rule } from '../../engine/define-rule.ts'
import { span } from '../../text/span.ts'
import type { Offer } from './offer.ts'

/** Rules by id within `<!-- hausstil-ignore `, and the comment itself behind `<!--`. */
export function directiveOffers(rules: readonly Rule[], offset: number, line: string): Offer[] {
  const naming = /<!--\s*hausstil-ignore(?:-file)?[ \t]+([a-z-]*)$/u.exec(line)
  if (naming) {
    const at = span(offset - (naming[1]?.length ?? 0), offset)
    return rules.map(({ id, title }) => ({ kind: 'rule', label: id, text: `${id}: `, span: at, detail: title }))
  }
  const opening = /<!--[ \t]*([a-z-]*)$/u.exec(line)
  if (!opening) return []
  const at = span(offset - (opening[1]?.length ?? 0), offset)
  return [
    { kind: 'comment', label: 'hausstil-ignore', text: 'hausstil-ignore ', span: at, detail: 'im nächsten Absatz' },
    {
      kind: 'comment',
      label: 'hausstil-ignore-file',
      text: 'hausstil-ignore-file ',
      span: at,
      detail: 'in der ganzen Datei'
    }
  ]
}
