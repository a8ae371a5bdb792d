package org.rihla.portal.search.log;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.rihla.portal.language.Language;

/** A row of the log: how often a search was made on a day. */
@Entity
@Table(name = "search_count")
public class SearchCount {
  @Id private String id;

  @Column(name = "searched_on")
  private LocalDate day;

  private String language;

  private boolean anonymous;

  @Enumerated(EnumType.STRING)
  private SearchOutcome outcome;

  private String words;

  private long times;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected SearchCount() {}

  SearchCount(CountedSearch search) {
    this.id = search.id();
    this.day = search.day();
    this.language = search.language().tag();
    this.anonymous = search.anonymous();
    this.outcome = search.outcome();
    this.words = search.text();
  }

  void add(long more) {
    times += more;
  }

  /** What is counted. */
  CountedSearch search() {
    Language interfaces = Language.ofTag(language).orElseThrow();
    return new CountedSearch(day, interfaces, anonymous, outcome, words);
  }

  long times() {
    return times;
  }
}
