import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Rule } from '../../core/engine/define-rule.ts'
import type { Block } from '../../core/markdown/document.ts'
import { frontMatterLength } from '../../core/markdown/parse.ts'
import { contains, span } from '../../core/text/span.ts'
import type { CheckedVersion } from '../release-document.ts'
import { toRange, toWorkspaceEdit } from '../to-protocol.ts'
import type { CodeActionFeatures } from './code-actions.ts'
import { aboutRule, type Diagnosed, moreAbout } from './rule-actions.ts'

/** Stands where the reason of a suppression belongs; a suppression without one is a finding itself. */
const REASON = 'Grund'

/** „Regel … ignorieren“, in this paragraph and in the file, once per rule. */
export function ignoreActions(
  rules: readonly Rule[],
  diagnosed: readonly Diagnosed[],
  checked: CheckedVersion,
  document: TextDocument,
  features: CodeActionFeatures
): CodeAction[] {
  const seen = new Set<string>()
  return diagnosed.flatMap(({ finding, diagnostic }) => {
    if (seen.has(finding.rule)) return []
    seen.add(finding.rule)
    const name = rules.find((rule) => rule.id === finding.rule)?.title ?? finding.rule
    const insert = (offset: number, directive: string, after: string): WorkspaceEdit =>
      insertDirective(document, offset, directive, finding.rule, after, features)
    const action = (where: string, edit: WorkspaceEdit, group: string | null): CodeAction => ({
      title: `Regel „${name}“ ${where} ignorieren`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      ...aboutRule(features, group),
      edit
    })
    const lineEnd = /\r\n|\n|\r/u.exec(document.getText())?.[0] ?? '\n'
    const block = checked.document.blocks.find((b) => contains(b.span, finding.span) && standsAlone(b, checked))
    const inFile = insert(startOfText(checked), 'hausstil-ignore-file', lineEnd + lineEnd)
    if (!block) return [action('in dieser Datei', inFile, null)]
    return [
      action('in diesem Absatz', insert(block.span.start, 'hausstil-ignore', lineEnd), null),
      action('in dieser Datei', inFile, moreAbout(name))
    ]
  })
}

/** Whether a comment on a line before the block changes nothing: not within lists, quotes and tables, and not indented. */
function standsAlone(block: Block, { document }: CheckedVersion): boolean {
  const before = document.source[block.span.start - 1]
  return block.inside.length === 0 && (before === undefined || before === '\n' || before === '\r')
}

/** Behind the front matter and the byte order mark, at the first line with text. */
function startOfText({ document }: CheckedVersion): number {
  const { source, frontMatter } = document
  const from = frontMatter
    ? closingLineEnd(source, frontMatter.span.end)
    : Math.max(frontMatterLength(source), source.startsWith('\uFEFF') ? 1 : 0)
  const blank = /^(?:[ \t]*(?:\r\n|\n|\r))*/u.exec(source.slice(from))?.[0].length ?? 0
  return from + blank
}

/** The offset behind the line `---` that ends front matter. */
function closingLineEnd(source: string, end: number): number {
  const closing = /(?:\r\n|\n|\r)?---[ \t]*(?:\r\n|\n|\r|$)/uy
  closing.lastIndex = end
  return closing.test(source) ? closing.lastIndex : end
}

function insertDirective(
  document: TextDocument,
  offset: number,
  directive: string,
  rule: string,
  after: string,
  features: CodeActionFeatures
): WorkspaceEdit {
  const comment = (reason: string): string => `<!-- ${directive} ${rule}: ${reason} -->${after}`
  const at = span(offset, offset)
  if (!features.snippetEdits) return toWorkspaceEdit([{ span: at, text: comment(REASON) }], document)
  const snippet = { kind: 'snippet' as const, value: comment(`\${1:${REASON}}`) }
  return {
    documentChanges: [
      {
        textDocument: { uri: document.uri, version: document.version },
        edits: [{ range: toRange(at, document), snippet }]
      }
    ]
  }
}
