package press.plumbline.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.plumbline.data.GlossaryEntry;
import press.plumbline.data.Observations;
import press.plumbline.data.Series;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Passage;
import press.plumbline.figure.Reading;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Unread;
import press.plumbline.figure.Value;
import press.plumbline.report.Message;
import press.plumbline.source.Block;
import press.plumbline.source.Mark;
import press.plumbline.source.Prose;
import press.plumbline.verify.Verdict.Exempt;
import press.plumbline.verify.Verdict.Unreadable;
import press.plumbline.verify.Verdict.Unsourced;
import press.plumbline.verify.Verdict.Verified;

/** Holds the figures of an article against the observations. Pure, and safe to use in parallel. */
public final class Verifier {
  private static final Pattern PLACE_NUMBER = Pattern.compile("(?s)(.*\\p{L})\\s+(\\d[\\d,]*)");
  private static final Pattern UNIT_PER = Pattern.compile(" \\p{L}+ per ");
  private static final Pattern ZERO_FIRST = Pattern.compile("0\\d+");

  private final Observations data;
  private final Series series;
  private final Terms terms;

  public Verifier(Observations observations, Series series) {
    this.data = observations;
    this.series = series;
    this.terms = Terms.of(observations);
  }

  /** One finding a reading, and one for each inserted figure, in the order of the text. */
  public List<Finding> judge(List<Passage> passages, Start start) {
    return judge(passages, start, passage -> true);
  }

  /** The same for some of the passages; the others only say what is in force where those begin. */
  public List<Finding> judge(List<Passage> passages, Start start, Predicate<Passage> asked) {
    return new Session(start).judge(passages, asked);
  }

  /**
   * What a reference means where no words around it can supply a part: nothing if it lacks one, if
   * the data lacks what it names, or if it cannot be worked out.
   */
  public Optional<Reference> reference(String text) {
    Start nowhere = new Start(Optional.empty(), Optional.empty(), LocalDate.EPOCH, series.main());
    return new Session(nowhere).reference(text);
  }

  /** What a reference means, or every observation that has it as a part. */
  public List<Reference> references(String text) {
    List<Reference> parts =
        data.all().stream().filter(one -> one.isOf(text)).map(Reference::of).toList();
    return parts.isEmpty() ? reference(text).stream().toList() : parts;
  }

  /** One article. */
  private final class Session {
    private final Start start;
    private final Flow flow;
    private final Bindings bindings;
    private final Judge judge;
    private final WordClaims claims;
    private final CalendarCheck calendar;
    private final CellUnits units = new CellUnits();
    private List<Figure> withdrawn = List.of();

    Session(Start start) {
      this.start = start;
      this.flow = new Flow(data, terms, series.stops(), start);
      Lookup lookup = new Lookup(data, start.date());
      Workings workings = new Workings(data, series, lookup);
      this.bindings = new Bindings(data, lookup, workings);
      Sides sides = new Sides(lookup, workings, terms.claims());
      Reader reader = new Reader(lookup, workings, sides, bindings);
      this.claims = new WordClaims(lookup, workings, reader);
      this.judge =
          new Judge(
              data,
              bindings,
              reader,
              new Counts(data, series, workings),
              new Durations(data, series),
              workings);
      this.calendar = new CalendarCheck(data, start);
    }

    List<Finding> judge(List<Passage> passages, Predicate<Passage> asked) {
      List<Finding> findings = new ArrayList<>();
      for (Passage passage : passages) {
        Words words = flow.next(passage);
        if (passage.prose().block() == Block.WITHDRAWN) {
          withdrawn = words.scene().figures();
        }
        if (!asked.test(passage)) {
          continue;
        }
        List<Finding> own = new ArrayList<>();
        passage.readings().forEach(reading -> own.add(doubted(finding(reading, words))));
        own.addAll(insertions(words));
        Grounds grounds = new Grounds(words, data);
        own.replaceAll(finding -> finding.on(grounds));
        own.addAll(idleMarks(words));
        own.addAll(claims.refuted(words));
        own.sort(Comparator.comparing((Finding finding) -> finding.reading().start()));
        findings.addAll(own);
      }
      return List.copyOf(findings);
    }

