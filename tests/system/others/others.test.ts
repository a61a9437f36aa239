import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {createLectern} from '../../../src/index.js'
import {corpora, withoutCorpora} from '../../helpers/corpora.js'
import {dita, markdoc, type OtherCase, quarto, without} from './cases.js'

const lectern = createLectern({
  dimensions: {
    platform: {default: 'unix', values: {unix: {}, osx: {}, linux: {}, windows: {}, amiga: {}}},
    skill: {default: 'novice', values: {novice: {}, expert: {}}}
  }
})

const suites = {dita, markdoc, quarto}

describe.each(Object.entries(suites))('%s', (_, cases) => {
  test.each(cases.map((each) => [each.from.join('; '), each] as const))(
    'should do as told in: %s',
    (_name, {gets = [], refused, source}: OtherCase) => {
      const errors = lectern.check(source).messages.filter(({fatal}) => fatal)
      const rules = errors.map(({ruleId}) => ruleId)
      if (refused !== undefined) expect(rules).toContain(refused)
      else expect(rules).toEqual([])
      for (const [profile, text] of gets) expect(lectern.compile(source).toText(profile)).toBe(text)
    }
  )
})

/** Names of the cases of a suite, as its files have them. */
function namesOf(suite: string): Array<string> {
  const folder = path.join(corpora as string, `${suite}-`)
  if (suite === 'quarto') {
    return readdirSync(`${folder}conditional-tests`)
      .filter((name) => name.endsWith('.qmd'))
      .map((name) => name.replace('.qmd', ''))
  }
  const file = suite === 'dita' ? 'ot-filter-tests/exclude-cases.json' : 'spec-tests/tests.yaml'
  // Cast: both are lists of cases with names.
  const all = parseYaml(readFileSync(folder + file, 'utf8')) as Array<{name: string}>
  return all.map(({name}) => name.replace("'", '’'))
}

test.runIf(corpora).each(Object.entries(suites))(
  'should account for each case of %s',
  (suite, cases) => {
    const said = cases.flatMap(({from}) => from)
    const left = Object.values(without[suite] ?? {}).flat()
    const others = cases.flatMap(({differs, from}) => (differs === undefined ? [] : from))
    console.info(
      `${suite}: ${said.length - others.length} cases hold, ${others.length} end otherwise here, ${left.length} have no meaning here`
    )
    // Some names stand for several cases.
    expect([...said, ...left].sort()).toEqual([...new Set(namesOf(suite))].sort())
  }
)

test.skipIf(corpora)(`should account for each case of others: ${withoutCorpora}`, () => {})

/** What of each suite holds here, ends otherwise or has no meaning, for those who read. */
function note(): string {
  const names: Readonly<Record<string, string>> = {
    dita: 'DITA-OT’s decision tables',
    markdoc: 'Markdoc’s spec cases',
    quarto: 'Quarto’s conditional tests'
  }
  const sections = Object.entries(suites).map(([suite, cases]) => {
    const others = new Map<string, Array<string>>()
    for (const {differs, from} of cases) {
      if (differs !== undefined) others.set(differs, [...(others.get(differs) ?? []), ...from])
    }
    const left = new Map(Object.entries(without[suite] ?? {}))
    const pass = cases.filter(({differs}) => differs === undefined).flatMap(({from}) => from)
    return [
      `## ${names[suite]}\n\n${pass.length} pass, as articles in \`cases.ts\`.\n`,
      list('end otherwise here, on purpose', others),
      list('have no meaning here', left)
    ].join('')
  })
  return `# Cases of other systems\n\nWritten by \`others.test.ts\`, with \`--update\`.\n\n${sections.join('\n')}`
}

function list(what: string, byReason: ReadonlyMap<string, ReadonlyArray<string>>): string {
  const lines = [...byReason].map(
    ([reason, names]) => `- ${reason}\n${names.map((name) => `  - ${name}\n`).join('')}`
  )
  const count = [...byReason.values()].flat().length
  return count === 0 ? '' : `\n${count} ${what}:\n\n${lines.join('')}`
}

test('should be told of in a note', async () => {
  await expect(note()).toMatchFileSnapshot('README.md')
})
