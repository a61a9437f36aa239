import type {ConceptConfig} from '../../marks/term/config.js'

/** Infection, inflammation, and the immune system, interleukin to zoonosis. */
export const infectionSecond: ReadonlyArray<ConceptConfig> = [
  {
    id: 'interleukin',
    forms: [{plural: 'interleukins'}],
    never: {after: ['IL']},
    source: 'NCI Dictionary of Cancer Terms: interleukin',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a protein that carries signals in the immune system',
        plural: 'proteins that carry signals in the immune system'
      }
    }
  },
  {
    id: 'macrophage',
    forms: [{plural: 'macrophages'}],
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
    never: {after: ['A']},
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
        singular: 'an illness from germs that take hold when defences are weak',
        plural: 'illnesses from germs that take hold when defences are weak'
      }
    }
  },
  {
    id: 'osteomyelitis',
    forms: ['osteomyelitis'],
    never: {after: ['of']},
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'inflammation of bone, usually from infection'}}
  },
  {
    id: 'otitis-media',
    forms: ['otitis media'],
    never: {after: ['with', 'without']},
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'inflammation of the middle ear'}}
  },
  {
    id: 'pathogen',
    forms: [{singular: 'pathogen', plural: 'pathogens'}],
    never: {
      after: [
        'and host',
        'and hosts',
        'and toxin',
        'and vector',
        'E',
        'Escherichia',
        'Klebsiella',
        'or host',
        'or toxin',
        'Pseudomonas',
        'S',
        'Salmonella',
        'Staphylococcus',
        'Streptococcus'
      ]
    },
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a germ that can cause disease',
        plural: 'germs that can cause disease'
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
    id: 'pyelonephritis',
    forms: ['pyelonephritis'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'an infection of the kidney'}}
  },
  {
    id: 'rhinosinusitis',
    forms: ['rhinosinusitis'],
    source: 'editorial',
    say: {
      lay: {use: 'gloss', gloss: 'inflammation of the nose and of the air-filled spaces around it'}
    }
  },
  {
    id: 'sepsis',
    forms: ['sepsis'],
    never: {before: ['foci of', 'focus of', 'site of', 'sites of', 'source of', 'sources of']},
    source: 'editorial',
    say: {
      lay: {use: 'term-first', singular: 'a dangerous reaction of the body to an infection'}
    }
  },
  {
    id: 'sinusitis',
    forms: ['sinusitis'],
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'inflammation of the air-filled spaces around the nose'}}
  },
  {
    id: 'urinary-tract-infection',
    forms: [{singular: 'urinary tract infection', plural: 'urinary tract infections'}],
    never: {before: ['lower', 'upper']},
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
        singular: 'an infection that can pass from animals to people',
        plural: 'infections that can pass from animals to people'
      }
    }
  }
]
