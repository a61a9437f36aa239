import {expect, test} from 'vitest'
import {createLectern, health} from '../../../src/index.js'

const lectern = createLectern({...health, notices: [], owed: []})

test.each([
  ['## Dose :clinician[x] daily', 'dose-daily'],
  ['## :clinician[x] Dose', 'dose'],
  ['## Dose :clinician[x]? Daily', 'dose-daily'],
  ['## Dose *:clinician[x]* daily', 'dose-daily'],
  ['## Dose - daily', 'dose---daily']
])('should name a heading by what all its readers see: %s', (source, id) => {
  const article = lectern.compile(source)
  for (const role of ['patient', 'clinician'] as const) {
    expect(article.render({role}).headings.map((heading) => heading.id)).toEqual([`l-${id}`])
  }
})
