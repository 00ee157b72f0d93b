import type { Language } from '../../model/language.ts';
import type { AnswerName } from '../init/answers.ts';

/** What `cabsub init` says and asks. */
export interface InitWords {
  readonly command: string;
  readonly folder: string;
  readonly yes: string;
  /** Help of the option that takes each answer. */
  readonly options: Readonly<Record<AnswerName, string>>;
  readonly intro: string;
  readonly questions: Readonly<Record<AnswerName, { readonly question: string; readonly example: string }>>;
  readonly severalLines: string;
  refused(option: string, why: string): string;
  readonly noTerminal: string;
  readonly cancelled: string;
  exists(file: string): string;
  /** `input` is the input's path as a word of a command. */
  nextSteps(input: string): string;
  otherSchema(file: string): string;
}

/** What an answer looks like. */
const example = {
  ministry: 'กระทรวงคมนาคม',
  subject: 'ผลการประชุมเชิงปฏิบัติการพัฒนาทางข้ามหน้าสถานศึกษา',
  meeting: 'การประชุมเชิงปฏิบัติการพัฒนาทางข้ามหน้าสถานศึกษา',
  meetingDate: '2569-06-11',
  lastDay: '2569-06-12',
  number: 'คค 0202/',
  date: '2569-06-23',
  signatory: 'นายวรพล ศรีสุขเกษม',
  position: 'รัฐมนตรีว่าการกระทรวงคมนาคม',
  phone: '0 2000 3456',
} as const satisfies Readonly<Record<AnswerName, string>>;

