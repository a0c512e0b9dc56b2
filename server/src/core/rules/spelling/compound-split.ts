import { defineRule, suggestForms } from '../../engine/define-rule.ts'
import { firmsIn } from '../../german/names/legal-forms.ts'
import { splitsOf } from '../../german/splits/split-compounds.ts'
import { isForeignProse } from '../../german/typography/foreign.ts'
import { foundInBlocks } from '../../release/found-in-blocks.ts'
import { frontMatterTitles } from '../../release/front-matter-titles.ts'
import { splitsElsewhere } from '../../release/splits-elsewhere.ts'

export default defineRule({
  id: 'compound-split',
  group: 'spelling',
  title: 'Getrennte Zusammensetzungen',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk der deutschen Rechtschreibung, Fassung 2024, § 34, § 37, § 39 und § 40 bis § 52',
  options: {},
  messages: {
    split: 'Hier steht „{word}“; üblich ist „{right}“.'
  },
  *check(release, { knowledge }) {
    const { document } = release
    const blocks = [...frontMatterTitles(document), ...document.blocks, ...document.imageTexts].filter(
      ({ prose }) => !isForeignProse(prose)
    )
    const firms = blocks.flatMap(({ prose }) => firmsIn(prose))
    const inBlocks = foundInBlocks(blocks, (prose) => splitsOf(prose, knowledge))
    for (const { block, start, end, word, right, isCertain } of [...inBlocks, ...splitsElsewhere(blocks, knowledge)]) {
      if (firms.some((firm) => firm.includes(` ${word} `))) continue
      yield {
        message: 'split',
        data: { word, right: right[0] ?? '' },
        advice: !isCertain,
        span: block.spanOf(start, end),
        fixes: suggestForms(block, start, end, right)
      }
    }
  }
})
