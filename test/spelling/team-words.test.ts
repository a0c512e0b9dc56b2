import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { findTeamWords, withTeamWords } from '../../server/src/node/team-words.ts'
import { knowledge } from '../support/knowledge.ts'

describe('the words that a team keeps for Code Spell Checker', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'team-words-'))
    mkdirSync(join(folder, '.git'))
    mkdirSync(join(folder, 'texte/.vscode'), { recursive: true })
    mkdirSync(join(folder, 'worte'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const write = (file: string, content: string) => writeFileSync(join(folder, file), content)
  const found = () => findTeamWords(join(folder, 'texte'))?.words

  it('stand in cspell.json, here or in a folder above', () => {
    assert.equal(found(), undefined)
    write('cspell.json', '{ "version": "0.2", "words": ["Musteriana"], "ignoreWords": ["xyzq"] }')
    assert.deepEqual(found(), ['Musteriana', 'xyzq'])
    write('texte/.cspell.json', '{ /* näher */ "words": ["Beispielix",] }')
    assert.deepEqual(found(), ['Beispielix'])
  })

  it('stand in the settings of the workspace', () => {
    write('texte/.vscode/settings.json', '{ "editor.tabSize": 2, "cSpell.words": ["Musteriana"] }')
    assert.deepEqual(found(), ['Musteriana'])
  })

  it('are not looked for above the repository', () => {
    mkdirSync(join(folder, 'texte/.git'))
    write('cspell.json', '{ "words": ["Musteriana"] }')
    assert.equal(found(), undefined)
  })

  it('are never read by running code', () => {
    write('texte/cspell.config.js', 'throw new Error("run")')
    write('texte/cspell.json', 'no JSON')
    assert.equal(found(), undefined)
  })

  it('stand in files that the settings import, and in word lists that they switch on', () => {
    write('worte/haus.json', '{ "words": ["Lesomat"] }')
    write('worte/liste.txt', 'Krixelbrum # ein Fest\n\nBrumselkrix\n')
    write('worte/aus.txt', 'Aus')
    write(
      'cspell.json',
      JSON.stringify({
        import: [
          './worte/haus.json',
          '@cspell/dict-de-de/cspell-ext.json',
          'https://example.org/x.json',
          './fehlt.json'
        ],
        dictionaryDefinitions: [
          { name: 'haus', path: './worte/liste.txt' },
          { name: 'aus', path: './worte/aus.txt' }
        ],
        dictionaries: ['haus']
      })
    )
    assert.deepEqual(found(), ['Lesomat', 'Krixelbrum', 'Brumselkrix'])
  })

  it('are known beside the German words', async () => {
    const { dictionary } = knowledge()
    const both = await withTeamWords(dictionary, { file: 'cspell.json', words: ['Musteriana', '!Haus'] })
    assert.equal(dictionary.has('Musteriana'), false)
    assert.equal(both.has('Musteriana'), true)
    assert.equal(both.has('Musterianas'), true)
    assert.equal(both.has('Garten'), true)
    assert.equal(both.has('Haus'), false)
    assert.equal(both.has('Musterianx'), false)
  })
})
