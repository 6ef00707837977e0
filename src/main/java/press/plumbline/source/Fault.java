package press.plumbline.source;

import java.util.List;

/**
 * What is wrong with a file as such: no UTF-8, no YAML. The code names its message, such as {@code
 * yaml-duplicate-key}, and {@code yaml-duplicate-key.help} what to do about it.
 */
public record Fault(String code, Span at, List<String> arguments) {
  public Fault {
    arguments = List.copyOf(arguments);
  }

  /** Whether the file can be read all the same: a key stands in it twice. */
  public boolean isRepetition() {
    return code.equals("yaml-duplicate-key");
  }

  static Fault of(String code, Span at, Object... arguments) {
    return new Fault(code, at, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
  }
}
