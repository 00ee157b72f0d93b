import { describe, expect, it } from 'vitest';
import { planTargets } from '../../src/packet/plan.ts';

const folders = (inputs: readonly string[], parent = 'packets') =>
  planTargets(inputs, parent, '/home/clerk/papers').targets.map(({ folder }) => folder);

describe('the folder of a packet', () => {
  it('is the input’s path from the working folder without its ending', () => {
    expect(folders(['meeting.yaml', 'examples/workshop/meeting.yaml', './a/b.yml'])).toEqual([
      'packets/meeting',
      'packets/examples/workshop/meeting',
      'packets/a/b',
    ]);
  });

  it('is the file name alone for an input outside the working folder', () => {
    expect(folders(['../other/meeting.yaml', '/srv/inbox/april.yaml'])).toEqual(['packets/meeting', 'packets/april']);
  });

  it('takes an absolute path inside the working folder as if it were relative', () => {
    expect(folders(['/home/clerk/papers/in/meeting.yaml'], '/out')).toEqual(['/out/in/meeting']);
  });

  it('keeps a folder whose name only begins with two dots', () => {
    expect(folders(['..drafts/meeting.yaml'])).toEqual(['packets/..drafts/meeting']);
  });

  it('is refused to a second input, also where only the case differs', () => {
    const { diagnostics } = planTargets(['a/x.yaml', 'a/x.yml', 'a/X.yaml'], 'packets', '/home/clerk/papers');
    expect(diagnostics.map(({ code, at }) => [code, at])).toEqual([
      ['output-shared', { kind: 'file', file: 'a/x.yml' }],
      ['output-shared', { kind: 'file', file: 'a/X.yaml' }],
    ]);
  });
});
