/** The contract that every engine must keep, and the rules of the module's shape. */
@org.jspecify.annotations.NullMarked
package org.rihla.search;
