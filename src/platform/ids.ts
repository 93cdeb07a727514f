import { v7 } from 'uuid'

/** A new identifier: a UUID of version 7, so that rows written together lie together. */
export const newId = (): string => v7()
