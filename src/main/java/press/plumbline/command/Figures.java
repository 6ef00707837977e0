package press.plumbline.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.plumbline.figure.Figure;
import press.plumbline.figure.FigureReader;
import press.plumbline.figure.Passage;
import press.plumbline.figure.Reading;
import press.plumbline.report.Message;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;
import tools.jackson.databind.json.JsonMapper;

/** Prints what the reader sees in a text. */
@Command(name = "figures", mixinStandardHelpOptions = true)
final class Figures implements Callable<Integer> {
  /** How the figures are printed. */
  enum Format {
    text,
    jsonl
  }

  private final Terminal terminal;

  @Option(names = "--lang", paramLabel = "TAG", defaultValue = "zh-CN")
  private String lang;

  @Option(names = "--lines")
  private boolean lines;

  @Option(names = "--format", defaultValue = "text")
  private Format format;

  @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "0..*")
  private List<String> files = List.of();

  Figures(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Language language = Language.of(lang).orElseThrow(() -> WrongUsage.missing("--lang " + lang));
    for (String file : files.isEmpty() ? List.of("-") : files) {
      String text = text(file);
      List<String> texts = lines ? text.lines().toList() : List.of(text);
      for (String one : texts) {
        print(FigureReader.read(Prose.of(one, language)));
      }
    }
    terminal.out().flush();
    return Main.IN_ORDER;
  }

  private String text(String file) throws IOException {
    if (!file.equals("-") && !Files.isRegularFile(Path.of(file))) {
      throw WrongUsage.missing(file);
    }
    byte[] bytes =
        file.equals("-") ? terminal.in().readAllBytes() : Files.readAllBytes(Path.of(file));
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new WrongUsage(Message.of("figures-not-utf-8", file));
    }
  }

  private void print(Passage passage) {
    terminal
        .out()
        .print(
            lines || format == Format.jsonl
                ? JsonMapper.shared().writeValueAsString(json(passage)) + "\n"
                : FigureTable.of(passage, terminal.messages(), terminal.colour()));
  }

  private static Map<String, Object> json(Passage passage) {
    List<Object> figures = new ArrayList<>();
    List<Object> unread = new ArrayList<>();
    var places = new CodePoints(passage.prose().text());
    for (Reading reading : passage.readings()) {
      Map<String, Object> json = FigureJson.place(reading, places);
      if (reading instanceof Figure figure) {
        FigureJson.describe(figure, json);
        figures.add(json);
      } else {
        unread.add(json);
      }
    }
    var json = new LinkedHashMap<String, Object>();
    json.put("text", passage.prose().text());
    json.put("figures", figures);
    json.put("unread", unread);
    return json;
  }
}
