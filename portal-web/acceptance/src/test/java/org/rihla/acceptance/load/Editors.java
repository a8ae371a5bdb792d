package org.rihla.acceptance.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rihla.acceptance.portal.Requests;
import org.rihla.acceptance.portal.Visitor;

/** People who may edit, each with a browser of their own. */
final class Editors {
  private static final Pattern KEY = Pattern.compile("mot-de-passe\\?key=(\\S+)");
  private static final String PASSWORD = "encore une phrase longue";

  private Editors() {}

  /** Invites so many and has each choose a password; logins begin with {@code name}. */
  static List<Visitor> invited(Requests requests, String name, int count) throws Exception {
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
