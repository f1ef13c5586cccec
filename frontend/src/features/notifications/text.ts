export interface NotificationText {
  title: string
  next: string
  /** `next` was written by a coordinator. */
  isQuoted?: boolean
}

export const text = (title: string, next: string): NotificationText => ({ title, next })
