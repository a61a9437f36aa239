import {
  analgesic,
  arrhythmia,
  carcinogen,
  contusion,
  infant,
  oedema,
  physician,
  platelets,
  replaced,
  thrombosis,
  thrombus
} from './concepts.js'
import {kept, type Sentence, said} from './sentence.js'

const adolescent = replaced(['adolescent', 'adolescents'], ['teenager', 'teenagers'])
const neonates = replaced(['neonate', 'neonates'], ['newborn', 'newborns'])

/** A possessive stays one; nothing is explained inside it. */
export const possessives: ReadonlyArray<Sentence> = [
  said('Follow the physician’s advice.', 'Follow the doctor’s advice.', physician),
  said("The physicians' rota is full.", "The doctors' rota is full.", physician),
  said(
    'The size of a thrombus is measured, and so is the thrombus’ age.',
    'The size of a clot (thrombus) is measured, and so is the clot’s age.',
    thrombus
  ),
  said(
    "Two thrombi were seen; the thrombi's ends were loose.",
    "Two clots (thrombi) were seen; the clots' ends were loose.",
    thrombus
  ),
  said(
    'The arrhythmia’s cause is unknown. An arrhythmia may be felt as a flutter.',
    'The arrhythmia’s cause is unknown. An arrhythmia (irregular heartbeat) may be felt as a flutter.',
    arrhythmia
  ),
  kept("Nobody knew the thrombosis's age.", thrombosis),
  said('The infants’ mothers stayed too.', 'The babies’ mothers stayed too.', infant),
  said("An infant's skin is thin.", "A baby's skin is thin.", infant),
  said('We asked for the adolescents’ views.', 'We asked for the teenagers’ views.', adolescent),
  said(
    'The neonate’s heel is pricked on day five.',
    'The newborn’s heel is pricked on day five.',
    neonates
  ),
  said(
    'The contusion’s colour changes, as a contusion heals.',
    'The bruise’s colour changes, as a bruise (contusion) heals.',
    contusion
  ),
  said(
    'Platelets’ lives are short: platelets can live for ten days.',
    'Platelets’ lives are short: platelets (cells that help blood to clot) can live for ten days.',
    platelets
  ),
  said(
    "The carcinogen's half-life is long, and the carcinogen is stored in fat.",
    "The cancer-causing substance's half-life is long, and the cancer-causing substance (carcinogen) is stored in fat.",
    carcinogen
  ),
  said(
    "The oedema's edge was marked in ink before the oedema faded.",
    "The oedema's edge was marked in ink before the oedema (swelling from fluid) faded.",
    oedema
  ),
  said(
    'This analgesic’s leaflet warns against driving.',
    'This painkiller’s leaflet warns against driving.',
    analgesic
  ),
  said(
    'The wards’ physician on call is named on the board.',
    'The wards’ doctor on call is named on the board.',
    physician
  ),
  said('The PHYSICIAN’S name is on the door.', 'The DOCTOR’S name is on the door.', physician),
  said('Infants’ doses are lower than adults’.', 'Babies’ doses are lower than adults’.', infant),
  kept('In Anna’s thrombosis, the vein was blocked.', thrombosis)
]
