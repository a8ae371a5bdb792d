package org.rihla.launcher.configuration;

/**
 * One line of the configuration.
 *
 * @param value what stands right of the sign, trimmed at both ends
 * @param line number of the line, from 1
 */
record Setting(String value, int line) {}
