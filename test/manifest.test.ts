import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'

const root = join(import.meta.dirname, '..')

interface Step {
  readonly id: string
  readonly description: string
  readonly media: { readonly image: Readonly<Record<string, string>> }
  readonly completionEvents?: readonly string[]
}

interface Manifest {
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: string; readonly restrictedConfigurations: readonly string[] }
    readonly virtualWorkspaces: { readonly supported: string }
  }
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> }
    readonly configurationDefaults: Readonly<Record<string, unknown>>
    readonly menus: { readonly commandPalette: readonly { readonly command: string; readonly when: string }[] }
    readonly commands: readonly { readonly command: string }[]
    readonly walkthroughs: readonly { readonly id: string; readonly steps: readonly Step[] }[]
    readonly keybindings: readonly { readonly key: string; readonly mac: string; readonly command: string }[]
  }
}

const manifest: Manifest = JSON.parse(read('package.json'))
const { contributes } = manifest
const commands = new Set(contributes.commands.map(({ command }) => command))
const packed = read('.vscodeignore').split('\n')

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

describe('the first steps', () => {
  const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps)

  test('have a picture for each theme, and it is packed', () => {
    assert.ok(steps.length >= 6)
    for (const { media, id } of steps) {
      assert.deepEqual(Object.keys(media.image), ['light', 'dark', 'hc', 'hcLight'], id)
      for (const path of Object.values(media.image)) {
        assert.ok(existsSync(join(root, path)), path)
        assert.ok(packed.includes(`!${path.replace(/-(?:light|dark)\.webp$/u, '-*.webp')}`), path)
      }
    }
  })

  test('lead to commands that are there, in both languages to the same', () => {
    const [english, german]: Readonly<Record<string, string>>[] = ['package.nls.json', 'package.nls.de.json'].map(
      (path) => JSON.parse(read(path))
    )
    for (const { id, description, completionEvents = [] } of steps) {
      const key = description.slice(1, -1)
      const linked = linkedCommands(german?.[key] ?? '')
      assert.ok(linked.length > 0, `${id} has no button`)
      assert.deepEqual(linkedCommands(english?.[key] ?? ''), linked, id)
      const done = completionEvents.flatMap((event) => /^onCommand:(.+)$/u.exec(event)?.[1] ?? [])
      const mentioned = [...linked, ...done]
      for (const name of mentioned) assert.ok(commands.has(name) || name.startsWith('workbench.'), name)
    }
  })

  test('open an example that is packed', () => {
    assert.ok(packed.includes('!walkthrough/beispiel.pm.md'))
    assert.match(read('client/src/first-steps.ts'), /'walkthrough', 'beispiel\.pm\.md'/u)
  })
})

describe('what is declared', () => {
  const { capabilities } = manifest
  const settings = Object.keys(contributes.configuration.properties)

  test('folders that nobody trusts are checked; what they may not set is a setting that there is', () => {
    const { supported, restrictedConfigurations } = capabilities.untrustedWorkspaces
    assert.equal(supported, 'limited')
    // Globs from a folder that nobody trusts would make releases of files that are none.
    assert.deepEqual(restrictedConfigurations, ['hausstil.files'])
    for (const name of restrictedConfigurations) assert.ok(settings.includes(name), name)
  })

  test('in virtual folders there is no check of all files, which the server could not read', () => {
    assert.equal(capabilities.virtualWorkspaces.supported, 'limited')
    const when = contributes.menus.commandPalette.find(({ command }) => command === 'hausstil.checkFolders')?.when
    assert.match(when ?? '', /!virtualWorkspace/u)
  })

  test('no setting reaches other Markdown', () => {
    const languages = Object.keys(contributes.configurationDefaults).filter((key) => key.startsWith('['))
    assert.deepEqual(languages, ['[pressemitteilung]'])
    const others = Object.keys(contributes.configurationDefaults).filter((key) => !key.startsWith('['))
    assert.deepEqual(others, ['workbench.editorAssociations'])
  })
})

describe('the keyboard shortcuts', () => {
  test('need no key that German keyboards use for characters: Ctrl+Alt is AltGr', () => {
    for (const { key, mac } of contributes.keybindings) {
      for (const stroke of [...key.split(' '), ...mac.split(' ')]) {
        assert.ok(!(/\bctrl\b/u.test(stroke) && /\balt\b/u.test(stroke)), stroke)
        assert.doesNotMatch(stroke, /[[\]\\`/;'=]$/u, 'a key that lies elsewhere on a German keyboard')
      }
    }
  })

  test('belong to commands that are there', () => {
    // That one is VS Code's own, for several at once.
    const others = contributes.keybindings.filter(({ command }) => command !== 'runCommands')
    for (const { command } of others) assert.ok(commands.has(command), command)
  })
})

function linkedCommands(text: string): string[] {
  return [...text.matchAll(/\]\(command:([\w.]+)/gu)].map(([, name = '']) => name)
}
