package press.plumbline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import press.plumbline.source.Yaml;

/** Reads the dates of the front matter: {@code 2023-05-10T06:00+08:00}, or a day alone. */
final class Dates {
  private static final Pattern DAY = Pattern.compile("(?!0000)\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MOMENT =
      Pattern.compile(DAY.pattern() + "(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?)?");

  private final ZoneId zone;
  private final Harvest harvest;

  /** A day is its midnight in the zone of the series. */
  Dates(ZoneId zone, Harvest harvest) {
    this.zone = zone;
    this.harvest = harvest;
  }

  Optional<OffsetDateTime> moment(String key, Yaml.Scalar value) {
    try {
      return Optional.of(moment(value.text()));
    } catch (DateTimeException e) {
      harvest.fault("front-matter", value.at(), "date-wrong", key, value.text());
      return Optional.empty();
    }
  }

  /** A day in ISO form. */
  Optional<String> day(String key, Yaml.Scalar value) {
    try {
      if (!DAY.matcher(value.text()).matches()) {
        throw new DateTimeException(value.text());
      }
      return Optional.of(LocalDate.parse(value.text()).toString());
    } catch (DateTimeException e) {
      harvest.fault("front-matter", value.at(), "day-wrong", key, value.text());
      return Optional.empty();
    }
  }

  private OffsetDateTime moment(String text) {
    if (!MOMENT.matcher(text).matches()) {
      throw new DateTimeException(text);
    }
    if (!text.contains("T")) {
      return LocalDate.parse(text).atStartOfDay(zone).toOffsetDateTime();
    }
    boolean zoned = text.matches(".*T.*(Z|[+-]\\d{2}:\\d{2})");
    return zoned
        ? OffsetDateTime.parse(text)
        : LocalDateTime.parse(text).atZone(zone).toOffsetDateTime();
  }
}
