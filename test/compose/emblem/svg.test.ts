import { describe, expect, it } from 'vitest';
import { readSvg } from '../../../src/compose/emblem/svg.ts';

const svg = (content: string, head = 'viewBox="0 0 28 30"') =>
  readSvg(new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${head}>${content}</svg>`));
const paths = (content: string, head?: string) => {
  const read = svg(content, head);
  if (read.kind !== 'drawing') throw new Error(`a drawing was expected: ${JSON.stringify(read)}`);
  return read.emblem.paths;
};
const features = (content: string) => {
  const read = svg(content);
  return read.kind === 'unsupported' ? read.features : [];
};

describe('an SVG emblem', () => {
  it('keeps its size from the view box, moved to the origin', () => {
    const read = svg('<path d="M0 0h1v1z"/>', 'viewBox="10 20 28 30"');
    expect(read).toMatchObject({
      kind: 'drawing',
      emblem: { width: 28, height: 30, paths: [{ transform: [1, 0, 0, 1, -10, -20] }] },
    });
  });

  it('gathers transforms from the outside in', () => {
    const [path] = paths(
      '<g transform="translate(5 6)"><g transform="scale(2)"><path d="M1 1z" transform="rotate(90)"/></g></g>',
    );
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = path?.transform ?? [];
    expect([a, b, c, d, e, f].map((value) => Math.round(value * 1000) / 1000 + 0)).toEqual([0, 2, -2, 0, 5, 6]);
  });

  it('inherits paint, and takes it from style texts', () => {
    const drawn = paths(
      '<g fill="#f00" stroke="black" stroke-width="2"><path d="M0 0z"/><path d="M0 0z" fill="none"/><path d="M0 0z" style="fill:#00ff00;stroke:none"/></g>',
    );
    const stroke = { colour: '000000', width: 2, cap: 'butt', join: 'miter', miterLimit: 4 };
    expect(drawn.map(({ fill, stroke }) => [fill, stroke])).toEqual([
      ['ff0000', stroke],
      [undefined, stroke],
      ['00ff00', undefined],
    ]);
  });

  it('keeps how lines end and meet', () => {
    const [path] = paths(
      '<g stroke="#000" stroke-linecap="round" style="stroke-linejoin:bevel;stroke-miterlimit:10"><path d="M0 0z"/></g>',
    );
    expect(path?.stroke).toEqual({ colour: '000000', width: 1, cap: 'round', join: 'bevel', miterLimit: 10 });
  });

  it('reads every plain notation of a colour', () => {
    const drawn = paths(
      '<path d="M0 0z" fill="rgb(255, 0 128)"/><path d="M0 0z" fill="#ABC"/><path d="M0 0z" fill="Gold"/>',
    );
    expect(drawn.map(({ fill }) => fill)).toEqual(['ff0080', 'aabbcc', 'ffd700']);
  });

  it('passes over what a drawing program keeps for itself', () => {
    expect(paths('<sodipodi:namedview><inkscape:grid/></sodipodi:namedview><path d="M0 0z"/>')).toHaveLength(1);
  });

  it('draws basic shapes as paths', () => {
    expect(
      paths(
        '<rect x="1" y="2" width="3" height="4"/><line x1="0" y1="0" x2="5" y2="5"/><polygon points="0,0 1,0 1,1"/><circle cx="5" cy="5" r="2"/>',
      ).map(({ data }) => data),
    ).toEqual(['M1 2h3v4h-3z', 'M0 0L5 5', 'M0 0L1 0L1 1z', 'M3 5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z']);
  });

  it.each([
    ['<text>ก</text>', '<text>'],
    ['<image href="a.png"/>', '<image>'],
    ['<script>alert(1)</script>', '<script>'],
    ['<style>path{fill:red}</style><path d="M0 0z"/>', '<style>'],
    ['<use href="#none"/>', '<use href="#none">'],
    ['<use href="https://a.example/b.svg#c"/>', '<use href="https://a.example/b.svg#c">'],
    ['<g id="a"><use href="#a"/></g>', '<use href="#a">'],
    ['<path d="M0 0z" fill="url(#a)"/>', 'fill="url(#a)"'],
    ['<path d="M0 0z" opacity="0.5"/>', 'opacity="0.5"'],
    ['<path d="M0 0z" class="a"/>', 'class'],
    ['<path d="M0 0z" stroke-width="2mm"/>', 'stroke-width="2mm"'],
    ['<path d="M0 0z" stroke-dasharray="2 1"/>', 'stroke-dasharray="2 1"'],
    ['<path d="M0 0z" style="mix-blend-mode:multiply"/>', 'mix-blend-mode="multiply"'],
    ['<path d="M0 0z" style="transform:scale(2)"/>', 'style="transform"'],
    ['<path d="M0 0z" transform="wobble(3)"/>', 'transform="wobble(3)"'],
  ])('%s names what it cannot draw', (content, feature) => {
    expect(features(content)).toContain(feature);
  });

  it('is none where the file is something else', () => {
    for (const text of ['', 'hello', '<html/>', '<svg'])
      expect(readSvg(new TextEncoder().encode(text)).kind, text).not.toBe('drawing');
    expect(readSvg(new Uint8Array([0xff, 0xfe, 0])).kind).toBe('other');
  });

  it('draws what a use refers to, moved, with the paint of the place of use', () => {
    const drawn = paths(
      '<defs><path id="a" d="M0 0z"/></defs><g fill="#123456"><use href="#a" x="3" y="4"/><use xlink:href="#a"/></g>',
    );
    expect(drawn.map(({ transform, fill }) => [transform, fill])).toEqual([
      [[1, 0, 0, 1, 3, 4], '123456'],
      [[1, 0, 0, 1, 0, 0], '123456'],
    ]);
  });

  it('rounds the corners of a rectangle', () => {
    expect(paths('<rect width="6" height="4" rx="1"/>')[0]?.data).toBe(
      'M1 0h4a1 1 0 0 1 1 1v2a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1v-2a1 1 0 0 1 1 -1z',
    );
  });

  it('is none, and no crash, where the file means harm', () => {
    const entity = '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg viewBox="0 0 1 1"><g>&x;</g></svg>';
    expect(readSvg(new TextEncoder().encode(entity)).kind).toBe('other');
    const deep = `<svg viewBox="0 0 1 1">${'<g>'.repeat(20_000)}${'</g>'.repeat(20_000)}</svg>`;
    expect(readSvg(new TextEncoder().encode(deep)).kind).toBe('other');
    expect(svg('<path d="M0 0z"/>', 'viewBox="0 0 1 1e9"')).toMatchObject({ kind: 'unsupported' });
  });

  it('needs a size', () => {
    expect(svg('<path d="M0 0z"/>', '')).toMatchObject({ kind: 'unsupported' });
  });
});
