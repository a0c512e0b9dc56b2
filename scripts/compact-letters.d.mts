import type { Plugin } from 'esbuild'

export function compactExpression(source: string): string
export function compactSource(source: string): string
export function compactLetters(filter: RegExp): Plugin
