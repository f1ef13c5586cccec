import { useLingui } from '@lingui/react/macro'
import { useCallback, useEffect } from 'react'
import { queryClient, cancel, invalidate, useSession } from '@/api'
import { saveLanguage } from '@/api/queries/account'
import { chooseLanguage, adoptAccountLanguage } from '@/lib'
import { toast } from '@/ui'

/** Switches the app to the language of the account. */
export function useAccountLanguage(): void {
  const { data: session } = useSession()
  const language = session?.member?.locale
  useEffect(() => {
    if (language !== undefined) void adopt(language)
  }, [language])
}

async function adopt(language: string): Promise<void> {
  if (await adoptAccountLanguage(language)) await invalidateTranslations()
}

/** Returns the function that changes the language in this browser at once, and then in the account. */
export function useChooseLanguage(): (language: string) => Promise<void> {
  const { t } = useLingui()
  const { data: session } = useSession()
  const hasAccount = Boolean(session?.member)
  return useCallback(
    async (language) => {
      await chooseLanguage(language)
      void invalidateTranslations()
      if (!hasAccount) return
      try {
        await saveLanguage(language)
      } catch {
        toast(t`We changed the language here, but could not save it to your account.`, { tone: 'error' })
      }
    },
    [hasAccount, t],
  )
}

/** Refetches the texts that the society has written in several languages, also if their first answer is on its way. */
async function invalidateTranslations(): Promise<void> {
  await cancel(queryClient, translated)
  await invalidate(queryClient, translated)
}

const translated = [
  '/api/v1/programmes',
  '/api/v1/programmes/{programme}',
  '/api/v1/enrolments/{enrolment}/resources',
  '/api/v1/mentorships/{mentorship}/suggestions',
] as const
