/** Something is missing that the person at the keyboard can add; the message says what and how. */
export class Unprepared extends Error {}
