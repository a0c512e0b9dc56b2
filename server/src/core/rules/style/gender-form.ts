import { defineRule, suggest } from '../../engine/define-rule.ts'
import { type GenderForm, genderForms } from '../../german/style/gender-forms.ts'
import type { GenderStyle } from '../../house/house.ts'
import type { Block } from '../../markdown/document.ts'
import type { Prose } from '../../markdown/prose.ts'
import { genderRepair } from '../../release/gender-repairs.ts'
import { voiceAt } from '../../release/speech.ts'
import { oncePer } from '../../text/once.ts'

export default defineRule({
  id: 'gender-form',
  group: 'style',
  title: 'Geschlechtergerechte Form',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Hausdatei (gender)',
  options: {
    pairs: {
      type: 'choice',
      default: 'accepted',
      values: ['accepted', 'reported'],
      description: 'Ob neben der Form mit Zeichen auch die Paarform recht ist („accepted“).'
    },
    consistent: {
      type: 'boolean',
      default: false,
      description: 'Ohne Vorgabe des Hauses („free“): eine Form in der ganzen Mitteilung verlangen.'
    }
  },
  messages: {
    other: 'Hier steht „{found}“; im Haus üblich ist {style}.',
    order: 'Hier steht „{found}“; im Haus üblich ist die weibliche Form zuerst.',
    mixed: 'Hier steht „{found}“, weiter oben {style}; üblich ist eine Form in der ganzen Mitteilung.'
  },
  *check(release, { options, house, knowledge }) {
    if (house.gender === 'free' && !options.consistent) return
    let style: GenderStyle = house.gender
    for (const block of release.document.blocks) {
      const part = release.partOf(block)
      if (part === 'contact' || part === 'channelFooter') continue
      for (const form of formsOf(block)) {
        const { kind, start, end, text } = form
        if (isName(block, form) || voiceAt(release, block, start, end) === 'term') continue
        if (style === 'free') {
          if (kind !== 'bracket' && kind !== 'pair') style = kind
          continue
        }
        const isTurned = kind === 'pair' && style === 'pair' && !form.feminineFirst && !meansTwo(text)
        if (kind === 'pair' && style === 'pair' && !isTurned) continue
        if (kind === style && kind !== 'pair') continue
        if (kind === 'pair' && style !== 'pair' && options.pairs === 'accepted') continue
        if (style === 'pair' && goesWithNoun(form, block)) continue
        const repair = genderRepair(form, style, block.text, knowledge.morphology)
        const fixes = repair
          ? suggest(
              `„${repair.text.replaceAll('\\', '')}“ schreiben`,
              block.edit(repair.start, repair.end, repair.text)
            )
          : []
        const span = block.spanOf(start, end)
        if (isTurned) yield { message: 'order', data: { found: text }, span, fixes }
        else {
          const message = house.gender === 'free' ? 'mixed' : 'other'
          yield { message, data: { found: text, style: STYLES[style] }, span, fixes }
        }
      }
    }
  }
})

const STYLES: Readonly<Record<GenderStyle, string>> = {
  free: '',
  pair: 'die Paarform („Bürgerinnen und Bürger“)',
  colon: 'der Doppelpunkt („Bürger:innen“)',
  star: 'der Stern („Bürger*innen“)',
  underscore: 'der Unterstrich („Bürger_innen“)',
  slash: 'der Schrägstrich („Bürger/-innen“)',
  'binnen-i': 'das Binnen-I („BürgerInnen“)'
}

const formsIn = oncePer((prose: Prose): readonly GenderForm[] => genderForms(prose.text))

function formsOf({ prose }: Block): readonly GenderForm[] {
  return formsIn(prose)
}

/** `Der König und die Königin`, `Fahrer und Fahrerin sind verletzt`: two people, not everybody of a kind. */
function meansTwo(text: string): boolean {
  return /\sund\s(?:\p{Ll}+\s)*\p{L}+in$/u.test(text)
}

/** `Jede:r engagierte Bürger:in` is one place: the noun speaks for its article. */
function goesWithNoun({ isEnding, end }: GenderForm, block: Block): boolean {
  if (!isEnding) return false
  return formsOf(block).some((f) => f.start > end && /^ (?:\p{Ll}+ )?$/u.test(block.text.slice(end, f.start)))
}

/** `Landesverband der Gärtner*innen Musterau e. V.`, `Landesschüler:innenvertretung`: others write their names as they like. */
function isName({ text }: Block, { start, end }: GenderForm): boolean {
  if (/^[^.,;:!?\n]{0,60}?\b(?:e\. ?V\.|GmbH|AG|eG)/u.test(text.slice(end, end + 70))) return true
  return /(?:verband|verein|bund|rat|kammer|netzwerk|gewerkschaft|forum|bündnis|initiative|vereinigung|verbund|union) (?:der |für |von )?(?:\p{L}+ )?$/iu.test(
    text.slice(Math.max(0, start - 50), start)
  )
}
