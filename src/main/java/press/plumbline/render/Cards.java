package press.plumbline.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.plumbline.share.Card;
import press.plumbline.site.Fact;
import press.plumbline.site.Page;
import press.plumbline.site.ShareCard;
import press.plumbline.site.Site;
import press.plumbline.site.Stop;
import press.plumbline.source.Language;

/** What share pictures say, in the words of an edition and the colours of the style sheet. */
final class Cards {
  private final Site site;
  private final Words words;
  private final StoryPages stories;
  private final Tokens tokens;

  Cards(Site site, Words words, StoryPages stories, Tokens tokens) {
    this.site = site;
    this.words = words;
    this.stories = stories;
    this.tokens = tokens;
  }

  Card card(ShareCard shared, Page page) {
    Language language = page.language();
    String title = site.series().title().in(language);
    Optional<StoryHtml> story = shared.story().map(one -> stories.html(one, page));
    return new Card(
        language,
        story.isPresent() ? title : site.series().publisher().in(language),
        shared.stop().map(stop -> corner(stop, language)).orElse(shared.corner().text()),
        shared.fact().map(fact -> number(fact, language)),
        story.map(StoryHtml::headline).map(Cards::unbroken).orElse(title),
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

  private Card.Figure number(Fact fact, Language language) {
    var value = fact.value();
    return new Card.Figure(
        value.before().text(),
        value.number().text(),
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
      text.add(figure ? bare.replaceAll("(?<=.)(?=.)", "\u2060") : bare);
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
