package org.rihla.portal.attachment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rihla.portal.account.session.CurrentSession;
import org.rihla.portal.account.session.PageTokens;
import org.rihla.portal.attachment.rest.UploadAccess;
import org.rihla.portal.attachment.upload.Uploads;
import org.rihla.portal.language.FileSizes;
import org.rihla.portal.language.Language;

/** What a page that takes files needs to say: its token, and how large a file may be. */
@Named
@RequestScoped
public class UploadPage {
  @Inject private CurrentSession session;
  @Inject private PageTokens tokens;
  @Inject private Uploads uploads;

  /** A token for uploads of this session; empty when nobody is signed in. */
  public String getToken() {
    return session.get().map(signedIn -> tokens.issue(signedIn, UploadAccess.PURPOSE)).orElse("");
  }

  /** Largest file, in bytes. */
  public long getMost() {
    return uploads.mostSize();
  }

  /** The same in words. */
  public String limit(Language language) {
    return FileSizes.of(uploads.mostSize(), language);
  }
}
