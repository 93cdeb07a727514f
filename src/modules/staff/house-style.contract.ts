import { z } from 'zod'
import { defineRoutes } from '../../platform/http/contract.ts'

/** A colour as six hexadecimal digits, such as #12402f. */
export const Colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i)
  .transform((colour) => colour.toLowerCase())

/** How customers recognise the organisation on its pages. */
export const HouseStyle = z.object({
  /** The main colour: at least 4.5:1 on white. */
  colour: z.string(),
  /** Text on the main colour: at least 4.5:1 on it. */
  onColour: z.string(),
  /** A light ground for a block of text. */
  softColour: z.string(),
  /** The main colour under the pointer. */
  lineColour: z.string(),
  hasLogo: z.boolean(),
})

export const houseStyleRoutes = defineRoutes({
  houseStyle: {
    method: 'GET',
    path: '/api/house-style',
    access: 'reader',
    summary: 'The four colours of the pages for customers, and whether there is a logo',
    returns: HouseStyle,
  },
  setHouseStyle: {
    method: 'PUT',
    path: '/api/house-style',
    access: 'owner',
    summary: 'Choose the colours; what is left out follows from the main colour',
    body: z.object({
      colour: Colour,
      onColour: Colour.optional(),
      softColour: Colour.optional(),
      lineColour: Colour.optional(),
    }),
    returns: HouseStyle,
  },
  setLogo: {
    method: 'PUT',
    path: '/api/house-style/logo',
    access: 'owner',
    summary: 'Put up a logo: PNG, JPEG or WebP of at most 1 MB',
    bodyAs: 'upload',
    returns: 'nothing',
  },
  removeLogo: {
    method: 'DELETE',
    path: '/api/house-style/logo',
    access: 'owner',
    summary: 'Take the logo down; pages show the name instead',
    returns: 'nothing',
  },
  logo: {
    method: 'GET',
    path: '/api/house-style/logo',
    access: 'reader',
    summary: 'The logo itself',
    returns: 'file',
  },
})
