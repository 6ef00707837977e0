package press.plumbline.figure;

import java.util.Optional;
import java.util.Set;

/**
 * Numbers that count people by what is said of them, without a noun: killed 16, 40 injured, a crew
 * of 17 (AP Stylebook, casualties).
 */
final class EnglishPersons {
  private static final Unit PERSON = Unit.count("person");

  /** Adjectives that stand for people. */
  private static final Set<String> HURT =
      Lexicon.set("dead injured wounded hurt missing homeless stranded unaccounted");

  /** What befalls people, so that the number behind is of them: killed 16. */
  private static final Set<String> BEFALLING =
      Lexicon.set(
          """
          killed kills kill killing injured injures injure injuring wounded wounding hospitalized
          hospitalised arrested arresting detained detaining drowned serves feeds sleeps infected
          infecting displaced displacing employs employ employed employing vaccinated
          """);

  /** Groups that go by the number of their members: a crew of 17. */
  private static final Set<String> GROUPS =
      Lexicon.set("team squad panel jury cast troupe delegation");

  private static final Set<String> STAFFS = Set.of("crew", "staff");

  private static final Set<String> BEING = Set.of("is", "are", "was", "were", "be", "turned");

  private EnglishPersons() {}

  /** Killed 16, a crew of 17, a team of 40. */
  static Optional<Unit> before(EnglishText text, Match match) {
    int start = EnglishApproximations.before(text, match).outerStart();
    String verb = text.wordBefore(start);
    String group = verb.equals("of") ? text.wordBefore(text.startBefore(start)) : "";
    if (STAFFS.contains(group)) {
      return Optional.of(Unit.count(group));
    }
    return BEFALLING.contains(verb) || GROUPS.contains(group)
        ? Optional.of(PERSON)
        : Optional.empty();
  }

  /** It left 11 dead and 40 injured. */
  static Optional<Unit> behind(EnglishText text, int end) {
    return HURT.contains(text.word(text.skip(end))) ? Optional.of(PERSON) : Optional.empty();
  }

  /** Three others were hurt: what is told behind befalls people. */
  static boolean areMeant(EnglishText text, int end) {
    int be = text.skip(end);
    int next = BEING.contains(text.word(be)) ? text.skip(text.wordEnd(be)) : be;
    return HURT.contains(text.word(next)) || BEFALLING.contains(text.word(next));
  }
}
