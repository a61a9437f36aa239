import {
  anaemia,
  analgesic,
  antigen,
  ascites,
  bmi,
  glossed,
  haemorrhage,
  infant,
  jaundice,
  neutropenia,
  oedema,
  orally,
  placebo,
  platelets,
  syncope,
  tablet,
  thrombosis
} from './concepts.js'
import {kept, type Sentence, said} from './sentence.js'

const suspension = glossed(['suspension'], 'a liquid that must be shaken')

/** A term stays beside a number, a unit or a frequency. */
export const besideNumbers: ReadonlyArray<Sentence> = [
  kept('Take 2 tablets daily with water.', tablet),
  said(
    'Swallow 1 tablet twice a day. The tablet must not be crushed.',
    'Swallow 1 tablet twice a day. The tablet (a pill to swallow) must not be crushed.',
    tablet
  ),
  kept('Choose the 500 mg tablets if swallowing is easy for you.', tablet),
  kept('Measure 10 ml suspension with the spoon in the box.', suspension),
  kept('Cancer antigen 125 was 35 units per ml.', antigen),
  said(
    'The report shows platelets 150 × 10⁹/L. Platelets may fall in the second week.',
    'The report shows platelets 150 × 10⁹/L. Platelets (cells that help blood to clot) may fall in the second week.',
    platelets
  ),
  kept('Common effects were oedema 12 %, headache 9 % and rash 3 %.', oedema),
  kept('In 2021 thrombosis was added to the list of rare effects.', thrombosis),
  kept('Of the 42 neutropenia cases, none was fatal.', neutropenia),
  kept('Take the analgesic 3 times a day with food.', analgesic),
  said(
    'A BMI of 30 or more raises the risk.',
    'A BMI (a measure of weight for height) of 30 or more raises the risk.',
    bmi
  ),
  kept('Participants were assigned to drug (n = 120) or to placebo 2:1.', placebo),
  kept('In week 12 anaemia was found in three women.', anaemia),
  kept('There were 17 haemorrhages in 2,300 births.', haemorrhage),
  said(
    'After five years of follow-up, syncope had come back in 4 of 90 people.',
    'After five years of follow-up, syncope (fainting) had come back in 4 of 90 people.',
    syncope
  ),
  kept('Adults take 500 mg orally twice a day.', orally),
  kept('An 8-hour analgesic was used.', analgesic),
  said('Take three analgesics at most.', 'Take three painkillers at most.', analgesic),
  kept('We followed 12 infants for two years.', infant),
  said('Up to 5 % of infants are affected.', 'Up to 5 % of babies are affected.', infant),
  kept('The risk is 2 % thrombosis and 3 % bleeding.', thrombosis),
  said(
    'At 38.5 °C, with jaundice, call us about ascites.',
    'At 38.5 °C, with jaundice (yellow skin and eyes), call us about ascites.',
    jaundice,
    ascites
  )
]
