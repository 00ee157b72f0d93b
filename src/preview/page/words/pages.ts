import type { DocumentName } from '../../../model/diagnostic.ts';

/** What is said around the pages. */
export interface PagesWords {
  readonly region: string;
  readonly tabs: string;
  readonly all: string;
  readonly names: Readonly<Record<DocumentName, string>>;
  count(pages: number): string;
  page(name: string, page: number, pages: number): string;
  readonly pageKind: string;
  readonly pageKeys: string;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fitWidth: string;
  readonly fitPage: string;
  readonly print: string;
  readonly download: string;
  printOf(name: string): string;
  downloadOf(name: string, format: string): string;
  readonly opensTab: string;
  readonly staleTitle: string;
  readonly staleBand: string;
  readonly staleFiles: string;
  readonly noPapers: string;
  readonly noPapersReadOnly: string;
  readonly firstBuild: string;
  readonly undrawn: string;
  readonly changed: string;
  /** Read out when pages changed: what each paper's changed pages are. */
  changedPages(papers: readonly { readonly name: string; readonly pages: readonly number[] }[]): string;
  fromTemplate(file: string, line: number): string;
  fromInput(file: string, line: number): string;
  readonly nowhere: string;
  /** Read out when a line of a page is reached by keyboard. */
  line(text: string): string;
  readonly closeNote: string;
}

export const th: PagesWords = {
  region: 'เอกสาร',
  tabs: 'เลือกเอกสาร',
  all: 'ทั้งหมด',
  names: { 'cover-letter': 'หนังสือนำส่ง', 'information-memo': 'เรื่องเพื่อโปรดทราบ', checklist: 'Checklist' },
  count: (pages) => `${pages} หน้า`,
  page: (name, page, pages) => `${name} หน้า ${page} จาก ${pages}`,
  pageKind: 'หน้าเอกสาร',
  pageKeys: 'กดลูกศรขึ้นลงเพื่อเลื่อนทีละบรรทัด กด Enter เพื่อไปยังที่มาของบรรทัดนั้น',
  zoom: 'ขนาดที่แสดง',
  zoomIn: 'ขยาย',
  zoomOut: 'ย่อ',
  fitWidth: 'พอดีความกว้าง',
  fitPage: 'ทั้งหน้า',
  print: 'พิมพ์',
  download: 'ดาวน์โหลด',
  printOf: (name) => `พิมพ์ ${name}`,
  downloadOf: (name, format) => `ดาวน์โหลด ${name} เป็น ${format}`,
  opensTab: 'เปิดในแท็บใหม่',
  staleTitle: 'ไม่ใช่ฉบับล่าสุด',
  staleBand: 'ข้อมูลที่แก้ไขยังจัดทำเป็นเอกสารไม่ได้ หน้าที่เห็นเป็นฉบับก่อนหน้า แก้ตามรายการปัญหาแล้วเอกสารจะเป็นฉบับล่าสุดเอง',
  staleFiles: 'ไฟล์ที่พิมพ์หรือดาวน์โหลดเป็นฉบับก่อนหน้า',
  noPapers: 'ยังจัดทำเอกสารไม่ได้ แก้ตามรายการปัญหาแล้วบันทึก เอกสารจะแสดงที่นี่',
  noPapersReadOnly: 'ยังจัดทำเอกสารไม่ได้ แก้ไฟล์ตามรายการปัญหาแล้วบันทึก เอกสารจะแสดงที่นี่',
  firstBuild: 'กำลังจัดทำเอกสาร…',
  undrawn: 'แสดงหน้านี้ไม่ได้',
  changed: 'เพิ่งเปลี่ยน',
  changedPages: (papers) =>
    `เอกสารเปลี่ยนแล้ว ${papers.map(({ name, pages }) => `${name} หน้า ${pages.join(', ')}`).join(' และ ')}`,
  fromTemplate: (file, line) => `ข้อความนี้มาจากแบบเอกสาร ${file} บรรทัดที่ ${line}`,
  fromInput: (file, line) => `ข้อความนี้อยู่ใน ${file} บรรทัดที่ ${line}`,
  nowhere: 'ไม่ทราบที่มาของข้อความนี้',
  line: (text) => `บรรทัด ${text}`,
  closeNote: 'ปิดข้อความนี้',
};

export const en: PagesWords = {
  region: 'Papers',
  tabs: 'Choose a paper',
  all: 'All',
  names: { 'cover-letter': 'Cover letter', 'information-memo': 'Information memo', checklist: 'Checklist' },
  count: (pages) => (pages === 1 ? '1 page' : `${pages} pages`),
  page: (name, page, pages) => `${name}, page ${page} of ${pages}`,
  pageKind: 'page',
  pageKeys: 'Up and down arrows move from line to line; Enter goes to where the line comes from',
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fitWidth: 'Fit width',
  fitPage: 'Whole page',
  print: 'Print',
  download: 'Download',
  printOf: (name) => `Print ${name}`,
  downloadOf: (name, format) => `Download ${name} as ${format}`,
  opensTab: 'opens in a new tab',
  staleTitle: 'Not the latest version.',
  staleBand:
    'No papers can be made of the input as it is. These pages are of the version before; mend the problems listed and they will be up to date.',
  staleFiles: 'Printed and downloaded files are of the version before',
  noPapers: 'No papers can be made yet. Mend the problems listed and save; the papers will be shown here.',
  noPapersReadOnly:
    'No papers can be made yet. Mend the problems listed in the file and save it; the papers will be shown here.',
  firstBuild: 'Making the papers…',
  undrawn: 'This page cannot be shown',
  changed: 'changed just now',
  changedPages: (papers) =>
    `Papers changed: ${papers.map(({ name, pages }) => `${name}, page ${pages.join(', ')}`).join('; ')}`,
  fromTemplate: (file, line) => `This text comes from the template ${file}, line ${line}`,
  fromInput: (file, line) => `This text stands in ${file}, line ${line}`,
  nowhere: 'Where this text comes from is not known',
  line: (text) => `Line: ${text}`,
  closeNote: 'Close this note',
};
