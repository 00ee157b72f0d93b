import type { Language } from '../model/language.ts';
import type { CodeGroup } from '../report/messages/codes.ts';

/** What `cabsub explain` says around pages and examples. */
export interface ExplainWords {
  readonly groups: Readonly<Record<CodeGroup, string>>;
  readonly wrong: string;
  readonly right: string;
  /** Of a code that has no page. */
  readonly noPage: string;
}

export const explainWords: Readonly<Record<Language, ExplainWords>> = {
  th: {
    groups: {
      script: 'อักขระ การเว้นวรรค และการสะกด',
      calendar: 'วันที่และเวลา',
      letter: 'รูปแบบหนังสือและเอกสาร',
      signature: 'ผู้ลงนามและการติดต่อ',
      content: 'เลขข้อ จำนวน ความเห็น และวงเงิน',
      pages: 'การจัดหน้า',
      files: 'ไฟล์และโฟลเดอร์',
      yaml: 'การเขียน YAML',
      schema: 'ช่องและค่าของช่อง',
      facts: 'ข้อเท็จจริงที่เป็นไปไม่ได้',
      body: 'เนื้อความ (Markdown)',
      pictures: 'ตรา',
      faces: 'แบบตัวอักษร',
      words: 'รายการคำสำหรับตัดบรรทัด',
      templates: 'แบบเอกสาร',
      reference: 'ไฟล์ Word ของหน่วยงาน',
      settings: 'ค่ากำหนดและการอนุโลม',
      writing: 'การเขียนไฟล์',
    },
    wrong: 'ผิด',
    right: 'ถูก',
    noPage: 'ยังไม่มีคำอธิบายของปัญหานี้',
  },
  en: {
    groups: {
      script: 'letters, spaces and spelling',
      calendar: 'dates and times',
      letter: 'the form of letter and papers',
      signature: 'signatory and contact',
      content: 'numbering, counts, opinions, money',
      pages: 'pages',
      files: 'files and folders',
      yaml: 'writing YAML',
      schema: 'keys and their values',
      facts: 'facts that cannot be',
      body: 'bodies (Markdown)',
      pictures: 'the emblem',
      faces: 'fonts',
      words: 'words for line breaking',
      templates: 'templates',
      reference: 'the reference document',
      settings: 'configuration and silencing',
      writing: 'writing files',
    },
    wrong: 'wrong',
    right: 'right',
    noPage: 'There is no page about this problem yet',
  },
};
