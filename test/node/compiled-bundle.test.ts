import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { loadCompiled } from '../../server/src/node/compiled-bundle.ts'

interface Bundle {
  readonly greet: (name: string) => string
}

const SOURCE = `
const { basename } = require('node:path')
exports.greet = (name) => 'Guten Tag, ' + name + ', aus ' + basename(__filename)
`

function place(t: TestContext): { bundle: string; folder: string } {
  const scratch = mkdtempSync(join(tmpdir(), 'compiled-'))
  t.after(() => rmSync(scratch, { recursive: true }))
  const folder = join(scratch, 'kept')
  mkdirSync(folder)
  const bundle = join(scratch, 'bundle.cjs')
  writeFileSync(bundle, SOURCE)
  return { bundle, folder }
}

const missing = (): Promise<Bundle> => Promise.reject(new Error('loaded without the cache'))

/** Loads, runs and keeps as a start does. */
async function start(bundle: string, folder: string): Promise<string> {
  const { exports, keep } = await loadCompiled(bundle, folder, missing)
  const greeting = exports.greet('Welt')
  keep()
  return greeting
}

test('a bundle says the same when it is loaded from what was kept of it', async (t) => {
  const { bundle, folder } = place(t)
  const first = await start(bundle, folder)
  const [file = ''] = readdirSync(folder)
  const kept = readFileSync(join(folder, file))
  assert.equal(await start(bundle, folder), first)
  assert.deepEqual(readdirSync(folder), [file])
  assert.ok(readFileSync(join(folder, file)).equals(kept), 'kept anew although nothing more was compiled')
})

test('what is kept holds functions that ran, not only those that were loaded', async (t) => {
  const { bundle, folder } = place(t)
  const text = `exports.greet = (name) => { ${'name = name.trim();'.repeat(2000)} return name }`
  writeFileSync(bundle, text)
  const size = async (run: boolean): Promise<number> => {
    const { exports, keep } = await loadCompiled(bundle, folder, missing)
    if (run) exports.greet('Welt')
    keep()
    const [file = ''] = readdirSync(folder)
    const { length } = readFileSync(join(folder, file))
    rmSync(join(folder, file))
    return length
  }
  const loaded = await size(false)
  assert.ok((await size(true)) > 5 * loaded)
})

test('a bundle that changed in place is not taken for the one before', async (t) => {
  const { bundle, folder } = place(t)
  await start(bundle, folder)
  writeFileSync(bundle, SOURCE.replace('Guten Tag', 'Gute Zeit'))
  assert.match(await start(bundle, folder), /^Gute Zeit, Welt/u)
})

for (const [what, damage] of [
  ['empty', (_: Buffer) => Buffer.alloc(0)],
  ['cut', (file: Buffer) => file.subarray(0, file.length >> 1)],
  [
    'damaged in a single bit',
    (file: Buffer) => Buffer.from(file.map((byte, i) => (i === file.length >> 1 ? byte ^ 1 : byte)))
  ],
  ['of something else', (_: Buffer) => Buffer.alloc(4096, 7)]
] as const) {
  test(`a file of compiled code that is ${what} is made anew`, async (t) => {
    const { bundle, folder } = place(t)
    const first = await start(bundle, folder)
    const path = join(folder, readdirSync(folder)[0] ?? '')
    const whole = readFileSync(path)
    writeFileSync(path, damage(whole))
    assert.equal(await start(bundle, folder), first)
    assert.ok(!readFileSync(path).equals(damage(whole)))
  })
}

test('a folder that has gone costs nothing but time', async (t) => {
  const { bundle, folder } = place(t)
  rmSync(folder, { recursive: true })
  assert.equal(await start(bundle, folder), 'Guten Tag, Welt, aus bundle.cjs')
})

test('without a folder, and without a bundle, the program is loaded plainly', async (t) => {
  const { bundle, folder } = place(t)
  const plain = { greet: (name: string) => `schlicht ${name}` }
  for (const [b, f] of [
    [bundle, undefined],
    [`${bundle}.none`, folder]
  ] as const) {
    const { exports, keep } = await loadCompiled<Bundle>(b, f, async () => plain)
    keep()
    assert.equal(exports, plain)
  }
  assert.deepEqual(readdirSync(folder), [])
})
