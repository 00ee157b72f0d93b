import type { SettingsFault } from '../../../model/diagnostic.ts';
import type { Catalogue, Message } from '../message.ts';
import { quoted } from '../quoted.ts';

const settingsFaults: Readonly<Record<SettingsFault, (path: string) => Message>> = {
  missing: (path) => ({
    what: `ไม่พบไฟล์ค่ากำหนด ${quoted(path)}`,
    why: 'ถ้าตรวจโดยไม่ใช้ค่ากำหนด ผลการตรวจจะไม่เป็นไปตามที่หน่วยงานต้องการ',
    fix: 'ตรวจชื่อไฟล์หลังตัวเลือก “--config” ให้ตรงกับไฟล์ที่มีอยู่จริง',
  }),
  folder: (path) => ({
    what: `ไฟล์ค่ากำหนดต้องเป็นไฟล์ แต่ ${quoted(path)} เป็นโฟลเดอร์`,
    fix: 'ระบุชื่อไฟล์ด้วยตัวเลือก “--config” หรือเปลี่ยนชื่อโฟลเดอร์นี้',
  }),
  unreadable: (path) => ({
    what: `เปิดอ่านไฟล์ค่ากำหนด ${quoted(path)} ไม่ได้`,
    fix: 'ตรวจว่าท่านมีสิทธิ์อ่านไฟล์นี้ หรือระบุไฟล์อื่นด้วยตัวเลือก “--config”',
  }),
  'too-large': (path) => ({
    what: `ไฟล์ค่ากำหนด ${quoted(path)} มีขนาดเกิน 256 กิโลไบต์ ซึ่งเป็นขนาดสูงสุดที่รับได้`,
    fix: 'ตรวจว่าเลือกไฟล์ถูกต้อง ไฟล์ค่ากำหนดมีเพียงชื่อกฎและความเข้มของแต่ละกฎ',
  }),
};

/** The configuration file, and comments that silence a rule. */
export const settings = {
  'settings-unusable': ({ path, reason }) => settingsFaults[reason](path),
  'silence-unknown': ({ rule, suggestion }) => ({
    what:
      rule === ''
        ? 'หมายเหตุ “cabsub-allow” นี้ไม่บอกชื่อกฎที่อนุโลม'
        : `หมายเหตุนี้อนุโลม ${quoted(rule)} แต่ไม่มีกฎชื่อนี้ จึงไม่มีผล${suggestion === undefined ? '' : ` น่าจะหมายถึง ${quoted(suggestion)}`}`,
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
