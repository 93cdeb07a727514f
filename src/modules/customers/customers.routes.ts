import type { FastifyInstance } from 'fastify'
import type { House } from '../../platform/house.ts'
import { serveRoutes } from '../../platform/http/serve.ts'
import { customersAlike } from './alike.ts'
import { archiveCustomer, restoreCustomer } from './archiving.ts'
import { countCustomers, listCustomers } from './customer-list.ts'
import { customerRoutes } from './customers.contract.ts'
import { addCustomer, editCustomer } from './edit-customers.ts'
import { importRoutes } from './imports.contract.ts'
import { oneCustomer } from './one-customer.ts'
import { chooseForRow } from './taking-over/choose.ts'
import { listImports, mapImport, showImport, startImport, uploadImport } from './taking-over/imports.ts'
import { importRows } from './taking-over/shown-rows.ts'

export function serveCustomers(app: FastifyInstance, house: House): void {
  serveRoutes(app, house, customerRoutes, {
    listCustomers: ({ tx, actor, query }) => listCustomers(tx, actor, query),
    countCustomers: ({ tx, actor, query }) => countCustomers(tx, actor, query),
    customersAlike: ({ tx, actor, query }) => customersAlike(tx, actor, query),
    customer: ({ tx, actor, params }) => oneCustomer(tx, actor, params.customerId),
    addCustomer: async ({ tx, actor, body, now }) =>
      oneCustomer(tx, actor, await addCustomer(tx, actor, body, now)),
    editCustomer: async ({ tx, actor, params, body, now }) => {
      await editCustomer(tx, actor, params.customerId, body, now)
      return oneCustomer(tx, actor, params.customerId)
    },
    archiveCustomer: async ({ tx, actor, params, now }) => {
      await archiveCustomer(tx, actor, params.customerId, now)
      return undefined
    },
    restoreCustomer: async ({ tx, actor, params, now }) => {
      await restoreCustomer(tx, actor, params.customerId, now)
      return undefined
    },
  })
  serveRoutes(app, house, importRoutes, {
    uploadImport: ({ tx, actor, body, now }) => uploadImport(house, tx, actor, body, now),
    listImports: ({ tx, actor }) => listImports(tx, actor),
    importRun: ({ tx, actor, params }) => showImport(tx, actor, params.importId),
    mapImport: ({ tx, actor, params, body }) => mapImport(house, tx, actor, params.importId, body),
    startImport: ({ tx, actor, params }) => startImport(house, tx, actor, params.importId),
    chooseForRow: ({ tx, actor, params, body, now }) =>
      chooseForRow(house, tx, actor, params, body.customerId, now),
    importRows: ({ tx, actor, params, query }) => importRows(tx, actor, params.importId, query),
  })
}
