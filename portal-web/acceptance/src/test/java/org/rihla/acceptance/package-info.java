/** The portal tried from outside: started by its launcher, killed, damaged, started again. */
@org.jspecify.annotations.NullMarked
package org.rihla.acceptance;
