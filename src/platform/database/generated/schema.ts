// Written by `npm run types` from the migrated database; a test checks that it is up to date.
import type { ColumnType, Generated } from 'kysely'

export interface AddressTable {
  organisationId: string
  addressId: string
  customerId: string
  position: number
  label: Generated<string>
  street: Generated<string>
  houseNumber: Generated<string>
  postcode: Generated<string>
  city: Generated<string>
  region: Generated<string>
  country: Generated<string>
}

export interface BumpTable {
  organisationId: string
  bumpId: string
  engagementId: string
  phaseId: string
  notedAt: string
  notedBy: string | null
  fromCustomer: Generated<boolean>
  text: string
  isOpen: Generated<boolean>
}

export interface BumpStepTable {
  organisationId: string
  bumpId: string
  step: 'heard' | 'explained' | 'solved' | 'asked_after'
  takenAt: string
  userId: string | null
}

export interface CardTable {
  organisationId: string
  cardId: string
  phaseId: string
  personaId: string
  kind: 'trigger' | 'goal' | 'pain' | 'gain' | 'question' | 'touchpoint' | 'promise' | 'task' | 'bump' | 'idea'
  position: number
  text: string
  short: string | null
  prevent: string | null
  preventShort: string | null
  turnAround: string | null
  turnAroundShort: string | null
  answer: string | null
  answerShort: string | null
  answeredWhere: Generated<string[]>
  startedBy: 'us' | 'customer' | null
  channel: string | null
  initials: string | null
  evidence: Generated<'seen' | 'assumed' | 'proposed'>
  evidenceSource: string | null
  revision: Generated<number>
  createdAt: string
  updatedAt: string
}

export interface ContactTable {
  organisationId: string
  contactId: string
  customerId: string
  position: number
  firstName: Generated<string>
  infix: Generated<string>
  lastName: Generated<string>
  namePlain: Generated<string>
  role: Generated<string>
  birthdayDay: number | null
  birthdayMonth: number | null
  birthdayYear: number | null
}

export interface ContactPointTable {
  organisationId: string
  contactPointId: string
  contactId: string
  kind: 'email' | 'phone'
  position: number
  label: Generated<string>
  value: string
  normalised: string
}

export interface CustomerTable {
  organisationId: string
  customerId: string
  kind: 'person' | 'company'
  name: string
  namePlain: Generated<string>
  worksAt: Generated<string>
  personaId: string | null
  source: 'event' | 'referral' | 'website' | 'search' | 'social' | 'neighbour' | 'showroom' | 'returning' | 'other' | null
  sourceDetail: string | null
  referredByCustomerId: string | null
  note: Generated<string>
  labels: Generated<string[]>
  revision: Generated<number>
  createdAt: string
  updatedAt: string
  archivedAt: string | null
}

export interface EndingTable {
  organisationId: string
  engagementId: string
  endedAt: string
  userId: string | null
  why: Generated<string>
}

export interface EngagementTable {
  organisationId: string
  engagementId: string
  customerId: string
  journeyId: string
  name: string
  responsibleUserId: string
  standInUserId: string | null
  startedOn: string
  lastHeardAt: string
  newsDueOn: string | null
  createdAt: string
}

export interface EventTable {
  organisationId: string
  eventId: string
  kind: string
  at: string
  userId: string | null
  subjectId: string
  customerId: string | null
  engagementId: string | null
  fields: Generated<string[]>
}

export interface FeelingTable {
  organisationId: string
  momentId: string
  personaId: string
  intended: number | null
  assumed: number | null
}

export interface HouseStyleTable {
  organisationId: string
  colour: string
  onColour: string
  softColour: string
  lineColour: string
  logoFileId: string | null
}

export interface ImportKeyTable {
  organisationId: string
  key: string
  customerId: string
}

export interface ImportRowTable {
  organisationId: string
  importId: string
  position: number
  line: number
  outcome: 'added' | 'merged' | 'unchanged' | 'reported'
  reason: string
  customerId: string | null
  detail: ColumnType<unknown, string, string>
}

export interface ImportRunTable {
  organisationId: string
  importId: string
  fileId: string
  fileName: string
  format: 'vcard' | 'google' | 'outlook' | 'own' | 'csv'
  mapping: ColumnType<unknown, string, string> | null
  preview: ColumnType<unknown, string, string> | null
  status: 'previewed' | 'running' | 'done'
  total: number
  processed: Generated<number>
  added: Generated<number>
  merged: Generated<number>
  unchanged: Generated<number>
  reported: Generated<number>
  startedBy: string
  previewedAt: string
  finishedAt: string | null
}

export interface InvitationTable {
  organisationId: string
  invitationId: string
  email: string
  role: 'owner' | 'colleague' | 'reader'
  invitedBy: string
  invitedAt: string
  expiresAt: string
  acceptedAt: string | null
  acceptedBy: string | null
  withdrawnAt: string | null
}

