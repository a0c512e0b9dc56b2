import assert from 'node:assert/strict'
import {
  chmodSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { call, folderWith, installation } from './call.ts'
import { installation as shipped } from './shipped.ts'

const mixed = '# Rot\n\nGelb und Blau.\n'

test('lint tells people what is where, and counts', async (t) => {
  const cwd = folderWith(t, { 'a.pm.md': mixed, 'b.pm.md': '# Alles gut\n' })
  assert.deepEqual(await call(cwd, ['lint', 'a.pm.md', 'b.pm.md']), {
    code: 1,
    stderr: '',
    stdout: `a.pm.md:1:3  Fehler  Rot geht nie hinaus.  rot: error
    # Rot
      ^^^
a.pm.md:3:1  Warnung  Hier steht „Gelb“; üblich ist „Grün“.  gelb: warning
    Gelb und Blau.
    ^^^^  sicher: Grün schreiben
a.pm.md:3:10  Hinweis  Blau ist selten.  blau: info
    Gelb und Blau.
             ^^^^  Türkis · Violett

3 Befunde (1 Fehler, 1 Warnung, 1 Hinweis) in 2 Pressemitteilungen. Sicher zu beheben mit --fix: 1.
`
  })
})

test('lint --format json prints one object', async (t) => {
  const cwd = folderWith(t, { 'a.pm.md': '# Ä\r\n\r\nBlau 🎉 Gelb.\r\n', 'readme.md': 'Rot' })
  const { code, stdout, stderr } = await call(cwd, ['lint', '--format', 'json', 'a.pm.md', 'readme.md'])
  assert.deepEqual({ code, stderr }, { code: 0, stderr: '' })
  assert.deepEqual(JSON.parse(stdout), {
    version: 1,
    files: [
      {
        file: 'a.pm.md',
        release: true,
        figures: {
          words: 3,
          characters: 14,
          sentences: 1,
          readingSeconds: 1,
          directSpeechPercent: 0,
          sentenceWords: 2,
          lix: 2,
          flesch: 119.5,
          wienerSachtextformel: -3.8
        },
        findings: [
          {
            rule: 'blau',
            severity: 'info',
            message: 'Blau ist selten.',
            start: { offset: 7, line: 3, column: 1 },
            end: { offset: 11, line: 3, column: 5 },
            fixes: [
              { title: 'Türkis', safe: false, edits: [{ start: 7, end: 11, text: 'Türkis' }] },
              { title: 'Violett', safe: false, edits: [{ start: 7, end: 11, text: 'Violett' }] }
            ]
          },
          {
            rule: 'gelb',
            severity: 'warning',
            message: 'Hier steht „Gelb“; üblich ist „Grün“.',
            start: { offset: 15, line: 3, column: 9 },
            end: { offset: 19, line: 3, column: 13 },
            fixes: [{ title: 'Grün schreiben', safe: true, edits: [{ start: 15, end: 19, text: 'Grün' }] }]
          }
        ]
      },
      { file: 'readme.md', release: false, findings: [] }
    ]
  })
})

test('lint --format github prints workflow commands', async (t) => {
  const cwd = folderWith(t, { 'a, b.pm.md': mixed })
  const { code, stdout } = await call(cwd, ['lint', '--format=github', 'a, b.pm.md'])
  assert.equal(code, 1)
  assert.equal(
    stdout,
    `::error file=a%2C b.pm.md,line=1,endLine=1,col=3,endColumn=6,title=rot::Rot geht nie hinaus.
::warning file=a%2C b.pm.md,line=3,endLine=3,col=1,endColumn=5,title=gelb::Hier steht „Gelb“; üblich ist „Grün“.
::notice file=a%2C b.pm.md,line=3,endLine=3,col=10,endColumn=14,title=blau::Blau ist selten.
`
  )
})

test('lint --format sarif prints a run of SARIF 2.1.0', async (t) => {
  const cwd = folderWith(t, { 'ä b.pm.md': '# Gut\n\nGelb.\n' })
  const { stdout } = await call(cwd, ['lint', '--format', 'sarif', 'ä b.pm.md'])
  const { $schema, version, runs } = JSON.parse(stdout)
  assert.deepEqual([$schema, version, runs.length], ['https://json.schemastore.org/sarif-2.1.0.json', '2.1.0', 1])
  const [{ tool, columnKind, results }] = runs
  assert.equal(columnKind, 'utf16CodeUnits')
  assert.deepEqual(
    [tool.driver.name, tool.driver.semanticVersion, tool.driver.rules.map((r: { id: string }) => r.id)],
    ['Hausstil', '1.2.3', ['gelb', 'blau', 'rot']]
  )
  assert.deepEqual(tool.driver.rules[0], {
    id: 'gelb',
    shortDescription: { text: 'Gelb' },
    defaultConfiguration: { enabled: true, level: 'warning' },
    properties: { tags: ['typography', 'fixable'] }
  })
  const region = { startLine: 3, startColumn: 1, endLine: 3, endColumn: 5, charOffset: 7, charLength: 4 }
  const artifactLocation = { uri: '%C3%A4%20b.pm.md' }
  assert.deepEqual(results, [
    {
      ruleId: 'gelb',
      ruleIndex: 0,
      level: 'warning',
      message: { text: 'Hier steht „Gelb“; üblich ist „Grün“.' },
      locations: [{ physicalLocation: { artifactLocation, region } }],
      fixes: [
        {
          description: { text: 'Grün schreiben' },
          artifactChanges: [
            { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: 'Grün' } }] }
          ]
        }
      ]
    }
  ])
})

