import { createSecretKey } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { type Context, remember } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';

const LIFETIME_SECONDS = 10 * 60;
const ISSUER = 'banyan';
const AUDIENCE = 'banyan-api';
/** RFC 9068: what makes it an access token and nothing else. */
const TYPE = 'at+jwt';

/** Made once: given bare bytes, the library first tries them as a key of every other kind, a millisecond for each call. */
const signingKey = remember('access token key', ({ keys }) => createSecretKey(keys.accessTokenKey));

export type AccessClaims = { memberId: string; deviceId: string };

/** A token for ten minutes. It says who she is and where; what she may do is looked up at every use. */
export function signAccessToken(ctx: Context, { memberId, deviceId }: AccessClaims) {
  const issuedAt = Math.floor(ctx.clock.now().getTime() / 1000);
  const expiresAt = issuedAt + LIFETIME_SECONDS;
  const claims = { sub: memberId, sid: deviceId, iss: ISSUER, aud: AUDIENCE, iat: issuedAt, exp: expiresAt };
  const accessToken = jwt.sign(claims, signingKey(ctx), {
    algorithm: 'HS256',
    header: { alg: 'HS256', typ: TYPE },
  });
  return { accessToken, expiresAt: new Date(expiresAt * 1000) };
}

/** Refuses whatever is not exactly a token of ours that has not run out. */
export function readAccessToken(ctx: Context, token: string): AccessClaims {
  const { header, payload } = verify(ctx, token);
  if (header.typ !== TYPE || typeof payload === 'string') throw refuseToken();
  const { sub, sid } = payload as { sub?: unknown; sid?: unknown };
  if (typeof sub !== 'string' || typeof sid !== 'string') throw refuseToken();
  return { memberId: sub, deviceId: sid };
}

function verify(ctx: Context, token: string): jwt.Jwt {
  try {
    return jwt.verify(token, signingKey(ctx), {
      algorithms: ['HS256'],
      issuer: ISSUER,
      audience: AUDIENCE,
      maxAge: LIFETIME_SECONDS,
      clockTimestamp: Math.floor(ctx.clock.now().getTime() / 1000),
      complete: true,
    });
  } catch {
    throw refuseToken();
  }
}

function refuseToken(): Error {
  return refuse('not_signed_in', {
    message: 'This access token is not valid, or its ten minutes are over. Ask for a new one.',
  });
}
