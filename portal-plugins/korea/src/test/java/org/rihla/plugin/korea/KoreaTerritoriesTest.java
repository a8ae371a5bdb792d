package org.rihla.plugin.korea;

import java.util.Map;
import org.rihla.plugin.testkit.TerritoriesContract;

class KoreaTerritoriesTest extends TerritoriesContract {
  KoreaTerritoriesTest() {
    super("KR", 17, Map.of());
  }
}
