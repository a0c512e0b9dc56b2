import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Finding } from '../../server/src/core/engine/finding.ts'
import { checkAs } from '../support/corpus.ts'
import { damaged } from './damage.ts'

/** Suggestions that are made on demand take long, and are made of the word alone. */
function told({ rule, severity, message, span: { start, end }, ...finding }: Finding): string {
  const fixes = finding.fixesOnDemand ? [] : finding.fixes
  return `${start}–${end} ${severity} ${rule}: ${message} ${JSON.stringify(fixes)}`
}

test('what is kept of one version changes nothing in the next: every rule finds what it finds in a text that is new to it', () => {
  fc.assert(
    fc.property(damaged, damaged, ({ source, release }, other) => {
      const check = checkAs(release.settings)
      // There and back, and with a text of another house in between.
      for (const version of [release.text, source, other.source, release.text, source])
        assert.deepEqual(check(version).map(told), checkAs(release.settings)(version).map(told))
    }),
    {
      numRuns: 40,
      seed: Number(process.env.HAUSSTIL_SEED ?? 20260325),
      interruptAfterTimeLimit: 7_000,
      endOnFailure: true
    }
  )
})
