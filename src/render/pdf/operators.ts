/** A number as PDF content writes it, without exponent; places in pt need three decimals at most. */
export function number(value: number, decimals = 3): string {
  const text = value.toFixed(decimals);
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return short === '-0' ? '0' : short;
}

/** Colour of six hexadecimal digits for what follows; grey in DeviceGray, so that black prints in black ink alone. */
export function colour(hexadecimal: string, of: 'fill' | 'stroke'): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(hexadecimal.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels;
  const grey = red === green && green === blue;
  const operator = grey ? 'g' : 'rg';
  const values = grey ? number(red) : channels.map((channel) => number(channel)).join(' ');
  return `${values} ${of === 'fill' ? operator : operator.toUpperCase()}`;
}
