import { isLoopback } from '../config.ts'

/** Whether a customer elsewhere could open a link of ours: not while it leads back to this machine. */
export const mayMailLinks = (publicUrl: string): boolean => !isLoopback(publicUrl)
