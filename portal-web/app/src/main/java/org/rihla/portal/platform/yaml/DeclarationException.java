package org.rihla.portal.platform.yaml;

/** A mistake in a declaration, with the place where a reader mends it. */
public final class DeclarationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String key;
  private final String problem;

  /**
   * @param file the file, relative to the folder of declarations
   * @param line the line, from 1
   * @param key the key as a path ({@code fields[2].kind}); empty for the whole file
   * @param problem what is wrong and what would be right
   */
  public DeclarationException(String file, int line, String key, String problem) {
    super(file + ", line " + line + ", " + (key.isEmpty() ? "whole file" : key) + ": " + problem);
    this.file = file;
    this.line = line;
    this.key = key;
    this.problem = problem;
  }

  public String file() {
    return file;
  }

  public int line() {
    return line;
  }

  public String key() {
    return key;
  }

  public String problem() {
    return problem;
  }
}
