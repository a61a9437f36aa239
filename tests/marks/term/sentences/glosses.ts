import {biopsy, bmi, dysplasia, glossed, nsaid, placebo, platelets, remission} from './concepts.js'
import {kept, type Sentence, said} from './sentence.js'

const catheter = glossed(['catheter', 'catheters'], 'a thin tube')
const crp = glossed(['CRP'], 'a protein that the liver makes')
const dialysis = glossed(['dialysis'], 'cleaning of the blood by a machine')
const stoma = glossed(['stoma', 'stomas'], 'an opening on the belly')

/** A gloss adds to the text and replaces nothing: it may hold numbers and negations. */
export const glosses: ReadonlyArray<Sentence> = [
  said(
    'On the slide there was dysplasia.',
    'On the slide there was dysplasia (cells that look unusual).',
    dysplasia
  ),
  said(
    'Weight alone says little; BMI says more.',
    'Weight alone says little; BMI (a measure of weight for height) says more.',
    bmi
  ),
  said(
    'An NSAID can upset the stomach. Take an NSAID with food.',
    'An NSAID (an anti-inflammatory painkiller) can upset the stomach. Take an NSAID with food.',
    nsaid
  ),
  kept('Anti-inflammatory drugs (NSAIDs) help with stiffness.', nsaid),
  said(
    'The aim is remission, and many reach it.',
    'The aim is remission (a time when the illness is quiet), and many reach it.',
    remission
  ),
  said(
    'Before we take the biopsy, we numb the skin. With every biopsy there is a little bleeding.',
    'Before we take the biopsy (a small sample taken for testing), we numb the skin. With every biopsy there is a little bleeding.',
    biopsy
  ),
  said(
    'Neither the doctor nor you will know whether it is the placebo.',
    'Neither the doctor nor you will know whether it is the placebo (a dummy treatment).',
    placebo
  ),
  said(
    'Without platelets, wounds would not stop bleeding.',
    'Without platelets (cells that help blood to clot), wounds would not stop bleeding.',
    platelets
  ),
  said(
    'A rise in CRP is a sign of inflammation. CRP is measured in blood.',
    'A rise in CRP (a protein that the liver makes) is a sign of inflammation. CRP is measured in blood.',
    crp
  ),
  said(
    'Tell us about your stoma. Is the stoma sore?',
    'Tell us about your stoma (an opening on the belly). Is the stoma sore?',
    stoma
  ),
  said(
    'You will be given a catheter, which is taken out the next day.',
    'You will be given a catheter (a thin tube), which is taken out the next day.',
    catheter
  ),
  kept('The catheter clinic and the stoma nurse share a room.', catheter, stoma),
  said(
    'During dialysis, you can read or sleep.',
    'During dialysis (cleaning of the blood by a machine), you can read or sleep.',
    dialysis
  ),
  said(
    'If your kidneys fail, dialysis (at home) takes over; without dialysis, waste builds up.',
    'If your kidneys fail, dialysis (at home) takes over; without dialysis (cleaning of the blood by a machine), waste builds up.',
    dialysis
  )
]
