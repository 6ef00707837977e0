package press.plumbline.report;

import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a code of remarks stands for, whatever the case: of {@code yaml-duplicate-key} “the key “…”
 * stands here twice”.
 *
 * @param advice what to do about it, where that is the same for every case
 */
record Rule(String code, String sentence, Optional<String> advice) {
  private static final String ANY = "…";

  /** More than a sentence of ours has places to fill in. */
  private static final int ARGUMENTS = 8;

  /** A rule of many sentences has one of its own; of a rule of one the cases are left open. */
  static Rule of(String code, Messages messages) {
    String sentence = first(messages, "rule-" + code, code).orElse(code);
    return new Rule(
        code, sentence, first(messages, "rule-" + code + ".help", "help-" + code, code + ".help"));
  }

  private static Optional<String> first(Messages messages, String... codes) {
    Object[] open = Collections.nCopies(ARGUMENTS, ANY).toArray();
    return Stream.of(codes)
        .filter(messages.codes()::contains)
        .findFirst()
        .map(code -> messages.text(code, open));
  }
}
