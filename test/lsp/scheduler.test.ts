import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { Scheduler } from '../../server/src/lsp/scheduler.ts'

const turns = async (n: number): Promise<void> => {
  for (let i = 0; i < n; i++) await setImmediate()
}

test('work waits while news come in every turn, and is done once', async () => {
  const done: string[] = []
  const scheduler = new Scheduler((key) => done.push(key), assert.fail)
  for (let i = 0; i < 5; i++) {
    scheduler.schedule('a')
    await turns(1)
  }
  assert.deepEqual(done, [])
  await turns(5)
  assert.deepEqual(done, ['a'])
})

test('news without end do not put work off for ever', async () => {
  let done = 0
  const scheduler = new Scheduler(() => done++, assert.fail)
  const end = performance.now() + 5000
  while (done === 0 && performance.now() < end) {
    scheduler.schedule('a')
    await turns(1)
  }
  assert.ok(done > 0)
  scheduler.dispose()
})

test('a task that throws stops no other, and what is cancelled is not done', async () => {
  const done: string[] = []
  const failed: string[] = []
  const scheduler = new Scheduler(
    (key) => {
      if (key === 'b') throw new Error('kaputt')
      done.push(key)
    },
    (key) => failed.push(key)
  )
  for (const key of ['a', 'b', 'c', 'd']) scheduler.schedule(key)
  scheduler.cancel('c')
  await turns(10)
  assert.deepEqual([done, failed], [['a', 'd'], ['b']])
})
