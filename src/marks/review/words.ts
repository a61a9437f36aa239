import type {MarkWords} from '../../annotate/mark.js'

/** Words of reviews, in one language. */
export interface ReviewWords extends MarkWords {
  /** Name of the part that tells of the review. */
  readonly review: string
  /** Line that says how far it is; `{status}` is one of the four. */
  readonly reviewStatus: string
  readonly reviewDraft: string
  readonly reviewSubmitted: string
  readonly reviewUnderReview: string
  readonly reviewApproved: string
  /** The three steps. */
  readonly stepSubmitted: string
  readonly stepUnderReview: string
  readonly stepApproved: string
  /** Who has reviewed; `{names}`. */
  readonly reviewedBy: string
  /** Dates; `{date}`. */
  readonly reviewedOn: string
  readonly updatedOn: string
  readonly nextReview: string
  /** Where that date is over; `{date}`. */
  readonly reviewOverdue: string
  /** Texts of links. */
  readonly policy: string
  readonly versions: string
  /** Caution of an article that isn’t approved. */
  readonly reviewPending: string
}

/** Words of reviews, in the languages that are known. */
export const reviewWords = {
  de: {
    nextReview: 'Nächste Prüfung bis {date}.',
    policy: 'Redaktionelle Grundsätze',
    review: 'Prüfung dieses Artikels',
    reviewApproved: 'freigegeben',
    reviewDraft: 'Entwurf',
    reviewOverdue: 'Die nächste Prüfung war bis {date} fällig und steht noch aus.',
    reviewPending:
      'Dieser Artikel ist noch nicht von Fachleuten geprüft und freigegeben. Seien Sie vorsichtig mit dem, was er sagt.',
    reviewStatus: 'Stand der Prüfung: {status}.',
    reviewSubmitted: 'eingereicht',
    reviewUnderReview: 'in Prüfung',
    reviewedBy: 'Geprüft von {names}.',
    reviewedOn: 'Zuletzt geprüft am {date}.',
    stepApproved: 'Freigegeben',
    stepSubmitted: 'Eingereicht',
    stepUnderReview: 'In Prüfung',
    updatedOn: 'Zuletzt geändert am {date}.',
    versions: 'Fassungen für andere Leser'
  },
  en: {
    nextReview: 'Next review due by {date}.',
    policy: 'Editorial policy',
    review: 'Review of this article',
    reviewApproved: 'approved',
    reviewDraft: 'draft',
    reviewOverdue: 'The next review was due by {date} and is overdue.',
    reviewPending:
      'Human review of this article is still pending. It has not been approved: be careful with what it says.',
    reviewStatus: 'Review status: {status}.',
    reviewSubmitted: 'submitted',
    reviewUnderReview: 'under review',
    reviewedBy: 'Reviewed by {names}.',
    reviewedOn: 'Last reviewed on {date}.',
    stepApproved: 'Approved',
    stepSubmitted: 'Submitted',
    stepUnderReview: 'Under review',
    updatedOn: 'Last updated on {date}.',
    versions: 'Versions for other readers'
  },
  es: {
    nextReview: 'Próxima revisión a más tardar el {date}.',
    policy: 'Política editorial',
    review: 'Revisión de este artículo',
    reviewApproved: 'aprobado',
    reviewDraft: 'borrador',
    reviewOverdue: 'La próxima revisión debía hacerse a más tardar el {date} y está pendiente.',
    reviewPending:
      'La revisión humana de este artículo está pendiente. No ha sido aprobado: tenga cuidado con lo que dice.',
    reviewStatus: 'Estado de la revisión: {status}.',
    reviewSubmitted: 'enviado',
    reviewUnderReview: 'en revisión',
    reviewedBy: 'Revisado por {names}.',
    reviewedOn: 'Última revisión: {date}.',
    stepApproved: 'Aprobado',
    stepSubmitted: 'Enviado',
    stepUnderReview: 'En revisión',
    updatedOn: 'Última actualización: {date}.',
    versions: 'Versiones para otros lectores'
  },
  fr: {
    nextReview: 'Prochaine révision au plus tard le {date}.',
    policy: 'Politique éditoriale',
    review: 'Révision de cet article',
    reviewApproved: 'approuvé',
    reviewDraft: 'brouillon',
    reviewOverdue:
      'La prochaine révision était prévue au plus tard le {date} et n’a pas encore eu lieu.',
    reviewPending:
      'La révision humaine de cet article n’est pas terminée. Il n’a pas été approuvé : soyez prudent avec ce qu’il dit.',
    reviewStatus: 'État de la révision : {status}.',
    reviewSubmitted: 'soumis',
    reviewUnderReview: 'en cours de révision',
    reviewedBy: 'Révisé par {names}.',
    reviewedOn: 'Dernière révision le {date}.',
    stepApproved: 'Approuvé',
    stepSubmitted: 'Soumis',
    stepUnderReview: 'En révision',
    updatedOn: 'Dernière mise à jour le {date}.',
    versions: 'Versions pour d’autres lecteurs'
  }
} satisfies Readonly<Record<string, ReviewWords>>
