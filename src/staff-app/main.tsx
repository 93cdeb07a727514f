import '../../assets/fonts/web/staff.css'
import './design/tokens.css'
import './design/base.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { Refused } from './api.ts'
import { AnchorContext } from './design/anchor.tsx'
import { meQuery } from './frame/me.ts'
import { TravelLink } from './frame/travel-link.tsx'
import { guessLocale, LanguageProvider, loadLanguage } from './language.tsx'
import { makeRouter } from './router.tsx'

const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 10_000, retry: (failures, error) => !(error instanceof Refused) && failures < 2 },
  },
})

/** Everything is there before anything is drawn, so that the page is drawn once. */
async function open(into: HTMLElement): Promise<void> {
  const me = await queries.fetchQuery(meQuery).catch(() => undefined)
  const language = await loadLanguage(me?.locale ?? guessLocale())
  const router = makeRouter(queries)
  await router.load()
  // As a transition: drawn in slices between which a phone can answer a tap, and shown when it is whole.
  startTransition(() =>
    createRoot(into).render(
      <StrictMode>
        <QueryClientProvider client={queries}>
          <LanguageProvider language={language}>
            <AnchorContext value={TravelLink}>
              <RouterProvider router={router} />
            </AnchorContext>
          </LanguageProvider>
        </QueryClientProvider>
      </StrictMode>,
    ),
  )
}

// Not awaited: the pages are parts that wait for this file to have run.
const root = document.getElementById('root')
if (root) void open(root)
