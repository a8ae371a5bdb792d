package org.rihla.plugin.tunisia;

import java.util.Map;
import org.rihla.plugin.testkit.TerritoriesContract;

class TunisiaTerritoriesTest extends TerritoriesContract {
  TunisiaTerritoriesTest() {
    super("TN", 24, Map.of());
  }
}