test('findings count by severity: errors always, warnings above --max-warnings', async (t) => {
  const cwd = folderWith(t, { 'gelb.pm.md': 'Gelb. Gelb.', 'blau.pm.md': 'Blau.', 'rot.pm.md': 'Rot.' })
  const code = async (...args: string[]) => (await call(cwd, ['lint', ...args])).code
  assert.equal(await code('blau.pm.md'), 0)
  assert.equal(await code('gelb.pm.md'), 0)
  assert.equal(await code('--max-warnings', '2', 'gelb.pm.md'), 0)
  assert.equal(await code('--max-warnings', '1', 'gelb.pm.md'), 1)
  assert.equal(await code('--max-warnings', '0', 'blau.pm.md'), 0)
  assert.equal(await code('rot.pm.md'), 1)
})

test('lint --fix writes what is safe, keeps byte order mark, line ends and mode, and changes nothing again', async (t) => {
  const cwd = folderWith(t, { 'a.pm.md': '\uFEFF# Gut\r\n\r\nGelb, Blau.\r\n' })
  chmodSync(join(cwd, 'a.pm.md'), 0o640)
  const { code, stdout } = await call(cwd, ['lint', '--fix', 'a.pm.md'])
  assert.equal(code, 0)
  assert.equal(readFileSync(join(cwd, 'a.pm.md'), 'utf8'), '\uFEFF# Gut\r\n\r\nGrün, Blau.\r\n')
  assert.equal(statSync(join(cwd, 'a.pm.md')).mode & 0o777, 0o640)
  assert.equal(
    stdout,
    `a.pm.md
  korrigiert
a.pm.md:3:7  Hinweis  Blau ist selten.  blau: info
    Grün, Blau.
          ^^^^  Türkis · Violett

1 Befund (0 Fehler, 0 Warnungen, 1 Hinweis) in 1 Pressemitteilung. 1 Datei korrigiert.
`
  )
  const { mtimeMs, ino } = statSync(join(cwd, 'a.pm.md'))
  await call(cwd, ['lint', '--fix', 'a.pm.md'])
  const after = statSync(join(cwd, 'a.pm.md'))
  assert.deepEqual([after.mtimeMs, after.ino], [mtimeMs, ino])
  assert.deepEqual(readdirSync(cwd).sort(), ['.git', 'a.pm.md'])
})

test('lint --fix writes through a symbolic link and leaves it one', async (t) => {
  const cwd = folderWith(t, { 'texte/a.pm.md': 'Gelb.' })
  symlinkSync(join('texte', 'a.pm.md'), join(cwd, 'neu.pm.md'))
  await call(cwd, ['lint', '--fix', 'neu.pm.md'])
  assert.equal(readFileSync(join(cwd, 'texte', 'a.pm.md'), 'utf8'), 'Grün.')
  assert.deepEqual(readdirSync(join(cwd, 'texte')), ['a.pm.md'])
})

