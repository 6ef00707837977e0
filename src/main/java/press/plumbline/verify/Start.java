package press.plumbline.verify;

import java.time.LocalDate;
import java.util.Optional;
import press.plumbline.data.Period;
import press.plumbline.source.Language;

/**
 * Where an article starts: what is in force before its first word.
 *
 * @param stop a place id
 * @param date the day of publication, from which 去年 counts
 */
public record Start(
    Optional<String> stop, Optional<Period> period, LocalDate date, Language language) {}
