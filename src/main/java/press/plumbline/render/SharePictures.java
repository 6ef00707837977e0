package press.plumbline.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.plumbline.report.Diagnostics;
import press.plumbline.share.Card;
import press.plumbline.share.Typeface;
import press.plumbline.site.Fact;
import press.plumbline.site.Page;
import press.plumbline.site.ShareCard;
import press.plumbline.site.Site;
import press.plumbline.site.Stop;
import press.plumbline.site.Story;
import press.plumbline.source.Language;
import press.plumbline.source.SourceFile;
import press.plumbline.source.Span;

/**
 * The pictures that templates ask for, drawn in the typeface of the series and the colours of its
 * style sheet. What cannot be drawn is told, and left out.
 */
final class SharePictures {
  static final String FONT = "assets/share/share.otf";

  private final SeriesFiles files;
  private final Site site;
  private final SitePaths paths;
  private final Words words;
  private final StoryPages stories;
  private final Diagnostics problems;
  private final Tokens tokens;
  private final Map<ShareCard, Optional<SharePicture>> asked = new IdentityHashMap<>();
  private final Map<String, byte[]> drawn = new TreeMap<>();
  private Optional<Optional<Typeface>> typeface = Optional.empty();

  SharePictures(
      SeriesFiles files,
      Site site,
      SitePaths paths,
      Words words,
      StoryPages stories,
      Diagnostics problems) {
    this.files = files;
    this.site = site;
    this.paths = paths;
    this.words = words;
    this.stories = stories;
    this.problems = problems;
    this.tokens = new Tokens(files);
  }

  /** The picture of a card in the language of a page; empty if it cannot be drawn. */
  Optional<SharePicture> of(ShareCard card, Page page) {
    Optional<SharePicture> known = asked.get(card);
    if (known == null) {
      known = typeface().flatMap(face -> draw(card, page, face));
      asked.put(card, known);
    }
    return known;
  }

  /** All that were drawn, by path. */
  List<OutputFile.Binary> files() {
    return drawn.entrySet().stream()
        .map(picture -> new OutputFile.Binary(picture.getKey(), picture.getValue()))
        .toList();
  }

  private Optional<Typeface> typeface() {
    if (typeface.isEmpty()) {
      typeface = Optional.of(files.bytes(FONT).flatMap(this::read));
    }
    return typeface.get();
  }

  private Optional<Typeface> read(byte[] font) {
    try {
      return Optional.of(Typeface.read(font));
    } catch (IOException e) {
      Span at = SourceFile.of(FONT, "").start();
      problems.add(Remark.warning("picture", at, "picture-font", FONT));
      return Optional.empty();
    }
  }

  private Optional<SharePicture> draw(ShareCard shared, Page page, Typeface face) {
    Card card = card(shared, page);
    String missing = card.missing(face);
    if (!missing.isEmpty()) {
      problems.add(Remark.warning("picture", at(shared), "picture-glyph", missing, FONT));
      return Optional.empty();
    }
    byte[] png = card.png(face);
    String name = shared.story().map(Story::slug).orElse("series");
    String path =
        "assets/share/%s%s.%s.png"
            .formatted(paths.edition(page.language()), name, Assets.hash(png));
    drawn.put(path, png);
    return Optional.of(new SharePicture(path, Card.WIDTH, Card.HEIGHT));
  }

  private Span at(ShareCard shared) {
    return shared
        .story()
        .map(story -> story.article().meta().title().prose())
        .map(title -> title.span(0, title.text().length()))
        .orElseGet(() -> site.series().file().start());
  }

  private Card card(ShareCard shared, Page page) {
    Language language = page.language();
    String title = site.series().title().in(language);
    Optional<StoryHtml> story = shared.story().map(one -> stories.html(one, page));
    return new Card(
        language,
        story.isPresent() ? title : site.series().publisher().in(language),
        shared.stop().map(stop -> corner(stop, language)).orElse(shared.corner().text()),
        shared.fact().map(fact -> number(fact, language)),
        story.map(StoryHtml::headline).map(SharePictures::unbroken).orElse(title),
        story
            .map(StoryHtml::plainStandfirst)
            .map(GateMarks::strip)
            .orElseGet(() -> site.series().standfirst().in(language)),
        shared.route().stream()
            .map(place -> new Card.Stop(place.name().text(), hue(place.hue())))
            .toList(),
        colours(),
        hue(shared.hue()));
  }

  private String corner(Stop stop, Language language) {
    String turn =
        stop.isHome()
            ? word("stop.home", language)
            : words.find(language, "stop.turn", List.of(stop.turn().text())).orElse("");
    return joined(turn, stop.name().text());
  }

  private Card.Number number(Fact fact, Language language) {
    var value = fact.value();
    return new Card.Number(
        value.before().text(),
        value.gapBefore(),
        value.number().text(),
        value.gapAfter(),
        value.unit().text(),
        joined(fact.where().text(), fact.what().text(), fact.period().text()),
        word(fact.isDerived() ? "seal.derived" : "seal.checked", language),
        fact.isDerived());
  }

  private String word(String key, Language language) {
    return words.find(language, key, List.of()).orElse("");
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
  }

  /** A headline whose figures, which stand between gate marks, are kept whole by U+2060. */
  private static String unbroken(String marked) {
    var text = new ArrayList<String>();
    for (String piece : marked.split("(?=[" + GateMarks.OPEN + GateMarks.CLOSE + "])")) {
      boolean figure = piece.startsWith(String.valueOf(GateMarks.OPEN));
      String bare = GateMarks.strip(piece);
      text.add(figure ? bare.replaceAll("(?<=[^ ])(?=[^ ])", "\u2060") : bare);
    }
    return String.join("", text);
  }

  private Card.Colours colours() {
    return new Card.Colours(
        tokens.colour("paper"),
        tokens.colour("ink"),
        tokens.colour("ink-2"),
        tokens.colour("rule"),
        hue(1));
  }

  private int hue(int number) {
    return tokens.colour(number == 0 ? "ink" : "hue-" + number);
  }
}
