package org.rihla.portal.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.content.web.page.ErrorPage;
import org.rihla.portal.content.web.page.TextIn;
import org.rihla.portal.content.web.page.Tool;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Messages;

/** Pages that say, in the reader's language, why there is nothing to read. */
@ApplicationScoped
public class ErrorPages {
  private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 410, 500, 503);

  @Inject private FrameFactory frames;

  /**
   * The page of what was withdrawn, with the reason that was given for it; without one, it was
   * archived.
   */
  public ErrorPage withdrawn(Language language, LocalizedText reason, List<Tool> tools) {
    Messages words = Messages.in(language);
    ErrorPage gone =
        reason.isEmpty()
            ? page(language, 410, words.get("gone.archived"), words.get("gone.archived.text"))
            : page(language, 410);
    @Nullable TextIn told =
        reason.isEmpty()
            ? null
            : TextIn.of(reason.inOrOther(language), reason.languageShown(language), language);
    return new ErrorPage(gone.frame(), gone.status(), gone.heading(), gone.text(), told, tools);
  }

  /** The page for an HTTP status; one without words of its own gets those of its class. */
  public ErrorPage page(Language language, int status) {
    int known = KNOWN.contains(status) ? status : status >= 500 ? 500 : 400;
    Messages words = Messages.in(language);
    String heading = words.get("error." + known + ".heading");
    return page(language, status, heading, words.get("error." + known + ".text"));
  }

  private ErrorPage page(Language language, int status, String heading, String text) {
    LocalizedText homes = new LocalizedText(Links.home(Language.FR), Links.home(Language.AR));
    return new ErrorPage(
        frames.frame(language, heading, homes).unindexed().build(),
        status,
        heading,
        text,
        null,
        List.of());
  }
}
