import {
  acute,
  adjective,
  anaemia,
  biopsy,
  cardiac,
  dvt,
  explained,
  fracture,
  glossed,
  hepatic,
  hypertension,
  infarction,
  jaundice,
  neutropenia,
  platelets,
  protecting,
  pulmonary,
  renal,
  thrombosis
} from './concepts.js'
import {kept, type Sentence, said} from './sentence.js'

const stemCell = explained(['stem cell', 'stem cells'], ['young cell', 'young cells'])
const mesenchymal = explained(
  ['mesenchymal stem cell', 'mesenchymal stem cells'],
  ['repair cell', 'repair cells']
)
const febrile = adjective('febrile', 'feverish')
const portal = explained(['portal hypertension'], ['raised pressure in the liver’s main vein'])
const ischaemia = explained(['infarction'], ['death of tissue'])
const shock = glossed(['shock'], 'a sudden drop in blood flow')

/** A term stays inside a longer one. */
export const longerTerms: ReadonlyArray<Sentence> = [
  kept('Pulmonary embolism can follow a long flight.', pulmonary),
  said('Pulmonary function was normal.', 'Lung function was normal.', pulmonary),
  kept('After a cardiac arrest, start chest compressions.', cardiac),
  said('Cardiac tests take an hour.', 'Heart tests take an hour.', cardiac),
  kept(
    'Febrile neutropenia is an emergency.',
    protecting('febrile neutropenia'),
    febrile,
    neutropenia
  ),
  kept('Children with acute lymphoblastic leukaemia are treated for two years.', acute),
  said('An acute cough clears by itself.', 'A sudden cough clears by itself.', acute),
  said(
    'A mesenchymal stem cell can turn into bone.',
    'A mesenchymal stem cell (repair cell) can turn into bone.',
    stemCell,
    mesenchymal
  ),
  kept('Long journeys raise the risk of deep vein thrombosis.', dvt, thrombosis),
  kept('The renal pelvis was wide on both sides.', renal),
  said(
    'Bleeding from the gullet is a sign of portal hypertension.',
    'Bleeding from the gullet is a sign of portal hypertension (raised pressure in the liver’s main vein).',
    hypertension,
    portal
  ),
  said(
    'Chest pain at rest may mean a myocardial infarction.',
    'Chest pain at rest may mean a myocardial infarction (heart attack).',
    infarction,
    ischaemia
  ),
  kept('You will be awake for the bone marrow biopsy.', protecting('bone marrow biopsy'), biopsy),
  kept('A stress fracture may not show at first.', protecting('stress fracture'), fracture),
  kept('Hepatic encephalopathy clouds the mind.', protecting('hepatic encephalopathy'), hepatic),
  kept('She was taken to hospital with toxic shock syndrome.', {
    ...shock,
    never: {in: ['toxic shock syndrome']}
  }),
  kept(
    'Giant platelets are a sign of Bernard–Soulier syndrome.',
    protecting('giant platelets'),
    platelets
  ),
  kept('Babies with sickle cell anaemia get penicillin.', {
    ...anaemia,
    never: {in: ['sickle cell anaemia']}
  }),
  said(
    'Breast milk jaundice is harmless, but jaundice on the first day is not.',
    'Breast milk jaundice is harmless, but jaundice (yellow skin and eyes) on the first day is not.',
    {...jaundice, never: {in: ['breast milk jaundice']}}
  )
]
