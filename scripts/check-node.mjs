// Says in one sentence what is missing where the Node that the project brings did not get installed.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `This is Node ${process.versions.node}, and the Node 24 that the project brings is missing: run "npm ci" without --ignore-scripts.`
  )
  process.exit(1)
}
