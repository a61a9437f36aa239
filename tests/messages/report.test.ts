import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {audienceRules} from '../../src/messages/audience.js'
import {report} from '../../src/messages/report.js'

/** Fix for what stands in the place of one right text. */
function fixOf(actual: string, right: string): string | undefined {
  return report(new VFile(), audienceRules['unknown-name'], {actual, expected: [right]}).fix
}

test.each([
  ['clinican', 'clinician'],
  ['Patient', 'patient'],
  ['whn', 'when'],
  ['&&', 'and'],
  ['раtient', 'patient'],
  ['phase-2', 'phase2']
])('should put right %j by %j', (actual, right) => {
  expect(fixOf(actual, right)).toBe(right)
})

test.each([
  ['if', 'ie'],
  ['for', 'fr'],
  ['OR', 'fr'],
  ['3.13', '3.12'],
  ['phase1', 'phase2'],
  ['who-2021', 'who-2020']
])('should leave it to the author whether %j is %j', (actual, right) => {
  expect(fixOf(actual, right)).toBeUndefined()
})