export interface JourneyTable {
  organisationId: string
  journeyId: string
  name: string
  template: 'ten' | 'seven' | 'united' | 'empty'
  version: Generated<number>
  changedOn: string
  createdAt: string
  archivedAt: string | null
}

export interface JourneyChangeTable {
  organisationId: string
  changeId: string
  journeyId: string | null
  userId: string
  kind: string
  subjectId: string
  at: string
  undoneAt: string | null
}

export interface JourneyChangeRowTable {
  organisationId: string
  changeId: string
  ordinal: number
  subject: 'card' | 'phase' | 'persona' | 'moment' | 'feeling' | 'journey'
  before: ColumnType<unknown, string, string> | null
  after: ColumnType<unknown, string, string> | null
}

export interface LoginAccountTable {
  id: string
  userId: string
  accountId: string
  providerId: string
  password: string | null
  accessToken: string | null
  refreshToken: string | null
  idToken: string | null
  scope: string | null
  accessTokenExpiresAt: string | null
  refreshTokenExpiresAt: string | null
  createdAt: Generated<string>
  updatedAt: Generated<string>
}

export interface LoginSessionTable {
  id: string
  token: string
  userId: string
  activeOrganisationId: string | null
  expiresAt: string
  ipAddress: string | null
  userAgent: string | null
  createdAt: Generated<string>
  updatedAt: Generated<string>
}

export interface LoginUserTable {
  id: string
  name: string
  email: string
  emailVerified: Generated<boolean>
  image: string | null
  locale: Generated<'nl' | 'en'>
  createdAt: Generated<string>
  updatedAt: Generated<string>
}

export interface LoginVerificationTable {
  id: string
  identifier: string
  value: string
  expiresAt: string
  createdAt: Generated<string>
  updatedAt: Generated<string>
}

export interface MailSettingsTable {
  organisationId: string
  host: string | null
  port: number | null
  security: Generated<'tls' | 'starttls' | 'none'>
  username: string | null
  passwordEncrypted: Buffer | null
  senderName: string | null
  senderAddress: string | null
  replyTo: string | null
  testedAt: string | null
}

export interface MembershipTable {
  organisationId: string
  userId: string
  name: string
  email: string
  phone: string | null
  job: string | null
  role: 'owner' | 'colleague' | 'reader'
  standInUserId: string | null
  absentFrom: string | null
  absentUntil: string | null
  morningMail: Generated<boolean>
  joinedAt: string
  leftAt: string | null
}

export interface MomentTable {
  organisationId: string
  momentId: string
  phaseId: string
  position: number
  name: Generated<string>
}

export interface MorningMailTable {
  organisationId: string
  userId: string
  day: string
  items: number
}

export interface MoveTable {
  organisationId: string
  moveId: string
  engagementId: string
  kind: 'started' | 'moved_on' | 'went_back' | 'skipped' | 'joined' | 'left' | 'paused' | 'resumed' | 'ended' | 'reopened'
  fromPhaseId: string | null
  toPhaseId: string | null
  at: string
  userId: string | null
  why: Generated<string>
}

export interface OrganisationTable {
  organisationId: string
  name: string
  place: string | null
  phone: string | null
  locale: Generated<'nl' | 'en'>
  timeZone: Generated<string>
  morningMailHour: Generated<number>
  createdAt: string
}

export interface OutgoingMailTable {
  organisationId: string
  mailId: string
  kind: string
  occasion: string
  toAddress: string | null
  toName: Generated<string>
  customerId: string | null
  subjectId: string | null
  subject: string
  textBody: string
  htmlBody: string
  status: 'ready' | 'claimed' | 'sent' | 'failed' | 'uncertain' | 'withdrawn'
  reason: string | null
  attempts: Generated<number>
  writtenAt: string
  claimedAt: string | null
  settledAt: string | null
  messageId: string
}

export interface PauseTable {
  organisationId: string
  pauseId: string
  engagementId: string
  pausedAt: string
  resumedAt: string | null
  why: Generated<string>
}

export interface PersonaTable {
  organisationId: string
  personaId: string
  position: number
  name: string
  quote: Generated<string>
  situation: Generated<string>
  motives: Generated<string>
  annoyance: Generated<string>
  signs: ColumnType<unknown, string, string>
  idealSince: string | null
  revision: Generated<number>
  createdAt: string
  archivedAt: string | null
}

export interface PhaseTable {
  organisationId: string
  phaseId: string
  journeyId: string
  position: number
  name: string
  voice: Generated<string>
  definition: Generated<string>
  example: Generated<string>
  advice: Generated<string>
  band: 'before' | 'during' | 'after'
  stretch: Generated<string>
  observable: Generated<boolean>
  lasting: Generated<boolean>
  promiseText: Generated<string>
  promiseWorkingDays: number | null
  promiseTime: string | null
  revision: Generated<number>
}

