package org.rihla.portal.account.session;

import org.rihla.portal.account.Caller;
import org.rihla.portal.language.LocalizedText;

/**
 * Somebody with an open session.
 *
 * @param session its identifier, which is not its token and opens nothing
 * @param names of the person in both scripts, one may be empty
 */
public record SignedIn(String session, Caller caller, LocalizedText names) {}
