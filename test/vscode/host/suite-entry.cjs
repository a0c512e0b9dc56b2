// What the extension host loads in place of the suite: it loads the suite in turn, carries its console output out of VS Code
// as it was written (VS Code's own log would mix it with the workbench's lines), and leaves a mark only when it passed.
const fs = require('node:fs')
const { pathToFileURL } = require('node:url')
const util = require('node:util')

const suite = require.resolve(process.env.HAUSSTIL_SUITE)
const output = fs.openSync(process.env.HAUSSTIL_SUITE_OUTPUT, 'a')
const put = (text) => fs.writeSync(output, text)

// VS Code has made console.* and process.std*.write deaf to plain assignment.
const define = (object, name, value) =>
  Object.defineProperty(object, name, { value, writable: true, configurable: true })
for (const name of ['log', 'info', 'debug', 'warn', 'error']) {
  define(console, name, (...args) => put(`${util.format(...args)}\n`))
}
const write = (data, encoding, callback) => {
  put(String(data))
  const done = typeof encoding === 'function' ? encoding : callback
  if (done) done()
  return true
}
for (const name of ['stdout', 'stderr'])
  define(process, name, Object.create(process[name], { write: { value: write } }))

exports.run = async () => {
  const { run } = await import(pathToFileURL(suite)).then((module) => module.default ?? module)
  await run()
  fs.writeFileSync(process.env.HAUSSTIL_SUITE_MARK, 'passed')
}
