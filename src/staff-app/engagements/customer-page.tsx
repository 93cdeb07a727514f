import './customer-page.css'
import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { PageFailed, PageLoading } from '../frame/page-states.tsx'
import { useTitle } from '../frame/title.ts'
import { useTexts } from '../language.tsx'
import { CustomerTravel } from './customer-travel.tsx'
import {
  type Customer,
  customerQuery,
  type EngagementSummary,
  engagementQuery,
  engagementsQuery,
} from './travel-queries.ts'

/** One customer: where they are on the road, what was said, what was promised. */
export function CustomerPage() {
  const { frame } = useTexts()
  const { customerId = '' }: { customerId?: string } = useParams({ strict: false })
  const customer = useQuery(customerQuery(customerId))
  const engagements = useQuery(engagementsQuery(customerId))
  useTitle(customer.data?.name ?? frame.customers)
  const failed = [customer, engagements].find(({ isError, data }) => isError && !data)
  if (failed) return <PageFailed error={failed.error as Error} reset={() => void failed.refetch()} />
  if (!customer.data || !engagements.data) return <PageLoading />
  return <Chosen key={customerId} customer={customer.data} engagements={engagements.data} />
}

/** Which of their engagements is looked at: the one in the address, else the first that runs. */
function Chosen({
  customer,
  engagements,
}: {
  customer: Customer
  engagements: readonly EngagementSummary[]
}) {
  const { engagement: wanted }: { engagement?: string } = useSearch({ strict: false })
  const chosen = engagements.find(({ engagementId }) => engagementId === wanted) ?? engagements[0]
  const engagement = useQuery({
    ...engagementQuery(chosen?.engagementId ?? ''),
    enabled: chosen !== undefined,
  })
  if (engagement.isError && !engagement.data) {
    return <PageFailed error={engagement.error} reset={() => void engagement.refetch()} />
  }
  if (chosen && !engagement.data) return <PageLoading />
  return <CustomerTravel customer={customer} engagements={engagements} engagement={engagement.data} />
}
