package org.rihla.plugin.tunisia;

import org.rihla.plugin.testkit.PluginContract;

class TunisiaPluginTest extends PluginContract {}
