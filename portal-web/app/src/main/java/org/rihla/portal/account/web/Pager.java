package org.rihla.portal.account.web;

/**
 * Pages of a list.
 *
 * @param total how much the whole list holds
 * @param previous address of the page before; empty on the first
 * @param next address of the page after; empty on the last
 */
public record Pager(long total, String previous, String next) {
  /**
   * The pages around one.
   *
   * @param address that goes on with {@code page=}
   */
  static Pager of(long total, int size, int page, String address) {
    boolean more = (long) page * size < total;
    return new Pager(
        total,
        page > 1 ? address + "page=" + (page - 1) : "",
        more ? address + "page=" + (page + 1) : "");
  }
}
