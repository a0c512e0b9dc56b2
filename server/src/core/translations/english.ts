import type { Rule } from '../engine/define-rule.ts'
import { MARKDOWN } from './markdown.ts'
import { QUOTES } from './quotes.ts'
import { SPELLING } from './spelling.ts'
import { STRUCTURE } from './structure.ts'
import { STYLE } from './style.ts'
import { TYPOGRAPHY } from './typography.ts'

/** English messages by rule and by name of the message, with the placeholders of the German ones. */
export type Messages = Readonly<Record<string, Readonly<Record<string, string>>>>

export const ENGLISH: Messages = { ...STRUCTURE, ...QUOTES, ...TYPOGRAPHY, ...SPELLING, ...STYLE, ...MARKDOWN }

/** The rules with English messages, for who edits German texts and reads English; what has no translation stays German. */
export function inEnglish(rules: readonly Rule[]): Rule[] {
  return rules.map((rule) => ({ ...rule, messages: { ...rule.messages, ...ENGLISH[rule.id] } }))
}
