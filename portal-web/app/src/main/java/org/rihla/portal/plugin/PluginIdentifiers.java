package org.rihla.portal.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.rihla.plugin.BilingualText;
import org.rihla.plugin.IdentifierRule;
import org.rihla.portal.content.value.IdentifierRules;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.plugin.runtime.PluginRuntime;

/** Asks plugins about the identifiers of their countries. */
@ApplicationScoped
public class PluginIdentifiers implements IdentifierRules {
  @Inject private PluginRuntime runtime;

  @Override
  public Optional<LocalizedText> problem(String rule, String value) {
    return runtime.ask(IdentifierRule.class, known -> said(known, rule, value)).stream()
        .flatMap(Optional::stream)
        .map(text -> new LocalizedText(text.fr(), text.ar()))
        .findFirst();
  }

  private static Optional<BilingualText> said(IdentifierRule known, String rule, String value) {
    return rule.equals(known.key()) ? known.problem(value) : Optional.empty();
  }
}
