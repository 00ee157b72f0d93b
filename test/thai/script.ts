import fc from 'fast-check';

const consonants = [...'กขคงจชซญฎณดตถทธนบปผพฟภมยรลวศษสหอฮ'];
const leading = ['', '', '', 'เ', 'แ', 'โ', 'ใ', 'ไ'];
const above = ['', '', 'ั', 'ิ', 'ี', 'ึ', 'ื', 'ุ', 'ู', '็', '์'];
const tones = ['', '', '', '่', '้', '๊', '๋'];
const after = ['', '', '', 'า', 'ะ', 'ำ'];

const syllable = fc
  .tuple(...[leading, consonants, above, tones, after].map((choice) => fc.constantFrom(...choice)))
  .map((parts) => parts.join(''));
const word = fc.constantFrom('การ', 'ความ', 'งบประมาณ', 'คณะรัฐมนตรี', 'ที่', 'ราชกิจจานุเบกษา', 'Cell', 'COVID-19');
const sign = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '  ',
  ' ๆ ',
  'ฯ ',
  ' (',
  ') ',
  '“',
  '”',
  '/',
  '-',
  ' - ',
  '.',
  ',',
  ' : ',
  '12',
  '๒๕๕๐',
  '[',
  ']',
  '!',
);

/** Text in Thai letters with signs, digits and Latin words between: mostly nonsense, always well formed. */
export const thaiText = fc
  .array(fc.oneof(syllable, syllable, word, sign), { maxLength: 60 })
  .map((parts) => parts.join(''));
