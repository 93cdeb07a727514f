/** The contact ledger: what other rooms may use. */
export { keepSilence } from './keep-silence.ts'
export {
  askedWhereNow,
  recordTouch,
  type TouchMaker,
  type TouchRecord,
  withdrawTouchesOf,
} from './ledger.ts'
