package press.plumbline.verify;

import java.util.Optional;
import press.plumbline.source.Span;

/** A place or period in force at a point, where that comes from, and the word that set it. */
record Held<T>(T value, Origin origin, Optional<Span> word) {
  /** The nearest comes first. */
  enum Origin {
    ATTACHED,
    CLAUSE,
    SENTENCE,
    PARAGRAPH,
    LEAD,
    HEADING,
    ARTICLE;

    /** Whether the words of the figure's own sentence say it. */
    boolean isOfTheSentence() {
      return this == ATTACHED || this == CLAUSE || this == SENTENCE;
    }

    boolean isDefault() {
      return this == ARTICLE;
    }
  }

  /** Another value that the same word sets. */
  <S> Held<S> with(S other) {
    return new Held<>(other, origin, word);
  }

  Held<T> at(Origin other) {
    return new Held<>(value, other, word);
  }
}
