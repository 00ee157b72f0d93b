import { amount } from '../amount.ts';
import { listed } from '../listed.ts';
import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';
import { systemError } from './system-errors.ts';

/** Output and the command line. */
export const writing = {
  'output-unwritable': ({ path, reason }) => ({
    what: `บันทึกชุดเอกสารลงในโฟลเดอร์ ${quoted(path)} ไม่ได้`,
    ...systemError(reason),
  }),
  'output-shared': ({ path, other }) => ({
    what: `ชุดเอกสารของไฟล์นี้กับของไฟล์ ${quoted(other)} จะอยู่ในโฟลเดอร์เดียวกัน คือ ${quoted(path)}`,
    why: 'ชุดเอกสารหนึ่งจะทับอีกชุดหนึ่ง',
    fix: 'เปลี่ยนชื่อไฟล์ข้อมูลไฟล์ใดไฟล์หนึ่ง หรือสั่งทีละไฟล์โดยใช้ตัวเลือก -o ระบุคนละโฟลเดอร์ หากระบุไฟล์เดียวกันซ้ำ ให้ระบุครั้งเดียว',
  }),
  'output-changed': ({ path, files }) => ({
    what: `ในโฟลเดอร์ ${quoted(path)} มีไฟล์ที่แก้ไขหรือเพิ่มไว้ภายหลัง คือ ${listed(files, ' ', (count) => `และอีก ${amount(count)} ไฟล์`)}`,
    why: 'ถ้าบันทึกทับ สิ่งที่แก้ไขหรือเพิ่มไว้จะหายไป',
    fix: 'ย้ายไฟล์เหล่านี้ไปไว้ที่อื่นแล้วสั่งใหม่ หากไม่ต้องการเก็บไว้ ให้ใช้ตัวเลือก --force',
  }),
  'file-exists': ({ path }) => ({
    what: `มี ${quoted(path)} อยู่แล้ว`,
    why: 'ไฟล์นี้อาจมีผู้แก้ไขไว้ ถ้าเขียนทับ สิ่งที่แก้ไขไว้จะหายไป',
    fix: 'ตั้งชื่ออื่นด้วยตัวเลือก -o หากไม่ต้องการเก็บไฟล์เดิมไว้ ให้ใช้ตัวเลือก --force',
  }),
  'file-changed': ({ path }) => ({
    what: `ไฟล์ ${quoted(path)} เปลี่ยนไปหลังจากโปรแกรมอ่าน จึงไม่ได้แก้ไฟล์`,
    why: 'ถ้าเขียนทับ สิ่งที่ผู้อื่นหรือโปรแกรมอื่นเพิ่งบันทึกไว้จะหายไป',
    fix: 'บันทึกและปิดไฟล์นี้ในโปรแกรมอื่น แล้วสั่งใหม่',
  }),
  'file-unwritable': ({ path, reason }) => ({
    what: `บันทึกไฟล์ ${quoted(path)} ไม่ได้`,
    ...systemError(reason),
  }),
} satisfies Partial<Catalogue>;
