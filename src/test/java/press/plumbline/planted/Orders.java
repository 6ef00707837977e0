package press.plumbline.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.plumbline.data.Indicator;
import press.plumbline.data.Observation;
import press.plumbline.data.Place;

/** The same clause in another order: 2022年，园区地区生产总值3516亿元 or 园区2022年地区生产总值3516亿元. */
final class Orders {
  private static final List<String> CHINESE =
      List.of("PYI", "PIY为", "YPI", "Y，P的I为", "YP的I达", "PYI为", "Y，P实现I");
  private static final List<String> PLACELESS = List.of("YI", "IY为", "Y，I为", "Y，I达到");
  private static final List<String> YEARLESS = List.of("P的I为", "PI为", "P的I达", "PI达到");
  private static final Pattern ENGLISH_AHEAD = Pattern.compile("^In (\\d{4}), (.+)$");
  private static final Pattern ENGLISH_BEHIND = Pattern.compile("^ in (\\d{4})(?=[,.;]|$| and )");

  private Orders() {}

  static Stream<Slip> clause(Target target) {
    if (target.isCell() || target.isMarked() && !target.isChinese()) {
      return Glyphs.none(target, "a cell, or marked");
    }
    return target.isChinese()
        ? chinese(target)
        : Stream.of(yearBehind(target), yearAhead(target), possessive(target))
            .flatMap(List::stream);
  }

  private static Stream<Slip> chinese(Target target) {
    if (target.reference().isDerived() || target.reference().observations().isEmpty()) {
      return Glyphs.none(
          target, "worked out, so that no place, indicator and year stand before it");
    }
    Observation own = target.reference().observations().get(0);
    Sentence sentence = target.sentence();
    String head = target.prose().text().substring(sentence.start(), target.figure().outerStart());
    Matcher parts =
        Pattern.compile(
                "^(?:(?<y>\\d{4}年)，?)?(?<p>"
                    + any(places(own.place()))
                    + ")?(?:的)?(?<i>"
                    + any(own.indicator().names())
                    + ")(为)?$")
            .matcher(head);
    if (!parts.matches() || parts.group("y") == null && parts.group("p") == null) {
      return Glyphs.none(target, "its clause is not year, place and indicator alone");
    }
    List<String> forms =
        parts.group("p") == null ? PLACELESS : parts.group("y") == null ? YEARLESS : CHINESE;
    return forms.stream()
        .map(form -> filled(form, parts))
        .filter(form -> !form.equals(head))
        .map(form -> target.edit(sentence.start(), target.figure().outerStart(), form))
        .map(edit -> Slip.harmless(target, List.of(edit)));
  }

  private static String filled(String form, Matcher parts) {
    return form.chars()
        .mapToObj(
            c ->
                switch (c) {
                  case 'Y' -> parts.group("y");
                  case 'P' -> parts.group("p");
                  case 'I' -> parts.group("i");
                  default -> Character.toString(c);
                })
        .collect(Collectors.joining());
  }

  private static Stream<String> places(Place place) {
    return Stream.concat(place.names(), place.shortNames().stream());
  }

  private static String any(Stream<String> names) {
    return names
        .sorted((a, b) -> b.length() - a.length())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** "In 2022, X was Y" is "X was Y in 2022". */
  private static List<Slip> yearBehind(Target target) {
    Sentence sentence = target.sentence();
    String text = sentence.text();
    int lead = text.length() - text.stripLeading().length();
    Matcher ahead =
        ENGLISH_AHEAD.matcher(
            target.prose().text().substring(sentence.start() + lead, target.figure().start()));
    if (!ahead.matches()
        || ahead.group(2).matches(".*\\d.*")
        || ahead.group(2).contains(";")
        || !target.after().matches("(?s)[,.;].*|")) {
      return List.of();
    }
    int start = sentence.start() + lead;
    int body = start + ahead.start(2);
    String first = target.prose().text().substring(body, body + 1);
    return List.of(
        Slip.harmless(
            target,
            List.of(
                target.edit(start, body + 1, first.toUpperCase(java.util.Locale.ROOT)),
                target.edit(
                    target.figure().end(), target.figure().end(), " in " + ahead.group(1)))));
  }

  /** "X was Y in 2022" is "In 2022, X was Y". */
  private static List<Slip> yearAhead(Target target) {
    Matcher behind = ENGLISH_BEHIND.matcher(target.after());
    Sentence sentence = target.sentence();
    int start =
        sentence.start() + sentence.text().length() - sentence.text().stripLeading().length();
    String head = target.prose().text().substring(start, target.figure().start());
    if (!behind.find() || head.matches(".*(\\d|;| and ).*")) {
      return List.of();
    }
    boolean name =
        target.data().places().values().stream().flatMap(Place::names).anyMatch(head::startsWith);
    String first =
        name || head.startsWith("R&D")
            ? head.substring(0, 1)
            : head.substring(0, 1).toLowerCase(java.util.Locale.ROOT);
    int end = target.figure().end();
    return List.of(
        Slip.harmless(
            target,
            List.of(
                target.edit(start, start + 1, "In " + behind.group(1) + ", " + first),
                target.edit(end, end + behind.end(), ""))));
  }

  /** "Ningbo had a GDP of" is "the GDP of Ningbo was" and "Ningbo's GDP was". */
  private static List<Slip> possessive(Target target) {
    List<Slip> slips = new ArrayList<>();
    for (Observation own : target.reference().observations()) {
      Matcher having =
          Pattern.compile(
                  "(?<p>"
                      + any(own.place().names())
                      + ") (?:had|recorded|reported|reached) an? (?<i>"
                      + any(variants(own.indicator()))
                      + ") of $")
              .matcher(target.before());
      if (having.find()) {
        String place = having.group("p");
        String indicator = having.group("i");
        boolean opens =
            having.start() == 0 || target.before().substring(0, having.start()).endsWith(". ");
        for (String form :
            List.of(
                place + "'s " + indicator + " was ",
                place + "’s " + indicator + " reached ",
                (opens ? "The " : "the ") + indicator + " of " + place + " was ")) {
          slips.add(
              Slip.harmless(
                  target, List.of(target.edit(having.start(), target.figure().start(), form))));
        }
      }
    }
    return slips;
  }

  private static Stream<String> variants(Indicator indicator) {
    return indicator.names();
  }
}
