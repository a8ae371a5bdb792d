package org.rihla.portal.account.openid;

/**
 * What the provider had the browser bring back; absent parameters are empty.
 *
 * @param issuer the parameter {@code iss} (RFC 9207), from providers that send it
 */
public record OpenIdAnswer(String state, String code, String error, String issuer) {}
