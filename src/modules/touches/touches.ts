/** The contact ledger: what other rooms may use. */
export { keepSilence } from './keep-silence.ts'
export {
  askedWhereNow,
  recordTouch,
  type TouchMaker,
  type TouchRecord,
} from './ledger.ts'
export { restoreTouchesOf, withdrawTouchesOf } from './taking-back.ts'
