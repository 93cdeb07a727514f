import './customers.css'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, ButtonLink } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { GuideLink } from '../design/guide.tsx'
import { SearchField } from '../design/search-field.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { Failed } from '../frame/failed.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useTitle } from '../frame/title.ts'
import { useTexts } from '../language.tsx'
import { type CustomerSearch, narrowing } from './customer-filter.ts'
import { CustomerFilters } from './customer-filters.tsx'
import { countQuery, customersQuery, usePersonas } from './customer-queries.ts'
import { CustomerRow } from './customer-row.tsx'
import { MoreRows } from './more-rows.tsx'
import { useTypedSearch } from './typed-search.ts'

/** As many as one search finds; what the server keeps to. */
const mostFound = 200

/** Every customer, to be found by whatever is remembered of them. */
export function CustomersPage() {
  const { common, customerScreens: texts, frame } = useTexts()
  useTitle(frame.customers)
  const mayWrite = useMayWrite()
  const search: CustomerSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const go = (next: CustomerSearch) => void navigate({ to: '/customers', search: next, replace: true })
  const [typed, setTyped] = useTypedSearch(search.search ?? '', (words) =>
    go({ ...search, search: words || undefined }),
  )
  const list = useInfiniteQuery(customersQuery(search))
  const inAll = useQuery({ ...countQuery(search), enabled: list.hasNextPage }).data
  const personas = usePersonas()
  const signs = new Map(personas.map((persona) => [persona.personaId, persona.signs]))
  const customers = list.data?.pages.flatMap((page) => page.customers) ?? []
  const narrowed = Boolean(search.search) || narrowing.some((name) => search[name])
  const count = () => {
    if (list.hasNextPage) return texts.firstOf(customers.length, inAll?.many)
    return narrowed ? texts.found(customers.length) : texts.count(customers.length)
  }

  if (list.isSuccess && customers.length === 0 && !narrowed) return <NobodyYet mayWrite={mayWrite} />
  return (
    <div className="customers">
      <header>
        <h1>{texts.title}</h1>
        <p role="status">{list.isSuccess && count()}</p>
      </header>
      {mayWrite && (
        <div className="actions">
          <GuideLink href="/customers/new">{texts.add}</GuideLink>
          <ButtonLink href="/customers/import" icon="upload">
            {texts.import}
          </ButtonLink>
        </div>
      )}
      <search className="narrow">
        <SearchField
          label={texts.searchLabel}
          placeholder={texts.searchHint}
          value={typed}
          onChange={setTyped}
        />
        <CustomerFilters search={search} onChange={(change) => go({ ...search, ...change })} />
      </search>
      {list.isPending && <Skeleton label={common.loading} rows={8} />}
      {list.isError && customers.length === 0 && (
        <Failed error={list.error} onTryAgain={() => void list.refetch()} />
      )}
      {list.isSuccess && customers.length === 0 && (
        <Empty
          icon="search"
          title={texts.noneTitle}
          action={<Button onPress={() => go({})}>{texts.showAll}</Button>}
        >
          {texts.noneAbout}
        </Empty>
      )}
      {customers.length > 0 && (
        <>
          <p className="columns" aria-hidden="true">
            <span>{texts.customer}</span>
            <span>{texts.persona}</span>
            <span>{texts.lastTouch}</span>
          </p>
          <ul className="customer-rows" aria-label={frame.customers} aria-busy={list.isPlaceholderData}>
            {customers.map((customer) => (
              <CustomerRow
                key={customer.customerId}
                customer={customer}
                signs={customer.persona ? signs.get(customer.persona.id) : undefined}
              />
            ))}
          </ul>
        </>
      )}
      {list.hasNextPage && (
        <MoreRows isFetching={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
      )}
      {search.search && customers.length >= mostFound && <p className="end">{texts.mostFound}</p>}
    </div>
  )
}

/** Where an organisation begins: everybody they know already is in some address book. */
function NobodyYet({ mayWrite }: { mayWrite: boolean }) {
  const { customerScreens: texts } = useTexts()
  if (!mayWrite) {
    return (
      <div className="customers">
        <Empty page icon="users" title={texts.emptyTitle}>
          {texts.emptyForReader}
        </Empty>
      </div>
    )
  }
  return (
    <div className="customers">
      <Empty
        page
        icon="users"
        title={texts.emptyTitle}
        action={
          <div className="actions">
            <GuideLink href="/customers/import">{texts.import}</GuideLink>
            <ButtonLink href="/customers/new" icon="user-plus">
              {texts.add}
            </ButtonLink>
          </div>
        }
      >
        {texts.emptyAbout}
      </Empty>
    </div>
  )
}
