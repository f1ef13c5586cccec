import { useLingui } from '@lingui/react/macro'

/** What a claim fills, in words. */
export function useClaimFieldLabel(): (field: string) => string {
  const { t } = useLingui()
  const words: Record<string, string> = {
    subject: t`Identity`,
    display_name: t`Name`,
    email: t`E-mail`,
    locale: t`Language`,
    time_zone: t`Time zone`,
    membership_status: t`Membership`,
    membership_number: t`Number`,
    membership_category: t`Category`,
    membership_valid_until: t`Valid until`,
    roles: t`Roles`,
  }
  return (field) => words[field] ?? field
}
