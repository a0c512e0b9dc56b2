import { pathToFileURL } from 'node:url'
import {
  type Diagnostic,
  DiagnosticSeverity,
  type Range,
  type TextEdit,
  type WorkspaceEdit
} from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Severity } from '../core/engine/define-rule.ts'
import type { Finding } from '../core/engine/finding.ts'
import type { Edit } from '../core/text/edits.ts'
import type { Span } from '../core/text/span.ts'
import { DIAGNOSTIC_SOURCE } from './protocol.ts'
import { documentOf } from './rule-documents.ts'

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information
}

export function toRange(span: Span, document: TextDocument): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) }
}

/** @param rulesFolder where the rules' documents lie; the address of a diagnostic opens one there, without any network */
export function toDiagnostic(finding: Finding, document: TextDocument, rulesFolder: string): Diagnostic {
  return {
    range: toRange(finding.span, document),
    severity: severities[finding.severity],
    code: finding.rule,
    codeDescription: { href: documentOf(rulesFolder, finding.rule) },
    source: DIAGNOSTIC_SOURCE,
    message: finding.message
  }
}

/** Editors show no more of one file (VS Code: 1,000), and each costs time at every keystroke. */
const MAX_DIAGNOSTICS = 1000

/** All findings as diagnostics, by place; the gravest where there are too many. */
export function toDiagnostics(findings: readonly Finding[], document: TextDocument, rulesFolder: string): Diagnostic[] {
  return gravest(findings).map((finding) => toDiagnostic(finding, document, rulesFolder))
}

function gravest(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MAX_DIAGNOSTICS) return findings
  const bySeverity = [...findings].sort((a, b) => severities[a.severity] - severities[b.severity])
  const kept = new Set(bySeverity.slice(0, MAX_DIAGNOSTICS))
  return findings.filter((finding) => kept.has(finding))
}

export function toTextEdit(edit: Edit, document: TextDocument): TextEdit {
  return { range: toRange(edit.span, document), newText: edit.text }
}

/** Edits of one document at the version they were made for: a client whose text has gone on refuses them. */
export function toWorkspaceEdit(edits: readonly Edit[], document: TextDocument): WorkspaceEdit {
  return {
    documentChanges: [
      {
        textDocument: { uri: document.uri, version: document.version },
        edits: edits.map((edit) => toTextEdit(edit, document))
      }
    ]
  }
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href
}
