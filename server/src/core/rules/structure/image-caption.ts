import { defineRule } from '../../engine/define-rule.ts'
import { captionedImages } from '../../release/captions.ts'

/** Signs of the house and of networks, and views of screens: they need a name and nobody's credit. */
const SIGN =
  /(?<!\p{L})(?:Logo|Wappen|Signet|Icon|Symbol|Siegel|Banner|Unterschrift|QR-Code|Screenshot|Bildschirmfoto)|logo/iu

export default defineRule({
  id: 'image-caption',
  group: 'structure',
  title: 'Text zu Bildern',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  authority:
    'BITV 2.0 und EN 301 549 (WCAG 2.1, Textalternativen); § 13 Urheberrechtsgesetz (Anerkennung der Urheberschaft)',
  options: {
    credit: { type: 'boolean', default: true, description: 'Ob zu jedem Bild ein Nachweis gehört („Foto: …“).' },
    caption: { type: 'boolean', default: true, description: 'Ob zu jedem Bild eine Bildunterschrift gehört.' }
  },
  messages: {
    lacks: 'Das Bild steht ohne {missing}; üblich sind Alternativtext, Bildunterschrift und Nachweis („Foto: …“).',
    alt: 'Das Bild steht ohne Alternativtext; üblich ist eine kurze Beschreibung in den eckigen Klammern.'
  },
  *check(release, { options }) {
    for (const { block, image, caption, hasCredit } of captionedImages(release)) {
      const hasAlt = image.alt.trim() !== ''
      const part = release.partOf(block)
      const isSign =
        SIGN.test(`${image.alt} ${image.url}`) ||
        block.kind === 'cell' ||
        part === 'contact' ||
        part === 'channelFooter'
      const missing = [
        ...(hasAlt ? [] : ['Alternativtext']),
        ...(isSign || !options.caption || caption !== '' ? [] : ['Bildunterschrift']),
        ...(isSign || !options.credit || hasCredit ? [] : ['Nachweis'])
      ]
      if (missing.length === 0) continue
      const span = block.spanOf(image.at, image.at + 1)
      // Drawings and views of screens of the house's own need no credit, and nothing here tells them from photographs.
      if (missing.length === 1 && !hasAlt) yield { message: 'alt', span }
      else yield { message: 'lacks', data: { missing: listed(missing) }, span, advice: hasAlt }
    }
  }
})

/** `A`, `A und B`, `A, B und C` */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`
}
