// Loaded into a measured Node process: writes its peak resident set in megabytes when it ends.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const file = process.env.HAUSSTIL_BENCH_PEAK
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS / 1024))
})
