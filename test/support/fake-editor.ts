interface Disposable {
  dispose(): void
}

/** What an extension may keep of its context. */
export interface FakeContext {
  readonly subscriptions: Disposable[]
}

/** The methods of `vscode` whose results have to be disposed. */
const MAKES = /^(?:create|on[A-Z]|register)/u

/**
 * The module `vscode` in small: it does nothing, answers everything, and knows what it was asked to make or to call back and what was
 * not disposed since.
 */
export class FakeEditor {
  readonly #alive = new Map<Disposable, string>()

  /** The names of what is not disposed yet, as `window.createStatusBarItem`. */
  get alive(): string[] {
    return [...this.#alive.values()].sort()
  }

  /** What `require('vscode')` yields. */
  get api(): object {
    const own: Record<string, unknown> = {
      window: this.#part('window', { visibleTextEditors: [], tabGroups: this.#part('tabGroups', { all: [] }) }),
      workspace: this.#part('workspace', { textDocuments: [] }),
      languages: this.#part('languages'),
      commands: this.#part('commands'),
      tasks: this.#part('tasks'),
      l10n: { t: (text: string) => text },
      EventEmitter: this.#emitter(),
      DocumentDropOrPasteEditKind: { Text: { append: () => ({}) } }
    }
    // Every other name is a class or a list of constants.
    return new Proxy(own, { get: (target, name) => target[String(name)] ?? class {} })
  }

  /** @param extension where it lies @param storage a folder that it may write to */
  context(extension: string, storage: string): FakeContext {
    const uri = (fsPath: string): object => ({ scheme: 'file', fsPath, path: fsPath })
    const memento = { get: (_: string, otherwise: unknown) => otherwise, update: async () => {} }
    return Object.assign({
      subscriptions: [],
      extensionUri: uri(extension),
      globalStorageUri: uri(storage),
      workspaceState: memento,
      globalState: memento,
      asAbsolutePath: (path: string) => `${extension}/${path}`
    })
  }

  /** A name space in which each method is there. */
  #part(name: string, own: Record<string, unknown> = {}): object {
    return new Proxy(own, {
      get: (target, key) => {
        const method = String(key)
        return target[method] ?? (() => (MAKES.test(method) ? this.#make(`${name}.${method}`) : undefined))
      }
    })
  }

  /** Something with any methods, counted until it is disposed. */
  #make(name: string): Disposable {
    const made: Disposable = new Proxy(Object.create(null), {
      get: (target, key) => {
        if (key === 'dispose') return () => this.#alive.delete(made)
        return target[key] ?? (() => undefined)
      }
    })
    this.#alive.set(made, name)
    return made
  }

  #emitter(): unknown {
    const make = (name: string): Disposable => this.#make(name)
    return class {
      readonly #self = make('EventEmitter')
      readonly event = (): Disposable => make('EventEmitter.event')
      fire(): void {}
      dispose(): void {
        this.#self.dispose()
      }
    }
  }
}