test('lint --stdin reads the text and --fix prints it', async (t) => {
  const cwd = folderWith(t, {})
  const bytes = Buffer.from('Gelb, schön: Blau.')
  const text = [bytes.subarray(0, 10), bytes.subarray(10)]
  const fixed = await call(cwd, ['lint', '--stdin', '--fix'], { stdin: text })
  assert.deepEqual(fixed, { code: 0, stderr: '', stdout: 'Grün, schön: Blau.' })
  const checked = await call(cwd, ['lint', '--stdin', '--stdin-filename', 'x.pm.md', '--format', 'json'], {
    stdin: text
  })
  assert.deepEqual(
    JSON.parse(checked.stdout).files.map((f: { file: string; findings: unknown[] }) => [f.file, f.findings.length]),
    [['x.pm.md', 2]]
  )
  const other = await call(cwd, ['lint', '--stdin', '--fix', '--stdin-filename', 'notiz.md'], { stdin: 'Gelb.' })
  assert.deepEqual(other, { code: 0, stdout: 'Gelb.', stderr: '' })
})

test('a folder stands for the releases in it, a glob for its files, and no file comes twice', async (t) => {
  const cwd = folderWith(t, {
    'a.pm.md': 'Gelb.',
    'notiz.md': 'Gelb.',
    'vorn.md': '---\ntyp: pressemitteilung\n---\n\nGelb.',
    'kaputt.md': new Uint8Array([0xff]),
    'Pressemitteilungen/mai.md': 'Gelb.',
    'pressemitteilungen/README.md': 'Gelb.',
    'node_modules/x/b.pm.md': 'Gelb.'
  })
  const files = async (...args: string[]) => {
    const { stdout } = await call(cwd, ['lint', '--format', 'json', ...args])
    return JSON.parse(stdout).files.map((f: { file: string; release: boolean }) => `${f.file} ${f.release}`)
  }
  const releases = ['Pressemitteilungen/mai.md true', 'a.pm.md true', 'vorn.md true']
  assert.deepEqual(await files('.'), releases)
  assert.deepEqual(await files('.', 'a.pm.md', '*.pm.md'), releases)
  assert.deepEqual(await files('{a.pm,notiz}.md'), ['a.pm.md true', 'notiz.md false'])
  assert.deepEqual(await files('--release', 'notiz.md'), ['notiz.md true'])
})

test('a file that is no release is left alone and said to be none', async (t) => {
  const cwd = folderWith(t, { 'notiz.md': 'Rot und Gelb.' })
  assert.deepEqual(await call(cwd, ['lint', '--fix', 'notiz.md']), {
    code: 0,
    stderr: '',
    stdout:
      'notiz.md\n  keine Pressemitteilung; mit --release wird sie als eine geprüft\n\nKein Befund in 0 Pressemitteilungen.\n'
  })
  assert.equal(readFileSync(join(cwd, 'notiz.md'), 'utf8'), 'Rot und Gelb.')
})

test('the nearest house file counts, --config counts for all', async (t) => {
  const cwd = folderWith(t, {
    '.hausstil.json': '{ "rules": { "gelb": "error" } }',
    'a.pm.md': 'Gelb.',
    'haus/.hausstil.json': '{ "rules": { "gelb": "off", "rot": { "mark": "Orange" } } }',
    'haus/tief/b.pm.md': 'Gelb, Rot, Orange.',
    'anders.json': '{ "rules": { "gelb": "info", "rot": "off" } }'
  })
  const findings = async (...args: string[]) => {
    const { stdout } = await call(cwd, ['lint', '--format', 'github', ...args])
    return [...stdout.matchAll(/^::(\w+) .*title=(\w+)/gmu)].map(([, level, rule]) => `${rule} ${level}`)
  }
  assert.deepEqual(await findings('a.pm.md'), ['gelb error'])
  assert.deepEqual(await findings('haus/tief/b.pm.md'), ['rot error'])
  assert.deepEqual(await findings('--config', 'anders.json', 'a.pm.md', 'haus/tief/b.pm.md'), [
    'gelb notice',
    'gelb notice'
  ])
})

