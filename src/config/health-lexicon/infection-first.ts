import type {ConceptConfig} from '../../marks/term/config.js'

/** Infection, inflammation, and the immune system, abscess to immunosuppressant. */
export const infectionFirst: ReadonlyArray<ConceptConfig> = [
  {
    id: 'abscess',
    forms: [{singular: 'abscess', plural: 'abscesses'}],
    never: {after: ['of']},
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'a pocket of pus', plural: 'pockets of pus'}}
  },
  {
    id: 'antibody',
    forms: [{singular: 'antibody', plural: 'antibodies'}],
    never: {before: ['blocking'], after: ['to', 'therapy', 'drug', 'drugs']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a protein that binds to one specific target',
        plural: 'proteins that each bind to one specific target'
      }
    }
  },
  {
    id: 'antifungal',
    forms: [{plural: 'antifungals'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine against fungi',
        plural: 'medicines against fungi'
      }
    }
  },
  {
    id: 'antigen',
    forms: [{singular: 'antigen', plural: 'antigens'}],
    never: {
      before: [
        'prostate-specific',
        'carcinoembryonic',
        'cancer',
        'leukocyte',
        'contain',
        'contains',
        'no'
      ],
      after: ['receptor', 'receptors']
    },
    source: 'NCI Dictionary of Cancer Terms: antigen',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a substance that the immune system can react to',
        plural: 'substances that the immune system can react to'
      }
    }
  },
  {
    id: 'antiviral',
    forms: [{plural: 'antivirals'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine against viruses',
        plural: 'medicines against viruses'
      }
    }
  },
  {
    id: 'autoimmune-disease',
    forms: [{singular: 'autoimmune disease', plural: 'autoimmune diseases'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a disease in which the immune system attacks the body itself',
        plural: 'diseases in which the immune system attacks the body itself'
      }
    }
  },
  {
    id: 'bacteraemia',
    forms: ['bacteraemia', 'bacteremia'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'bacteria in the blood'}}
  },
  {
    id: 'candidiasis',
    forms: ['candidiasis'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'an infection with the yeast Candida'}}
  },
  {
    id: 'cellulitis',
    forms: ['cellulitis'],
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'an infection of the deeper layers of the skin'}}
  },
  {
    id: 'conjunctivitis',
    forms: ['conjunctivitis'],
    source: 'editorial',
    say: {
      lay: {use: 'term-first', singular: 'inflammation of the lining of the eyeball and eyelids'}
    }
  },
  {
    id: 'dendritic-cell',
    forms: [{singular: 'dendritic cell', plural: 'dendritic cells'}],
    never: {before: ['plasmacytoid'], after: ['vaccine', 'vaccines', 'neoplasm', 'sarcoma']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a cell that alerts the immune system',
        plural: 'cells that alert the immune system'
      }
    }
  },
  {
    id: 'encephalitis',
    forms: ['encephalitis'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'inflammation of the brain'}}
  },
  {
    id: 'gastroenteritis',
    forms: ['gastroenteritis'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'inflammation of the stomach and bowel'}}
  },
  {
    id: 'hepatitis',
    forms: ['hepatitis'],
    never: {after: ['a', 'b', 'c', 'd', 'e', 'g', 'virus']},
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'inflammation of the liver'}}
  },
  {
    id: 'immunomodulation',
    forms: ['immunomodulation'],
    source: 'editorial',
    say: {
      lay: {use: 'term-first', singular: 'a change in how strongly the immune system responds'},
      student: {use: 'gloss', gloss: 'a change in the activity of the immune system, up or down'}
    }
  },
  {
    id: 'immunosuppressant',
    forms: [{singular: 'immunosuppressant', plural: 'immunosuppressants'}],
    family: 'immunosuppression',
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine that weakens the immune system',
        plural: 'medicines that weaken the immune system'
      }
    }
  }
]
