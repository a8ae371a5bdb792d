/** Many people at once: who writes loses nothing, and who reads goes on reading. */
@org.jspecify.annotations.NullMarked
package org.rihla.acceptance.load;
