package org.rihla.portal.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/** Segments after the language where the portal deals with accounts. */
public final class AccountPaths {
  public static final String SIGN_IN_FR = "connexion";
  public static final String SIGN_IN_AR = "تسجيل-الدخول";
  public static final String SIGN_OUT_FR = "deconnexion";
  public static final String SIGN_OUT_AR = "تسجيل-الخروج";
  public static final String SET_UP_FR = "installation";
  public static final String SET_UP_AR = "التهيئة";
  public static final String PASSWORD_FR = "mot-de-passe";
  public static final String PASSWORD_AR = "كلمة-المرور";
  public static final String FORGOTTEN_FR = "mot-de-passe-oublie";
  public static final String FORGOTTEN_AR = "نسيت-كلمة-المرور";
  public static final String ROOMS_FR = "espace";
  public static final String ROOMS_AR = "فضاء";

  /** Below the page for signing in: the way to the OpenID Connect provider. */
  public static final String PROVIDER_FR = "organisation";

  public static final String PROVIDER_AR = "المؤسسة";

  /** Where that provider sends people back to; it has to know this one address. */
  public static final String PROVIDER_RETURN = "/fr/" + SIGN_IN_FR + "/retour";

  public static final LocalizedText PROVIDER = new LocalizedText(PROVIDER_FR, PROVIDER_AR);
  public static final LocalizedText SIGN_IN = new LocalizedText(SIGN_IN_FR, SIGN_IN_AR);
  public static final LocalizedText SIGN_OUT = new LocalizedText(SIGN_OUT_FR, SIGN_OUT_AR);

  /** Where the one-time link of the first start leads. */
  public static final LocalizedText SET_UP = new LocalizedText(SET_UP_FR, SET_UP_AR);

  /** Where links for choosing a password lead. */
  public static final LocalizedText PASSWORD = new LocalizedText(PASSWORD_FR, PASSWORD_AR);

  /** Where those go who have forgotten theirs. */
  public static final LocalizedText FORGOTTEN = new LocalizedText(FORGOTTEN_FR, FORGOTTEN_AR);

  /** Below it lie the rooms of those who have signed in. */
  public static final LocalizedText ROOMS = new LocalizedText(ROOMS_FR, ROOMS_AR);

  private AccountPaths() {}

  /** Path of one of these pages, percent-encoded. */
  public static String path(LocalizedText page, Language language) {
    String segment = URLEncoder.encode(page.in(language), StandardCharsets.UTF_8);
    return "/" + language.tag() + "/" + segment;
  }

  /** Path of a link that opens once. */
  public static String opening(LocalizedText page, Language language, String token) {
    return path(page, language) + "?key=" + token;
  }

  /** Whether a segment after the language belongs to accounts. */
  public static boolean taken(Language language, String segment) {
    return java.util.stream.Stream.of(SIGN_IN, SIGN_OUT, SET_UP, PASSWORD, FORGOTTEN, ROOMS)
        .anyMatch(path -> path.in(language).equals(segment));
  }
}
