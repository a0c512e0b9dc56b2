import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FixKind, Rule, RuleSeverity } from '../../core/engine/define-rule.ts'
import type { Edit } from '../../core/text/edits.ts'
import { LineIndex } from '../../core/text/lines.ts'
import type { Span } from '../../core/text/span.ts'
import type { CheckedFile, Format, FormatContext } from './format.ts'
import { rangeOf } from './position.ts'

const levels: Readonly<Record<RuleSeverity, string>> = { error: 'error', warning: 'warning', info: 'note', off: 'none' }
const fixTags: Readonly<Record<FixKind, readonly string[]>> = { safe: ['fixable'], suggestion: [], none: [] }

const SEPARATOR = ',\n'

/** SARIF 2.1.0, one run. */
export function sarifFormat({ rules, version }: FormatContext): Format {
  const driver = {
    name: 'Hausstil',
    semanticVersion: version,
    language: 'de',
    rules: rules.map((rule) => descriptor(rule))
  }
  return {
    start: `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`,
    file: (checked) =>
      resultsOf(checked, rules)
        .map((result) => JSON.stringify(result))
        .join(SEPARATOR),
    separator: SEPARATOR,
    end: () => ']}]}\n'
  }
}

function descriptor({ id, group, title, severity, fix }: Rule) {
  return {
    id,
    shortDescription: { text: title },
    defaultConfiguration: { enabled: severity !== 'off', level: levels[severity] },
    properties: { tags: [group, ...fixTags[fix]] }
  }
}

function resultsOf({ file, source, findings }: CheckedFile, rules: readonly Rule[]) {
  const lines = new LineIndex(source)
  const artifactLocation = { uri: isAbsolute(file) ? pathToFileURL(file).href : encodeURI(file.replaceAll('\\', '/')) }
  const region = (span: Span) => {
    const { start, end } = rangeOf(lines, span)
    return {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: span.start,
      charLength: span.end - span.start
    }
  }
  const replacement = ({ span, text }: Edit) => ({ deletedRegion: region(span), insertedContent: { text } })
  return findings.map(({ rule, severity, message, span, fixes }) => {
    const ruleIndex = rules.findIndex((r) => r.id === rule)
    return {
      ruleId: rule,
      ...(ruleIndex < 0 ? {} : { ruleIndex }),
      level: levels[severity],
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation, region: region(span) } }],
      ...(fixes.length === 0
        ? {}
        : {
            fixes: fixes.map(({ title, edits }) => ({
              description: { text: title },
              artifactChanges: [{ artifactLocation, replacements: edits.map(replacement) }]
            }))
          })
    }
  })
}
