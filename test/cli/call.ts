import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import type { Installation } from '../../server/src/cli/installation.ts'
import { main } from '../../server/src/cli/main.ts'
import { defineBlockRule, defineRule, mend, suggest } from '../../server/src/core/engine/define-rule.ts'
import { NO_MORPHOLOGY } from '../../server/src/core/german/words/morphology.ts'

const head = { since: '0.1.0', authority: 'Beispiel', options: {} } as const

/** Three rules that stay as they are, so that whole outputs can be compared: `Rot` is an error, `Gelb` mendable, `Blau` a note. */
const rules = [
  defineBlockRule({
    ...head,
    id: 'gelb',
    group: 'typography',
    title: 'Gelb',
    severity: 'warning',
    fix: 'safe',
    messages: { found: 'Hier steht „{word}“; üblich ist „Grün“.' },
    *check(block) {
      for (const { index, 0: word } of block.text.matchAll(/Gelb/gu)) {
        const end = index + word.length
        const fixes = mend('Grün schreiben', block.edit(index, end, 'Grün'))
        yield { message: 'found', data: { word }, span: block.spanOf(index, end), fixes }
      }
    }
  }),
  defineBlockRule({
    ...head,
    id: 'blau',
    group: 'style',
    title: 'Blau',
    severity: 'info',
    fix: 'suggestion',
    messages: { found: 'Blau ist selten.' },
    *check(block) {
      for (const { index } of block.text.matchAll(/Blau/gu)) {
        const fixes = ['Türkis', 'Violett'].flatMap((word) => suggest(word, block.edit(index, index + 4, word)))
        yield { message: 'found', span: block.spanOf(index, index + 4), fixes }
      }
    }
  }),
  defineRule({
    ...head,
    id: 'rot',
    group: 'structure',
    title: 'Rot',
    severity: 'error',
    fix: 'none',
    options: { mark: { type: 'choice', default: 'Rot', values: ['Rot', 'Orange'], description: 'Das Wort.' } },
    messages: { found: 'Rot geht nie hinaus.' },
    *check({ document }, { options }) {
      const at = document.source.indexOf(options.mark)
      if (at >= 0) yield { message: 'found', span: { start: at, end: at + options.mark.length } }
    }
  })
]

export const installation: Installation = {
  version: '1.2.3',
  rules,
  loadKnowledge: () => ({
    dictionary: {
      has: (word) => ['Haus', 'über'].includes(word),
      suggest: (word, limit) => (word === 'Huas' ? ['Haus', 'Huhn'].slice(0, limit) : [])
    },
    gazetteer: { has: () => false },
    morphology: NO_MORPHOLOGY
  }),
  ruleDocument: ({ id }) => (id === 'rot' ? '# Rot\n\n<!-- kopf -->\n- Regel: `rot`\n<!-- /kopf -->\n' : undefined)
}

/** A folder that lives as long as the test; with its own `.git`, so that no house file from outside reaches into it. */
export function folderWith(t: TestContext, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'hausstil-cli-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, '.git'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

export interface Answer {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

interface Circumstances {
  readonly stdin?: string | readonly (string | Uint8Array)[]
  readonly env?: Readonly<Record<string, string>>
  readonly isTTY?: boolean
  /** Told after each write to standard output. */
  readonly onOutput?: (text: string) => void
  readonly installation?: Installation
}

/** Calls the program as a shell would, within this process. */
export async function call(cwd: string, argv: readonly string[], more: Circumstances = {}): Promise<Answer> {
  let stdout = ''
  let stderr = ''
  const chunks = typeof more.stdin === 'string' ? [more.stdin] : (more.stdin ?? [])
  const io = {
    stdin: (async function* () {
      yield* chunks
    })(),
    stdout: {
      isTTY: more.isTTY,
      write(content: string | Uint8Array) {
        const text = asText(content)
        stdout += text
        more.onOutput?.(text)
      }
    },
    stderr: {
      write(content: string | Uint8Array) {
        stderr += asText(content)
      }
    },
    cwd,
    env: more.env ?? {}
  }
  const code = await main(argv, io, more.installation ?? installation)
  return { code, stdout, stderr }
}

const asText = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : Buffer.from(content).toString('latin1')
