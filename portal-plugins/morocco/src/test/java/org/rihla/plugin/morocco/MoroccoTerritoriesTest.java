package org.rihla.plugin.morocco;

import java.util.Map;
import org.rihla.plugin.testkit.TerritoriesContract;

class MoroccoTerritoriesTest extends TerritoriesContract {
  MoroccoTerritoriesTest() {
    super("MA", 12, Map.of("MA-CHT", "MA-09", "MA-NOU", "MA-06"));
  }
}