export const initWords: Readonly<Record<Language, InitWords>> = {
  th: {
    command: 'เริ่มเรื่องใหม่: เขียนไฟล์ meeting.yaml ที่มีคำอธิบายทุกช่องไว้ให้กรอก',
    folder: 'โฟลเดอร์ของเรื่อง สร้างให้ถ้ายังไม่มี (ไม่ระบุ หมายถึงโฟลเดอร์ที่สั่งงาน)',
    yes: 'ไม่ต้องถาม ใช้เท่าที่ระบุในตัวเลือก ที่เหลือเว้นไว้ให้กรอกในไฟล์',
    options: {
      ministry: 'ชื่อเต็มของกระทรวงหรือส่วนราชการเจ้าของหนังสือ',
      subject: 'ชื่อเรื่อง',
      meeting: 'ชื่อการประชุมที่รายงาน',
      meetingDate: 'วันประชุม เช่น 2569-06-11',
      lastDay: 'วันสุดท้ายของการประชุมที่มีหลายวัน เช่น 2569-06-12',
      number: 'เลขที่หนังสือ ยังไม่ออกเลขให้หยุดที่เครื่องหมายทับ เช่น "คค 0202/"',
      date: 'วันที่ของหนังสือ เช่น 2569-06-23 หรือ 2569-06 ถ้ายังไม่ทราบวัน',
      signatory: 'ชื่อผู้ลงนาม คำนำหน้านามติดกับชื่อ',
      position: 'ตำแหน่งของผู้ลงนาม',
      phone: 'หมายเลขโทรศัพท์ของเจ้าของเรื่อง',
    },
    intro: 'เริ่มเรื่องใหม่ ข้อใดยังไม่ทราบ กด Enter เพื่อเว้นไว้ · Ctrl-C ยกเลิก',
    questions: {
      ministry: { question: 'ชื่อเต็มของกระทรวงหรือส่วนราชการ', example: `เช่น ${example.ministry}` },
      subject: { question: 'ชื่อเรื่อง (ไม่ต้องมีคำว่า เรื่อง)', example: `เช่น ${example.subject}` },
      meeting: { question: 'ชื่อการประชุม (ขึ้นต้นด้วยคำว่า การประชุม)', example: `เช่น ${example.meeting}` },
      meetingDate: { question: 'วันประชุม ถ้าหลายวันคือวันแรก', example: `เช่น ${example.meetingDate}` },
      lastDay: { question: 'วันสุดท้ายของการประชุม (วันเดียว กด Enter)', example: `เช่น ${example.lastDay}` },
      number: { question: 'เลขที่หนังสือ (ยังไม่ออกเลขให้หยุดที่เครื่องหมายทับ)', example: `เช่น ${example.number}` },
      date: { question: 'วันที่ของหนังสือ', example: `เช่น ${example.date}` },
      signatory: { question: 'ชื่อผู้ลงนาม (คำนำหน้านามติดกับชื่อ)', example: `เช่น ${example.signatory}` },
      position: { question: 'ตำแหน่งของผู้ลงนาม', example: `เช่น ${example.position}` },
      phone: { question: 'หมายเลขโทรศัพท์ของเจ้าของเรื่อง', example: `เช่น ${example.phone}` },
    },
    severalLines: 'ต้องเป็นข้อความบรรทัดเดียว',
    refused: (option, why) => `ค่าของตัวเลือก ${option} ใช้ไม่ได้\n${why}`,
    noTerminal:
      'ถามไม่ได้เพราะไม่ได้สั่งจากหน้าจอคำสั่งโดยตรง ให้เพิ่ม --yes เพื่อไม่ต้องถาม และระบุสิ่งที่ทราบด้วยตัวเลือก เช่น --subject (ดู cabsub init --help)',
    cancelled: 'ยกเลิกแล้ว ไม่ได้เขียนไฟล์',
    exists: (file) => `มี “${file}” อยู่แล้ว จึงไม่ได้เขียนไฟล์ใด ถ้าจะเริ่มเรื่องใหม่ ให้ระบุโฟลเดอร์อื่น เช่น cabsub init เรื่องใหม่`,
    nextSteps: (input) =>
      `ขั้นต่อไป
  npx cabsub preview --draft ${input}
      เปิดหน้าเอกสารจริงในเบราว์เซอร์ แล้วกรอกช่องที่เหลือ
  npx cabsub build ${input}
      จัดทำเอกสารทั้งชุดเมื่อกรอกครบแล้ว (เพิ่ม --draft ถ้ายังเป็นร่าง)
`,
    otherSchema: (file) =>
      `หมายเหตุ: “${file}” ที่มีอยู่แล้วไม่ใช่ของโปรแกรมรุ่นนี้ จึงคงไว้ตามเดิม โปรแกรมแก้ไขข้อความอาจแสดงคำอธิบายไม่ตรงรุ่น`,
  },
  en: {
    command: 'start a new submission: write a meeting.yaml that explains each of its keys, to be filled in',
    folder: 'folder of the submission, made if there is none (the current folder unless given)',
    yes: 'ask nothing: take what the options say and leave the rest to be filled in',
    options: {
      ministry: 'full name of the ministry or body that issues the letter',
      subject: 'the subject',
      meeting: 'name of the meeting that is reported',
      meetingDate: 'day of the meeting, for example 2569-06-11',
      lastDay: 'last day of a meeting of several days, for example 2569-06-12',
      number: 'the letter’s number; until one is issued it ends with the slash, for example "คค 0202/"',
      date: 'the letter’s date, for example 2569-06-23, or 2569-06 while the day is open',
      signatory: 'name of the signatory, the title joined to it',
      position: 'position of the signatory',
      phone: 'telephone number of the unit that handles the matter',
    },
    intro: 'A new submission. Press Enter to leave an answer open · Ctrl-C to break off',
    questions: {
      ministry: { question: 'Full name of the ministry or body', example: `for example ${example.ministry}` },
      subject: { question: 'Subject (without the label เรื่อง)', example: `for example ${example.subject}` },
      meeting: { question: 'Name of the meeting (beginning with การประชุม)', example: `for example ${example.meeting}` },
      meetingDate: {
        question: 'Day of the meeting, of several the first',
        example: `for example ${example.meetingDate}`,
      },
      lastDay: {
        question: 'Last day of the meeting (Enter for the same day)',
        example: `for example ${example.lastDay}`,
      },
      number: {
        question: 'The letter’s number (until one is issued it ends with the slash)',
        example: `for example ${example.number}`,
      },
      date: { question: 'Date of the letter', example: `for example ${example.date}` },
      signatory: {
        question: 'Name of the signatory (the title joined to it)',
        example: `for example ${example.signatory}`,
      },
      position: { question: 'Position of the signatory', example: `for example ${example.position}` },
      phone: {
        question: 'Telephone number of the unit that handles the matter',
        example: `for example ${example.phone}`,
      },
    },
    severalLines: 'It must be a text of one line',
    refused: (option, why) => `The value of ${option} will not do\n${why}`,
    noTerminal:
      'There is no terminal to ask at. Add --yes to be asked nothing, and give what is known with options such as --subject (see cabsub init --help)',
    cancelled: 'Broken off; nothing was written',
    exists: (file) =>
      `There is already “${file}”, so nothing was written. Name another folder for a new submission, for example cabsub init new-matter`,
    nextSteps: (input) =>
      `Next
  npx cabsub preview --draft ${input}
      opens the real pages in the browser, to fill in the rest beside them
  npx cabsub build ${input}
      builds the packet when all is filled in (with --draft while it is a draft)
`,
    otherSchema: (file) =>
      `Note: “${file}” was there already and is not of this version. It was left as it is, so an editor may explain other keys`,
  },
};
