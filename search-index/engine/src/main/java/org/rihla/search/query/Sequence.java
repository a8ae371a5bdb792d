package org.rihla.search.query;

import java.util.ArrayList;
import java.util.List;
import org.rihla.search.query.Lexeme.Chunk;
import org.rihla.search.query.Lexeme.Sign;
import org.rihla.search.query.Operand.Group;
import org.rihla.search.query.Operand.Single;

/** What stands side by side, in a text or between brackets: ordinary words apart from wishes. */
final class Sequence {

  private final Leaves leaves;
  private final List<Chunk> plain = new ArrayList<>();
  private final List<Wish> required = new ArrayList<>();
  private final List<Wish> excluded = new ArrayList<>();

  Sequence(Leaves leaves) {
    this.leaves = leaves;
  }

  /** Ordinary words and phrases. */
  List<Chunk> plain() {
    return plain;
  }

  /** Everything but the ordinary words. */
  Wish.All wishes() {
    return new Wish.All(required, excluded);
  }

  /** Adds ordinary words. */
  void addPlain(Chunk chunk) {
    plain.add(chunk);
  }

  /** Adds what no operator joins to anything else. */
  void addAlone(Operand operand) {
    if (operand instanceof Group group && group.bare() && !group.negative()) {
      plain.addAll(group.inner().plain);
      required.addAll(group.inner().required);
      excluded.addAll(group.inner().excluded);
    } else if (operand instanceof Single single && isOrdinary(single)) {
      plain.add(single.chunk());
    } else {
      add(all(List.of(operand)));
    }
  }

  /** A plus before a phrase changes nothing: it must be there anyway. */
  private static boolean isOrdinary(Single single) {
    Chunk chunk = single.chunk();
    boolean plus = chunk.sign() == Sign.PLUS && !chunk.quoted();
    return !single.negative() && !plus && !chunk.star() && chunk.place() == Place.ANYWHERE;
  }

  /** Adds choices, one of which is enough, each of operands that are all needed. */
  void addJoined(List<List<Operand>> choices) {
    List<Wish> any = new ArrayList<>();
    for (List<Operand> choice : choices) {
      Wish.All all = all(choice);
      if (choices.size() == 1 || all.required().isEmpty()) {
        add(all);
      } else {
        any.add(
            all.required().size() == 1 && all.excluded().isEmpty()
                ? all.required().getFirst()
                : all);
      }
    }
    if (!any.isEmpty()) {
      required.add(any.size() == 1 ? any.getFirst() : new Wish.Any(any));
    }
  }

  private void add(Wish.All all) {
    required.addAll(all.required());
    excluded.addAll(all.excluded());
  }

  private Wish.All all(List<Operand> operands) {
    List<Wish> needed = new ArrayList<>();
    List<Wish> forbidden = new ArrayList<>();
    for (Operand operand : operands) {
      switch (operand) {
        case Single single when single.negative() ->
            forbidden.addAll(leaves.forbidding(single.chunk()));
        case Single single -> needed.addAll(leaves.of(single.chunk()));
        case Group group when group.negative() -> forbidden.addAll(group.inner().eachForbidden());
        case Group group -> {
          needed.addAll(group.inner().eachNeeded());
          forbidden.addAll(group.inner().excluded);
        }
      }
    }
    return new Wish.All(needed, forbidden);
  }

  private List<Wish> eachNeeded() {
    List<Wish> needed = new ArrayList<>(required);
    telling().forEach(chunk -> needed.addAll(leaves.of(chunk)));
    return needed;
  }

  /** What is excluded within what is excluded says nothing. */
  private List<Wish> eachForbidden() {
    List<Wish> forbidden = new ArrayList<>(required);
    telling().forEach(chunk -> forbidden.addAll(leaves.forbidding(chunk)));
    return forbidden;
  }

  private List<Chunk> telling() {
    List<Chunk> telling = plain.stream().filter(chunk -> !chunk.saysNothing()).toList();
    return telling.isEmpty() && required.isEmpty() ? plain : telling;
  }
}
