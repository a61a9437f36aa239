/** What a config says of metadata. */
export interface MetadataSettingsConfig {
  /** Metadata of pages (default: an `Article`, without a publisher). */
  readonly metadata?: MetadataConfig
}

/** Metadata of pages, in the words of schema.org. */
export interface MetadataConfig {
  /** Type of the page (default: `Article`). */
  readonly type?: 'Article' | 'MedicalWebPage' | 'WebPage'
  /** Who publishes it. */
  readonly publisher?: {readonly name: string; readonly url?: string}
  /**
   * Whom it is for, by expression; the first that a reader meets counts (default:
   * of a `MedicalWebPage` those of the names `patient`, `caregiver`, `student`,
   * `clinician` and `researcher` that the config has).
   */
  readonly audiences?: Readonly<Record<string, AudienceConfig>>
}

/** Whom a page is for, in the words of schema.org. */
export interface AudienceConfig {
  /** Type of the `audience`. */
  readonly type?:
    | 'Audience'
    | 'BusinessAudience'
    | 'EducationalAudience'
    | 'MedicalAudience'
    | 'ParentAudience'
    | 'Patient'
    | 'PeopleAudience'
    | 'Researcher'
  /** Member of `MedicalAudienceType`, as the `medicalAudience` of a `MedicalWebPage`. */
  readonly medicalAudienceType?: 'Clinician' | 'MedicalResearcher'
  /** Such as `Caregiver`. */
  readonly audienceType?: string
  /** Of an `EducationalAudience`: such as `student`. */
  readonly educationalRole?: string
}
