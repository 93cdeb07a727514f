import { useQueryClient } from '@tanstack/react-query'
import { Outlet, useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { sessionRoutes } from '../../modules/staff/sessions.contract.ts'
import { call } from '../api.ts'
import { Account } from '../design/account.tsx'
import { Shell } from '../design/shell.tsx'
import { Toasts } from '../design/toast.tsx'
import { useTexts } from '../language.tsx'
import { useMayWrite, useMe } from './me.ts'
import { NoteAtDesk, NoteContext, useNoteButton } from './note.tsx'
import { SearchBox } from './search-box.tsx'

/** What stands around every page of the staff app; without children around the page of the present address. */
export function Frame({ children = <Outlet /> }: { children?: ReactNode }) {
  const { frame, common } = useTexts()
  const note = useNoteButton()
  const mayWrite = useMayWrite()
  const { pathname } = useLocation()
  const loops = [
    {
      label: frame.design,
      links: [
        { href: '/journeys', label: frame.journey },
        { href: '/personas', label: frame.personas },
      ],
    },
    {
      label: frame.travel,
      links: [
        { href: '/today', label: frame.today },
        { href: '/customers', label: frame.customers },
        { href: '/messages', label: frame.messages },
      ],
    },
    { label: frame.learn, links: [{ href: '/insight', label: frame.insight }] },
  ]
  const current = loops.flatMap((loop) => loop.links).find(({ href }) => pathname.startsWith(href))?.href
  return (
    <NoteContext value={note}>
      <Shell
        brand={{ href: '/today', label: common.product }}
        loops={loops}
        current={current}
        thumb={[
          { href: '/today', label: frame.today, icon: 'calendar-event' },
          { href: '/customers', label: frame.customers, icon: 'users' },
          { href: '/journeys', label: frame.journey, icon: 'route' },
          { href: '/insight', label: frame.insight, icon: 'affiliate' },
        ]}
        onNote={mayWrite ? note.open : undefined}
        search={
          <>
            {mayWrite && <NoteAtDesk asking={note.asking} onOpen={note.open} onClose={note.close} />}
            <SearchBox />
          </>
        }
        account={<AccountMenu />}
        texts={frame.shell}
      >
        {children}
      </Shell>
      <Toasts label={frame.notices} closeLabel={common.close} />
    </NoteContext>
  )
}

function AccountMenu() {
  const { frame } = useTexts()
  const me = useMe()
  const queries = useQueryClient()
  const signOut = async () => {
    await call(sessionRoutes.signOut)
    queries.clear()
    location.assign('/sign-in')
  }
  return (
    <Account
      organisation={me.organisation.name}
      name={me.name}
      entries={[
        { label: frame.settings, icon: 'settings', href: '/settings' },
        { label: frame.signOut, icon: 'logout', onPress: () => void signOut() },
      ]}
    />
  )
}
