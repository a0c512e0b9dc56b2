import { parseDocument } from 'yaml'

/**
 * A release to start from, as Markdown. What is to be written stands in square brackets (`[Überschrift]`); what the house knows in
 * double braces: `{{Ortsmarke}}`, `{{Datum}}`, `{{Wochentag}}`, `{{Organisation}}`, `{{Person}}`, `{{Pressekontakt}}`, `{{Abbinder}}`,
 * `{{Kanalfuß}}`.
 */
export interface Template {
  /** Names it among all others. */
  readonly id: string
  readonly title: string
  /** German, one sentence. */
  readonly description: string
  readonly text: string
}

/**
 * A house's own template: its front matter may name it (`vorlage`) and describe it (`beschreibung`); the rest of the front matter
 * goes into the release.
 *
 * @param name file name without its ending, the title where the file gives none
 */
export function readTemplate(name: string, source: string): Template {
  const text = source.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n')
  const [all, head = ''] = /^---\n(.*?)^---[ \t]*\n/msu.exec(text) ?? ['']
  const values: unknown = parseDocument(head, { schema: 'core', logLevel: 'silent' }).toJS()
  const value = (key: string): string | undefined => {
    const found: unknown = typeof values === 'object' && values !== null ? Reflect.get(values, key) : undefined
    return typeof found === 'string' && found !== '' ? found : undefined
  }
  const rest = head.replaceAll(/^(?:vorlage|beschreibung):.*\n(?:[ \t]+.*\n)*/gmu, '')
  return {
    id: `haus:${name}`,
    title: value('vorlage') ?? name,
    description: value('beschreibung') ?? 'Vorlage des Hauses.',
    text: (rest === '' ? '' : `---\n${rest}---\n`) + text.slice(all.length).replace(/^\n+/u, '')
  }
}
