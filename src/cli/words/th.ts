import type { Misuse, Words } from './words.ts';

export const th: Words = {
  program: 'จัดทำเอกสารเสนอเรื่องต่อคณะรัฐมนตรี (หนังสือนำส่ง เรื่องเพื่อโปรดทราบ และ Checklist) เป็น DOCX และ PDF จากไฟล์ข้อมูลไฟล์เดียว',
  build: 'จัดทำเอกสารทั้งชุด',
  check: 'ตรวจไฟล์ข้อมูลโดยไม่เขียนเอกสาร',
  fontsCommand: 'แสดงแบบตัวอักษรที่ใช้ ที่มา และอักขระไทยที่ขาด',
  fontsInput: 'ไฟล์ข้อมูล (ไม่ระบุ หมายถึงแบบตัวอักษรที่มากับโปรแกรมหรือในโฟลเดอร์ที่ระบุ)',
  json: 'แสดงเป็น JSON สำหรับโปรแกรมอื่น',
  schema: 'แสดงข้อกำหนดของไฟล์ข้อมูล (JSON Schema)',
  referenceDoc: 'เขียนไฟล์ Word ที่มีย่อหน้าตัวอย่างครบทุกลักษณะ สำหรับปรับรูปแบบให้เป็นของหน่วยงาน',
  inputs:
    'ไฟล์ข้อมูล รูปแบบชื่อ เช่น "in/**/*.yaml" โฟลเดอร์ หรือ - คือข้อมูลเข้ามาตรฐาน ในโฟลเดอร์หรือตามรูปแบบชื่อ จะใช้ทุกไฟล์ .yaml และ .yml ' +
    'ที่ไม่ใช่ไฟล์ซ่อน ไม่อยู่ใน templates/ หรือ node_modules/ และไม่ใช่ cabsub.config.yaml หรือ families.yaml',
  explain: 'แสดงรายการปัญหาทั้งหมด หรืออธิบายปัญหาที่ระบุพร้อมตัวอย่าง',
  explainCode: 'ชื่อปัญหา เช่น doubled-space',
  schemaName: 'ชื่อข้อกำหนด เช่น config ของไฟล์ค่ากำหนด',
  output: 'โฟลเดอร์ที่จะวางชุดเอกสาร',
  only: 'จัดทำเฉพาะเอกสารที่ระบุ คั่นด้วยเครื่องหมายจุลภาค: cover-letter,information-memo,checklist',
  format: 'จัดทำเฉพาะรูปแบบที่ระบุ',
  draft: 'เป็นฉบับร่าง: พิมพ์คำว่า ร่าง ทุกหน้า และยอมให้ยังไม่มีเลขที่หนังสือหรือวันที่',
  templates: 'โฟลเดอร์แบบเอกสารของหน่วยงาน',
  fonts: 'โฟลเดอร์แบบตัวอักษรของหน่วยงาน เช่น TH SarabunPSK',
  words: 'ไฟล์รายการคำของหน่วยงานสำหรับตัดบรรทัด บรรทัดละหนึ่งคำ',
  config: 'ไฟล์ค่ากำหนดของหน่วยงาน (ไม่ระบุ หมายถึง cabsub.config.yaml ที่ใกล้ที่สุด)',
  pages: 'จัดหน้าด้วย เพื่อตรวจกฎเรื่องหน้า เช่น จำนวนหน้าของหนังสือ',
  fix: 'แก้ในไฟล์ข้อมูลเฉพาะสิ่งที่แก้แล้วความหมายไม่เปลี่ยน หากเป็นข้อมูลเข้ามาตรฐาน จะแสดงข้อความที่แก้แล้ว',
  dryRun: 'ใช้คู่กับ --fix แสดงสิ่งที่จะแก้โดยไม่เขียนไฟล์',
  pdfStandard: 'มาตรฐานการเก็บถาวรของไฟล์ PDF: PDF/A-2b หรือ PDF/A-1b',
  referenceDocOption: 'ไฟล์ Word ของหน่วยงานที่ใช้กำหนดลักษณะย่อหน้า ขนาดกระดาษ และขอบกระดาษของไฟล์ Word (ไม่มีผลกับ PDF)',
  embedFonts: 'ฝังแบบตัวอักษรไว้ในไฟล์ Word',
  docxPages: 'การแบ่งหน้าของไฟล์ Word: flowing ให้ Word แบ่งเอง หรือ fixed ให้ตรงกับ PDF และมีคำต่อท้ายหน้า',
  referenceDocOutput: 'ชื่อไฟล์ที่จะเขียน',
  referenceDocForce: 'เขียนทับแม้มีไฟล์นี้อยู่แล้ว',
  report:
    'เขียนรายงานแบบ human, short, json, github, gitlab, sarif หรือ junit ไปยังข้อมูลออกมาตรฐานหรือไฟล์ที่ระบุ (ระบุได้หลายครั้ง)',
  maxProblems: 'จำนวนปัญหาที่จะแสดงบนจอ ที่เหลือบอกเพียงจำนวน',
  strict: 'ถือว่าคำเตือนเป็นข้อผิดพลาด (รหัสจบการทำงาน 3)',
  force: 'เขียนทับชุดเอกสารเดิมแม้มีไฟล์ที่ถูกแก้ไขหรือเพิ่มไว้',
  language: 'ภาษาของข้อความ',
  quiet: 'แสดงเฉพาะผลลัพธ์และปัญหา ไม่แสดงสรุปผลและคำแนะนำ',
  version: 'แสดงรุ่นของโปรแกรม',
  help: 'แสดงวิธีใช้',
  usage: 'วิธีใช้:',
  argumentsTitle: 'สิ่งที่ต้องระบุ:',
  optionsTitle: 'ตัวเลือก:',
  commandsTitle: 'คำสั่ง:',
  choices: (values) => `ค่าที่ใช้ได้ ${values.join(', ')}`,
  preset: (value) => `ไม่ระบุ หมายถึง ${value}`,
  afterHelp: `
ตัวเลือกของแต่ละคำสั่ง: cabsub check --help
รหัสจบการทำงาน: 0 สำเร็จ · 1 พบข้อผิดพลาดในข้อมูล · 2 ใช้คำสั่งหรือไฟล์ค่ากำหนดไม่ถูกต้อง
         3 มีคำเตือนเมื่อใช้ --strict · 4 เขียนไฟล์ไม่ได้ · 70 โปรแกรมบกพร่อง
         130 ผู้ใช้ยกเลิก`,
  written: (files, folder) => `จัดทำแล้ว ${files} ไฟล์ ในโฟลเดอร์ ${folder}`,
  writtenReference: (file) => `เขียนแล้ว ${file} ให้ปรับที่ลักษณะ (Styles) ไม่ใช่ที่ข้อความ แล้วระบุไฟล์นี้ด้วย build --reference-doc`,
  strictStop: 'มีคำเตือน และใช้ตัวเลือก --strict จึงไม่ได้เขียนเอกสาร',
  nothingWritten: 'ไม่ได้เขียนเอกสาร',
  mayStay: (code, strict) =>
    `${strict ? 'ตัวเลือก --strict ถือว่าคำเตือนเป็นข้อผิดพลาด' : 'คำเตือนและข้อสังเกตไม่ขวางการจัดทำเอกสาร'} ` +
    `หากจงใจเขียนเช่นนั้น ใส่หมายเหตุ “# cabsub-allow ${code}: เหตุผล” ไว้เหนือช่องนั้น`,
  checkAgain: 'เมื่อแก้ข้อผิดพลาดข้างต้นแล้ว ให้ตรวจอีกครั้ง เพราะครั้งนี้ยังตรวจบางเรื่องไม่ได้',
  mended: (places, file) => `แก้แล้ว ${places} แห่ง ในไฟล์ ${file}`,
  wouldMend: (places, file) => `มีที่จะแก้ ${places} แห่ง ในไฟล์ ${file} แต่ไม่ได้เขียนไฟล์`,
  checked: (inputs, clean) =>
    clean === inputs ? `ตรวจแล้ว ${inputs} ไฟล์ ไม่พบข้อผิดพลาด` : `ตรวจแล้ว ${inputs} ไฟล์ ไม่พบปัญหาใดเลย ${clean} ไฟล์`,
  schemaUnknown: (name, known) => `ไม่มีข้อกำหนดชื่อ “${name}” ที่มีคือ ${known.join(', ')}`,
  codeUnknown: (code, suggestion) =>
    `ไม่มีปัญหาชื่อ “${code}”${suggestion === undefined ? '' : ` หมายถึง ${suggestion} หรือไม่`} (ดูทั้งหมดด้วย cabsub explain)`,
  bug: (message) => `โปรแกรมบกพร่อง ไม่ใช่ความผิดของไฟล์ข้อมูล โปรดแจ้งผู้ดูแลโปรแกรมพร้อมข้อความต่อไปนี้\n${message}`,
  misuse,
};

