package org.rihla.plugin.algeria;

import java.util.Map;
import org.rihla.plugin.testkit.TerritoriesContract;

class AlgeriaTerritoriesTest extends TerritoriesContract {
  AlgeriaTerritoriesTest() {
    super("DZ", 58, Map.of());
  }
}
