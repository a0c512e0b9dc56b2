import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver/node'
import type { Finding } from '../../core/engine/finding.ts'
import { addHouseWord } from '../../node/house-words.ts'
import type { CheckedVersion } from '../release-document.ts'
import type { CodeActionFeatures } from './code-actions.ts'
import { houseEdit } from './house-edit.ts'

/** The rule whose findings are words that nobody knows. */
const SPELLING = 'spelling'

/**
 * „… in die Hausdatei aufnehmen“, for an unknown word, in its base form first: the house's words are known with their endings.
 * Where there is no house file yet, one is made.
 */
export function wordActions(
  finding: Finding,
  diagnostic: Diagnostic,
  checked: CheckedVersion,
  newFile: string | undefined,
  features: CodeActionFeatures
): CodeAction[] {
  const { source } = checked.document
  const word = source.slice(finding.span.start, finding.span.end)
  if (finding.rule !== SPELLING || !/^[\p{L}\p{M}’-]+$/u.test(word)) return []
  const base = baseFormOf(word, source.slice(Math.max(0, finding.span.start - 40), finding.span.start), source)
  return (base === undefined ? [word] : [base, word]).flatMap((entry) => {
    const edit = houseEdit(checked, newFile, features, (text) => addHouseWord(text, entry))
    if (!edit) return []
    const title = `„${entry}“ in die Hausdatei aufnehmen`
    return [
      {
        title: entry === base ? `${title} (Grundform)` : title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        edit
      }
    ]
  })
}

/** Articles of the genitive of masculine and neuter nouns, an adjective between them or not. */
const GENITIVE = /(?:^|\s)(?:des|eines|keines|seines|ihres|unseres|dieses|jedes)\s(?:\p{Ll}+en\s)?$/iu

/** The word without what declension adds, where the article or another form of it in the text makes that certain. */
function baseFormOf(word: string, before: string, source: string): string | undefined {
  const genitive = /^(\p{Lu}[\p{L}-]{3,}?)e?s$/u.exec(word)?.[1]
  if (genitive !== undefined && (GENITIVE.test(before) || stands(genitive, source))) return genitive
  const plural = /^(\p{Lu}[\p{L}-]{3,}?)(?:innen|en|ern|er|e|n)$/u.exec(word)?.[1]
  return plural !== undefined && stands(plural, source) ? plural : undefined
}

function stands(word: string, source: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}-])${word}(?![\\p{L}\\p{N}-])`, 'u').test(source)
}
