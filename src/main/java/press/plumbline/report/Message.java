package press.plumbline.report;

import java.util.List;

/**
 * A sentence to be, as the code of its wording and what goes into it; {@code messages_*.properties}
 * hold the words.
 */
public record Message(String code, List<String> arguments) {
  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(String code, Object... arguments) {
    return new Message(code, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
  }
}
