package org.rihla.portal.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.language.Language;

class TermHelpIT extends InPortal {
  @Inject private TermHelp help;

  @Test
  void conceptsOfASourceTextAreOfferedWithTheirEquivalents() throws Exception {
    Await.until("known", () -> !help.terms("Le Royaume du Maroc", Language.FR).isEmpty());

    assertThat(help.terms("Une visite au Maroc.", Language.FR))
        .anySatisfy(term -> {
          assertThat(term.found()).isEqualTo("Maroc");
          assertThat(term.equivalents()).contains("المغرب");
        });
    assertThat(help.terms("زيارة إلى المغرب", Language.AR))
        .anySatisfy(term -> assertThat(term.equivalents()).contains("Maroc"));
  }
}