test('a broken house file is told at the faulty place, and the rest is checked all the same', async (t) => {
  const cwd = folderWith(t, { '.hausstil.json': '{\n  "rules": { "gelb": "laut" }\n}', 'a.pm.md': 'Gelb.' })
  const { code, stdout, stderr } = await call(cwd, ['lint', 'a.pm.md'])
  assert.equal(code, 2)
  assert.match(stdout, /^1 Befund/mu)
  assert.equal(
    stderr,
    `${cwd}/.hausstil.json:2:22: Fehler in der Hausdatei: "laut" ist keine Stufe. Möglich: "off", "info", "warning", "error".\n`
  )
  writeFileSync(join(cwd, '.hausstil.json'), '{ "rules": ')
  assert.deepEqual((await call(cwd, ['lint', 'a.pm.md'])).stderr.split('\n'), [
    `${cwd}/.hausstil.json:1:12: Fehler in der Hausdatei: Hier fehlt ein Wert.`,
    ''
  ])
  const missing = await call(cwd, ['lint', '--config', 'nix.json', 'a.pm.md'])
  assert.deepEqual(
    [missing.code, missing.stderr],
    [2, `hausstil: Hausdatei ${cwd}/nix.json: Die Datei gibt es nicht.\n`]
  )
})

test('what cannot be read is told, the other files are checked, and the answer is 2', async (t) => {
  const cwd = folderWith(t, {
    'gut.pm.md': 'Gelb.',
    'kaputt.pm.md': Buffer.concat([Buffer.from('# Größe\n\nGelb, so Kr'), Buffer.from([0xe4]), Buffer.from('mer.')]),
    'utf16.pm.md': Buffer.from('\uFEFFGelb.', 'utf16le'),
    'leer/x.txt': ''
  })
  const before = readFileSync(join(cwd, 'kaputt.pm.md'))
  const args = ['kaputt.pm.md', 'utf16.pm.md', 'leer', 'nix.pm.md', '*.docx', 'gut.pm.md']
  const { code, stdout, stderr } = await call(cwd, ['lint', '--fix', ...args])
  assert.equal(code, 2)
  assert.equal(
    stdout,
    'gut.pm.md\n  korrigiert, ohne Befund\n\nKein Befund in 1 Pressemitteilung. 1 Datei korrigiert.\n'
  )
  assert.equal(
    stderr,
    `hausstil: leer: In diesem Ordner ist keine Pressemitteilung.
hausstil: nix.pm.md: Die Datei gibt es nicht.
hausstil: *.docx: Auf dieses Muster passt keine Datei.
hausstil: kaputt.pm.md: Die Datei ist nicht in UTF-8 gespeichert (Zeile 3, Byte 23). Bitte mit ihrer Kodierung öffnen, meist Windows 1252, und dann in UTF-8 speichern.
hausstil: utf16.pm.md: Die Datei ist in UTF-16 gespeichert; gelesen wird UTF-8.
`
  )
  assert.deepEqual(readFileSync(join(cwd, 'kaputt.pm.md')), before)
})

test('a file that vanishes on the way is told, and nothing comes in its place', async (t) => {
  const cwd = folderWith(t, { 'a.pm.md': 'Gelb.', 'b.pm.md': 'Gelb.' })
  const vanish = (text: string) => {
    if (text.startsWith('a.pm.md')) unlinkSync(join(cwd, 'b.pm.md'))
  }
  const { code, stderr } = await call(cwd, ['lint', '--fix', 'a.pm.md', 'b.pm.md'], { onOutput: vanish })
  assert.deepEqual([code, stderr], [2, 'hausstil: b.pm.md: Die Datei gibt es nicht.\n'])
  assert.deepEqual(readdirSync(cwd).sort(), ['.git', 'a.pm.md'])
})

