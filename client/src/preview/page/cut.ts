/**
 * Shows what is left when an editor cuts to so many characters (0: all). Where the cut runs a line says so: what goes is grey, and grey
 * alone says nothing to those who cannot see it.
 */
export function showCut(release: HTMLElement, characters: number, words: string): void {
  for (const place of release.querySelectorAll('[data-cut-line]')) place.removeAttribute('data-cut-line')
  release.dataset.cut = String(characters)
  if (characters === 0) return
  const going = release.querySelectorAll<HTMLElement>('[data-gone]:not(hr)')
  const first = [...going].find(({ dataset }) => Number(dataset.gone) >= characters)
  // Among rows and cells the line would be taken for one of them.
  const place = first?.matches('table, thead, tbody, tr') ? first.querySelector<HTMLElement>('th, td') : first
  if (place) place.dataset.cutLine = words
}
