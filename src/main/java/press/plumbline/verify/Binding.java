package press.plumbline.verify;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.plumbline.report.Message;
import press.plumbline.report.Nearest;

/** What an author wrote behind {@code figure:}, as a tree and not yet looked up. */
sealed interface Binding {

  /** Parts of {@code place/indicator/period@source}, any of which the words may have to supply. */
  record Plain(
      Optional<String> place,
      Optional<String> indicator,
      Optional<String> period,
      Optional<String> source)
      implements Binding {

    /** As far as it was written. */
    String text() {
      String parts =
          Stream.of(place, indicator, period)
              .flatMap(Optional::stream)
              .collect(Collectors.joining("/"));
      return source.map(id -> parts + "@" + id).orElse(parts);
    }
  }

  /** {@code ratio(a,b)}, {@code count(stops)}. */
  record Call(String name, List<Binding> inputs) implements Binding {
    public Call {
      inputs = List.copyOf(inputs);
    }
  }

  /** {@code none}: waived. */
  record None() implements Binding {}

  /** What cannot be understood: the message that says so, and the word that was probably meant. */
  record Broken(Message message, Optional<Message> help) implements Binding {
    static Broken of(String code, String argument) {
      return new Broken(Message.of(code, argument), Optional.empty());
    }

    static Broken unknown(String code, String word, Collection<String> known) {
      return new Broken(
          Message.of(code, word),
          Nearest.to(word, known).map(near -> Message.of("did-you-mean", near)));
    }
  }
}
