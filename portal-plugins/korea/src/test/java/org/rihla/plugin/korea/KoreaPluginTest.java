package org.rihla.plugin.korea;

import org.rihla.plugin.testkit.PluginContract;

class KoreaPluginTest extends PluginContract {}
