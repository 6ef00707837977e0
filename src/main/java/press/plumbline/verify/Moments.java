package press.plumbline.verify;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;
import press.plumbline.data.Period;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Value;

/**
 * Dates and periods as the reader read them, on the calendar: {@code --05-06} in an article of 10
 * May 2023 is 2023-05-06, −1 year-relative is 2022.
 */
final class Moments {
  private final LocalDate today;

  Moments(LocalDate today) {
    this.today = today;
  }

  /** Empty for durations, times of day and impossible dates. */
  Optional<Period> on(Figure figure) {
    if (figure.value() instanceof Value.Moment moment) {
      return on(moment.iso());
    }
    if (figure.unit().code().equals("year-relative")
        && figure.value() instanceof Value.Number number) {
      return Optional.of(Period.year(today.getYear() + number.amount().intValue()));
    }
    return Optional.empty();
  }

  /** A day or month without a year, in the year that stands before it. */
  Optional<Period> inYear(Figure figure, Period year) {
    return figure.value() instanceof Value.Moment moment && moment.iso().startsWith("-")
        ? Period.parse(moment.iso().replaceFirst("^-+", year.first().getYear() + "-"))
        : Optional.empty();
  }

  private Optional<Period> on(String iso) {
    int slash = iso.indexOf('/');
    if (slash < 0) {
      return iso.startsWith("-") ? latest(iso) : Period.parse(iso);
    }
    Optional<Period> from = on(iso.substring(0, slash));
    Optional<Period> to = on(iso.substring(slash + 1));
    return from.isPresent() && to.isPresent()
        ? Period.parse(from.get().iso() + "/" + to.get().iso())
        : Optional.empty();
  }

  /** A date without a year is the last such day up to that of the article. */
  private Optional<Period> latest(String iso) {
    try {
      if (iso.matches("--\\d\\d-\\d\\d")) {
        MonthDay day = MonthDay.parse(iso);
        int year = today.getYear();
        while (!day.isValidYear(year) || day.atYear(year).isAfter(today)) {
          year--;
        }
        return Period.parse(day.atYear(year).toString());
      }
      if (iso.matches("--\\d\\d")) {
        int month = Integer.parseInt(iso.substring(2));
        int year = month <= today.getMonthValue() ? today.getYear() : today.getYear() - 1;
        return Period.parse("%s-%02d".formatted(Year.of(year), month));
      }
      if (iso.matches("-+[QH]\\d")) {
        String part = iso.substring(iso.length() - 2);
        return Period.parse(today.getYear() + "-" + part)
            .filter(period -> !period.last().isAfter(today))
            .or(() -> Period.parse(today.getYear() - 1 + "-" + part));
      }
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
    return Optional.empty();
  }
}
