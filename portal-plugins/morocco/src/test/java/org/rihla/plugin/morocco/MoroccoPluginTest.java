package org.rihla.plugin.morocco;

import org.rihla.plugin.testkit.PluginContract;

class MoroccoPluginTest extends PluginContract {}
