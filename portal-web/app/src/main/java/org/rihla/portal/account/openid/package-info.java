/**
 * Signing in with an OpenID Connect provider: authorization code with PKCE, state and nonce; the ID
 * token is verified against the keys of the provider. It ends in a session as a password does.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.account.openid;
