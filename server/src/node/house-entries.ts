import { findNodeAtLocation, type JSONPath, modify, parseTree } from 'jsonc-parser'
import type { RuleSeverity } from '../core/engine/define-rule.ts'
import type { Edit } from '../core/text/edits.ts'
import { span } from '../core/text/span.ts'

/** Where there is no house file yet, what a new one begins with. */
export const EMPTY_HOUSE_FILE = '{\n  "extends": "hausstil:behoerde"\n}\n'

/**
 * The edits that set a rule's severity in a house file, its options, comments and layout kept; none where the text is no JSON object
 * or holds something else under `rules`.
 */
export function setRuleSeverity(text: string, rule: string, severity: RuleSeverity): Edit[] {
  const house = parseTree(text)
  const rules = house && findNodeAtLocation(house, ['rules'])
  if (house?.type !== 'object' || (rules && rules.type !== 'object')) return []
  const entry = findNodeAtLocation(house, ['rules', rule])
  return change(text, entry?.type === 'object' ? ['rules', rule, 'severity'] : ['rules', rule], severity)
}

/** The edits that add a person at the end of `people`; none where the text cannot take one. */
export function addHousePerson(text: string, person: { readonly name: string; readonly office: string }): Edit[] {
  const house = parseTree(text)
  const people = house && findNodeAtLocation(house, ['people'])
  if (house?.type !== 'object' || (people && people.type !== 'array')) return []
  const entry = { name: person.name, ...(person.office === '' ? {} : { office: person.office }) }
  const count = people?.children?.length
  return count === undefined ? change(text, ['people'], [entry]) : change(text, ['people', count], entry, true)
}

function change(text: string, path: JSONPath, value: unknown, isArrayInsertion = false): Edit[] {
  const formattingOptions = {
    insertSpaces: !/^\t/mu.test(text),
    tabSize: /^( +)\S/mu.exec(text)?.[1]?.length ?? 2,
    eol: text.includes('\r\n') ? '\r\n' : '\n'
  }
  return modify(text, path, value, { formattingOptions, isArrayInsertion }).map(({ offset, length, content }) => ({
    span: span(offset, offset + length),
    text: content
  }))
}
