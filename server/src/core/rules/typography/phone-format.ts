import { defineRule, suggest } from '../../engine/define-rule.ts'
import { type PhoneNumber, phoneNumbersOf, phoneStyle, writePhoneNumber } from '../../german/numbers/phone-numbers.ts'
import type { Block } from '../../markdown/document.ts'
import { minority } from '../../release/running-text.ts'

export default defineRule({
  id: 'phone-format',
  group: 'typography',
  title: 'Telefonnummern',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'DIN 5008:2020 (Telefonnummern)',
  options: {},
  messages: {
    din: 'Hier steht „{found}“; üblich ist nach DIN 5008 „{usual}“.',
    mixed: 'Hier steht „{found}“; die anderen Nummern der Mitteilung sind anders gegliedert: „{usual}“.'
  },
  *check({ document }, { house }) {
    const all: { block: Block; phone: PhoneNumber }[] = []
    for (const block of document.blocks) for (const phone of phoneNumbersOf(block.prose)) all.push({ block, phone })
    const isDin = house.typography.phone === 'DIN 5008'
    // Numbers with their country are written in a way of their own.
    const national = all.filter(({ phone }) => phone.country === undefined && phone.area !== undefined)
    const { usual: style, rare } = minority(national, ({ phone }) => phoneStyle(phone) ?? '')
    for (const { block, phone } of isDin ? all : rare) {
      const usual = writePhoneNumber(phone, isDin ? ' ' : style)
      const found = phone.text.replace(/[\u00A0\u202F]/gu, ' ')
      if (usual === undefined || usual === found) continue
      const span = block.spanOf(phone.start, phone.end)
      const fixes = suggest(`„${usual}“ schreiben`, block.edit(phone.start, phone.end, usual))
      yield { message: isDin ? 'din' : 'mixed', data: { found, usual }, span, fixes }
    }
  }
})
