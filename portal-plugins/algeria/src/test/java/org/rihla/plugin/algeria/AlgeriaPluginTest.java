package org.rihla.plugin.algeria;

import org.rihla.plugin.testkit.PluginContract;

class AlgeriaPluginTest extends PluginContract {}