    Optional<Reference> reference(String text) {
      Passage silence = new Passage(Prose.of("", start.language()), List.of());
      Words words = flow.next(silence);
      List<Meant> found = bindings.resolve(text, place(silence, 0, 0), words).candidates();
      return found.size() == 1 ? Optional.of(found.get(0).reference()) : Optional.empty();
    }

    /** With a warning where a figure says twice how exactly it is meant. */
    private Finding doubted(Finding finding) {
      return finding.reading() instanceof Figure figure && figure.isApproximatedTwice()
          ? finding.warned(Remarks.twice(figure))
          : finding;
    }

    private Finding finding(Reading reading, Words words) {
      Optional<Finding> past = withdrawn(reading);
      if (past.isPresent()) {
        return past.get();
      }
      if (reading instanceof Unread unread) {
        return glossed(reading)
            .orElseGet(() -> new Finding(unread, new Unreadable(Remarks.unreadable(unread))));
      }
      if (isRestOfUnread(reading, words.scene())) {
        return new Finding(reading, new Exempt(By.NAME, ""));
      }
      Figure figure = units.meant((Figure) reading, flow.corner());
      if (isSpoiled(figure, words)) {
        return judge.read(counted(figure, figure.start()), words);
      }
      Optional<Figure> numbered = numberedPlace(figure, words);
      if (numbered.isPresent()) {
        return judge.read(numbered.get(), words);
      }
      for (Mark mark : reading.prose().marks()) {
        if (mark.start() < reading.end() && reading.start() < mark.end()) {
          return judge.bound(figure, mark, words);
        }
      }
      return exempt(figure, words).orElseGet(() -> judge.read(figure, words));
    }

    /** 百分点 behind 2.1.9, million behind 5.552.9, second behind 7.8.9 metres per. */
    private static boolean isRestOfUnread(Reading rest, Scene scene) {
      if (Character.isDigit(rest.prose().text().charAt(rest.start()))) {
        return false;
      }
      for (Reading reading : scene.passage().readings()) {
        if (reading instanceof Unread && reading.end() <= rest.start()) {
          String between = scene.between(reading.end(), rest.start());
          if (between.isBlank() || between.equals("个") || UNIT_PER.matcher(between).matches()) {
            return true;
          }
        }
      }
      return false;
    }

    /** 030 in a cell, or in front of what is counted, is a number gone wrong and no name. */
    private boolean isSpoiled(Figure figure, Words words) {
      return figure.kind() == Kind.NAME
          && ZERO_FIRST.matcher(figure.text()).matches()
          && (figure.prose().block() == Block.CELL
              || words.subjects().words().stream()
                  .anyMatch(
                      word -> word.start() == figure.end() + 1 || word.start() == figure.end()));
    }

    /** Kelvik 495 behind "Port Aldry shipped 846 blades" is an amount: Kelvik is a place. */
    private Optional<Figure> numberedPlace(Figure figure, Words words) {
      Matcher digits = PLACE_NUMBER.matcher(figure.text());
      return figure.kind() == Kind.NAME && digits.matches()
          ? words.scene().named().stream()
              .filter(Named::isPlace)
              .filter(name -> name.start() <= figure.start())
              .filter(name -> name.end() == figure.start() + digits.end(1))
              .findFirst()
              .map(name -> counted(figure, figure.start() + digits.start(2)))
          : Optional.empty();
    }

    private Figure counted(Figure figure, int start) {
      return new Figure(
          figure.prose(),
          start,
          figure.end(),
          Kind.QUANTITY,
          Value.Number.of(figure.prose().text().substring(start, figure.end()).replace(",", "")),
          Unit.NONE,
          Approximation.EXACT);
    }

    /** The withdrawn figure of a correction is exempt, and so is its repetition in the text. */
    private Optional<Finding> withdrawn(Reading reading) {
      Block block = reading.prose().block();
      boolean repeated =
          block == Block.CORRECTION
              && reading instanceof Figure figure
              && withdrawn.stream().anyMatch(old -> isSame(old, figure));
      return block == Block.WITHDRAWN || repeated
          ? Optional.of(new Finding(reading, new Exempt(By.WAIVED, "")))
          : Optional.empty();
    }

    private boolean isSame(Figure a, Figure b) {
      return a.value().equals(b.value())
          && a.unit().equals(b.unit())
          && a.approximation() == b.approximation();
    }

