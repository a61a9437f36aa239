import {explained, glossed, replaced, resection} from './concepts.js'
import {kept, type Sentence, said} from './sentence.js'

const onset = replaced(['onset'], ['start'], {only: {after: ['of']}})
const discharge = replaced(['discharge'], ['going home'], {
  confirmed: 'It is the usual phrase where somebody leaves hospital.',
  only: {before: ['after', 'before', 'on']}
})
const complaint = replaced(['complaint', 'complaints'], ['symptom', 'symptoms'], {
  never: {after: ['to', 'about', 'procedure'], before: ['formal']}
})
const depression = glossed(['depression'], 'low mood that lasts', {never: {after: ['of', 'in']}})
const mass = explained(['mass', 'masses'], ['lump', 'lumps'], {
  never: {before: ['body'], after: ['index']},
  only: {before: ['a', 'body', 'the']}
})
const delivery = replaced(['delivery'], ['birth'], {
  never: {after: ['of', 'system', 'date']}
})
const culture = glossed(['culture', 'cultures'], 'a test that grows germs', {
  only: {before: ['a', 'the', 'every']},
  never: {in: ['the culture of']}
})

/** A concept holds where its context is, and nowhere else. */
export const inContexts: ReadonlyArray<Sentence> = [
  said('Resection of the tumour was complete.', 'Removal of the tumour was complete.', resection),
  kept('A craniofacial resection took nine hours.', resection),
  kept('The resection margin was clear in all but one patient.', resection),
  kept('For most people resection is a relief.', resection),
  kept('After resection, most people go home.', resection),
  said(
    'Go to the maternity unit at the onset of labour.',
    'Go to the maternity unit at the start of labour.',
    onset
  ),
  kept('The drug has a rapid onset and lasts six hours.', onset),
  said('After discharge, rest for a week.', 'After going home, rest for a week.', discharge),
  kept('Clear discharge from the nose is usual with a cold.', discharge),
  said('The complaint began a week ago.', 'The symptom began a week ago.', complaint),
  kept('Any complaint to the hospital is answered within a month.', complaint),
  kept('She made a formal complaint.', complaint),
  said(
    'Depression is treatable at any age.',
    'Depression (low mood that lasts) is treatable at any age.',
    depression
  ),
  kept('A depression of the skull was seen on the scan.', depression),
  said(
    'If you find a mass, see your doctor within a week.',
    'If you find a mass (lump), see your doctor within a week.',
    mass
  ),
  kept('Body mass index is worked out from height and weight.', mass),
  said('Feeding can begin right after delivery.', 'Feeding can begin right after birth.', delivery),
  kept('Delivery of oxygen to the brain falls during the faint.', delivery),
  said(
    'The nurse took a culture before the first dose.',
    'The nurse took a culture (a test that grows germs) before the first dose.',
    culture
  )
]
