package press.plumbline.site;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as RFC 4180 has it: commas, quotes where they are needed, lines that end in CR LF. */
final class Csv {
  private Csv() {}

  static String of(List<String> heads, List<? extends Collection<String>> rows) {
    return Stream.concat(Stream.of(heads), rows.stream())
        .map(row -> row.stream().map(Csv::quoted).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String quoted(String field) {
    return field.matches("[^\",\\r\\n]*") ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