export interface ProgressUpdateTable {
  organisationId: string
  updateId: string
  engagementId: string
  text: string
  writtenBy: string | null
  publishedAt: string
  nextNewsOn: string | null
  nextNewsTime: string | null
}

export interface ResponseTable {
  organisationId: string
  responseId: string
  surveyId: string | null
  engagementId: string
  customerId: string
  contactId: string | null
  personaId: string | null
  phaseId: string
  momentId: string
  feeling: number
  story: Generated<string>
  about: Generated<string[]>
  answeredAt: string
  changedAt: string | null
  toldTo: string | null
}

export interface ResultTable {
  organisationId: string
  resultId: string
  engagementId: string
  notedAt: string
  notedBy: string | null
  text: string
  beforeText: Generated<string>
}

export interface SearchDocumentTable {
  organisationId: string
  kind: 'customer' | 'engagement' | 'card'
  subjectId: string
  words: string
  names: string
  nameWords: Generated<string>
}

export interface SearchWordTable {
  organisationId: string
  word: string
  entry: Generated<string>
  slips: Generated<string[]>
}

export interface SecretLinkTable {
  organisationId: string
  linkId: string
  kind: 'progress' | 'survey' | 'invitation'
  subjectId: string
  tokenHash: Buffer
  createdAt: string
  expiresAt: string | null
  revokedAt: string | null
}

export interface StageTable {
  organisationId: string
  stageId: string
  engagementId: string
  position: number
  name: string
  explanation: Generated<string>
  startsOn: string | null
  endsOn: string | null
  startsAt: string | null
  doneAt: string | null
  doneBy: string | null
}

export interface StayTable {
  organisationId: string
  stayId: string
  engagementId: string
  customerId: string
  phaseId: string
  enteredAt: string
  leftAt: string | null
}

export interface StoredFileTable {
  organisationId: string
  fileId: string
  sha256: Buffer
  mediaType: string
  sizeBytes: number
  name: string
  storedAt: string
}

export interface SurveyTable {
  organisationId: string
  surveyId: string
  engagementId: string
  contactId: string | null
  phaseId: string
  momentId: string
  askedBy: string | null
  askedAt: string
  declinedAt: string | null
}

export interface TakenBackTable {
  organisationId: string
  subjectId: string
  customerId: string
  kind: 'result' | 'bump' | 'response'
  content: ColumnType<unknown, string, string>
  takenBackAt: string
}

export interface TodayMarkTable {
  organisationId: string
  markId: string
  item: string
  kind: 'done' | 'snoozed'
  untilAt: string
  userId: string
  markedAt: string
  undoneAt: string | null
}

export interface TouchTable {
  organisationId: string
  touchId: string
  customerId: string
  engagementId: string | null
  contactId: string | null
  at: string
  lane: 'call' | 'visit' | 'mail' | 'message' | 'letter' | 'update' | 'survey' | 'newsletter' | 'personal' | 'card' | 'article'
  direction: 'out' | 'in'
  userId: string | null
  text: Generated<string>
  subjectId: string | null
  withdrawnAt: string | null
}

export interface WhereNowTable {
  organisationId: string
  whereNowId: string
  engagementId: string
  touchId: string
  phaseId: string | null
  askedAt: string
  silentDays: number
  withdrawnAt: string | null
}

export interface DB {
  address: AddressTable
  bump: BumpTable
  bumpStep: BumpStepTable
  card: CardTable
  contact: ContactTable
  contactPoint: ContactPointTable
  customer: CustomerTable
  ending: EndingTable
  engagement: EngagementTable
  event: EventTable
  feeling: FeelingTable
  houseStyle: HouseStyleTable
  importKey: ImportKeyTable
  importRow: ImportRowTable
  importRun: ImportRunTable
  invitation: InvitationTable
  journey: JourneyTable
  journeyChange: JourneyChangeTable
  journeyChangeRow: JourneyChangeRowTable
  loginAccount: LoginAccountTable
  loginSession: LoginSessionTable
  loginUser: LoginUserTable
  loginVerification: LoginVerificationTable
  mailSettings: MailSettingsTable
  membership: MembershipTable
  moment: MomentTable
  morningMail: MorningMailTable
  move: MoveTable
  organisation: OrganisationTable
  outgoingMail: OutgoingMailTable
  pause: PauseTable
  persona: PersonaTable
  phase: PhaseTable
  progressUpdate: ProgressUpdateTable
  response: ResponseTable
  result: ResultTable
  searchDocument: SearchDocumentTable
  searchWord: SearchWordTable
  secretLink: SecretLinkTable
  stage: StageTable
  stay: StayTable
  storedFile: StoredFileTable
  survey: SurveyTable
  takenBack: TakenBackTable
  todayMark: TodayMarkTable
  touch: TouchTable
  whereNow: WhereNowTable
}
