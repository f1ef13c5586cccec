import { useLingui } from '@lingui/react/macro'
import { Page, QueryView } from '@/ui'
import { NameForm } from './NameForm'
import { useOwnMember } from './useMember'

/** The society keeps its name for somebody; how they want to be called here is theirs to say. */
export function NamePage() {
  const { t } = useLingui()
  const record = useOwnMember()
  return (
    <Page
      title={t`Your name`}
      lead={t`Write your name as you use it: in your own order and script, with one name or several.`}
    >
      <QueryView query={record}>{(own) => <NameForm key={own.etag} {...own} />}</QueryView>
    </Page>
  )
}
