import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readTemplate, type Template } from '../core/release/templates/template.ts'
import { readText } from './files.ts'

/**
 * A house's own templates: the Markdown files of a folder, by name. A folder that is not there has none; a file that cannot be read
 * is told and left out.
 *
 * @param folder absolute; empty: none
 */
export function templatesIn(folder: string, onProblem: (message: string) => void): Template[] {
  if (folder === '') return []
  let names: string[]
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.md') && !name.startsWith('.'))
  } catch (error) {
    onProblem(
      `Der Ordner mit den Vorlagen ist nicht zu lesen: ${error instanceof Error ? error.message : String(error)}`
    )
    return []
  }
  return names.sort().flatMap((name) => {
    try {
      return readTemplate(name.replace(/(?:\.pm)?\.md$/u, ''), readText(join(folder, name), name))
    } catch (error) {
      onProblem(error instanceof Error ? error.message : String(error))
      return []
    }
  })
}
