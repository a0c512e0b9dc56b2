import { type BlockContext, defineBlockRule, mend, suggest } from '../../engine/define-rule.ts'
import { type MissingSpace, missingSpaces } from '../../german/typography/missing-spaces.ts'
import { type SurplusSpaces, surplusSpaces } from '../../german/typography/surplus-spaces.ts'
import type { House } from '../../house/house.ts'
import type { Block } from '../../markdown/document.ts'

export default defineBlockRule({
  id: 'spacing',
  group: 'typography',
  title: 'Leerzeichen',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  authority: 'DIN 5008:2020 (Satzzeichen, Klammern, Zahlen, Abkürzungen)',
  options: {},
  messages: {
    doubled: 'Hier stehen {count} Leerzeichen hintereinander; üblich ist eines.',
    tab: 'Zwischen den Wörtern steht ein Tabulator; üblich ist ein Leerzeichen.',
    beforeSign: 'Vor dem Zeichen „{sign}“ steht ein Leerzeichen; üblich ist keines.',
    displaced: 'Das Leerzeichen steht vor dem Zeichen „{sign}“; üblich ist es dahinter.',
    inBracket: 'Innen an der Klammer steht ein Leerzeichen; üblich ist keines.',
    missing: 'In „{found}“ fehlt ein Leerzeichen; üblich ist „{usual}“.'
  },
  *check(block, context) {
    const { text } = block
    for (const found of surplusSpaces(text)) yield* surplus(block, context, found)
    if (context.part === 'contact' || context.part === 'channelFooter') return
    const names = namesOf(context.house)
    for (const found of missingSpaces(text, context.knowledge.dictionary)) {
      const word = text.slice(found.start, found.end)
      if (!names.some((name) => name.includes(word))) yield missing(block, found)
    }
  }
})

function* surplus(block: Block, { part }: BlockContext, { kind, start, end, keep, sign, isCertain }: SurplusSpaces) {
  // Labels and numbers of a contact are set in columns.
  if (part === 'contact' && (kind === 'doubled' || kind === 'tab')) return
  const count = end - start
  // A run that ends a line keeps its last character, which is the line's end.
  const isPlain = block.text[end - 1] === ' ' && keep === ' ' && count > 1
  // Markup between the spaces: no reader sees that they are two.
  if (!block.prose.isContiguous(start, end) || block.text.slice(start, end).includes('\n')) return
  if (beginsLine(block, kind, start, end)) return
  const edit = isPlain ? block.edit(start, end - 1, '') : block.edit(start, end, keep)
  // Without its space a sign in emphasis would end it.
  if (!edit && (kind === 'beforeSign' || kind === 'displaced')) return
  const fixes = (isCertain ? mend : suggest)(TITLES[kind], edit)
  const span = block.spanOf(start, end)
  if (kind === 'doubled') yield { message: kind, data: { count }, span, fixes } as const
  else if (kind === 'displaced') yield { message: kind, data: { sign }, span, fixes } as const
  else if (kind === 'beforeSign')
    yield { message: kind, data: { sign }, span: block.spanOf(start, end + 1), fixes } as const
  else yield { message: kind, span, fixes } as const
}

/** A sign at the beginning of a line may stand for itself, as in the definitions of other programs: `: Erklärung`. */
function beginsLine({ prose, text }: Block, kind: SurplusSpaces['kind'], start: number, end: number): boolean {
  if (kind === 'doubled' && text[start - 1] === ':') return prose.lineEnds.includes(start - 2)
  return (kind === 'beforeSign' || kind === 'displaced') && prose.lineEnds.some((at) => start <= at && at < end)
}

const TITLES: Readonly<Record<SurplusSpaces['kind'], string>> = {
  doubled: 'Ein Leerzeichen setzen',
  tab: 'Ein Leerzeichen setzen',
  beforeSign: 'Leerzeichen löschen',
  displaced: 'Leerzeichen hinter das Zeichen setzen',
  inBracket: 'Leerzeichen löschen'
}

function missing(block: Block, { start, end, at, space }: MissingSpace) {
  const found = block.text.slice(start, end)
  const usual = `${found.slice(0, at - start)}${space}${found.slice(at - start)}`
  return {
    message: 'missing',
    data: { found, usual },
    span: block.spanOf(start, end),
    fixes: suggest('Leerzeichen setzen', block.edit(at, at, space))
  } as const
}

/** A name in the house file keeps the spelling that it has there. */
function namesOf({ organisation, organisations, words }: House): string[] {
  const all = [organisation.name, organisation.short, ...organisations.flatMap((o) => [o.short, o.long]), ...words]
  return all.filter((name) => /[.,;:!?()]\S/u.test(name))
}
