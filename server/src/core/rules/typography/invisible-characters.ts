import { defineBlockRule, mend, suggest } from '../../engine/define-rule.ts'
import {
  type DamagedCharacters,
  damagedCharacters,
  decomposedLetters
} from '../../german/typography/damaged-characters.ts'
import { type InvisibleCharacter, invisibleCharacters } from '../../german/typography/invisible.ts'
import { brokenWords } from '../../german/typography/line-end-hyphen.ts'
import type { Block } from '../../markdown/document.ts'

export default defineBlockRule({
  id: 'invisible-characters',
  group: 'typography',
  title: 'Unsichtbare und beschädigte Zeichen',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  authority: 'Unicode 16.0 (Normalisierungsform C); DIN 5008:2020 (Worttrennung)',
  readsLiterals: true,
  options: {},
  messages: {
    zeroWidth: 'In „{word}“ steht ein Zeichen ohne Breite, das niemand sieht; üblich ist keines.',
    byteOrder: 'In „{word}“ steht eine unsichtbare Bytefolgemarke; üblich ist keine.',
    softHyphen: 'In „{word}“ steht ein weiches Trennzeichen, das niemand sieht; üblich ist keines.',
    control: 'In „{word}“ steht ein Steuerzeichen; üblich ist keines.',
    lineEnd: 'Hinter „{word}“ steht das Zeilenende eines anderen Programms; üblich ist ein Leerzeichen.',
    noBreak:
      'Zwischen gewöhnlichen Wörtern steht ein geschütztes Leerzeichen (im Absatz: {count}); üblich ist ein einfaches.',
    decomposed:
      '„{word}“ ist aus einzelnen Zeichen für Buchstaben und Punkte zusammengesetzt; üblich sind Umlaute aus einem Zeichen.',
    ligature: 'In „{word}“ steht ein Zeichen für mehrere Buchstaben; üblich sind einzelne Buchstaben.',
    misread: 'Hier steht ein verfälschtes „{word}“; üblich ist das Zeichen selbst.',
    looseDots: 'Hier stehen Buchstabe und Punkte nebeneinander; üblich ist „{word}“.',
    private: 'Hier steht ein Zeichen, das nur eine bestimmte Schrift zeigt; üblich ist eines, das alle zeigen.',
    broken: 'Hier steht „{found}“ mit einem Trennstrich, der vom Zeilenende stammt; üblich ist „{word}“.'
  },
  *check(block, { knowledge }) {
    const { text } = block
    const damaged = [...damagedCharacters(text)]
    for (const found of damaged) yield reportOf(block, found)
    for (const found of invisibleCharacters(text)) {
      // Misread text holds control characters of its own.
      if (damaged.some((d) => d.start <= found.start && found.end <= d.end)) continue
      const span = block.spanOf(found.start, found.end)
      const fixes = removal(block, found)
      const { kind, word, places } = found
      if (kind === 'noBreak') yield { message: kind, data: { count: places.length }, span, advice: true, fixes }
      else yield { message: kind, data: { word }, span, fixes }
    }
    for (const { start, end, found, whole } of brokenWords(text, knowledge.dictionary)) {
      const fixes = suggest(`„${whole}“ schreiben`, block.edit(start, end, whole))
      yield { message: 'broken', data: { found, word: whole }, span: block.spanOf(start, end), fixes }
    }
  }
})

function reportOf(block: Block, { kind, start, end, whole: word = '' }: DamagedCharacters) {
  const span = block.spanOf(start, end)
  if (kind === 'private') return { message: kind, span } as const
  const title = `„${word}“ schreiben`
  if (kind !== 'decomposed') {
    return { message: kind, data: { word }, span, fixes: suggest(title, block.edit(start, end, word)) } as const
  }
  // Letter by letter: a gender star within the word may be markup.
  const letters = [...decomposedLetters(block.text.slice(start, end))]
  const edits = letters.map((l) => block.edit(start + l.start, start + l.end, l.whole))
  return { message: kind, data: { word }, span, fixes: mend(title, ...edits) } as const
}

function removal(block: Block, { kind, places, text }: InvisibleCharacter) {
  const edits = places.map(({ start, end }) => block.edit(start, end, text))
  const titles = { noBreak: 'Einfaches Leerzeichen setzen', lineEnd: 'Leerzeichen setzen' } as const
  const title = kind === 'noBreak' || kind === 'lineEnd' ? titles[kind] : 'Unsichtbares Zeichen löschen'
  return kind === 'byteOrder' ? mend(title, ...edits) : suggest(title, ...edits)
}
