import { defineBlockRule, type Fix, mend, suggest } from '../../engine/define-rule.ts'
import { tightAbbreviations } from '../../german/typography/abbreviations.ts'
import type { House } from '../../house/house.ts'
import type { Block } from '../../markdown/document.ts'

export default defineBlockRule({
  id: 'abbreviation-spacing',
  group: 'typography',
  title: 'Leerzeichen in Abkürzungen',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  authority: 'DIN 5008:2020 (Abkürzungen); Duden, „Leerzeichen“',
  options: {},
  messages: {
    tight: 'Die Abkürzung „{found}“ steht ohne Leerzeichen; üblich ist „{usual}“.',
    points: 'Hier steht die Abkürzung „{found}“; üblich ist „{usual}“.'
  },
  *check(block, { house }) {
    const { text } = block
    const names = registeredNames(house).flatMap((name) => places(text, name))
    for (const { start, end, found, usual, onlySpaces } of tightAbbreviations(text)) {
      if (names.some((name) => name.start < end && start < name.end)) continue
      const title = `„${usual}“ schreiben`
      const edit = block.edit(start, end, usual)
      yield {
        message: onlySpaces ? 'tight' : 'points',
        data: { found, usual },
        span: block.spanOf(start, end),
        fixes: [...(onlySpaces ? mend(title, edit) : suggest(title, edit)), ...plain(block, start, end, usual)]
      }
    }
  }
})

/** For a text that goes where no-break spaces get lost. */
function plain(block: Block, start: number, end: number, usual: string): Fix[] {
  const spaced = usual.replace(/\s/gu, ' ')
  return suggest(`„${spaced}“ mit gewöhnlichem Leerzeichen schreiben`, block.edit(start, end, spaced))
}

/** A name in the house file keeps the spelling in which it is registered there. */
function registeredNames(house: House): string[] {
  const { organisation, organisations, words } = house
  const all = [organisation.name, organisation.short, ...organisations.flatMap((o) => [o.short, o.long]), ...words]
  return all.filter((name) => /\.\p{L}/u.test(name))
}

function places(text: string, name: string): { start: number; end: number }[] {
  const found = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    found.push({ start: at, end: at + name.length })
  }
  return found
}