test('no file at all, and calls that make no sense, get a German sentence', async (t) => {
  const cwd = folderWith(t, { 'a.pm.md': '' })
  const said = async (...argv: string[]) => {
    const { code, stdout, stderr } = await call(cwd, argv)
    assert.deepEqual([code, stdout], [2, ''], argv.join(' '))
    return stderr
  }
  assert.equal(await said('lint'), 'hausstil: Es ist keine Datei genannt: hausstil lint DATEI|ORDNER|MUSTER…\n')
  assert.equal(
    await said('lint', '--format', 'xml', 'a.pm.md'),
    'hausstil: --format ist „xml“; möglich: text, json, sarif, github.\n'
  )
  assert.equal(await said('lint', '--format'), 'hausstil: Die Option „--format“ braucht einen Wert.\n')
  assert.equal(await said('lint', '--fix=ja'), 'hausstil: Die Option „--fix“ steht ohne Wert.\n')
  assert.match(
    await said('lint', '--fxi', 'a.pm.md'),
    /^hausstil: Eine Option „--fxi“ gibt es hier nicht; möglich: --fix, /u
  )
  assert.equal(
    await said('lint', '--max-warnings', 'drei', 'a.pm.md'),
    'hausstil: --max-warnings ist „drei“; üblich ist eine Zahl ab 0.\n'
  )
  assert.equal(await said('lint', '--stdin', 'a.pm.md'), 'hausstil: Mit „--stdin“ ist keine Datei zu nennen.\n')
  assert.equal(
    await said('lint', '--stdin-filename', 'x', 'a.pm.md'),
    'hausstil: „--stdin-filename“ gilt nur mit „--stdin“.\n'
  )
})

test('an unclosed fence is code to the end, not a failure', async (t) => {
  const cwd = folderWith(t, { 'a.pm.md': '# Gut\n\nGelb.\n\n```\nGelb.\n\n„Offen' })
  const { code, stdout } = await call(cwd, ['lint', '--format', 'json', 'a.pm.md'])
  assert.deepEqual([code, JSON.parse(stdout).files[0].findings.length], [0, 1])
})

test('an empty file is a release without findings of these rules', async (t) => {
  const cwd = folderWith(t, { 'leer.pm.md': '' })
  assert.deepEqual(await call(cwd, ['lint', 'leer.pm.md']), {
    code: 0,
    stdout: 'Kein Befund in 1 Pressemitteilung.\n',
    stderr: ''
  })
})

test('a long line is shown around the place, control characters do not reach the terminal', async (t) => {
  const cwd = folderWith(t, { 'a.pm.md': `${'Wort '.repeat(60)}\u001B[31m Blau ${'Wort '.repeat(60)}` })
  const { stdout } = await call(cwd, ['lint', 'a.pm.md'])
  const [, line = '', caret = ''] = stdout.split('\n')
  assert.ok(line.length < 110 && line.includes('…') && !line.includes('\u001B'), line)
  assert.equal(line.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1), 'Blau')
})

test('colours reach a terminal only, and not with NO_COLOR', async (t) => {
  const cwd = folderWith(t, { 'a.pm.md': 'Blau.' })
  const coloured = async (isTTY: boolean, env: Record<string, string>) =>
    (await call(cwd, ['lint', 'a.pm.md'], { isTTY, env })).stdout.includes('\u001B[')
  assert.equal(await coloured(true, {}), true)
  assert.equal(await coloured(true, { NO_COLOR: '1' }), false)
  assert.equal(await coloured(true, { TERM: 'dumb' }), false)
  assert.equal(await coloured(false, {}), false)
})

test('a rule that throws is told once; the others go on', async (t) => {
  const cwd = folderWith(t, { 'a.pm.md': 'Gelb.\n\nBlau.', 'b.pm.md': 'Gelb.' })
  const fail = (): never => {
    throw new Error('Absturz')
  }
  const rules = installation.rules.map((rule) => (rule.id === 'gelb' ? { ...rule, check: fail } : rule))
  const { code, stdout, stderr } = await call(cwd, ['lint', 'a.pm.md', 'b.pm.md'], {
    installation: { ...installation, rules }
  })
  assert.equal(code, 0)
  assert.match(stdout, /^1 Befund .* in 2 Pressemitteilungen/mu)
  assert.equal(stderr, 'hausstil: Die Regel „gelb“ ist ausgefallen und bleibt außer Betracht: Absturz\n')
})

test('five megabytes are checked with all rules of the program', async (t) => {
  const paragraph = '„Wir bauen,“ sagte Bürgermeisterin Erika Beispiel am Montag - und ging.\n\n'
  const text = `# Titel\n\n${paragraph.repeat(Math.ceil(5_000_000 / paragraph.length))}`
  const cwd = folderWith(t, { 'gross.pm.md': text })
  const { code, stdout, stderr } = await call(cwd, ['lint', '--format', 'json', 'gross.pm.md'], {
    installation: shipped
  })
  assert.ok(code === 0 || code === 1)
  assert.equal(stderr, '')
  const [file] = JSON.parse(stdout).files
  assert.ok(file.findings.length > 1000, String(file.findings.length))
})

