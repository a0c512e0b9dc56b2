import { defineRule, suggest } from '../../engine/define-rule.ts'
import { placeSpelling } from '../../release/dateline/spelling.ts'
import type { Release } from '../../release/model.ts'

export default defineRule({
  id: 'dateline-place',
  group: 'structure',
  title: 'Ort der Ortsmarke',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Ortsverzeichnis (siehe THIRD-PARTY-NOTICES); Hausdatei (dateline.places)',
  options: {},
  messages: {
    near: 'Den Ort „{found}“ kennt das Ortsverzeichnis nicht; ähnlich heißt „{usual}“.',
    house: 'Die Ortsmarke nennt „{found}“; im Haus üblich ist die Schreibweise „{usual}“.'
  },
  *check(release, context) {
    const { dateline } = release
    if (!dateline) return
    for (const { name, start, end } of dateline.places) {
      const spelling = placeSpelling(name, context)
      if (!spelling) continue
      const { kind, usual, isDoubtful } = spelling
      // A place that the text names again in the same way is meant so.
      if (kind === 'near' && isNamedAgain(release, name)) continue
      yield {
        message: kind,
        data: { found: name, usual: usual.join('“ oder „') },
        span: dateline.block.spanOf(start, end),
        fixes: usual.flatMap((place) => suggest(`„${place}“ schreiben`, dateline.block.edit(start, end, place))),
        ...(isDoubtful && !usual.some((place) => isNamedAgain(release, place)) ? { advice: true } : {})
      }
    }
  }
})

function isNamedAgain({ document, dateline }: Release, name: string): boolean {
  return document.blocks.some((block) => block.text.includes(name, block === dateline?.block ? dateline.end : 0))
}
