/** Fills `{name}` from the data of a report. */
export function render(message: string, data: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/gu, (_, name: string) => String(data[name] ?? ''))
}
