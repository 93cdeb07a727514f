export const staff = {
  signIn: 'Inloggen',
}

export const staffErrors = {
  'email-taken': 'Met dit e-mailadres logt al iemand in. Log daarmee in, of kies een ander adres.',
  'wrong-password':
    'Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk het na, of vraag een nieuw wachtwoord aan.',
}
