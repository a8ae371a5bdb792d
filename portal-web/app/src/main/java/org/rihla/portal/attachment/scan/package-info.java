/** Looking for viruses in files, by a ClamAV daemon where one is configured. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.attachment.scan;
