import assert from 'node:assert/strict'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Installation } from '../../server/src/cli/installation.ts'
import { call, folderWith, installation } from './call.ts'
import { installation as shipped } from './shipped.ts'

const releases = Array.from({ length: 40 }, (_, i) => i)

/** A folder of many releases with some of everything that can go wrong. */
function manyFiles(t: TestContext): string {
  const text = (i: number) => `# Neues aus Kassel ${i}\n\n**Kassel.** Das Hauss öffnet "bald" - am Monntag.\n`
  return folderWith(t, {
    ...Object.fromEntries(releases.map((i) => [`${i}.pm.md`, text(i)])),
    'haus/.hausstil.json': '{ "rules": { "spelling": "laut" } }',
    ...Object.fromEntries(releases.map((i) => [`haus/${i}.pm.md`, text(i)])),
    'kaputt.pm.md': new Uint8Array([0x41, 0xff]),
    'notiz.md': 'Keine Mitteilung.'
  })
}
const names = [...releases.map((i) => `${i}.pm.md`), 'nix.pm.md', 'kaputt.pm.md', 'notiz.md', 'haus']

/** The program with one further thread, for which it waits at its first file until that has taken one. */
function withThread(program: Installation, cwd: string, file: string): Installation {
  const knowledge = program.loadKnowledge()
  return {
    ...program,
    loadKnowledge: () => ({
      get dictionary() {
        // The event is a file, because a check never pauses.
        while (!existsSync(join(cwd, '.git', 'answered')));
        return knowledge.dictionary
      },
      gazetteer: knowledge.gazetteer,
      morphology: knowledge.morphology
    }),
    threads: { file: new URL(`./threads/${file}`, import.meta.url), most: 1 }
  }
}

const { threads: _, ...alone } = shipped

for (const args of [
  [],
  ['--format', 'json'],
  ['--format', 'sarif'],
  ['--format', 'github', '--max-warnings', '3'],
  ['--release', '--config', 'nix.json']
]) {
  test(`lint ${args.join(' ')} answers the same in one thread and in two`, async (t) => {
    const cwd = manyFiles(t)
    const one = await call(cwd, ['lint', ...args, ...names], { installation: alone })
    assert.equal(one.code, 2)
    const two = await call(cwd, ['lint', ...args, ...names], {
      installation: withThread(shipped, cwd, 'telling-thread.ts')
    })
    assert.deepEqual(two, one)
    assert.ok(existsSync(join(cwd, '.git', 'answered')))
  })
}

test('lint --fix mends the same in one thread and in two', async (t) => {
  const [here, there] = [manyFiles(t), manyFiles(t)]
  const one = await call(here, ['lint', '--fix', ...names], { installation: alone })
  const two = await call(there, ['lint', '--fix', ...names], {
    installation: withThread(shipped, there, 'telling-thread.ts')
  })
  assert.deepEqual(two, { ...one, stderr: one.stderr.replaceAll(here, there) })
  for (const i of releases) {
    const name = `${i}.pm.md`
    const text = readFileSync(join(there, name), 'utf8')
    assert.equal(text, readFileSync(join(here, name), 'utf8'))
    assert.ok(text.includes('„bald“'), text)
  }
})

test('two names of one file are mended by one thread', async (t) => {
  const cwd = manyFiles(t)
  symlinkSync('0.pm.md', join(cwd, 'auch.pm.md'))
  const threads = {
    most: 1,
    get file(): URL {
      throw new Error('a thread was asked for')
    }
  }
  const program = { ...installation, threads }
  const { stderr } = await call(cwd, ['lint', '--fix', 'auch.pm.md', ...names.slice(0, releases.length)], {
    installation: program
  })
  assert.equal(stderr, '')
})

test('a thread that ends over a file is told, the answer is 2, and all other files are checked', async (t) => {
  const cwd = manyFiles(t)
  const { code, stdout, stderr } = await call(cwd, ['lint', ...releases.map((i) => `${i}.pm.md`)], {
    installation: withThread(installation, cwd, 'crashing-thread.ts')
  })
  assert.match(stderr, /^hausstil: \d+\.pm\.md: Im Programm ist ein Fehler aufgetreten \(Absturz\)\.\n$/u)
  assert.match(stdout, /in 39 Pressemitteilungen/u)
  assert.equal(code, 2)
})
