package press.plumbline.render;

import java.util.Optional;
import java.util.regex.Pattern;
import press.plumbline.source.SourceFile;

/** The colours of the style sheet by name, those of the light theme: {@code --ink: #17191b}. */
final class Tokens {
  private static final String SHEET = "assets/site.css";

  private final SeriesFiles files;

  Tokens(SeriesFiles files) {
    this.files = files;
  }

  /** As {@code 0x17191b}; what the series' own sheet lacks is that of the default. */
  int colour(String name) {
    return files
        .text(SHEET)
        .flatMap(sheet -> colour(sheet, name))
        .or(() -> files.defaultText(SHEET).flatMap(sheet -> colour(sheet, name)))
        .orElse(0);
  }

  private static Optional<Integer> colour(SourceFile sheet, String name) {
    return Pattern.compile("--" + name + ":\\s*#([0-9a-fA-F]{6})\\b")
        .matcher(sheet.text())
        .results()
        .findFirst()
        .map(found -> Integer.parseInt(found.group(1), 16));
  }
}
