import {
  anaphylaxis,
  antigen,
  arrhythmia,
  ascites,
  biopsy,
  cardiac,
  dysplasia,
  dyspnoea,
  haematuria,
  hypoglycaemia,
  hypotension,
  ileus,
  jaundice,
  mucositis,
  neuropathy,
  neutropenia,
  oedema,
  platelets,
  pulmonary,
  splenomegaly,
  syncope,
  tachycardia,
  thrombosis
} from './concepts.js'
import {kept, type Sentence, said} from './sentence.js'

/** Where the author says what a term is, in its own sentence, nothing is added. */
export const ownDefinitions: ReadonlyArray<Sentence> = [
  kept('CT = computed tomography; ileus = a bowel at rest.', ileus),
  kept('Tachycardia is a pulse of more than 100 beats a minute.', tachycardia),
  kept('An arrhythmia is any change of the rhythm.', arrhythmia),
  kept('Ascites means that the belly fills up.', ascites),
  kept('Syncope refers to a short loss of consciousness.', syncope),
  kept('There may be hypotension, a fall in pressure.', hypotension),
  kept('Watch for anaphylaxis, the worst kind of allergy.', anaphylaxis),
  kept('The yellow colour is called jaundice.', jaundice),
  kept('A count under 1.5 is known as neutropenia.', neutropenia),
  kept('The whole gut may stop moving, or ileus.', ileus),
  kept('Swollen ankles are also called ankle swelling, leg swelling, or oedema.', oedema),
  kept('The sore places are termed “mucositis” by nurses.', mucositis),
  kept('Ileus = the gut stands still.', ileus),
  said(
    'Tachycardia is common at night.',
    'Tachycardia (fast heartbeat) is common at night.',
    tachycardia
  ),
  said('In syncope, a chair helps.', 'In syncope (fainting), a chair helps.', syncope),
  said(
    'They found ascites, but a week too late.',
    'They found ascites (fluid in the belly), but a week too late.',
    ascites
  )
]

/** Where the sentence holds half of the words of an explanation, it says the same. */
export const saidAlready: ReadonlyArray<Sentence> = [
  kept('With hypoglycaemia there is too little sugar in the blood.', hypoglycaemia),
  kept('Blood may show in your urine when you have haematuria.', haematuria),
  kept('Sit up if dyspnoea makes each breath short.', dyspnoea),
  kept('In splenomegaly the spleen fills half the belly.', splenomegaly),
  kept('The nerve endings suffer damage in neuropathy.', neuropathy),
  kept('Jaundice turns the eyes yellow.', jaundice),
  kept('A clot in the leg is the usual thrombosis.', thrombosis),
  kept('Platelets form a plug, which is how blood begins to clot.', platelets),
  kept('Dysplasia: cells of many shapes.', dysplasia),
  kept('Antigen – a marker by which a germ is known.', antigen),
  kept('Cardiac output depends on the size of the heart.', cardiac),
  kept('Pulmonary function is lost when a lung collapses.', pulmonary),
  said(
    'In haematuria the kidneys are looked at first.',
    'In haematuria (blood in the urine) the kidneys are looked at first.',
    haematuria
  ),
  said(
    'Jaundice: call us on the same day.',
    'Jaundice (yellow skin and eyes): call us on the same day.',
    jaundice
  )
]

/** What goes on with a term isn't parted from it; nor is what may go with two words at once. */
export const goingOn: ReadonlyArray<Sentence> = [
  kept('Look for oedema of the ankles.', oedema),
  kept('A thrombosis of the leg is treated at home.', thrombosis),
  kept('An arrhythmia that comes and goes is hard to catch.', arrhythmia),
  kept('An antigen whose shape is known is easy to make.', antigen),
  kept('The antigen referred to as D is common.', antigen),
  kept('A biopsy of the skin takes ten minutes.', biopsy),
  kept('Neuropathy of the feet comes first.', neuropathy),
  kept('It may end in hyper- or hypoglycaemia.', hypoglycaemia),
  kept('It can be chronic or neutropenia may follow.', neutropenia),
  kept('They died of pulmonary failure or thrombosis.', thrombosis),
  kept('It is seen in neural and cardiac muscle.', cardiac),
  kept('It is seen in smooth and cardiac muscle.', cardiac),
  kept('Severe neuropathy and thrombosis are seen.', neuropathy, thrombosis),
  kept('Try ileus alone as a reason.', ileus),
  kept('An antigen called flagellin is in the wall of the germ.', antigen),
  kept('One kind of arrhythmia known as flutter is seen on the trace.', arrhythmia),
  kept('A neuropathy named after its finder runs in the family.', neuropathy),
  kept('A biopsy termed “punch” by doctors is quick.', biopsy),
  kept('They carry platelets against the stream.', platelets),
  kept('A small (arterial) thrombosis is missed at times.', thrombosis),
  said(
    'Look for oedema in the ankles.',
    'Look for oedema (swelling from fluid) in the ankles.',
    oedema
  ),
  said(
    'He had a cough or dyspnoea at night.',
    'He had a cough or dyspnoea (shortness of breath) at night.',
    dyspnoea
  )
]
