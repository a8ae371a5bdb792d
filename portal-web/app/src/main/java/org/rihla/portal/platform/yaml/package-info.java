/** Declarations in YAML, read so that a mistake is reported with its file, line and key. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.platform.yaml;
