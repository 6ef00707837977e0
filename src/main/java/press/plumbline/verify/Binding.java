package press.plumbline.verify;

import java.util.List;
import java.util.Optional;

/** What an author wrote behind {@code figure:}, as a tree and not yet looked up. */
sealed interface Binding {

  /** Parts of {@code place/indicator/period@source}, any of which the words may have to supply. */
  record Plain(
      Optional<String> place,
      Optional<String> indicator,
      Optional<String> period,
      Optional<String> source)
      implements Binding {}

  /** {@code ratio(a,b)}, {@code count(stops)}. */
  record Call(String name, List<Binding> inputs) implements Binding {
    public Call {
      inputs = List.copyOf(inputs);
    }
  }

  /** {@code none}: waived. */
  record None() implements Binding {}

  /** What cannot be understood, and the code of the message that says so. */
  record Broken(String code, String argument) implements Binding {}
}
