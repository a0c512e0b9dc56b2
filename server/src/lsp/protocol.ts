/*
 * What Hausstil's server and its client say to each other beyond the Language Server Protocol: names and shapes only and no
 * code, so that both sides (and the preview's page) may look at them. Offsets are UTF-16 code units from 0.
 */
export * from './protocol/folder.ts'
export * from './protocol/names.ts'
export * from './protocol/new-text.ts'
export * from './protocol/preview.ts'
export * from './protocol/release.ts'
export * from './protocol/settings.ts'
export * from './protocol/status.ts'
export * from './protocol/upcoming.ts'
