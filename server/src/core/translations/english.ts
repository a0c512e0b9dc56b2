import type { BlockRule, Fix, ReleaseRule, Report, Rule } from '../engine/define-rule.ts'
import { MARKDOWN } from './markdown.ts'
import { QUOTES } from './quotes.ts'
import { RULE_NAMES } from './rule-names.ts'
import { SPELLING } from './spelling.ts'
import { STRUCTURE } from './structure.ts'
import { STYLE } from './style.ts'
import { englishTitle } from './titles.ts'
import { TYPOGRAPHY } from './typography.ts'
import { englishData } from './values.ts'

/** English messages by rule and by name of the message, with the placeholders of the German ones. */
export type Messages = Readonly<Record<string, Readonly<Record<string, string>>>>

export const ENGLISH: Messages = { ...STRUCTURE, ...QUOTES, ...TYPOGRAPHY, ...SPELLING, ...STYLE, ...MARKDOWN }

/** The rules as they speak to who edits German texts and reads English; what has no translation stays German. */
export function inEnglish(rules: readonly Rule[]): Rule[] {
  return rules.map((rule) => (rule.scope === 'block' ? spoken<BlockRule>(rule) : spoken<ReleaseRule>(rule)))
}

function spoken<R extends BlockRule | ReleaseRule>(rule: R): R {
  const check: R['check'] = (about: never, context: never) => translated(rule.id, rule.check(about, context))
  const title = RULE_NAMES[rule.id] ?? rule.title
  return { ...rule, title, messages: { ...rule.messages, ...ENGLISH[rule.id] }, check }
}

function* translated(rule: string, reports: Iterable<Report>): Generator<Report> {
  for (const report of reports) {
    const { data, fixes } = report
    yield {
      ...report,
      ...(data ? { data: typeof data === 'function' ? () => englishData(rule, data()) : englishData(rule, data) } : {}),
      ...(fixes ? { fixes: typeof fixes === 'function' ? () => fixes().map(titled) : fixes.map(titled) } : {})
    }
  }
}

function titled(fix: Fix): Fix {
  return { ...fix, title: englishTitle(fix.title) ?? fix.title }
}
