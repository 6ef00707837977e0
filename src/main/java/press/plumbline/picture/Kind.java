package press.plumbline.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of picture that browsers show, known by its first bytes: {@code GIF8} begins a GIF. */
public enum Kind {
  JPEG("jpg", "jpeg"),
  PNG("png"),
  GIF("gif"),
  WEBP("webp"),
  AVIF("avif"),
  SVG("svg");

  private final List<String> endings;

  Kind(String... endings) {
    this.endings = List.of(endings);
  }

  /** The ending that its files mostly have. */
  public String ending() {
    return endings.get(0);
  }

  /** By the ending of a file name, in capitals or not. */
  public static Optional<Kind> named(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(kind -> kind.endings.contains(ending)).findFirst();
  }

  /** By what the file holds. */
  static Optional<Kind> of(Bytes file) {
    if (file.startsWith("\u00FF\u00D8\u00FF")) {
      return Optional.of(JPEG);
    } else if (file.startsWith("\u0089PNG\r\n\u001A\n")) {
      return Optional.of(PNG);
    } else if (file.startsWith("GIF87a") || file.startsWith("GIF89a")) {
      return Optional.of(GIF);
    } else if (file.startsWith("RIFF") && file.holds("WEBP", 8)) {
      return Optional.of(WEBP);
    } else if (file.holds("ftyp", 4)) {
      return AvifFile.isAvif(file) ? Optional.of(AVIF) : Optional.empty();
    }
    return SvgFile.isSvg(file) ? Optional.of(SVG) : Optional.empty();
  }
}
