// A reporter for node:test that counts: its last line is `N passed, N failed`.
export default async function* summary(source) {
  let passed = 0
  let failed = 0
  for await (const { type, data } of source) {
    const isSuite = data?.details?.type === 'suite'
    if (type === 'test:pass' && !isSuite) passed++
    if (type === 'test:fail' && !isSuite) failed++
  }
  yield `\n${passed} passed, ${failed} failed\n`
}