    private Optional<Finding> exempt(Figure figure, Words words) {
      if (figure.kind() == Kind.NAME) {
        return glossed(figure).or(() -> exempt(figure, By.NAME, ""));
      }
      if (figure.kind() == Kind.IDIOM) {
        return exempt(figure, By.IDIOM, "");
      }
      Optional<Finding> glossed = glossed(figure);
      if (glossed.isPresent()) {
        return glossed;
      }
      if (Flow.headsAsYear(figure.prose())) {
        return exempt(figure, By.DATE, "");
      }
      if (words.scene().isInsideName(figure)) {
        return exempt(figure, By.NAME, "");
      }
      if (Durations.isDuration(figure)) {
        return Optional.of(judge.duration(figure, words));
      }
      return figure.kind() == Kind.DATE || figure.kind() == Kind.PERIOD
          ? Optional.of(dated(figure, words))
          : Optional.empty();
    }

    private Finding dated(Figure figure, Words words) {
      return calendar
          .fault(figure, words)
          .<Finding>map(verdict -> new Finding(figure, verdict))
          .orElseGet(() -> new Finding(figure, new Exempt(By.DATE, "")));
    }

    private Optional<Finding> exempt(Figure figure, By by, String reason) {
      return Optional.of(new Finding(figure, new Exempt(by, reason)));
    }

    private Optional<Finding> glossed(Reading reading) {
      String text = reading.prose().text();
      for (GlossaryEntry entry : series.glossary()) {
        int first = Math.max(0, reading.end() - entry.text().length());
        for (int at = first; at <= reading.start(); at++) {
          if (text.startsWith(entry.text(), at)) {
            String reason = entry.reason().in(start.language());
            return Optional.of(new Finding(reading, new Exempt(By.NAME, reason)));
          }
        }
      }
      return Optional.empty();
    }

    /** A mark that covers no figure vouches for nothing. */
    private List<Finding> idleMarks(Words words) {
      Passage passage = words.scene().passage();
      return passage.prose().marks().stream()
          .filter(mark -> !mark.isInsertion())
          .filter(
              mark ->
                  passage.readings().stream()
                      .noneMatch(r -> mark.start() < r.end() && r.start() < mark.end()))
          .map(mark -> wordy(mark, words).orElseGet(() -> idle(mark, passage)))
          .toList();
    }

    /** [首位](figure:rank(…)) claims without a numeral. */
    private Optional<Finding> wordy(Mark mark, Words words) {
      Figure word = place(words.scene().passage(), mark.start(), mark.end());
      List<Meant> found = bindings.resolve(mark.reference(), word, words).candidates();
      return claims.bound(
          words, mark, found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty());
    }

    private static Finding idle(Mark mark, Passage passage) {
      return new Finding(
          new Unread(passage.prose(), mark.start(), mark.end()),
          new Unsourced(
              Optional.empty(),
              Remarks.broken(
                  mark, Message.of("mark-without-figure", mark.reference()), List.of())));
    }

    private List<Finding> insertions(Words words) {
      return words.scene().passage().prose().marks().stream()
          .filter(Mark::isInsertion)
          .map(mark -> inserted(mark, words))
          .toList();
    }

    private Finding inserted(Mark mark, Words words) {
      Figure place = place(words.scene().passage(), mark.start(), mark.end());
      Bindings.Resolution found = bindings.resolve(mark.reference(), place, words);
      if (found.candidates().size() != 1) {
        Message why = found.refusal().orElseGet(() -> Remarks.nothing(mark, found.near()));
        return new Finding(
            place, new Unsourced(Optional.empty(), Remarks.broken(mark, why, found.help())));
      }
      Meant meant = found.candidates().get(0);
      return new Finding(
          filled(place, meant.known()),
          new Verified(By.INSERTED, meant.reference(), Expected.of(meant, place), mark.reason()));
    }

    private static Figure place(Passage passage, int start, int end) {
      return new Figure(
          passage.prose(), start, end, Kind.QUANTITY, Value.NONE, Unit.NONE, Approximation.EXACT);
    }

    private static Figure filled(Figure place, Known known) {
      return new Figure(
          place.prose(),
          place.start(),
          place.end(),
          place.kind(),
          known.value(),
          known.unit(),
          known.approximation());
    }
  }
}
