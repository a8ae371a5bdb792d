package org.rihla.portal.plugin.runtime;

import org.rihla.portal.plugin.jar.PluginProblem;

/** Tells that a call into an enabled plugin failed or did not end in time. */
public record PluginFailed(String plugin, PluginProblem problem) {}
