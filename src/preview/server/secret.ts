import { randomBytes, timingSafeEqual } from 'node:crypto';

const bytes = 16;

/** 128 bits that nobody can guess, written with letters, digits, - and _. */
export function newSecret(): string {
  return randomBytes(bytes).toString('base64url');
}

/** Compares in a time that tells nothing of the secret but its length, which is no secret. */
export function isSecret(told: string | undefined, secret: string | undefined): boolean {
  if (told === undefined || secret === undefined) return false;
  const [one, other] = [Buffer.from(told), Buffer.from(secret)];
  return one.length === other.length && timingSafeEqual(one, other);
}
