import { importPart, importText } from '../../core/import/import-text.ts'
import { readDocument } from '../../core/markdown/document.ts'
import { recognise } from '../../core/release/recognise.ts'
import { releaseFileName } from '../../core/release/templates/file-name.ts'
import { englishLabel } from '../../core/translations/labels.ts'
import { FileProblem } from '../../node/files.ts'
import { decodeForeignText } from '../../node/foreign-text.ts'
import type { ImportedFile, ImportParams, ImportProblem, ImportResult, ParagraphsParams } from '../protocol.ts'
import type { Session } from '../session.ts'

/** Pasted text as a clean release, for a place that need not exist yet; named by its own day, or by today. */
export async function importedRelease(session: Session, params: ImportParams): Promise<ImportResult | ImportProblem> {
  const read = textOf(params.source)
  if (typeof read !== 'string') return read
  const uri = params.uri ?? 'untitled:neu.pm.md'
  const surroundings = await session.surroundingsAt(uri)
  const { messages } = await session.settingsAt(uri)
  const { markdown, notes } = importText(read, surroundings.knowledge, surroundings.house)
  const { headline, date } = recognise(readDocument(markdown), surroundings)
  const fileName = releaseFileName(date?.value ?? session.today(), headline?.blocks[0]?.text ?? '')
  return { markdown, notes: messages === 'en' ? notes.map((note) => englishLabel(note) ?? note) : notes, fileName }
}

/** Text that is pasted into a release, its broken lines made paragraphs. */
export async function pastedParagraphs(session: Session, { text, uri }: ParagraphsParams): Promise<string> {
  const { knowledge, house } = await session.surroundingsAt(uri)
  return importPart(text, knowledge, house)
}

function textOf(source: string | ImportedFile): string | ImportProblem {
  if (typeof source === 'string') return source
  try {
    return decodeForeignText(Buffer.from(source.content, 'base64'), source.name).text
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error
    return { problem: `${error.message} Oder den Text dort kopieren: Er wird auch aus der Zwischenablage genommen.` }
  }
}
