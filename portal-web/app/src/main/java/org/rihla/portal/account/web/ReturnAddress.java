package org.rihla.portal.account.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.AccountPaths;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.language.Language;

/** Where somebody goes after signing in: a page of the portal, whatever the address says. */
final class ReturnAddress {
  private static final int LONGEST = 2_000;

  private ReturnAddress() {}

  /** The address if it is one of the portal's own pages, otherwise the home page. */
  static String checked(@Nullable String wanted, Language language) {
    return wanted != null && isOwnPage(wanted) ? wanted : Links.home(language);
  }

  private static boolean isOwnPage(String wanted) {
    if (wanted.length() > LONGEST || !wanted.startsWith("/") || wanted.startsWith("//")) {
      return false;
    }
    try {
      URI uri = new URI(wanted);
      String path = uri.getPath();
      boolean local = uri.getScheme() == null && uri.getRawAuthority() == null && path != null;
      return local
          && !path.contains("\\")
          && !path.contains("/..")
          && Arrays.stream(Language.values()).anyMatch(language -> isPage(path, language));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isPage(String path, Language language) {
    String home = Links.home(language);
    if (!path.startsWith(home) || path.contains("//")) {
      return false;
    }
    String segment = path.substring(home.length());
    String signIn = AccountPaths.SIGN_IN.in(language);
    return !segment.equals(signIn)
        && !segment.startsWith(signIn + "/")
        && !segment.equals(AccountPaths.SIGN_OUT.in(language))
        && !segment.equals(AccountPaths.SET_UP.in(language));
  }
}
