package press.plumbline.share;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.plumbline.source.Language;

/**
 * What a share picture says: the series, the key figure with the line that tells what it is, the
 * headline. Without a figure the headline is large, and the standfirst stands under it.
 *
 * <p>In a headline U+200B is where a line would rather break, and U+2060 where it must not.
 *
 * @param corner beside the name of the series: 第一站 · 苏州
 * @param hue the colour of the place
 * @param route the stops of the journey; empty unless it is the picture of the whole series
 */
public record Card(
    Language language,
    String series,
    String corner,
    Optional<Figure> figure,
    String headline,
    String standfirst,
    List<Stop> route,
    Colours colours,
    int hue) {
  public static final int WIDTH = 1200;
  public static final int HEIGHT = 630;

  public Card {
    route = List.copyOf(route);
  }

  /**
   * A figure in parts, 超, 16, 万家, of which the first and the last may be empty.
   *
   * @param line what it is: place, indicator, period
   * @param seal 核 or 算
   */
  public record Figure(
      String before, String numeral, String unit, String line, String seal, boolean isDerived) {}

  /** A place of the route in its colour. */
  public record Stop(String name, int hue) {}

  /** As {@code 0xrrggbb}; {@code seal} is that of 核. */
  public record Colours(int paper, int ink, int soft, int rule, int seal) {}

  /** The characters that the typeface lacks; empty if the picture can be drawn. */
  public String missing(Typeface face) {
    return TextLine.missing(texts().collect(Collectors.joining()), face);
  }

  private Stream<String> texts() {
    var own = Stream.of(series, corner, headline, standfirst);
    var number =
        figure.stream()
            .flatMap(f -> Stream.of(f.before(), f.numeral(), f.unit(), f.line(), f.seal()));
    return Stream.of(own, number, route.stream().map(Stop::name)).flatMap(all -> all);
  }

  /** The picture as a PNG file. */
  public byte[] png(Typeface face) {
    return new CardPainter(this, face).paint();
  }
}
