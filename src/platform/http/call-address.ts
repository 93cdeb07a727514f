/** A phone number as the address of a link: tel:+31334567890. */
export const callAddress = (phone: string): string => `tel:${phone.replaceAll(/\(0\)|[^\d+]/g, '')}`

/** Whether there is a number in it at all. */
export const canBeCalled = (phone: string | null): phone is string => phone !== null && /\d/.test(phone)
