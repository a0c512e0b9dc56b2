import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** The layers, most specific folder first, and what each may import: folders of other layers, packages, or `node:`. */
const layers: readonly { readonly folder: string; readonly may: readonly string[] }[] = [
  { folder: 'server/retext-german', may: ['parse-latin', 'nlcst', 'unified', 'vfile', 'unist'] },
  {
    folder: 'server/src/core/rules',
    may: [
      ...['text', 'markdown', 'release', 'german', 'engine', 'house', 'spelling'].map((d) => `server/src/core/${d}`)
    ]
  },
  {
    folder: 'server/src/core',
    may: [
      'retext-german',
      ...[
        'unified',
        'remark-parse',
        'mdast',
        'micromark',
        'unist',
        'nlcst',
        'yaml',
        'jsonc-parser',
        'decode-named-character-reference'
      ]
    ]
  },
  {
    folder: 'server/src/node',
    may: ['node:', 'server/src/core', 'cspell-lib', 'picomatch', 'tinyglobby', 'jsonc-parser']
  },
  {
    folder: 'server/src/render',
    may: ['server/src/core', 'unified', 'mdast', 'hast', 'remark-rehype', 'rehype', 'docx', 'image-size']
  },
  {
    folder: 'server/src/lsp',
    may: [
      'node:',
      'server/src/core',
      'server/src/node',
      'server/src/render',
      // The snippets that the extension contributes, which the server offers where they belong.
      'snippets',
      'vscode-languageserver',
      'vscode-uri',
      'remark-rehype',
      'rehype',
      'hast',
      'unified',
      'mdast',
      'remark'
    ]
  },
  { folder: 'server/src/cli', may: ['tinyglobby', 'node:', 'server/src/core', 'server/src/node', 'server/src/render'] },
  { folder: 'client/src/preview/page', may: ['server/src/lsp/protocol.ts'] },
  {
    folder: 'client',
    may: [
      ...['node:', 'vscode', 'vscode-languageclient', 'server/src/lsp/protocol.ts'],
      // Which Markdown files are releases is decided in one place; the file imports nothing.
      'server/src/core/release/is-release.ts',
      // So is what a new house file begins with: one text for the command line and the editor.
      'server/src/core/house/new-house-file.ts',
      // Its own texts in German, for a window in another language.
      'l10n/bundle.l10n.de.json',
      'client/src/preview/page/messages.ts'
    ]
  }
]

/** What is known of German, by subject: each folder, and those that it may import besides itself. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  words: [],
  dates: [],
  names: ['words'],
  clauses: ['words', 'names'],
  numbers: ['words', 'dates', 'clauses'],
  commas: ['words', 'names', 'clauses'],
  agreement: ['words', 'names', 'clauses', 'commas'],
  confusions: ['words', 'dates', 'clauses', 'commas'],
  splits: ['words', 'names', 'clauses'],
  capitals: ['words', 'clauses'],
  style: ['words', 'clauses'],
  typography: ['words', 'names', 'dates', 'numbers']
}

interface Import {
  readonly file: string
  readonly from: string
  /** A path from the root, or a package's name. */
  readonly target: string
  readonly typeOnly: boolean
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return /^(?:node_modules|dist|build|test)$/u.test(entry.name) ? [] : sources(path)
    return /\.tsx?$/u.test(entry.name) && !entry.name.endsWith('.test.ts') ? [path] : []
  })
}

function imports(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^'"`;]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gmu
  )
  return [...statements].map((m) => {
    const from = m[2] ?? m[3] ?? m[4] ?? ''
    const target = from.startsWith('.') ? relative(root, join(root, dirname(file), from)).replaceAll('\\', '/') : from
    return { file, from, target, typeOnly: m[1] !== undefined }
  })
}

const layerOf = (file: string) => layers.find((l) => file.startsWith(`${l.folder}/`))
const all = [...new Set(layers.map((l) => l.folder))].flatMap(sources)
const graph = [...new Set(all)].flatMap(imports)

describe('layers', () => {
  it('import only what stands beneath them', () => {
    const wrong = graph.filter(({ file, target }) => {
      const mine = layerOf(file)
      if (!mine) return true
      const own = target.startsWith(`${mine.folder}/`) && layerOf(target) === mine
      const isOwnRule = mine.folder === 'server/src/core/rules' && own && !file.endsWith('rules/index.ts')
      return (
        isOwnRule ||
        !(
          own ||
          mine.may.some(
            (m) =>
              target === m ||
              target.startsWith(m.endsWith(':') ? m : `${m}/`) ||
              (!m.includes('/') && target.startsWith(`${m}-`))
          )
        )
      )
    })
    assert.deepEqual(
      wrong.map((w) => `${w.file} imports ${w.from}`),
      []
    )
  })

  it('know German by subjects that import only those beneath them', () => {
    const german = /^server\/src\/core\/german\/([^/]+)\//u
    const wrong = graph.filter(({ file, target }) => {
      const [from, to] = [german.exec(file)?.[1], german.exec(target)?.[1]]
      return from !== undefined && to !== undefined && from !== to && !subjects[from]?.includes(to)
    })
    const strange = all.filter(
      (file) => file.includes('/core/german/') && !((german.exec(file)?.[1] ?? '') in subjects)
    )
    assert.deepEqual([...wrong.map((w) => `${w.file} imports ${w.from}`), ...strange], [])
  })

  it('take types alone from the protocol', () => {
    const wrong = graph.filter(
      (i) => i.target === 'server/src/lsp/protocol.ts' && i.file.startsWith('client/src/preview/page/') && !i.typeOnly
    )
    assert.deepEqual(
      wrong.map((w) => w.file),
      []
    )
  })

  it('keep the core free of clock, chance and network', () => {
    const wrong = all
      .filter((file) => file.startsWith('server/src/core/') || file.startsWith('server/retext-german/'))
      .filter((file) =>
        /\bnew Date\(\)|\bDate\.now\b|\bperformance\.|\bMath\.random\b|\bfetch\(|\bprocess\.|\bconsole\./u.test(
          readFileSync(join(root, file), 'utf8')
        )
      )
    assert.deepEqual(wrong, [])
  })
})
