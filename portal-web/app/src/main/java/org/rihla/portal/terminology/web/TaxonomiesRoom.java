package org.rihla.portal.terminology.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.account.Role;
import org.rihla.portal.account.session.CurrentSession;
import org.rihla.portal.account.session.PageTokens;
import org.rihla.portal.content.web.page.TextIn;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.room.CurrentRoom;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.TaxonomyStore;
import org.rihla.portal.terminology.SkosImports;
import org.rihla.portal.terminology.rest.TaxonomyAccess;

/** All concept schemes, and the way in for a file. */
@Named
@RequestScoped
public class TaxonomiesRoom {
  private static final long MEGABYTE = 1024L * 1024;

  @Inject private TaxonomyStore taxonomies;
  @Inject private CurrentCaller caller;
  @Inject private CurrentSession session;
  @Inject private PageTokens tokens;

  /** A scheme. */
  public record Row(String key, String url, String label, TextIn other, String count) {}

  /** All of them, by their names. */
  public List<Row> getRows() {
    return taxonomies.current().schemes().stream().map(TaxonomiesRoom::row).toList();
  }

  private static Row row(ConceptScheme scheme) {
    Language reader = CurrentRoom.language();
    Language other = reader.other();
    int size = scheme.size();
    return new Row(
        scheme.key(),
        TermRoom.scheme(scheme.key()),
        scheme.label().in(reader),
        TextIn.of(scheme.label().in(other), other, reader),
        CurrentRoom.words().get("terms.count", size, Formats.number(size, reader)));
  }

  /** Whether files may be brought in. */
  public boolean isImporting() {
    return caller.get().is(Role.ADMINISTRATOR);
  }

  /** A token for sending a file. */
  public String getToken() {
    return session.get().map(known -> tokens.issue(known, TaxonomyAccess.PURPOSE)).orElse("");
  }

  /** Largest file, in bytes. */
  public long getMost() {
    return SkosImports.MOST_BYTES;
  }

  /** The same in megabytes, as the reader writes numbers. */
  public String getLimit() {
    return Formats.number(SkosImports.MOST_BYTES / MEGABYTE, CurrentRoom.language());
  }
}
