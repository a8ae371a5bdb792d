package org.rihla.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureCauseTest {
  private static final String REFUSED =
      """
      [2026-11-22T03:23:29.059+0000] [Payara 7.2025.1] [SEVERE] [] [jakarta.enterprise.web.core] [[
        Exception while loading the app
      java.lang.IllegalStateException: LifecycleException
      \tat org.apache.catalina.core.StandardContext.start(StandardContext.java:5775)
      Caused by: org.jboss.weld.exceptions.WeldException: see below
      \tat org.rihla.A.a(A.java:1)
      Caused by: org.rihla.portal.content.DeclarationException: 2 déclarations à corriger
      content/types/finding.yaml, ligne 12, clé kind : « texte » est inconnu
      content/types/event.yaml, ligne 3, clé path : manque
      \tat org.rihla.B.b(B.java:2)
      \t... 40 more
      ]]

      [2026-11-22T03:23:30.059+0000] [Payara 7.2025.1] [SEVERE] [] [x] [[
        Later
      Caused by: java.lang.Error: another matter
      ]]
      """;

  @Test
  void theInnermostCauseOfTheFirstExceptionIsToldWithAllItsLines() {
    assertThat(FailureCause.in(REFUSED))
        .isEqualTo(
            """
            2 déclarations à corriger
            content/types/finding.yaml, ligne 12, clé kind : « texte » est inconnu
            content/types/event.yaml, ligne 3, clé path : manque\
            """);
  }

  @Test
  void aBareNameKeepsTheKindOfItsFailure() {
    String log = "Caused by: java.lang.ClassNotFoundException: javax.servlet.jsp.Tag\n\tat a.B\n";
    assertThat(FailureCause.in(log)).isEqualTo("ClassNotFoundException: javax.servlet.jsp.Tag");
  }

  @Test
  void withoutACauseTheDeploymentsOwnWordsAreTold() {
    String log =
        "Boot Command deploy failed PlainTextActionReporterFAILUREDescription: deploy"
            + " AdminCommandError occurred during deployment: Cannot find /x/rihla.war. Please see"
            + " server.log for more details.";
    assertThat(FailureCause.in(log)).isEqualTo("Cannot find /x/rihla.war");
    assertThat(Deployment.of(log)).isEqualTo(Deployment.FAILED);
  }

  @Test
  void otherwiseTheFirstSevereRecordIsTold() {
    assertThat(FailureCause.in("[t] [Payara] [SEVERE] [] [x] [[\n  No room]]\n"))
        .isEqualTo("No room");
    assertThat(FailureCause.in("")).isEmpty();
  }
}
