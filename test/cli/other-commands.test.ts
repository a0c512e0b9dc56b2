import assert from 'node:assert/strict'
import { test } from 'node:test'
import { call, folderWith } from './call.ts'
import { installation as shipped } from './shipped.ts'

test('help and version', async (t) => {
  const cwd = folderWith(t, {})
  const help = await call(cwd, ['--help'])
  assert.equal(
    help.stdout,
    `Hausstil prüft deutsche Pressemitteilungen in Markdown.

Aufruf:
  hausstil lint     Prüft Pressemitteilungen und behebt auf Wunsch, was sicher ist.
  hausstil spell    Prüft Wörter von der Standardeingabe, eines je Zeile.
  hausstil inspect  Zeigt eine Mitteilung, wie das Programm sie versteht: Teile, Zitate, Sprecher.
  hausstil import   Macht aus dem Text eines PDF, einer E-Mail oder einer Internetseite eine Mitteilung in Markdown.
  hausstil render   Gibt eine Mitteilung aus, wie sie verschickt wird: als Seite, als Text oder als Word-Dokument.
  hausstil rules    Zeigt das Verzeichnis der Regeln oder das Dokument einer Regel.
  hausstil init     Legt eine Hausdatei zum Ausfüllen an.

  hausstil BEFEHL --help  zeigt die Optionen eines Befehls
  hausstil --version      zeigt die Version

Rückgabewert: 0 ohne Befund, 1 mit Fehlern unter den Befunden, 2 bei falschem Aufruf oder unlesbarer Datei.
`
  )
  assert.deepEqual(await call(cwd, []), { code: 2, stdout: '', stderr: help.stdout })
  assert.deepEqual(await call(cwd, ['--version']), { code: 0, stdout: '1.2.3\n', stderr: '' })
  assert.deepEqual(await call(cwd, ['prüfe']), {
    code: 2,
    stdout: '',
    stderr: 'hausstil: Einen Befehl „prüfe“ gibt es nicht; „hausstil --help“ zeigt, was es gibt.\n'
  })
  for (const command of ['lint', 'spell', 'inspect', 'rules']) {
    const { code, stdout } = await call(cwd, [command, '--help'])
    assert.equal(code, 0)
    assert.match(stdout, new RegExp(`Aufruf: hausstil ${command} [^]*--format text`, 'u'))
  }
})

test('spell answers in order, one line per word, over any borders of chunks', async (t) => {
  const bytes = Buffer.from('\uFEFFHaus\r\nHuas\n\nüber')
  const ü = bytes.indexOf(0xc3)
  const stdin = [bytes.subarray(0, 5), bytes.subarray(5, ü + 1), bytes.subarray(ü + 1)]
  const cwd = folderWith(t, {})
  assert.deepEqual(await call(cwd, ['spell', '--format', 'jsonl'], { stdin }), {
    code: 0,
    stderr: '',
    stdout: `{"word":"Haus","known":true,"suggestions":[]}
{"word":"Huas","known":false,"suggestions":["Haus","Huhn"]}
{"word":"über","known":true,"suggestions":[]}
`
  })
  assert.equal(
    (await call(cwd, ['spell'], { stdin: 'Haus\nHuas\nXyz\n' })).stdout,
    'Haus: bekannt\nHuas: unbekannt; ähnlich: Haus, Huhn\nXyz: unbekannt\n'
  )
  assert.equal((await call(cwd, ['spell', 'Haus'])).code, 2)
  assert.equal(
    (await call(cwd, ['spell', '--explain'], { stdin: 'Haus\nHuas\n' })).stdout,
    'Haus: bekannt; steht im Wörterbuch\nHuas: unbekannt; ähnlich: Haus, Huhn\n'
  )
})

test('inspect prints parts and quotations', async (t) => {
  const cwd = folderWith(t, {
    'a.pm.md': '# Neues Haus\n\n**Wiesbaden.** Das Haus steht.\n\n„Wir bauen“, sagte Bürgermeisterin Erika Beispiel.\n',
    'notiz.md': '# Notiz\n'
  })
  const { code, stdout, stderr } = await call(cwd, ['inspect', '--format', 'json', 'a.pm.md', 'notiz.md'], {
    installation: shipped
  })
  assert.deepEqual([code, stderr], [0, ''])
  const { version, files } = JSON.parse(stdout)
  assert.equal(version, 1)
  const [release, note] = files
  assert.deepEqual(note, { file: 'notiz.md', release: false, parts: [], quotes: [] })
  assert.equal(release.release, true)
  assert.deepEqual(release.parts[0], {
    kind: 'headline',
    evidence: 'position',
    start: { offset: 0, line: 1, column: 1 },
    end: { offset: 12, line: 1, column: 13 }
  })
  assert.deepEqual(release.quotes, [
    {
      kind: 'direct',
      speaker: 'Bürgermeisterin Erika Beispiel',
      person: 'Erika Beispiel',
      verb: 'sagte',
      position: 'after',
      start: { offset: 46, line: 5, column: 1 },
      end: { offset: 57, line: 5, column: 12 }
    }
  ])
})

test('inspect speaks German to people', async (t) => {
  const cwd = folderWith(t, { 'a.pm.md': '# Neues Haus\n\nDas Haus steht.\n', 'notiz.md': '' })
  const { stdout } = await call(cwd, ['inspect', 'a.pm.md', 'notiz.md'])
  assert.match(stdout, /^a\.pm\.md\n\n {2}Teile\n {4}1:1 {2}Überschrift {2}Stellung {2}# Neues Haus\n/u)
  assert.match(stdout, /\nnotiz\.md\n {2}keine Pressemitteilung; mit --release wird sie als eine gelesen\n$/u)
  const missing = await call(cwd, ['inspect', 'nix.pm.md', 'a.pm.md'])
  assert.deepEqual([missing.code, missing.stderr], [2, 'hausstil: nix.pm.md: Die Datei gibt es nicht.\n'])
  assert.equal((await call(cwd, ['inspect'])).code, 2)
})

test('rules prints the catalogue and the document of a rule', async (t) => {
  const cwd = folderWith(t, {})
  const text = await call(cwd, ['rules'])
  assert.equal(
    text.stdout,
    'gelb  Warnung  sicher     Gelb\nblau  Hinweis  Vorschlag  Blau\nrot   Fehler   –          Rot\n'
  )
  const json = await call(cwd, ['rules', '--format', 'json'])
  assert.deepEqual(JSON.parse(json.stdout)[2], {
    id: 'rot',
    group: 'structure',
    title: 'Rot',
    severity: 'error',
    fix: 'none',
    since: '0.1.0'
  })
  assert.equal((await call(cwd, ['rules', 'rot'])).stdout, '# Rot\n\n- Regel: `rot`\n')
  assert.deepEqual(await call(cwd, ['rules', 'rott']), {
    code: 2,
    stdout: '',
    stderr: 'hausstil: Eine Regel „rott“ gibt es nicht. Gemeint ist vielleicht „rot“.\n'
  })
})

test('the program as it ships finds its rules, documents and version', async (t) => {
  const cwd = folderWith(t, {})
  const json = await call(cwd, ['rules', '--format', 'json'], { installation: shipped })
  const ids: string[] = JSON.parse(json.stdout).map((r: { id: string }) => r.id)
  assert.ok(ids.includes('dash'))
  const document = await call(cwd, ['rules', 'dash'], { installation: shipped })
  assert.match(document.stdout, /^# Gedankenstrich\n/u)
  assert.match((await call(cwd, ['--version'], { installation: shipped })).stdout, /^\d+\.\d+\.\d+\n$/u)
})
