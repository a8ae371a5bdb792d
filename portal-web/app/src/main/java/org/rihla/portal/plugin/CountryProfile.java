package org.rihla.portal.plugin;

import java.util.List;
import java.util.Optional;
import org.rihla.plugin.Panel;

/**
 * What enabled plugins know of a country beyond concepts and items.
 *
 * @param map the first map that one of them has
 * @param holidays of all of them
 * @param panels what their code answers now
 */
public record CountryProfile(
    Optional<CountryMap> map, List<Holidays.Holiday> holidays, List<Panel> panels) {
  public CountryProfile {
    holidays = List.copyOf(holidays);
    panels = List.copyOf(panels);
  }
}
