import { Refusal } from '../../platform/refusal.ts'
import type { ErrorCode } from '../../texts/texts.ts'

/** SQLSTATE foreign_key_violation: another row still points here. */
const stillReferenced = '23503'

/**
 * Removes something that other rooms may point to. The database knows who does, so that the design need not know the
 * rooms that travel it.
 * @throws Refusal with `code` when something still points to it.
 */
export async function refuseWhenInUse(code: ErrorCode, remove: () => Promise<unknown>): Promise<void> {
  try {
    await remove()
  } catch (error) {
    if ((error as { code?: unknown }).code === stillReferenced) throw new Refusal(code)
    throw error
  }
}
