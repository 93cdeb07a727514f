/** What other rooms may use of the customers. */
export { birthdaysBetween, type KeptBirthday } from './birthdays.ts'
export { type CustomerCard, customerCard, customerCards } from './cards.ts'
export { type ContactParts, contactsOf } from './contacts.ts'
export { addCustomer } from './edit-customers.ts'
export { searchWords } from './search-words.ts'
export { type Source, sources } from './sources.ts'
