import { common, errors, fields } from './nl/common.ts'
import { customerPage } from './nl/customer-page.ts'
import { customerPlan, messagesPage } from './nl/customer-plan.ts'
import { customers, customersErrors, customersFields } from './nl/customers.ts'
import { customerScreens } from './nl/customers-screens.ts'
import { door } from './nl/door.ts'
import {
  engagementMails,
  engagements,
  engagementsErrors,
  engagementsFields,
  progressTexts,
} from './nl/engagements.ts'
import { frame } from './nl/frame.ts'
import { customerImport } from './nl/import.ts'
import { importScreens } from './nl/import-screens.ts'
import { insight } from './nl/insight.ts'
import { journeys, journeysErrors, journeysFields } from './nl/journeys.ts'
import { map } from './nl/map.ts'
import { journeyList, mapScreen, personaScreen } from './nl/map-screen.ts'
import { mapsErrors } from './nl/maps.ts'
import { botherPage, pages, progressPage } from './nl/pages.ts'
import { searchScreens } from './nl/search.ts'
import { settings } from './nl/settings.ts'
import { staff, staffErrors, staffFields } from './nl/staff.ts'
import { surveyMail, surveyPage, surveys, surveysErrors, surveysFields, surveyThanks } from './nl/surveys.ts'
import { note, today, todayDrafts, todayErrors, todayFields, todayMail } from './nl/today.ts'
import { touches, touchesErrors, touchesFields } from './nl/touches.ts'

export const nl = {
  common,
  door,
  frame,
  insight,
  journeys,
  map,
  mapScreen,
  journeyList,
  personaScreen,
  customers,
  customerScreens,
  importScreens,
  searchScreens,
  customerPage,
  customerPlan,
  messagesPage,
  customerImport,
  settings,
  staff,
  engagements,
  engagementMails,
  progressTexts,
  touches,
  today,
  todayDrafts,
  note,
  todayMail,
  pages,
  progressPage,
  botherPage,
  surveys,
  surveyMail,
  surveyPage,
  surveyThanks,
  errors: {
    ...errors,
    ...journeysErrors,
    ...customersErrors,
    ...customerImport.files,
    ...mapsErrors,
    ...staffErrors,
    ...engagementsErrors,
    ...touchesErrors,
    ...todayErrors,
    ...surveysErrors,
  },
  fields: {
    ...fields,
    ...staffFields,
    ...journeysFields,
    ...customersFields,
    ...engagementsFields,
    ...touchesFields,
    ...todayFields,
    ...surveysFields,
  },
}
