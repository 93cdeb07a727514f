import { z } from 'zod'
import { defineRoutes } from '../../platform/http/contract.ts'
import { personaSigns } from './persona-signs.ts'
import { maybeWritten, written } from './written.ts'

const description = {
  name: written(60),
  /** One sentence in their own words, without quotation marks. */
  quote: maybeWritten(200),
  situation: maybeWritten(1000),
  /** What decides the choice for them. */
  motives: maybeWritten(1000),
  annoyance: maybeWritten(1000),
  signs: personaSigns,
}

export const NewPersona = z.strictObject({
  ...z.object(description).partial().shape,
  name: description.name,
  /** Starts with the cards and feelings of this persona, in every journey. */
  copyFrom: z.uuid().optional(),
})

export const PersonaEdit = z.strictObject({
  /** The revision that was read: when somebody saved another one since, nothing is saved. */
  revision: z.int().min(1),
  ...z.object(description).partial().shape,
})

export const Persona = z.object({
  personaId: z.uuid(),
  name: z.string(),
  quote: z.string(),
  situation: z.string(),
  motives: z.string(),
  annoyance: z.string(),
  signs: personaSigns,
  /** The day on which this became our ideal customer; null for all others. */
  idealSince: z.iso.date().nullable(),
  revision: z.int(),
})

const params = z.object({ personaId: z.uuid() })

export const personaRoutes = defineRoutes({
  personas: {
    method: 'GET',
    path: '/api/personas',
    access: 'reader',
    summary: 'The types of customer, in their order',
    returns: z.object({ personas: z.array(Persona) }),
  },
  addPersona: {
    method: 'POST',
    path: '/api/personas',
    access: 'colleague',
    summary: 'A new type of customer, empty or beginning as a copy of another',
    body: NewPersona,
    returns: Persona,
  },
  editPersona: {
    method: 'PATCH',
    path: '/api/personas/:personaId',
    access: 'colleague',
    summary: 'Describe a type of customer better',
    params,
    body: PersonaEdit,
    returns: Persona,
  },
  placePersona: {
    method: 'PUT',
    path: '/api/personas/:personaId/place',
    access: 'colleague',
    summary: 'Move a type of customer to another place in the row',
    params,
    body: z.strictObject({ index: z.int().min(0).max(1000) }),
    returns: 'nothing',
  },
  chooseIdealPersona: {
    method: 'PUT',
    path: '/api/ideal-persona',
    access: 'colleague',
    summary: 'Choose who our ideal customer is: one, or nobody yet',
    body: z.strictObject({ personaId: z.uuid().nullable() }),
    returns: 'nothing',
  },
  archivePersona: {
    method: 'DELETE',
    path: '/api/personas/:personaId',
    access: 'colleague',
    summary: 'Put a type of customer away; its cards and customers stay',
    params,
    returns: 'nothing',
  },
})
