package org.rihla.portal.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.plugin.Panel;
import org.rihla.portal.language.LocalizedText;

/**
 * What enabled plugins know of a country beyond concepts and items.
 *
 * @param map the first map that one of them has
 * @param holidays of all of them
 * @param panels what their code answers now
 * @param messages what they say in their own way on its page, by keys of the portal's messages
 */
public record CountryProfile(
    Optional<CountryMap> map,
    List<Holidays.Holiday> holidays,
    List<Panel> panels,
    Map<String, LocalizedText> messages) {
  public CountryProfile {
    holidays = List.copyOf(holidays);
    panels = List.copyOf(panels);
    messages = Map.copyOf(messages);
  }
}
