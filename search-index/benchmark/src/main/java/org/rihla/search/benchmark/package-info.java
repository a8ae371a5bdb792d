/**
 * The command {@code ./rihla search-bench}: builds synthetic bilingual documents and measures the
 * search engine beside bare Lucene, Solr and OpenSearch.
 *
 * <p>Every engine is a {@code peer}, runs in a process of its own and is given the documents and
 * requests of {@code sample}; {@code run} starts the processes, compares their answers and reports.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.search.benchmark;
