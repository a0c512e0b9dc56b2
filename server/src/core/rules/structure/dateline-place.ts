import { defineRule, suggest } from '../../engine/define-rule.ts'
import { misspelledPlaces } from '../../release/dateline/spelling.ts'

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
    const block = release.dateline?.block
    for (const { kind, name, usual, isDoubtful, start, end } of misspelledPlaces(release, context)) {
      if (!block) return
      yield {
        message: kind,
        data: { found: name, usual: usual.join('“ oder „') },
        span: block.spanOf(start, end),
        fixes: usual.flatMap((place) => suggest(`„${place}“ schreiben`, block.edit(start, end, place))),
        ...(isDoubtful ? { advice: true } : {})
      }
    }
  }
})
