import { NO_BREAK_SPACE, wordsToBind } from '../german/typography/no-break-spaces.ts'
import type { House } from '../house/house.ts'
import { readDocument } from '../markdown/document.ts'
import { applyEdits } from '../text/edits.ts'
import { oncePerWord } from '../text/once.ts'

/**
 * Markdown that Hausstil itself writes into a release, with no-break spaces where its own rule would ask for them at once
 * (`Dr. Beispiel`, `Anna B. Muster`); as it is where the house wants none.
 */
export function boundText(markdown: string, { typography }: Pick<House, 'typography'>): string {
  return typography.noBreakSpaces === 'off' ? markdown : bound(markdown)
}

const bound = oncePerWord((markdown): string => {
  const edits = readDocument(markdown).blocks.flatMap((block) =>
    wordsToBind(block.prose, false).flatMap(({ spaces }) =>
      spaces.flatMap((at) => block.edit(at, at + 1, NO_BREAK_SPACE) ?? [])
    )
  )
  return applyEdits(markdown, edits)
})
