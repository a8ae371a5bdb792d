package org.rihla.portal.account.openid;

import org.rihla.portal.language.LocalizedText;

/**
 * Somebody whom the provider vouches for.
 *
 * @param subject names the person for ever: issuer and subject of the token
 * @param login value of the claim that finds the account
 * @param names what the provider calls the person, in the script that it is written in; may be
 *     empty
 */
record Identity(String subject, String login, LocalizedText names) {}
