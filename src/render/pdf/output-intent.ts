import { type Pen, pdfText } from './pen.ts';
import { srgbProfile } from './srgb-profile.ts';

/** Says by a profile of its own what the colours of the file mean, as every PDF/A must (ISO 19005-2, 6.2.3). */
export function addOutputIntent(pen: Pen): void {
  const profile = pen.ref({ N: 3 });
  profile.end(srgbProfile());
  const intent = pen.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: pdfText('sRGB IEC61966-2.1'),
    Info: pdfText('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  });
  intent.end();
  pen._root.data.OutputIntents = [intent];
}
