/** The folder that holds everything of one portal, and who is at work in it. */
@org.jspecify.annotations.NullMarked
package org.rihla.launcher.home;
