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
    never: {
      before: ['blocking'],
      after: [
        'bind',
        'binding',
        'binds',
        'directed',
        'drug',
        'drugs',
        'for',
        'iga',
        'ige',
        'igg',
        'igm',
        'raised',
        'reacting',
        'reactive',
        'recognising',
        'recognizing',
        'specific',
        'targeting',
        'therapy',
        'to',
        'which bind',
        'which recognise',
        'which recognize'
      ]
    },
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a protein that binds to a specific target',
        plural: 'proteins that bind to specific targets'
      }
    }
  },
  {
    id: 'autoimmune-disease',
    forms: [{singular: 'autoimmune disease', plural: 'autoimmune diseases'}],
    never: {
      before: [
        'autoinflammatory and',
        'autoinflammatory or',
        'inflammatory and',
        'inflammatory or',
        'inflammatory,'
      ]
    },
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
    say: {lay: {use: 'gloss', gloss: 'a type of yeast infection'}}
  },
  {
    id: 'cellulitis',
    forms: ['cellulitis'],
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'a spreading infection in the skin or in deeper tissue'}}
  },
  {
    id: 'conjunctivitis',
    forms: ['conjunctivitis'],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'inflammation of the membrane on the eye and inside the lids'
      }
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
        singular: 'an immune cell that guides other immune cells',
        plural: 'immune cells that guide other immune cells'
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
    never: {
      before: [
        'acquire',
        'acquired',
        'acquiring',
        'against',
        'aids and',
        'aids or',
        'aids,',
        'carrier of',
        'carriers of',
        'contract',
        'contracted',
        'contracting',
        'exposed to',
        'exposure to',
        'hiv and',
        'hiv or',
        'hiv,',
        'infected with',
        'infection with',
        'influenza and',
        'influenza or',
        'influenza,',
        'influenza, and',
        'malaria and',
        'malaria or',
        'malaria,',
        'screened for',
        'screening for',
        'spread',
        'spread of',
        'spreading',
        'spreads',
        'syphilis and',
        'syphilis or',
        'syphilis,',
        'test for',
        'tested for',
        'testing for',
        'tests for',
        'transmission of',
        'transmit',
        'transmits',
        'transmitted',
        'transmitting',
        'tuberculosis and',
        'tuberculosis,',
        'vaccination for',
        'vaccine for',
        'vaccines for'
      ],
      after: [
        ', aids',
        ', hiv',
        ', human immunodeficiency',
        ', malaria',
        ', syphilis',
        'a',
        'among drug',
        'among people who inject',
        'and aids',
        'and hiv',
        'and human immunodeficiency',
        'and malaria',
        'and syphilis',
        'b',
        'c',
        'd',
        'e',
        'g',
        'is transmitted',
        'or aids',
        'or hiv',
        'or human immunodeficiency',
        'or malaria',
        'or syphilis',
        'to others',
        'via blood',
        'virus'
      ]
    },
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'inflammation of the liver'}}
  },
  {
    id: 'immunomodulation',
    forms: ['immunomodulation'],
    source: 'editorial',
    say: {
      lay: {use: 'term-first', singular: 'a change in how the immune system responds'},
      student: {use: 'gloss', gloss: 'a change in the strength or kind of an immune response'}
    }
  },
  {
    id: 'immunosuppressant',
    forms: [{singular: 'immunosuppressant', plural: 'immunosuppressants'}],
    never: {
      before: [
        'anti-inflammatory and',
        'antiinflammatory and',
        'are',
        'as',
        'be',
        'being',
        'is',
        'its',
        'their',
        'was',
        'were'
      ]
    },
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a substance that weakens the immune system',
        plural: 'substances that weaken the immune system'
      }
    }
  }
]
