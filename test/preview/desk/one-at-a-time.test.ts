import { expect, it } from 'vitest';
import { oneAtATime } from '../../../src/preview/desk/one-at-a-time.ts';

/** A job that takes a turn of the event loop, and how often it was done and how often at once. */
function counted() {
  const seen = { orders: [] as number[], now: 0, most: 0 };
  const job = oneAtATime(async (order: number) => {
    seen.orders.push(order);
    seen.now += 1;
    seen.most = Math.max(seen.most, seen.now);
    await new Promise((resolve) => setImmediate(resolve));
    seen.now -= 1;
    if (order < 0) throw new Error(`no ${order}`);
    return order * 2;
  });
  return { job, seen };
}

it('does the first at once and the newest after it, which answers all that waited', async () => {
  const { job, seen } = counted();
  expect(await Promise.all([job(1), job(2), job(3), job(4)])).toEqual([2, 8, 8, 8]);
  expect(seen).toMatchObject({ orders: [1, 4], most: 1 });
});

it('starts again once all is done', async () => {
  const { job, seen } = counted();
  await job(1);
  await job(2);
  expect(seen.orders).toEqual([1, 2]);
});

it('goes on after one that failed', async () => {
  const { job, seen } = counted();
  const [failed, next] = await Promise.allSettled([job(-1), job(2)]);
  expect(failed).toMatchObject({ status: 'rejected' });
  expect(next).toEqual({ status: 'fulfilled', value: 4 });
  expect(seen.most).toBe(1);
});

it('is never two at once, whenever it is asked for', async () => {
  const { job, seen } = counted();
  const answers: Promise<number>[] = [];
  for (let order = 1; order <= 30; order += 1) {
    answers.push(job(order));
    if (order % 3 === 0) await Promise.race([...answers, Promise.resolve()]);
    void answers[order - 2]?.then(() => answers.push(job(100 + order)));
  }
  await Promise.all(answers);
  expect(seen.most).toBe(1);
});
