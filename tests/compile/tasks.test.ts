import {describe, expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'

const lectern = createLectern({...health, notices: [], owed: []})

function html(source: string, role: 'clinician' | 'patient'): string {
  return lectern.compile(source).render({role}).html
}

describe('lists with tasks', () => {
  test.each([
    ['- [ ] :clinician[a]\n\n  b\n- [x] c', '- [ ] b\n- [x] c', '- [ ] a\n\n  b\n- [x] c'],
    ['- [ ] :clinician[a]\n- b', '- b', '- [ ] a\n- b'],
    ['- [x] a :clinician[b]\n- c', '- [x] a\n- c', '- [x] a b\n- c'],
    ['- [x] a\n- :clinician[b]', '- [x] a', '- [x] a\n- b']
  ])('should be as if what is hidden were not there: %j', (source, patient, clinician) => {
    expect(html(source, 'patient')).toBe(html(patient, 'patient'))
    expect(html(source, 'clinician')).toBe(html(clinician, 'clinician'))
  })
})
