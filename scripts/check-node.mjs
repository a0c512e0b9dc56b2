// Says in one sentence that the Node of the project is missing; written so that any Node can read it.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `This is Node ${process.versions.node}, and Hausstil is built with the Node 24 that it brings along: run "npm ci" once more, without --ignore-scripts.`
  )
  process.exit(1)
}
