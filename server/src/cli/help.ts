import type { Command } from './command.ts'

export function generalHelp(commands: readonly Command[]): string {
  return `Hausstil prüft deutsche Pressemitteilungen in Markdown.

Aufruf:
${table(commands.map((c) => [`hausstil ${c.name}`, c.summary]))}

  hausstil BEFEHL --help  zeigt die Optionen eines Befehls
  hausstil --version      zeigt die Version

Rückgabewert: 0 ohne Befund, 1 mit Fehlern unter den Befunden, 2 bei falschem Aufruf oder unlesbarer Datei.
`
}

export function commandHelp(command: Command): string {
  return `${command.summary}

Aufruf: hausstil ${command.name} ${command.usage}

${table(command.options)}
`
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}
