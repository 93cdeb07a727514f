import type { importScreens as nl } from '../nl/import-screens.ts'

const customers = (count: number) => (count === 1 ? '1 customer' : `${count} customers`)

export const importScreens: typeof nl = {
  title: 'Bring in contacts',
  step: (step: number) => `Step ${step} of 3`,

  chooseTitle: 'Bring along whom you know already.',
  chooseLead: 'You see first what is going to happen. Nothing is kept until you say so.',
  drop: 'Drag your file here, or',
  dropHere: 'Drag or paste a file here',
  choose: 'Choose a file',
  chooseAnother: 'Choose another file',
  kinds: 'Google, Outlook, an iPhone or Android, or a list from Excel: everything that ends in .vcf or .csv.',
  reading: (fileName: string) => `Reading ${fileName}`,
  howTitle: 'Where do you get such a file?',
  how: [
    {
      from: 'Google Contacts',
      steps: [
        'On a computer, go to contacts.google.com.',
        'Click ‘Export’ at the top right and choose ‘Google CSV’.',
        'The file contacts.csv is now among your downloads.',
      ],
    },
    {
      from: 'Outlook',
      steps: [
        'In Outlook or on outlook.com, go to ‘People’.',
        'Choose ‘Manage contacts’ and then ‘Export contacts’.',
        'In Outlook on a computer: ‘File’, ‘Open & Export’, ‘Import/Export’, and export as comma separated values.',
      ],
    },
    {
      from: 'iPhone or iPad',
      steps: [
        'Open Contacts and tap ‘Lists’ at the top left.',
        'Press and hold ‘All Contacts’ and tap ‘Export’.',
        'Choose ‘Save to Files’. That is the file to choose here.',
      ],
    },
    {
      from: 'Android',
      steps: [
        'Open Contacts and go to ‘Organise’ or ‘Manage’.',
        'Choose ‘Export to file’. You get a file that ends in .vcf.',
      ],
    },
    {
      from: 'Excel or another program',
      steps: [
        'Put one customer on each line, with what each column holds at the top.',
        'Choose ‘Save as’ and then ‘CSV UTF-8’.',
      ],
    },
  ],
  earlier: 'Brought in before',
  status: { previewed: 'Not started yet', running: 'Still under way', done: 'Done' },

  previewTitle: (counted: string) => `This is going to happen: ${counted}.`,
  previewLead: (fileName: string, format: string, rows: string) => `${fileName} · ${format} · ${rows}`,
  rows: (count: number) => (count === 1 ? '1 line' : `${count} lines`),
  counted: { added: 'new', merged: 'completed', unchanged: 'known already', reported: 'not possible' },
  planned: { added: 'new', merged: 'completed', unchanged: 'known already', reported: 'to look at' },
  nobodyYet: 'We recognise nobody like this. Point out where the name is.',
  nothingNew: (counted: string) => `There is nothing to bring in: ${counted}.`,
  mappingTitle: 'What does each column hold?',
  mappingLead:
    'If something is not right, point it out. You see at once what it becomes; nothing has been kept yet.',
  hasHeader: 'The first line says what each column holds',
  notPlaced: 'No place yet',
  attention: 'Have a look at these as well',
  firstRows: 'The first lines',
  line: (line: number) => `Line ${line}`,
  start: (count: number) => `Bring in ${customers(count)}`,
  chooseLater: (count) =>
    count === 1
      ? 'One row fits more than one customer. Afterwards you choose who it is.'
      : `${count} rows fit more than one customer. Afterwards you choose who they are.`,
  startChoosing: (count) =>
    count === 1 ? 'Go on and choose who it is' : `Go on and choose who it is in ${count} rows`,

  runningTitle: 'They are on their way.',
  runningLead: 'Feel free to do something else meanwhile. This goes on by itself.',
  progressOf: (processed: string, total: string) => `${processed} of ${total}`,

  doneTitle: (added: number, merged: number) => {
    if (added + merged === 0) return 'Done. There was nothing new.'
    return added === 0 ? `Done. ${customers(merged)} completed.` : `Done. ${customers(added)} more.`
  },
  another: 'Bring in another file',
  toCustomers: 'To your customers',
  outcome: 'What happened',
  all: 'All',
  outcomes: { added: 'Added', merged: 'Completed', unchanged: 'Known already', reported: 'Not brought in' },
  whoIsThis: {
    waits: 'Waits for you',
    question: 'Who is this?',
    thisOne: 'It is this customer',
    nobody: 'A new customer',
    archived: 'put away',
    done: (name) => `${name} was brought in.`,
  },
  noRows: 'No lines.',
  download: 'Download what was not brought in',
  downloadName: 'not-brought-in.csv',
  csv: { line: 'Line', name: 'Name', reason: 'Why', remarks: 'What else it said' },
}
