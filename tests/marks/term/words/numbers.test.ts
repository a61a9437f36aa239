import {describe, expect, test} from 'vitest'
import {factsIn} from '../../../../src/marks/term/words/numbers.js'

describe('numbers', () => {
  test.each([
    ['Take 5 mg of it.', ['5', 'mg']],
    ['Take five tablets once.', ['five', 'once']],
    ['10\u00a0000 and 1,000.5', ['10000', '1,000.5']],
    ['a ratio of 1:2, at 10:30', ['1:2', '10:30']],
    ['½ a tablet', ['½']],
    ['the third trimester', ['third']],
    ['type 2 diabetes', ['2']],
    ['COVID-19 and IL-6', ['19', '6']],
    ['HbA1c', ['1']],
    ['A word of sense.', []]
  ])('should be found in %j', (text, facts) => {
    expect(factsIn(text)).toEqual(facts)
  })
})

describe('comparators, signs and ranges', () => {
  test.each([
    ['<=5', ['≤', '5']],
    ['≤5', ['≤', '5']],
    ['≦ 5', ['≤', '5']],
    ['>= 5', ['≥', '5']],
    ['≧5', ['≥', '5']],
    ['<5 and >6', ['<', '5', '>', '6']],
    ['±2', ['±', '2']],
    ['~ 3 = 3', ['~', '3', '=', '3']],
    ['5–10', ['5', '–', '10']],
    ['5-10', ['5', '–', '10']],
    ['5 — 10', ['5', '–', '10']],
    ['-5 and −5 and +5', ['-', '5', '-', '5', '+', '5']],
    ['CD34+ cells', ['34']],
    ['2 - dose, a -b, <b', ['2']],
    ['and - 5', ['5']]
  ])('should be one each in %j', (text, facts) => {
    expect(factsIn(text)).toEqual(facts)
  })
})

describe('units', () => {
  test.each([
    ['5%', ['5', '%']],
    ['5 per cent', ['5', '%']],
    ['5 per-cent', ['5', '%']],
    ['5 percent', ['5', '%']],
    ['2‰', ['2', '‰']],
    ['37 °C', ['37', '°C']],
    ['37° c', ['37', '°C']],
    ['5 g', ['5', 'g']],
    ['5g', ['5', 'g']],
    ['a 5-g dose', ['5', 'g']],
    ['5\u202fl', ['5', 'l']],
    ['5 L', ['5', 'l']],
    ['10 U', ['10', 'U']],
    ['10 units', ['10', 'U']],
    ['vitamin C, group A, g and m', []],
    ['5 mcg', ['5', 'µg']],
    ['5 μg', ['5', 'µg']],
    ['5 ug', ['5', 'µg']],
    ['5 micrograms', ['5', 'µg']],
    ['micrograms', ['µg']],
    ['milligram', ['mg']],
    ['grammes', ['g']],
    ['2 MG and 3 ML', ['2', 'mg', '3', 'ml']],
    ['mmHg, mmhg, IU, iu', ['mmHg', 'mmHg', 'IU', 'IU']],
    ['3 mSv, 4 GBq, 5 kHz', ['3', 'mSv', '4', 'GBq', '5', 'kHz']],
    ['3 mL', ['3', 'ml']],
    ['3 mEq and meq', ['3', 'mEq', 'mEq']],
    ['5 mg/kg/d', ['5', 'mg', 'kg', 'day']],
    ['5 g per l', ['5', 'g', 'l']],
    ['mmol/l', ['mmol', 'l']],
    ['MS, MM, NG tube, Mg', []],
    ['5 min and min', ['5', 'minute']],
    ['a mole, a second opinion, gray', ['second']],
    ['5 seconds, 2 moles', ['5', 's', '2', 'mol']],
    ['twice daily for weeks', ['twice', 'daily', 'week']],
    ['once every 2 days', ['once', '2', 'day']],
    ['prn', ['prn']]
  ])('should be told in one spelling in %j', (text, facts) => {
    expect(factsIn(text)).toEqual(facts)
  })
})
