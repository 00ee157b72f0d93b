import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';

/** The configuration file, and comments that silence a rule. */
export const settings = {
  'silence-unknown': ({ rule, suggestion }) => ({
    what: `หมายเหตุนี้อนุโลมกฎ ${quoted(rule)} แต่ไม่มีกฎชื่อนี้${suggestion === undefined ? '' : ` น่าจะหมายถึง ${quoted(suggestion)}`}`,
    why: 'อนุโลมได้เฉพาะกฎที่ตรวจเนื้อหาและแบบของเอกสาร ข้อผิดพลาดที่ทำให้จัดทำเอกสารไม่ได้อนุโลมไม่ได้',
    fix: 'ดูชื่อกฎทั้งหมดด้วยคำสั่ง “cabsub explain”',
  }),
  'silence-without-reason': ({ rule }) => ({
    what: `หมายเหตุนี้อนุโลมกฎ ${quoted(rule)} โดยไม่บอกเหตุผล`,
    why: 'ผู้ตรวจคนต่อไปต้องทราบว่าเหตุใดจึงยกเว้นกฎนี้',
    fix: `เขียนเหตุผลต่อท้าย เช่น ${quoted(`# cabsub-allow ${rule}: ผู้บังคับบัญชาเห็นชอบแล้ว`)}`,
  }),
  'silence-unused': ({ rule }) => ({
    what: `หมายเหตุนี้อนุโลมกฎ ${quoted(rule)} แต่ไม่มีสิ่งใดผิดกฎนี้แล้ว`,
    why: 'หมายเหตุที่ค้างไว้จะปิดบังข้อผิดพลาดที่เกิดขึ้นใหม่ตรงนี้',
    fix: 'ลบหมายเหตุนี้ หรือย้ายไปไว้เหนือช่องที่ต้องการอนุโลม',
  }),
} satisfies Partial<Catalogue>;
