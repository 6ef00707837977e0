package press.plumbline.source;

import java.util.List;

/**
 * The running text of one block without its markup, and the way back to the source.
 *
 * @param text what a reader reads; soft line breaks are gone between Chinese characters and a space
 *     elsewhere
 * @param marks the {@code figure:} links in it, in order
 */
public record Prose(
    String text, Language language, Block block, Setting setting, List<Mark> marks, SourceMap map) {
  public Prose {
    marks = List.copyOf(marks);
  }

  /** A text on its own: its offsets are those of the file. */
  public static Prose of(SourceFile file, Language language) {
    return of(file, 0, file.text().length(), language, Block.PLAIN);
  }

  /** A stretch of a file that is prose as it stands. */
  public static Prose of(SourceFile file, int start, int end, Language language, Block block) {
    return new Prose(
        file.text().substring(start, end),
        language,
        block,
        Setting.NONE,
        List.of(),
        SourceMap.straight(file, start, end - start));
  }

  /** For tests and tools: prose that comes from no file. */
  public static Prose of(String text, Language language) {
    return of(SourceFile.of("-", text), language);
  }

  public Span span(int start, int end) {
    return map.span(start, end);
  }
}
