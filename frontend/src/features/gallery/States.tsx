import { Problem } from '@/api'
import {
  Button,
  CardSkeleton,
  EmptyState,
  ErrorState,
  ProblemBanner,
  Progress,
  ShowMore,
  Skeleton,
} from '@/ui'
import { Grid, Section } from './Section'

const unavailable = new Problem({ type: '/problems/unavailable', request_id: '01HXAMPLE' })
const unheardOf = new Problem({
  type: '/problems/from_a_newer_service',
  detail: 'In the words of the service.',
})

export function States() {
  return (
    <Section title="States">
      <Grid>
        <CardSkeleton />
        <Skeleton lines={5} />
        <EmptyState title="No requests yet" action={<Button>Find a mentor</Button>}>
          When you have asked somebody, you see it here.
        </EmptyState>
        <ErrorState problem={unavailable} onRetry={() => undefined} />
        <ErrorState problem={unheardOf} />
        <ProblemBanner title="Not sent yet" problem={unavailable} />
        <ProblemBanner problem={unheardOf} />
        <p id="gallery-read">2 of 5 read</p>
        <Progress value={2} max={5} labelledBy="gallery-read" />
      </Grid>
      <ShowMore hasMore onPress={() => undefined} />
      <ShowMore hasMore isLoading onPress={() => undefined} />
    </Section>
  )
}
