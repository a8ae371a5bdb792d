package org.rihla.portal.plugin.runtime;

/**
 * What the classes of a plugin find beyond their own: the platform and the API. The portal, its
 * libraries and the server stay behind it.
 */
final class Gate extends ClassLoader {
  private static final String API = "org.rihla.plugin.";

  private final ClassLoader portal;

  Gate(ClassLoader portal) {
    super(ClassLoader.getPlatformClassLoader());
    this.portal = portal;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    return name.startsWith(API) ? portal.loadClass(name) : super.loadClass(name, resolve);
  }
}
