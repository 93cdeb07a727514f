import { common, errors, fields } from './en/common.ts'
import { customerPage } from './en/customer-page.ts'
import { customerPlan, messagesPage } from './en/customer-plan.ts'
import { customers, customersErrors, customersFields } from './en/customers.ts'
import { customerScreens } from './en/customers-screens.ts'
import { door } from './en/door.ts'
import {
  engagementMails,
  engagements,
  engagementsErrors,
  engagementsFields,
  progressTexts,
} from './en/engagements.ts'
import { frame } from './en/frame.ts'
import { customerImport } from './en/import.ts'
import { importScreens } from './en/import-screens.ts'
import { insight } from './en/insight.ts'
import { journeys, journeysErrors, journeysFields } from './en/journeys.ts'
import { map } from './en/map.ts'
import { journeyList, mapScreen, personaScreen } from './en/map-screen.ts'
import { mapsErrors } from './en/maps.ts'
import { botherPage, pages, progressPage } from './en/pages.ts'
import { searchScreens } from './en/search.ts'
import { settings } from './en/settings.ts'
import { staff, staffErrors, staffFields } from './en/staff.ts'
import { surveyMail, surveyPage, surveys, surveysErrors, surveysFields, surveyThanks } from './en/surveys.ts'
import { note, today, todayDrafts, todayErrors, todayFields, todayMail } from './en/today.ts'
import { touches, touchesErrors, touchesFields } from './en/touches.ts'
import type { Texts } from './texts.ts'

export const en: Texts = {
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
