/** Why the mail with a question is sent. */
export const invitationOf = (surveyId: string): string => `survey:${surveyId}`
