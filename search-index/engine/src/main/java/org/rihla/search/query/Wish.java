package org.rihla.search.query;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an item must have because the person said so, with a sign, an operator, the name of a part
 * or a star: unlike the words of a question, of which a part is enough.
 */
public sealed interface Wish {

  /** How something is to be looked for. */
  enum Form {
    /** By its stem and what else the word is looked for as. */
    WORD,
    /** As it was written, words side by side. */
    PHRASE,
    /** As the beginning of a word. */
    BEGINNING
  }

  /**
   * One thing that is asked for.
   *
   * @param place where it must stand
   * @param form how it is looked for
   * @param words plain words; a single one unless this is a phrase
   */
  record Asked(Place place, Form form, List<String> words) implements Wish {

    public Asked {
      words = List.copyOf(words);
    }

    /** The word, or the first of a phrase. */
    public String word() {
      return words.getFirst();
    }

    @Override
    public Stream<Asked> positive() {
      return Stream.of(this);
    }

    @Override
    public Stream<Asked> everything() {
      return Stream.of(this);
    }
  }

  /**
   * All of these and none of those.
   *
   * @param required what must be there
   * @param excluded what must not
   */
  record All(List<Wish> required, List<Wish> excluded) implements Wish {

    /** Asks for nothing. */
    public static final All NOTHING = new All(List.of(), List.of());

    public All {
      required = List.copyOf(required);
      excluded = List.copyOf(excluded);
    }

    @Override
    public Stream<Asked> positive() {
      return required.stream().flatMap(Wish::positive);
    }

    @Override
    public Stream<Asked> everything() {
      return Stream.concat(required.stream(), excluded.stream()).flatMap(Wish::everything);
    }
  }

  /**
   * At least one of these.
   *
   * @param choices what is enough by itself
   */
  record Any(List<Wish> choices) implements Wish {

    public Any {
      choices = List.copyOf(choices);
    }

    @Override
    public Stream<Asked> positive() {
      return choices.stream().flatMap(Wish::positive);
    }

    @Override
    public Stream<Asked> everything() {
      return choices.stream().flatMap(Wish::everything);
    }
  }

  /** Everything in it that an item may have to have: what can be highlighted. */
  Stream<Asked> positive();

  /** Everything in it, what is excluded too. */
  Stream<Asked> everything();
}
