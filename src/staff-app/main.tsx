import '../../assets/fonts/web/staff.css'
import './design/tokens.css'
import './design/base.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
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

// The texts come along while we ask who is here; mostly the guess is right.
const guessed = guessLocale()
const [me, guess] = await Promise.all([
  queries.fetchQuery(meQuery).catch(() => undefined),
  loadLanguage(guessed),
])
const language = me && me.locale !== guessed ? await loadLanguage(me.locale) : guess
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LanguageProvider language={language}>
          <AnchorContext value={TravelLink}>
            <RouterProvider router={makeRouter(queries)} />
          </AnchorContext>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
}
