import jwt from 'jsonwebtoken';
import type { Context } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';

const LIFETIME_SECONDS = 10 * 60;
const ISSUER = 'banyan';
const AUDIENCE = 'banyan-api';
/** RFC 9068: what makes it an access token and nothing else. */
const TYPE = 'at+jwt';

export type AccessClaims = { memberId: string; deviceId: string };

/** A token for ten minutes. It says who she is and where; what she may do is looked up at every use. */
export function signAccessToken(ctx: Context, { memberId, deviceId }: AccessClaims) {
  const issuedAt = Math.floor(ctx.clock.now().getTime() / 1000);
  const expiresAt = issuedAt + LIFETIME_SECONDS;
  const claims = { sub: memberId, sid: deviceId, iss: ISSUER, aud: AUDIENCE, iat: issuedAt, exp: expiresAt };
  const accessToken = jwt.sign(claims, ctx.keys.accessTokenKey, {
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
    return jwt.verify(token, ctx.keys.accessTokenKey, {
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
