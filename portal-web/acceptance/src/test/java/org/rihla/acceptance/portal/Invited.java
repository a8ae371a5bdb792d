package org.rihla.acceptance.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People who were invited and have chosen a password, each with a browser of their own. */
public final class Invited {
  private static final Pattern KEY = Pattern.compile("mot-de-passe\\?key=(\\S+)");
  private static final String PASSWORD = "encore une phrase longue";

  private Invited() {}

  /** So many editors, whose logins begin with {@code name}. */
  public static List<Visitor> editors(Requests requests, String name, int count) throws Exception {
    List<Visitor> editors = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String query = "?login=" + name + i + "%40exemple.ma&name=Essai&role=editor";
      String answer = requests.control("POST", "/control/accounts/invite" + query, "").body();
      Matcher key = KEY.matcher(answer);
      assertThat(key.find()).as(answer).isTrue();
      Visitor visitor = new Visitor(requests.origin());
      String[] form = {"key", key.group(1), "password", PASSWORD, "password-again", PASSWORD};
      assertThat(visitor.post("/fr/mot-de-passe", form).statusCode()).isEqualTo(302);
      editors.add(visitor);
    }
    return editors;
  }
}
