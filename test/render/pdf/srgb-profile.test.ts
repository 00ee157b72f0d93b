import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { srgbProfile } from '../../../src/render/pdf/srgb-profile.ts';
import { home } from '../../home.ts';

/** The ICC's own profile of sRGB, which comes with pdfkit. */
const published = readFileSync(path.join(home, 'node_modules/pdfkit/js/data/sRGB_IEC61966_2_1.icc'));
const ours = Buffer.from(srgbProfile());

/** The data of a tag (ICC.1, 6.2). */
function tag(profile: Buffer, signature: string): Buffer {
  for (let at = 132; at < 132 + 12 * profile.readUInt32BE(128); at += 12) {
    const start = profile.readUInt32BE(at + 4);
    if (profile.toString('latin1', at, at + 4) === signature)
      return profile.subarray(start, start + profile.readUInt32BE(at + 8));
  }
  throw new Error(`no tag ${signature}`);
}

const xyz = (profile: Buffer, signature: string) =>
  [8, 12, 16].map((at) => tag(profile, signature).readInt32BE(at) / 0x10000);

/** The light of a value from 0 to 1, between the points of the curve. */
function light(profile: Buffer, signature: string, value: number): number {
  const curve = tag(profile, signature);
  const last = curve.readUInt32BE(8) - 1;
  const below = Math.min(Math.floor(value * last), last - 1);
  const [a, b] = [curve.readUInt16BE(12 + 2 * below), curve.readUInt16BE(14 + 2 * below)];
  return (a + (value * last - below) * (b - a)) / 0xffff;
}

it('is a display profile of RGB as long as it says, in version 2', () => {
  expect(ours.readUInt32BE(0)).toBe(ours.length);
  expect(ours.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
  expect(ours.toString('latin1', 36, 40)).toBe('acsp');
  expect(ours.readUInt8(8)).toBe(2);
  expect(ours.length).toBeLessThan(1100);
});

it('has the primaries of the profile that the ICC publishes', () => {
  for (const signature of ['rXYZ', 'gXYZ', 'bXYZ', 'wtpt']) {
    const [a, b] = [xyz(ours, signature), xyz(published, signature)];
    a.forEach((value, index) => {
      expect(value, signature).toBeCloseTo(b[index] ?? 0, 3);
    });
  }
});

it('has its tone curve, for each of 256 steps', () => {
  for (const signature of ['rTRC', 'gTRC', 'bTRC']) {
    for (let step = 0; step < 256; step++)
      expect(light(ours, signature, step / 255)).toBeCloseTo(light(published, signature, step / 255), 4);
  }
});
