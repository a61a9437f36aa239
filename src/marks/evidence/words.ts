import type {MarkWords} from '../../annotate/mark.js'

/** Words of evidence, in one language. */
export interface EvidenceWords extends MarkWords {
  /** Heading over what the guidelines say. */
  readonly fromGuidelines: string
  /** Heading over what research found. */
  readonly fromResearch: string
  /** GRADE: how sure the evidence is. */
  readonly certainty: string
  readonly certaintyHigh: string
  readonly certaintyModerate: string
  readonly certaintyLow: string
  readonly certaintyVeryLow: string
  /** GRADE: how strong the recommendation is. */
  readonly strength: string
  readonly strengthStrong: string
  readonly strengthConditional: string
  /** ACC/AHA: class of recommendation. */
  readonly recommendationClass: string
  readonly classNoBenefit: string
  readonly classHarm: string
  /** ACC/AHA: level of evidence. */
  readonly evidenceLevel: string
}

/** Words of evidence, in the languages that are known. */
export const evidenceWords = {
  de: {
    certainty: 'Vertrauenswürdigkeit der Evidenz',
    certaintyHigh: 'hoch',
    certaintyLow: 'niedrig',
    certaintyModerate: 'moderat',
    certaintyVeryLow: 'sehr niedrig',
    classHarm: '3: Schaden',
    classNoBenefit: '3: kein Nutzen',
    evidenceLevel: 'Evidenzgrad',
    fromGuidelines: 'Aus den Leitlinien',
    fromResearch: 'Aus der Forschung',
    recommendationClass: 'Empfehlungsklasse',
    strength: 'Stärke der Empfehlung',
    strengthConditional: 'bedingt',
    strengthStrong: 'stark'
  },
  en: {
    certainty: 'Certainty of the evidence',
    certaintyHigh: 'high',
    certaintyLow: 'low',
    certaintyModerate: 'moderate',
    certaintyVeryLow: 'very low',
    classHarm: '3: Harm',
    classNoBenefit: '3: No Benefit',
    evidenceLevel: 'Level of evidence',
    fromGuidelines: 'From the guidelines',
    fromResearch: 'From the research',
    recommendationClass: 'Class of recommendation',
    strength: 'Strength of the recommendation',
    strengthConditional: 'conditional',
    strengthStrong: 'strong'
  },
  es: {
    certainty: 'Certeza de la evidencia',
    certaintyHigh: 'alta',
    certaintyLow: 'baja',
    certaintyModerate: 'moderada',
    certaintyVeryLow: 'muy baja',
    classHarm: '3: daño',
    classNoBenefit: '3: sin beneficio',
    evidenceLevel: 'Nivel de evidencia',
    fromGuidelines: 'De las guías',
    fromResearch: 'De la investigación',
    recommendationClass: 'Clase de recomendación',
    strength: 'Fuerza de la recomendación',
    strengthConditional: 'condicional',
    strengthStrong: 'fuerte'
  },
  fr: {
    certainty: 'Certitude des preuves',
    certaintyHigh: 'élevée',
    certaintyLow: 'faible',
    certaintyModerate: 'modérée',
    certaintyVeryLow: 'très faible',
    classHarm: '3\u00A0: nocif',
    classNoBenefit: '3\u00A0: sans bénéfice',
    evidenceLevel: 'Niveau de preuve',
    fromGuidelines: 'D’après les recommandations',
    fromResearch: 'D’après la recherche',
    recommendationClass: 'Classe de recommandation',
    strength: 'Force de la recommandation',
    strengthConditional: 'conditionnelle',
    strengthStrong: 'forte'
  }
} satisfies Readonly<Record<string, EvidenceWords>>