test('a fault of the program itself is one sentence and the answer 2, and the other files are checked', async (t) => {
  const cwd = folderWith(t, { 'a.pm.md': 'Blau.', 'b.pm.md': '# In Wiesbaden\n\nBlau.' })
  let asked = 0
  const loadKnowledge = () => ({
    ...installation.loadKnowledge(),
    get gazetteer() {
      if (asked++ === 0) throw new Error('Absturz')
      return { has: () => false }
    }
  })
  const program = { ...installation, loadKnowledge }
  const { code, stdout, stderr } = await call(cwd, ['lint', 'b.pm.md', 'a.pm.md'], { installation: program })
  assert.equal(code, 2)
  assert.match(stdout, /^1 Befund .* in 1 Pressemitteilung\./mu)
  assert.equal(stderr, 'hausstil: b.pm.md: Im Programm ist ein Fehler aufgetreten (Absturz).\n')
})

test('lint says once that a file which lacks the point of its name is no house file; that is no fault', async (t) => {
  const files = { 'hausstil.json': '{ "rules": { "gelb": "error" } }', 'a.pm.md': 'Gelb.', 'b.pm.md': 'Gelb.' }
  const cwd = folderWith(t, files)
  const { code, stderr, stdout } = await call(cwd, ['lint', '.'])
  assert.equal(code, 0)
  assert.equal(
    stderr,
    `${cwd}/hausstil.json: Hinweis: „hausstil.json“ gilt nicht als Hausdatei; ihr Name ist „.hausstil.json“, mit Punkt am Anfang.\n`
  )
  assert.match(stdout, /^a\.pm\.md:1:1 {2}Warnung/mu)
  renameSync(join(cwd, 'hausstil.json'), join(cwd, '.hausstil.json'))
  assert.deepEqual([(await call(cwd, ['lint', '.'])).code, (await call(cwd, ['lint', '.'])).stderr], [1, ''])
})

test('a house file goes before another beside it that is none by its name', async (t) => {
  const cwd = folderWith(t, {
    'hausstil.json': '{}',
    '.hausstil.json': '{ "rules": { "gelb": "off" } }',
    'a.pm.md': 'Gelb.'
  })
  assert.deepEqual((await call(cwd, ['lint', '.'])).stderr, '')
})

test('lint offers what may be meant by a word that is like others, and nothing for one that is like none', async (t) => {
  const cwd = folderWith(t, {
    'a.pm.md': '# Neues vom Markt\n\n**Kassel.** Die Verwalltung zeigt das Tomdrel.\n'
  })
  const { stdout } = await call(cwd, ['lint', 'a.pm.md'], { installation: shipped })
  const shown = stdout.split('\n')
  const offersBehind = (word: string) =>
    shown.slice(shown.findIndex((line) => line.includes(`„${word}“ ist`)) + 2).at(0)
  assert.match(offersBehind('Verwalltung') ?? '', /\^ {2}„Verwaltung“ schreiben/u)
  assert.match(offersBehind('Tomdrel') ?? '', /\^$/u)
})

test('lint knows the words that a team keeps for Code Spell Checker, in their folder only', async (t) => {
  const text = '# Neues vom Markt\n\n**Kassel.** Der Krixelbrum öffnet am Montag.\n'
  const cwd = folderWith(t, {
    'mit/a.pm.md': text,
    'mit/cspell.json': '{ "words": ["Krixelbrum"] }',
    'ohne/b.pm.md': text
  })
  const { stdout } = await call(cwd, ['lint', '--format', 'json', 'mit/a.pm.md', 'ohne/b.pm.md'], {
    installation: shipped
  })
  const files: { file: string; findings: { rule: string }[] }[] = JSON.parse(stdout).files
  assert.deepEqual(
    files.map((f) => [f.file, f.findings.filter((x) => x.rule === 'spelling').length]),
    [
      ['mit/a.pm.md', 0],
      ['ohne/b.pm.md', 1]
    ]
  )
})
