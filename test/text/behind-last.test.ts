import assert from 'node:assert/strict'
import { test } from 'node:test'
import { behindLast } from '../../server/src/core/text/behind-last.ts'

test('what stands behind the last match, or all of it', () => {
  assert.equal(behindLast('Eins. Zwei. Drei', /\./gu), ' Drei')
  assert.equal(behindLast('Eins, zwei.', /[.,]/gu), '')
  assert.equal(behindLast('Eins', /\./gu), 'Eins')
})
