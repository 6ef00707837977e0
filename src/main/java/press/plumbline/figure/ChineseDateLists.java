package press.plumbline.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Years, months, days, quarters and numbered things whose word stands once: 2021、2022年, 7、8月,
 * 三、四季度.
 */
final class ChineseDateLists implements Construction {
  private static final int MOST_MEMBERS = 12;
  private static final Construction DATES = new ChineseDates();

  @Override
  public List<Match> read(FoldedText text, int at) {
    List<Numeral> numbers = new ArrayList<>();
    Optional<Numeral> number = whole(text, at);
    while (number.isPresent() && numbers.size() < MOST_MEMBERS) {
      numbers.add(number.get());
      int end = number.get().end();
      number = "、和及".indexOf(text.charAt(end)) >= 0 ? whole(text, end + 1) : Optional.empty();
    }
    return numbers.size() < 2 ? range(text, at) : shared(text, numbers);
  }

  /** 一至六层, 三到六年级, 3-5号线: things from one number to another. */
  private static List<Match> range(FoldedText text, int at) {
    Optional<Numeral> first = whole(text, at);
    int dash = first.map(Numeral::end).orElse(at);
    if (first.isEmpty() || "至到-–—~".indexOf(text.charAt(dash)) < 0) {
      return List.of();
    }
    return whole(text, dash + 1)
        .filter(last -> isThing(text, last))
        .map(
            last ->
                List.of(
                    Match.name(
                        at,
                        NumberedThings.read(text, last.start())
                            .map(Match::end)
                            .orElse(last.end() + 1))))
        .orElse(List.of());
  }

  private static boolean isThing(FoldedText text, Numeral last) {
    char word = text.charAt(last.end());
    return word == '层'
        || word == '楼'
        || word == '栋' && last.digits()
        || NumberedThings.read(text, last.start())
            .filter(thing -> thing.kind() == Kind.NAME && thing.end() > last.end())
            .isPresent();
  }

  private static Optional<Numeral> whole(FoldedText text, int at) {
    return ChineseNumerals.read(text, at)
        .filter(number -> number.start() == at)
        .filter(
            number ->
                number.value() instanceof Value.Number value
                    && value.digits().scale() <= 0
                    && value.amount().precision() - value.amount().scale() <= 4);
  }

  private static List<Match> shared(FoldedText text, List<Numeral> numbers) {
    Numeral last = numbers.get(numbers.size() - 1);
    List<Match> dates = DATES.read(text, last.start());
    Optional<Match> thing = NumberedThings.read(text, last.start());
    if (dates.isEmpty() && thing.isPresent()) {
      return things(numbers, thing.get());
    }
    if (dates.isEmpty() || dates.get(0).end() == last.end()) {
      return List.of();
    }
    List<Match> members = new ArrayList<>();
    for (Numeral number : numbers.subList(0, numbers.size() - 1)) {
      Optional<Match> member = like(dates.get(0), number);
      if (member.isEmpty()) {
        return List.of();
      }
      members.add(member.get());
    }
    members.add(dates.get(0));
    return members;
  }

  private static List<Match> things(List<Numeral> numbers, Match last) {
    List<Match> things = new ArrayList<>();
    for (Numeral number : numbers.subList(0, numbers.size() - 1)) {
      things.add(Match.name(number.start(), number.end()));
    }
    things.add(last);
    return things;
  }

  private static Optional<Match> like(Match date, Numeral number) {
    int value = ((Value.Number) number.value()).amount().intValue();
    String iso =
        switch (date.unit().code()) {
          case "year" -> value >= 1000 ? Iso.date(value, 0, 0) : "";
          case "month" -> value >= 1 && value <= 12 ? Iso.date(0, value, 0) : "";
          case "date" -> value >= 1 && value <= 31 ? Iso.date(0, 0, value) : "";
          case "quarter" -> value >= 1 && value <= 4 ? "--Q" + value : "";
          default -> "";
        };
    return iso.isEmpty()
        ? Optional.empty()
        : Optional.of(Match.moment(number.start(), number.end(), iso, date.unit()));
  }
}
