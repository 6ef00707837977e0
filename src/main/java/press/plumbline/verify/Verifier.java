package press.plumbline.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import press.plumbline.data.Observations;
import press.plumbline.data.Series;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Passage;
import press.plumbline.figure.Reading;
import press.plumbline.figure.Unread;
import press.plumbline.source.Block;
import press.plumbline.source.Mark;
import press.plumbline.source.Prose;
import press.plumbline.verify.Verdict.Unreadable;

/** Holds the figures of an article against the observations. Pure, and safe to use in parallel. */
public final class Verifier {
  private static final Pattern UNIT_PER = Pattern.compile(" \\p{L}+ per ");

  private final Observations data;
  private final Series series;
  private final Terms terms;

  public Verifier(Observations observations, Series series) {
    this.data = observations;
    this.series = series;
    this.terms = Terms.of(observations);
  }

  /** What the figures are held against. */
  public Observations data() {
    return data;
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
    private final Exemptions exemptions;
    private final MarkFindings marks;
    private final CellUnits units = new CellUnits();

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
      this.marks = new MarkFindings(bindings, claims);
      this.exemptions =
          new Exemptions(series.glossary(), start.language(), new CalendarCheck(data, start));
    }

    List<Finding> judge(List<Passage> passages, Predicate<Passage> asked) {
      List<Finding> findings = new ArrayList<>();
      for (Passage passage : passages) {
        Words words = flow.next(passage);
        if (passage.prose().block() == Block.WITHDRAWN) {
          exemptions.withdraw(words.scene().figures());
        }
        if (!asked.test(passage)) {
          continue;
        }
        List<Finding> own = new ArrayList<>();
        passage.readings().forEach(reading -> own.add(doubted(finding(reading, words))));
        own.addAll(marks.insertions(words));
        Grounds grounds = new Grounds(words, data);
        own.replaceAll(finding -> finding.on(grounds));
        own.addAll(marks.idle(words));
        own.addAll(claims.refuted(words));
        own.sort(Comparator.comparing((Finding finding) -> finding.reading().start()));
        findings.addAll(own);
      }
      return List.copyOf(findings);
    }

    Optional<Reference> reference(String text) {
      Passage silence = new Passage(Prose.of("", start.language()), List.of());
      Words words = flow.next(silence);
      List<Meant> found =
          bindings.resolve(text, MarkFindings.place(silence, 0, 0), words).candidates();
      return found.size() == 1 ? Optional.of(found.get(0).reference()) : Optional.empty();
    }

    /** With a warning where a figure says twice how exactly it is meant. */
    private Finding doubted(Finding finding) {
      return finding.reading() instanceof Figure figure && figure.isApproximatedTwice()
          ? finding.warned(Remarks.twice(figure))
          : finding;
    }

    private Finding finding(Reading reading, Words words) {
      Optional<Finding> past = exemptions.withdrawn(reading);
      if (past.isPresent()) {
        return past.get();
      }
      if (reading instanceof Unread unread) {
        return exemptions
            .glossed(reading)
            .orElseGet(() -> new Finding(unread, new Unreadable(Remarks.unreadable(unread))));
      }
      if (isRestOfUnread(reading, words.scene())) {
        return new Finding(reading, new Verdict.Exempt(By.NAME, ""));
      }
      Figure figure = units.meant((Figure) reading, flow.corner());
      Optional<Figure> numbered = NumberedNames.amount(figure, words);
      if (numbered.isPresent()) {
        return judge.read(numbered.get(), words);
      }
      for (Mark mark : reading.prose().marks()) {
        if (mark.start() < reading.end() && reading.start() < mark.end()) {
          return judge.bound(figure, mark, words);
        }
      }
      return exemptions
          .byWord(figure, words)
          .or(() -> timed(figure, words))
          .orElseGet(() -> judge.read(figure, words));
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

    private Optional<Finding> timed(Figure figure, Words words) {
      return Durations.isDuration(figure)
          ? Optional.of(judge.duration(figure, words))
          : exemptions.byDate(figure, words);
    }
  }
}
