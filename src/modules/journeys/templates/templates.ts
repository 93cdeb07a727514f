import { empty } from './empty.ts'
import { seven } from './seven.ts'
import type { JourneyTemplate } from './template.ts'
import { ten } from './ten.ts'
import { united } from './united.ts'

/** Every journey that a new organisation can start from, in the order in which they are offered. */
export const journeyTemplates: readonly JourneyTemplate[] = [ten, seven, united, empty]
