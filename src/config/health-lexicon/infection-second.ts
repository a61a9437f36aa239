import type {ConceptConfig} from '../../marks/term/config.js'

/** Infection, inflammation, and the immune system, immunosuppression to zoonosis. */
export const infectionSecond: ReadonlyArray<ConceptConfig> = [
  {
    id: 'immunosuppression',
    forms: ['immunosuppression'],
    never: {
      before: ['reduction in', 'reduction of', 'withdrawal of', 'reducing', 'stopping'],
      after: ['of']
    },
    family: 'immunosuppression',
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'a weakening of the immune system'}}
  },
  {
    id: 'interleukin',
    forms: [{singular: 'interleukin', plural: 'interleukins'}],
    source: 'NCI Dictionary of Cancer Terms: interleukin',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a protein that cells of the immune system signal with',
        plural: 'proteins that cells of the immune system signal with'
      }
    }
  },
  {
    id: 'macrophage',
    forms: [{singular: 'macrophage', plural: 'macrophages'}],
    never: {after: ['activation', 'colony']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'an immune cell that swallows germs and debris',
        plural: 'immune cells that swallow germs and debris'
      }
    }
  },
  {
    id: 'meningitis',
    forms: ['meningitis'],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'inflammation of the membranes around the brain and spinal cord'
      }
    }
  },
  {
    id: 'opportunistic-infection',
    forms: [{singular: 'opportunistic infection', plural: 'opportunistic infections'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'an infection that takes hold when the immune system is weak',
        plural: 'infections that take hold when the immune system is weak'
      }
    }
  },
  {
    id: 'osteomyelitis',
    forms: ['osteomyelitis'],
    never: {after: ['of']},
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'an infection of bone'}}
  },
  {
    id: 'otitis-media',
    forms: ['otitis media'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'inflammation of the middle ear'}}
  },
  {
    id: 'pathogen',
    forms: [{singular: 'pathogen', plural: 'pathogens'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a germ that causes disease',
        plural: 'germs that cause disease'
      }
    }
  },
  {
    id: 'peritonitis',
    forms: ['peritonitis'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'inflammation of the lining of the belly'}}
  },
  {
    id: 'pharyngitis',
    forms: ['pharyngitis'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'inflammation of the throat'}}
  },
  {
    id: 'pneumonia',
    forms: [{singular: 'pneumonia', plural: 'pneumonias'}],
    never: {before: ['aspiration', 'interstitial']},
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'inflammation of the air sacs of the lungs'}}
  },
  {
    id: 'prophylaxis',
    forms: ['prophylaxis'],
    never: {before: ['no', 'without'], after: ['of', 'for', 'with', 'against', 'to', 'in']},
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'steps taken to prevent a disease'}}
  },
  {
    id: 'pyelonephritis',
    forms: ['pyelonephritis'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'an infection of the kidney'}}
  },
  {
    id: 'sepsis',
    forms: ['sepsis'],
    source: 'editorial',
    say: {
      lay: {use: 'term-first', singular: 'a life-threatening reaction of the body to an infection'}
    }
  },
  {
    id: 'sinusitis',
    forms: ['sinusitis', 'rhinosinusitis'],
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'inflammation of the sinuses'}}
  },
  {
    id: 'urinary-tract-infection',
    forms: [
      {singular: 'urinary tract infection', plural: 'urinary tract infections'},
      {singular: 'UTI', plural: 'UTIs', abbreviation: true}
    ],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'an infection of the kidneys, bladder or their tubes',
        plural: 'infections of the kidneys, bladder or their tubes'
      }
    }
  },
  {
    id: 'zoonosis',
    forms: [{singular: 'zoonosis', plural: 'zoonoses'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'an infection that passes from animals to people',
        plural: 'infections that pass from animals to people'
      }
    }
  }
]