function misuse(reason: Misuse): string {
  switch (reason.kind) {
    case 'unknown-option':
      return `ไม่มีตัวเลือก ${reason.option} (ดูวิธีใช้ด้วย --help)`;
    case 'unknown-command':
      return `ไม่มีคำสั่ง ${reason.command} (ดูวิธีใช้ด้วย --help)`;
    case 'missing-argument':
      return `ต้องระบุ ${reason.argument} (ดูวิธีใช้ด้วย --help)`;
    case 'missing-value':
      return `ตัวเลือก ${reason.option} ต้องมีค่าตามหลัง`;
    case 'bad-value':
      return `ค่าของตัวเลือก ${reason.option} ใช้ไม่ได้ ที่ใช้ได้คือ ${reason.allowed.join(', ')}`;
    case 'not-a-count':
      return `ตัวเลือก ${reason.option} ต้องเป็นจำนวนเต็มตั้งแต่ 1 ขึ้นไป`;
    case 'report-twice':
      return 'รายงานสองแบบไปที่เดียวกันไม่ได้ ให้ระบุไฟล์ของแต่ละแบบด้วย --report FORMAT=FILE';
    case 'dry-run-alone':
      return 'ตัวเลือก --dry-run ต้องใช้คู่กับ --fix';
    case 'output-twice':
      return 'แสดงทั้งรายงานและข้อความที่แก้แล้วทางข้อมูลออกมาตรฐานพร้อมกันไม่ได้ ให้ระบุไฟล์ของรายงานด้วย --report FORMAT=FILE';
    case 'other':
      return 'ใช้คำสั่งไม่ถูกต้อง (ดูวิธีใช้ด้วย --help)';
  }
}
